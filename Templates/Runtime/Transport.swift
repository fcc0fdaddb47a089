import Foundation

/// What carries requests to a server and brings back the responses.
///
/// A transport does not follow redirects and keeps no cookies and no cache: every response that
/// the server sent is handed over as it came.
public protocol Transport: Sendable {
  /// Sends a request and waits for the status and the headers of its response, whatever they are.
  /// The body follows while it is read.
  ///
  /// - Throws: `TransportError` when there is no response, `InvalidRequest` when the request cannot
  ///   be sent as it stands, `CancellationError` when the task was cancelled. Any other error is
  ///   wrapped in a `TransportError` by the client.
  nonisolated func send(_ request: HTTPRequest) async throws -> StreamedResponse
}

nonisolated extension Transport {
  /// The response to a request, of which every error but the documented ones is a transport's.
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

/// An error that the same request would meet again.
nonisolated protocol LastingError: Error {}

/// Why there is no response.
nonisolated public struct TransportError: Error, Sendable {
  /// What went wrong, as far as a program can use it.
  public enum Reason: Sendable, Equatable {
    /// No connection was made: the server did not get the request.
    case cannotConnect
    /// No secure connection was made: the server did not get the request.
    case insecure
    /// Nothing arrived for too long.
    case timedOut
    /// The connection ended before the response did.
    case connectionLost
    /// The call was not done within its deadline.
    case deadlinePassed
    case other
  }

  public var reason: Reason
  /// What the transport said, for a person.
  public var message: String
  /// The transport's own error.
  public var underlyingError: (any Error)?

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

  /// An error as `Transport.send` documents it.
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
  /// The transport's own error is left out, because it may know the whole URL.
  public var description: String { "\(reason): \(message)" }
  public var debugDescription: String { description }

  public var customMirror: Mirror {
    Mirror(self, children: ["reason": reason, "message": message])
  }
}
