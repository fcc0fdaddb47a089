// Generated from Runtime/FileFetch.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// What is got at the end of something that takes long.
nonisolated public protocol LongRunningFetch: Sendable {
  associatedtype File: Sendable
  associatedtype Failure: Error

  /// - Parameter deadline: How long it may take; nil for what the client's options say.
  func file(from client: APIClient, deadline: Duration?) async throws(Failure) -> File
}

/// What is got where there is nothing to get.
nonisolated extension Never: LongRunningFetch {
  public typealias File = Never
  public typealias Failure = Never

  public func file(from client: APIClient, deadline: Duration?) async -> Never {
    switch self {}
  }
}

/// An operation whose file is saved.
nonisolated public struct FileFetch<Operation: APIOperation>: LongRunningFetch
where Operation.Output == FileContent {
  public var operation: Operation
  /// A folder, or the file itself.
  public var destination: URL
  /// Whether the file may take the place of another one.
  public var overwriting: Bool
  /// Is told how much has arrived.
  public var progress: @Sendable (DownloadProgress) -> Void

  public init(
    _ operation: Operation,
    to destination: URL,
    overwriting: Bool = false,
    progress: @escaping @Sendable (DownloadProgress) -> Void = { _ in },
  ) {
    self.operation = operation
    self.destination = destination
    self.overwriting = overwriting
    self.progress = progress
  }

  public func file(
    from client: APIClient, deadline: Duration?,
  ) async throws(APIError<Operation.Failure>) -> URL {
    try await client.download(
      operation,
      to: destination,
      overwriting: overwriting,
      deadline: deadline,
      progress: progress,
    )
  }
}
