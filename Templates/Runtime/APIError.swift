import Foundation

/// Why a call has no result. `Failure` is what the API documents for the operation.
nonisolated public enum APIError<Failure: Sendable>: Error, Sendable {
  /// The server answered with an error that the API documents.
  case documented(Failure, HTTPResponse)
  /// The server answered with a status that the API does not document.
  case undocumented(HTTPResponse)
  /// The server answered, and the body is not what the API documents.
  case undecodable(UndecodableBody, HTTPResponse)
  /// Nothing was sent, because the parameters do not make a request.
  case invalidRequest(InvalidRequest)
  /// The operation was not sent, because no credentials could be had for it.
  case unauthenticated(CredentialsError)
  /// There is no response.
  case transport(TransportError)
  /// What the server sent was not saved.
  case file(FileError)
  /// The task was cancelled.
  case cancelled

  /// The operation's response as it came; nil where it has none. What a server of tokens answered
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
  /// The operation's name in the specification; nil for a `Failure` of your own that does not say
  /// whose it is.
  public var operationID: String? {
    (Failure.self as? any OperationFailure.Type)?.operationID
  }

  /// The response's status; nil where there is no response.
  public var status: Int? { response?.status }

  /// What the server calls the request, for whoever runs it; nil where it does not say.
  public var requestID: String? { response?.requestID }
}

/// A body that is not what the API documents.
nonisolated public struct UndecodableBody: Error, Sendable, Equatable {
  /// The members and indices that lead to the value that does not fit; empty for the body itself.
  public var codingPath: [String]
  /// What does not fit there.
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
