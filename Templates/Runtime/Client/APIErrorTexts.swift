import Foundation

/// Error messages for users. They contain no secrets.
nonisolated extension APIError: LocalizedError {
  public var errorDescription: String? {
    let name = operationID.map { "The call to '\($0)'" } ?? "The call"
    return switch self {
    case .documented(_, let response): "\(name) failed with \(summary(response))."
    case .undocumented(let response):
      "\(name) failed with \(summary(response)), which the API does not document."
    case .undecodable(let body, let response):
      "\(name) returned \(summary(response)). \(body.errorDescription ?? "")"
    case .invalidRequest(let problem):
      "\(name) was not sent. \(problem.errorDescription ?? "")"
    case .unauthenticated(let problem):
      "\(name) was not sent. \(problem.errorDescription ?? "")"
    case .transport(let problem): "\(name) received no response. \(problem.message)"
    case .file(let problem):
      "\(name) did not save a file. \(problem.errorDescription ?? "")"
    case .cancelled: "\(name) was cancelled."
    }
  }

  public var failureReason: String? {
    switch self {
    case .documented(_, let response), .undocumented(let response), .undecodable(_, let response):
      response.reason
    case .invalidRequest(let problem): problem.errorDescription
    case .unauthenticated(.refused(let response)): response.reason
    case .unauthenticated(.transport(let problem)), .transport(let problem): problem.cause
    case .unauthenticated(let problem): problem.errorDescription
    case .file(let problem): problem.errorDescription
    case .cancelled: nil
    }
  }

  public var recoverySuggestion: String? {
    switch self {
    case .documented(_, let response), .undocumented(let response), .undecodable(_, let response):
      response.suggestion
    case .unauthenticated(.refused(let response)):
      [400, 401, 403].contains(response.status)
        ? "Check the client ID, the client secret and the token URL."
        : response.suggestion
    case .unauthenticated(.transport(let problem)), .transport(let problem): problem.suggestion
    case .invalidRequest, .unauthenticated, .file, .cancelled: nil
    }
  }

  private func summary(_ response: HTTPResponse) -> String {
    let requestID = response.requestID.map { " (request ID \($0))" } ?? ""
    return "status \(response.status)\(requestID)"
  }
}

nonisolated extension HTTPResponse {
  /// The reason for the status, if it can be inferred from the response.
  fileprivate var reason: String? {
    if Redirect.isRedirect(status), let location = headers["Location"] {
      return "The server redirects to '\(HTTPRequest.printableURL(location))', "
        + "which the client does not follow: it leads to another server, or redirects in a loop."
    }
    return switch status {
    case _ where isHTML:
      "The body is an HTML page; a proxy, a firewall or a login page may have sent it."
    case 401: "The server does not accept the credentials."
    case 403: "The server accepts the credentials, but they do not allow this request."
    case 404: "The resource does not exist, or the credentials do not give access to it."
    case 429: "The client has sent too many requests.\(waitingTime)"
    case 503: "The server is temporarily unavailable.\(waitingTime)"
    case 500...599: "An error occurred on the server."
    default: nil
    }
  }

  fileprivate var suggestion: String? {
    switch status {
    case _ where Redirect.isRedirect(status): "Check the server's URL."
    case _ where isHTML: "Check the server's URL and any proxies."
    case 401: "Check the credentials, or get a new token."
    case 403: "Check the scopes of the credentials and the permissions of their user."
    case 404: "Check the identifiers, and the server's URL."
    case 429: "Try again later, or send fewer requests."
    case 500...599:
      "Try again later. The server's operator can find the request by its ID, if it has one."
    default: nil
    }
  }

  private var isHTML: Bool { FileKind(body) == .html }

  private var waitingTime: String {
    headers["Retry-After"].map { " Retry-After is '\($0)'." } ?? ""
  }
}

nonisolated extension TransportError {
  fileprivate var cause: String {
    switch reason {
    case .cannotConnect: "The client could not connect to the server."
    case .insecure:
      "The server's certificate is not valid for its name, or this machine does not trust it."
    case .timedOut: "The server sent nothing within the timeout."
    case .connectionLost: "The connection ended before the response was complete."
    case .deadlinePassed: "The call exceeded its deadline."
    case .other: message
    }
  }

  fileprivate var suggestion: String? {
    switch reason {
    case .cannotConnect: "Check the server's URL, the network and any proxies."
    case .insecure: "Check the server's URL, this machine's clock and its trusted certificates."
    case .timedOut, .connectionLost: "Try again. The server may have performed the request."
    case .deadlinePassed:
      "Try again with a longer deadline. The server may have performed the request."
    case .other: nil
    }
  }
}
