import Foundation

/// The download of a file at the end of a long-running operation.
nonisolated public protocol LongRunningFetch: Sendable {
  /// The result of the download, such as the URL of a file.
  associatedtype File: Sendable
  /// The error of a download that fails.
  associatedtype Failure: Error

  /// Fetches the file.
  ///
  /// - Parameters:
  ///   - client: The client that sends the request.
  ///   - deadline: The time limit; nil for no limit other than the transport's idle timeout.
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
