// Generated from Runtime/Middleware.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// A transport that calls a function for each request.
nonisolated public struct WrappedTransport: Transport {
  /// Sends the request to the wrapped transport.
  public typealias Next = @Sendable (HTTPRequest) async throws -> StreamedResponse

  private let inner: any Transport
  private let middleware: @Sendable (HTTPRequest, Next) async throws -> StreamedResponse

  fileprivate init(
    _ inner: any Transport,
    _ middleware: @escaping @Sendable (HTTPRequest, Next) async throws -> StreamedResponse,
  ) {
    self.inner = inner
    self.middleware = middleware
  }

  public func send(_ request: HTTPRequest) async throws -> StreamedResponse {
    let inner = inner
    return try await middleware(request) { try await inner.send($0) }
  }
}

nonisolated extension Transport {
  /// Returns a transport that calls a function for each request: each attempt, each redirect, and
  /// token requests.
  ///
  /// - Parameter middleware: Changes the request or the response, or returns a response of its own.
  ///   It sends a request with `next`, and throws the errors that `send` documents.
  public func wrapped(
    _ middleware:
      @escaping @Sendable (HTTPRequest, _ next: WrappedTransport.Next) async throws ->
      StreamedResponse,
  ) -> WrappedTransport {
    WrappedTransport(self, middleware)
  }
}
