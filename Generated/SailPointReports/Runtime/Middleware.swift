// Generated from Runtime/Middleware.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// A transport with something around it.
nonisolated public struct WrappedTransport: Transport {
  /// What sends a request on.
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
  /// This transport with a function around it. It sees every request that goes out: each attempt,
  /// each redirect, and those for tokens.
  ///
  /// - Parameter middleware: May change the request, send it with `next`, and change the response;
  ///   or answer by itself. It throws what `send` throws.
  public func wrapped(
    _ middleware:
      @escaping @Sendable (HTTPRequest, _ next: WrappedTransport.Next) async throws ->
      StreamedResponse,
  ) -> WrappedTransport {
    WrappedTransport(self, middleware)
  }
}
