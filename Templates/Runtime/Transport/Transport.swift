import Foundation

/// Sends requests to a server and returns the responses.
///
/// A transport does not follow redirects, and keeps no cookies and no cache: it returns each
/// response as the server sent it.
public protocol Transport: Sendable {
  /// Sends a request and waits for the status and the headers of its response, whatever they are.
  /// The body arrives while it is read.
  ///
  /// - Throws: `TransportError` if no response arrives, `InvalidRequest` if the request cannot be
  ///   sent unchanged, `CancellationError` if the task was cancelled. The client wraps any other
  ///   error in a `TransportError`.
  nonisolated func send(_ request: HTTPRequest) async throws -> StreamedResponse
}

nonisolated extension Transport {
  /// Returns the response to a request, and wraps undocumented errors in `TransportError`.
  func response(to request: HTTPRequest) async throws -> StreamedResponse {
    do {
      var response = try await send(request)
      response.body = response.body.mapErrors(TransportError.documented)
      return response
    } catch {
      throw TransportError.documented(error)
    }
  }
}

/// An error that occurs again if the same request is repeated.
nonisolated protocol PermanentError: Error {}

/// Why no complete response was received.
nonisolated public struct TransportError: Error, Sendable {
  /// The kind of failure.
  public enum Reason: Sendable, Equatable {
    /// No connection was made; the server did not receive the request.
    case cannotConnect
    /// No secure connection was made; the server did not receive the request.
    case insecure
    /// Nothing arrived within the timeout.
    case timedOut
    /// The connection ended before the response was complete.
    case connectionLost
    /// The call exceeded its deadline.
    case deadlinePassed
    /// Any other failure; `message` and `underlyingError` describe it.
    case other
  }

  /// Why no complete response arrived.
  public var reason: Reason
  /// The transport's error message.
  public var message: String
  /// The error that the transport threw.
  public var underlyingError: (any Error)?

  /// Creates an error.
  public init(reason: Reason, message: String, underlyingError: (any Error)? = nil) {
    self.reason = reason
    self.message = message
    self.underlyingError = underlyingError
  }
}

nonisolated extension TransportError {
  init(wrapping error: any Error) {
    self.init(reason: .other, message: error.localizedDescription, underlyingError: error)
  }

  /// Converts an error to one that `Transport.send` documents.
  fileprivate static func documented(_ error: any Error) -> any Error {
    switch error {
    case is TransportError, is InvalidRequest, is CancellationError: error
    default: TransportError(wrapping: error)
    }
  }
}

nonisolated extension TransportError: LocalizedError {
  public var errorDescription: String? { message }
}

nonisolated extension TransportError: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// The underlying error is omitted, because it may contain the whole URL.
  public var description: String { "\(reason): \(message)" }
  public var debugDescription: String { description }

  public var customMirror: Mirror {
    Mirror(self, children: ["reason": reason, "message": message])
  }
}
