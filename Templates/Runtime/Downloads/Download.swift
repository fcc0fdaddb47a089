import Foundation

nonisolated extension APIClient {
  /// Calls an operation and writes the file in its response to disk as it arrives, using constant
  /// memory.
  ///
  /// The file has its final name only once it is complete; until then it is a hidden file in the
  /// same folder. If the call fails or its task is cancelled, no file remains.
  ///
  /// - Parameters:
  ///   - destination: A folder, in which the file gets the name that the server proposes, made
  ///     safe; or the path of the file itself, in an existing folder.
  ///   - overwriting: Whether an existing file may be replaced. A symbolic link is replaced, not
  ///     followed.
  ///   - deadline: The time limit for the whole call; nil for no limit while data keeps arriving.
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
    let place: DownloadPlace
    do throws(FileError) {
      place = try DownloadPlace(destination, overwriting: overwriting)
    } catch {
      throw .file(error)
    }
    var options = options
    options.deadline = deadline
    let download = Download<Operation>(place: place, report: progress)
    let received = try await call(operation, options: options, receive: download.receive)
    do throws(FileError) {
      try received.file.become(received.destination, overwriting: overwriting)
    } catch {
      throw .file(error)
    }
    return received.destination
  }
}

/// Receives a response and saves it as a file.
nonisolated private struct Download<Operation: APIOperation>: Sendable
where Operation.Output == FileContent {
  struct Received: Sendable {
    var file: UnfinishedFile
    var destination: URL
  }

  let place: DownloadPlace
  let report: @Sendable (DownloadProgress) -> Void

  /// Writes the body to a file that does not have its final name yet.
  @Sendable func receive(_ response: StreamedResponse) async throws -> Received {
    var pieces = response.body.makeAsyncIterator()
    var start = HTTPResponse(status: response.status, headers: response.headers)
    while start.body.count < FileSignature.length, let piece = try await pieces.next() {
      start.body.append(piece)
    }
    let content: FileContent
    do throws(UndecodableBody) {
      content = try Operation.output(from: start)
    } catch {
      while start.body.count < StreamedResponse.keptBytes, let piece = try await pieces.next() {
        start.body.append(piece)
      }
      start.body = start.body.prefix(StreamedResponse.keptBytes)
      throw UnreadableResponse(body: error, response: start)
    }
    let destination = try place.file(for: content)
    let file = try UnfinishedFile(in: place.folder)
    do {
      try await write(start, pieces, to: file)
    } catch {
      file.remove()
      throw error
    }
    return Received(file: file, destination: destination)
  }

  private func write(
    _ start: HTTPResponse, _ rest: ResponseBody.AsyncIterator, to file: UnfinishedFile,
  ) async throws {
    var rest = rest
    var reports = ProgressReports(total: start.length, report: report)
    try file.append(start.body)
    reports.add(start.body.count)
    while let piece = try await rest.next() {
      try Task.checkCancellation()
      try file.append(piece)
      reports.add(piece.count)
    }
    try reports.expectAll()
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
  private var last: ContinuousClock.Instant?
  private let report: @Sendable (DownloadProgress) -> Void

  init(total: Int64?, report: @escaping @Sendable (DownloadProgress) -> Void) {
    progress = DownloadProgress(received: 0, total: total)
    self.report = report
  }

  mutating func add(_ count: Int) {
    progress.received += Int64(count)
    let now = ContinuousClock.now
    if let last, now - last < .milliseconds(100) { return }
    last = now
    if !isComplete { report(progress) }
  }

  /// Checks that all bytes have arrived, because a transport may not notice that the connection
  /// ended too early or that a body is too long.
  func expectAll() throws {
    if let total = progress.total, progress.received != total {
      throw TransportError(
        reason: .connectionLost,
        message: "Of \(total) bytes, \(progress.received) arrived.",
      )
    }
  }

  func end() {
    report(progress)
  }

  /// Whether all bytes have arrived. That state is reported once, at the end.
  private var isComplete: Bool { progress.received == progress.total }
}
