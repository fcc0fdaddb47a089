import Foundation

/// Why a call failed. `Failure` is the type of the errors that the API documents for the operation.
nonisolated public enum APIError<Failure: Sendable>: Error, Sendable {
  /// The server responded with an error that the API documents.
  case documented(Failure, HTTPResponse)
  /// The server responded with a status that the API does not document.
  case undocumented(HTTPResponse)
  /// The server responded with a body that does not match what the API documents.
  case undecodable(UndecodableBody, HTTPResponse)
  /// The request was not sent, because the parameters do not make a valid request.
  case invalidRequest(InvalidRequest)
  /// The operation's request was not sent, because no credentials were available for it. Token
  /// requests may have been sent.
  case unauthenticated(CredentialsError)
  /// The request could not be sent, or no complete response was received.
  case transport(TransportError)
  /// The response could not be saved as a file.
  case file(FileError)
  /// The task was cancelled.
  case cancelled

  /// The response that the error contains; nil for the other cases. The response of a token server
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
  /// The operation's name in the specification; nil if `Failure` does not conform to
  /// `OperationFailure`.
  public var operationID: String? {
    (Failure.self as? any OperationFailure.Type)?.operationID
  }

  /// The status of the response; nil if the error contains no response.
  public var status: Int? { response?.status }

  /// The request ID from the response, with which the server's operator can find the request; nil
  /// if the error contains no response, or the response contains no request ID.
  public var requestID: String? { response?.requestID }
}

/// A body that does not match what the API documents.
nonisolated public struct UndecodableBody: Error, Sendable, Equatable {
  /// The path to the value that does not match: the names of members and the indices of elements.
  /// It is empty for the body itself.
  public var codingPath: [String]
  /// Why the value does not match.
  public var reason: String

  /// Creates the description of a body that does not match what the API documents.
  public init(codingPath: [String], reason: String) {
    self.codingPath = codingPath
    self.reason = reason
  }
}

nonisolated extension UndecodableBody {
  /// The coding path as text, such as `items[3].status`.
  public var path: String { UndecodableBody.text(of: codingPath) }

  static func text(of codingPath: [String]) -> String {
    var text = ""
    for name in codingPath {
      if name.allSatisfy(\.isASCII), name.allSatisfy(\.isNumber), !name.isEmpty {
        text += "[\(name)]"
      } else if name.allSatisfy({ $0.isLetter || $0.isNumber || "_-$@".contains($0) }) {
        text += text.isEmpty ? name : ".\(name)"
      } else {
        text += "[\(JSONValue.string(name))]"
      }
    }
    return text
  }
}

nonisolated extension UndecodableBody: LocalizedError {
  public var errorDescription: String? {
    let location = codingPath.isEmpty ? "" : " at '\(path)'"
    return "The body cannot be read\(location): \(reason)"
  }
}
