import Foundation

/// The download of a file at the end of a long-running operation.
nonisolated public protocol LongRunningFetch: Sendable {
  associatedtype File: Sendable
  associatedtype Failure: Error

  /// Fetches the file.
  ///
  /// - Parameter deadline: The time limit; nil for no limit other than the transport's idle
  ///   timeout.
  func file(from client: APIClient, deadline: Duration?) async throws(Failure) -> File
}

/// The fetch of a long-running operation that ends without a file.
nonisolated extension Never: LongRunningFetch {
  public typealias File = Never
  public typealias Failure = Never

  public func file(from client: APIClient, deadline: Duration?) async -> Never {
    switch self {}
  }
}
