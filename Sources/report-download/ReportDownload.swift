import Foundation
import SailPointReports

/// Starts a report, shows its progress, and saves its file.
@main
struct ReportDownload {
  static func main() async {
    let terminal = Terminal()
    let arguments: Arguments
    do throws(Arguments.Problem) {
      arguments = try Arguments(CommandLine.arguments.dropFirst())
    } catch {
      terminal.showError("\(error.text)\nSee 'report-download --help'.")
      exit(2)
    }
    guard let report = arguments.report else {
      print(Arguments.usage)
      return
    }
    let download = Task { try await save(report, arguments, terminal) }
    onInterrupt {
      terminal.show("Cancelling. Press Control-C again to exit at once.")
      download.cancel()
    }
    do {
      let file = try await download.value
      terminal.clearLine()
      print(file.path)
    } catch {
      terminal.showError(error.localizedDescription)
      exit(download.isCancelled ? 130 : 1)
    }
  }

  private static func save(
    _ report: ReportDetails, _ arguments: Arguments, _ terminal: Terminal,
  ) async throws -> URL {
    let reports = ReportsDataExtractionAPI(client: try APIClient(environment: .current))
    let states = reports.runReport(
      report,
      fileFormat: arguments.format,
      to: arguments.destination,
      overwriting: arguments.isOverwriting,
      deadline: arguments.deadline,
    ) { progress in
      terminal.show(progress)
    }
    var file = arguments.destination
    for try await state in states {
      switch state {
      case .started(let task): terminal.show("Report \(task.id ?? "") has started.")
      case .running: terminal.showTime()
      case .done(let result): terminal.show("The report is done, with \(result.rows ?? 0) rows.")
      case .downloaded(let url): file = url
      }
    }
    return file
  }

  /// Runs the action when the user presses Control-C. If the user presses it again, the program
  /// ends.
  private static func onInterrupt(_ action: @escaping @Sendable () -> Void) {
    signal(SIGINT, SIG_IGN)
    let interrupts = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    interrupts.setEventHandler {
      action()
      signal(SIGINT, SIG_DFL)
      interrupts.cancel()
    }
    interrupts.resume()
  }
}
