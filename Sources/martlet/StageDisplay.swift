import Dispatch
import Generator

/// Shows the stages of a run on standard error. With `--verbose`, it prints the time of each stage.
/// On a terminal, after the first second, a line names the current stage and is erased at its end.
///
/// Invariant: the variables are accessed only on the queue.
final class StageDisplay: @unchecked Sendable {
  private let isVerbose: Bool
  private let queue = DispatchQueue(label: "martlet.stages")
  /// Draws the line; nil if standard error is not a terminal.
  private let timer: (any DispatchSourceTimer)?
  private let runStart = ContinuousClock.now
  private var current: (stage: Stage, start: ContinuousClock.Instant)?
  private var isLineShown = false

  init(_ verbosity: Verbosity) {
    isVerbose = verbosity == .verbose
    let isDrawing =
      verbosity == .normal && isTerminal(2) && environmentValue("TERM") != "dumb"
    timer = isDrawing ? DispatchSource.makeTimerSource(queue: queue) : nil
    timer?.schedule(deadline: .now() + .seconds(1), repeating: .milliseconds(250))
    timer?.setEventHandler { [weak self] in self?.drawLine() }
    timer?.resume()
  }

  /// The seconds since the run began.
  var seconds: Double { (ContinuousClock.now - runStart) / .seconds(1) }

  func begin(_ stage: Stage) {
    queue.sync {
      endStage()
      current = (stage, ContinuousClock.now)
    }
  }

  /// Ends the current stage. Other text may be printed afterwards.
  func end() {
    queue.sync {
      endStage()
      eraseLine()
    }
  }

  /// Ends the run. No other stage may begin.
  func finish() {
    end()
    timer?.cancel()
  }

  private func endStage() {
    if isVerbose, let current {
      let seconds = (ContinuousClock.now - current.start) / .seconds(1)
      printError("\(current.stage.activity): \(formatted(seconds)) s\n")
    }
    current = nil
  }

  private func drawLine() {
    guard let current else { return }
    printError("\(Self.lineStart)\(current.stage.activity) … \(Int(seconds)) s")
    isLineShown = true
  }

  private func eraseLine() {
    if isLineShown { printError(Self.lineStart) }
    isLineShown = false
  }

  /// Moves the cursor to the beginning of the line, and erases the line.
  private static let lineStart = "\r\u{1B}[K"
}

extension Stage {
  fileprivate var activity: String {
    switch self {
    case .configuration: "reading the configuration"
    case .document: "reading the document"
    case .api: "analyzing the API"
    case .templates: "reading the templates"
    case .client: "generating the client"
    case .pages: "generating the reference pages"
    case .comparison: "comparing with the files on disk"
    case .writing: "writing files"
    }
  }
}
