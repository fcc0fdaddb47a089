import Foundation

/// What is fetched at the end of a long-running operation.
nonisolated public protocol LongRunningFetch: Sendable {
  associatedtype File: Sendable
  associatedtype Failure: Error

  /// - Parameter deadline: The time limit; nil for no limit other than the transport's idle
  ///   timeout.
  func file(from client: APIClient, deadline: Duration?) async throws(Failure) -> File
}

/// The fetch of an operation that has nothing to fetch.
nonisolated extension Never: LongRunningFetch {
  public typealias File = Never
  public typealias Failure = Never

  public func file(from client: APIClient, deadline: Duration?) async -> Never {
    switch self {}
  }
}
