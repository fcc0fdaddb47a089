import Foundation
import SailPointReports

/// Shows messages on standard error. On a terminal, each message replaces the previous one.
struct Terminal {
  private let isInteractive = isatty(STDERR_FILENO) == 1
  private let start = ContinuousClock.now

  func show(_ text: String) {
    write(isInteractive ? "\r\u{1B}[K\(text)" : "\(text)\n")
  }

  /// Shows how much of the file has arrived. Shows nothing unless standard error is a terminal,
  /// since a log would become too long.
  func show(_ progress: DownloadProgress) {
    if !isInteractive { return }
    let size = ByteCountFormatter.string(fromByteCount: progress.received, countStyle: .file)
    let percent = progress.fraction.map { ", \(Int($0 * 100)) %" } ?? ""
    show("\(size) have arrived\(percent).")
  }

  /// Shows how long the report has been running.
  func showTime() {
    show("The report has been running for \((ContinuousClock.now - start).components.seconds) s.")
  }

  func showError(_ text: String) {
    clearLine()
    write("report-download: \(text)\n")
  }

  /// Removes the current message, so that the next output begins at an empty line.
  func clearLine() {
    if isInteractive { write("\r\u{1B}[K") }
  }

  private func write(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }
}
