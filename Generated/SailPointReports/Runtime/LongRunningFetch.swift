// Generated from Runtime/LongRunningFetch.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// What is got at the end of something that takes long.
nonisolated public protocol LongRunningFetch: Sendable {
  associatedtype File: Sendable
  associatedtype Failure: Error

  /// - Parameter deadline: How long it may take; nil for as long as something arrives.
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
