import Foundation

/// Why a call has no result. `Failure` is the type of the errors that the API documents for the
/// operation.
nonisolated public enum APIError<Failure: Sendable>: Error, Sendable {
  /// The server answered with an error that the API documents.
  case documented(Failure, HTTPResponse)
  /// The server answered with a status that the API does not document.
  case undocumented(HTTPResponse)
  /// The server answered, and the body does not match what the API documents.
  case undecodable(UndecodableBody, HTTPResponse)
  /// The request was not sent, because the parameters do not make a valid request.
  case invalidRequest(InvalidRequest)
  /// The operation was not sent, because no credentials were available for it.
  case unauthenticated(CredentialsError)
  /// The request was not sent, or the server did not answer it.
  case transport(TransportError)
  /// The server's answer could not be saved to a file.
  case file(FileError)
  /// The task was cancelled.
  case cancelled

  /// The response to the operation's request; nil if there is none. The response of a token server
  /// is in `CredentialsError.refused`.
  public var response: HTTPResponse? {
    switch self {
    case .documented(_, let response), .undocumented(let response), .undecodable(_, let response):
      response
    case .invalidRequest, .unauthenticated, .transport, .file, .cancelled:
      nil
    }
  }
}

nonisolated extension APIError {
  /// The operation's name in the specification; nil for a `Failure` of your own that does not
  /// declare one.
  public var operationID: String? {
    (Failure.self as? any OperationFailure.Type)?.operationID
  }

  /// The response's status; nil without a response.
  public var status: Int? { response?.status }

  /// The ID that the server gave to the request, for the server's operator; nil if the response has
  /// none.
  public var requestID: String? { response?.requestID }
}

/// A body that does not match what the API documents.
nonisolated public struct UndecodableBody: Error, Sendable, Equatable {
  /// The members and indices that lead to the value that does not match; empty for the body itself.
  public var codingPath: [String]
  /// What does not match there.
  public var reason: String

  public init(codingPath: [String], reason: String) {
    self.codingPath = codingPath
    self.reason = reason
  }
}

nonisolated extension UndecodableBody: LocalizedError {
  public var errorDescription: String? {
    let place = codingPath.isEmpty ? "" : " at '\(codingPath.joined(separator: "."))'"
    return "The body cannot be read\(place): \(reason)"
  }
}
