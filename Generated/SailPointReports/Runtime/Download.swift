// Generated from Runtime/Download.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

nonisolated extension APIClient {
  /// Calls an operation and writes the file in its response to disk as it arrives, using constant
  /// memory.
  ///
  /// Until the file is complete, it is a hidden file in the same folder under another name. If the
  /// call fails or its task is cancelled, no file remains.
  ///
  /// - Parameters:
  ///   - operation: The operation that returns the file.
  ///   - destination: A folder, or the path of the file in an existing folder. If this is a folder,
  ///     the name of the file is the sanitized one from `Content-Disposition`.
  ///   - overwriting: Whether an existing file may be replaced. A symbolic link is replaced, not
  ///     followed.
  ///   - deadline: The time limit for the whole call; nil for no limit other than the transport's
  ///     idle timeout.
  ///   - progress: Receives the number of bytes that have arrived: at the start, at the end, and at
  ///     most ten times a second in between. It is called by the task that writes the file, never
  ///     concurrently and not on the main actor, and the download waits for it.
  /// - Returns: The URL of the file.
  /// - Throws: `APIError` with the errors that the API documents for the operation; `.file` if the
  ///   file cannot be written.
  public func download<Operation: APIOperation>(
    _ operation: Operation,
    to destination: URL,
    overwriting: Bool = false,
    deadline: Duration? = nil,
    progress: @escaping @Sendable (DownloadProgress) -> Void = { _ in },
  ) async throws(APIError<Operation.Failure>) -> URL where Operation.Output == FileContent {
    try await download(
      FileDownload(
        operation,
        to: destination,
        overwriting: overwriting,
        deadline: deadline,
        progress: progress,
      ))
  }

  /// Calls an operation and writes the file in its response to disk as it arrives, using constant
  /// memory.
  ///
  /// - Returns: The URL of the file.
  /// - Throws: `APIError` with the errors that the API documents for the operation; `.file` if the
  ///   file cannot be written.
  public func download<Operation: APIOperation>(
    _ download: FileDownload<Operation>,
  ) async throws(APIError<Operation.Failure>) -> URL {
    let overwriting = download.overwriting
    let target: DownloadDestination
    do throws(FileError) {
      target = try DownloadDestination(download.destination, overwriting: overwriting)
    } catch {
      throw .file(error)
    }
    var options = options
    options.deadline = download.deadline
    let receiver = FileReceiver<Operation>(target: target, report: download.progress)
    let received = try await call(download.operation, options: options, receive: receiver.receive)
    do throws(FileError) {
      try received.file.move(to: received.finalURL, overwriting: overwriting)
    } catch {
      throw .file(error)
    }
    return received.finalURL
  }
}

/// Receives a response and saves it as a file.
nonisolated private struct FileReceiver<Operation: APIOperation>: Sendable
where Operation.Output == FileContent {
  /// A complete file, and the URL to which it must be moved.
  struct ReceivedFile: Sendable {
    var file: UnfinishedFile
    var finalURL: URL
  }

  let target: DownloadDestination
  let report: @Sendable (DownloadProgress) -> Void

  /// Writes the body to a file that does not have its final name yet.
  @Sendable func receive(_ response: StreamedResponse) async throws -> ReceivedFile {
    var chunks = response.body.makeAsyncIterator()
    var partialResponse = HTTPResponse(status: response.status, headers: response.headers)
    while partialResponse.body.count < FileSignature.length, let chunk = try await chunks.next() {
      partialResponse.body.append(chunk)
    }
    let content: FileContent
    do throws(UndecodableBody) {
      content = try Operation.output(from: partialResponse)
    } catch {
      let limit = StreamedResponse.undecodableBodyLimit
      while partialResponse.body.count < limit, let chunk = try await chunks.next() {
        partialResponse.body.append(chunk)
      }
      partialResponse.body = partialResponse.body.prefix(limit)
      throw UnreadableResponse(body: error, response: partialResponse)
    }
    let finalURL = try target.fileURL(for: content)
    let file = try UnfinishedFile(in: target.folder)
    do {
      try await write(partialResponse, chunks, to: file)
    } catch {
      file.remove()
      throw error
    }
    return ReceivedFile(file: file, finalURL: finalURL)
  }

  private func write(
    _ partialResponse: HTTPResponse, _ rest: ResponseBody.AsyncIterator, to file: UnfinishedFile,
  ) async throws {
    var rest = rest
    var reports = ProgressReports(total: partialResponse.length, report: report)
    try file.append(partialResponse.body)
    reports.add(partialResponse.body.count)
    while let chunk = try await rest.next() {
      try Task.checkCancellation()
      try file.append(chunk)
      reports.add(chunk.count)
    }
    try reports.checkTotal()
    try await file.flush()
    try Task.checkCancellation()
    reports.end()
  }
}

nonisolated extension HTTPResponse {
  /// The number of bytes of the whole body; nil if the server does not send it, or if the body was
  /// compressed.
  fileprivate var length: Int64? {
    let coding = headers["Content-Encoding"]?.lowercased() ?? "identity"
    guard coding == "identity", let length = headers["Content-Length"].flatMap({ Int64($0) }) else {
      return nil
    }
    return length >= 0 ? length : nil
  }
}

/// Reports progress at a limited rate.
nonisolated private struct ProgressReports {
  private var progress: DownloadProgress
  private var lastReport: ContinuousClock.Instant?
  private let report: @Sendable (DownloadProgress) -> Void

  init(total: Int64?, report: @escaping @Sendable (DownloadProgress) -> Void) {
    progress = DownloadProgress(received: 0, total: total)
    self.report = report
  }

  mutating func add(_ count: Int) {
    progress.received += Int64(count)
    let now = ContinuousClock.now
    if let lastReport, now - lastReport < .milliseconds(100) { return }
    lastReport = now
    if !isComplete { report(progress) }
  }

  /// Checks that all bytes have arrived, because a transport may not notice that the connection
  /// ended too early or that a body is too long.
  func checkTotal() throws {
    if let total = progress.total, progress.received != total {
      throw TransportError(
        reason: .connectionLost,
        message: "The server announced \(total) bytes and sent \(progress.received).",
      )
    }
  }

  func end() {
    report(progress)
  }

  /// Whether all bytes have arrived. That state is reported once, at the end.
  private var isComplete: Bool { progress.received == progress.total }
}
