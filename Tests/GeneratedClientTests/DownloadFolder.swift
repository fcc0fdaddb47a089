import Foundation
import SailPointReports

/// A folder for one test. It is removed when this object is released.
final class DownloadFolder: Sendable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "downloads-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  /// The names of all files in the folder, including hidden ones.
  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: url.path).sorted() }
  }

  func text(_ name: String) throws -> String {
    try String(contentsOf: url.appending(path: name), encoding: .utf8)
  }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: url.appending(path: name))
  }

  /// Returns the POSIX permissions of a file, such as `0o600`.
  func permissions(_ name: String) throws -> Int {
    let path = url.appending(path: name).path
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? 0
  }
}

extension ReportsDataExtractionAPI {
  init(_ transport: some Transport) {
    let options = CallOptions(retries: .never)
    self.init(client: APIClient(server: .test, transport: transport, options: options))
  }

  /// Returns the error with which a download ends; nil if it succeeds.
  func downloadFailure(
    to destination: URL, overwriting: Bool = false,
    progress: @escaping @Sendable (DownloadProgress) -> Void = { _ in },
  ) async -> APIError<GetReport.Failure>? {
    do {
      _ = try await downloadReport(
        taskResultId: "t", fileFormat: .csv, to: destination, overwriting: overwriting,
        progress: progress)
      return nil
    } catch {
      return error
    }
  }
}

extension APIError {
  /// Why a file was not saved; nil for another error.
  var fileProblem: FileError? {
    if case .file(let problem) = self { problem } else { nil }
  }

  var isCancelled: Bool {
    if case .cancelled = self { true } else { false }
  }
}
