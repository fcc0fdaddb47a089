import Foundation

/// The texts for a person: what happened, why, and what can be done. They have no secrets.
nonisolated extension APIError: LocalizedError {
  public var errorDescription: String? {
    let name = operationID.map { "The call of '\($0)'" } ?? "The call"
    return switch self {
    case .documented(_, let response): "\(name) was answered with \(summary(response))."
    case .undocumented(let response):
      "\(name) was answered with \(summary(response)), which the API does not document."
    case .undecodable(let body, let response):
      "\(name) was answered with \(summary(response)). \(body.errorDescription ?? "")"
    case .invalidRequest(let problem):
      "\(name) was not sent. \(problem.errorDescription ?? "")"
    case .unauthenticated(let problem):
      "\(name) was not sent. \(problem.errorDescription ?? "")"
    case .transport(let problem): "\(name) has no answer. \(problem.message)"
    case .file(let problem):
      "\(name) saved no file. \(problem.errorDescription ?? "")"
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
        ? "Check the client's identifier and secret, and the URL of the tokens."
        : response.suggestion
    case .unauthenticated(.transport(let problem)), .transport(let problem): problem.suggestion
    case .invalidRequest, .unauthenticated, .file, .cancelled: nil
    }
  }

  private func summary(_ response: HTTPResponse) -> String {
    let name = response.requestID.map { " (request ID \($0))" } ?? ""
    return "status \(response.status)\(name)"
  }
}

nonisolated extension HTTPResponse {
  /// Why a server answers so, as far as the response tells.
  fileprivate var reason: String? {
    if Redirect.isRedirect(status), let location = headers["Location"] {
      return "The server redirects to '\(InvalidRequest.printable(location))', "
        + "where the client does not follow: to another server, or in a circle."
    }
    return switch status {
    case _ where isPage:
      "The body is an HTML page, which a proxy, a firewall or a login page may have sent."
    case 401: "The server does not accept the credentials."
    case 403: "The credentials are valid, and do not allow this."
    case 404: "There is no such thing on the server, or none that the credentials let see."
    case 429: "The client sends too many requests.\(waitingTime)"
    case 503: "The server cannot answer at present.\(waitingTime)"
    case 500...599: "The cause is on the server's side."
    default: nil
    }
  }

  fileprivate var suggestion: String? {
    switch status {
    case _ where Redirect.isRedirect(status): "Check the server's URL."
    case _ where isPage: "Check the server's URL, and the proxies in between."
    case 401: "Check the credentials, or get a new token."
    case 403: "Check the scopes of the credentials, and what their user may do."
    case 404: "Check the identifiers, and the server's URL."
    case 429: "Try again later, or send fewer requests."
    case 500...599:
      "Try again later. Whoever runs the server can find the request by its ID, if it has one."
    default: nil
    }
  }

  private var isPage: Bool { FileKind(body) == .html }

  private var waitingTime: String {
    headers["Retry-After"].map { " It is to wait: Retry-After is '\($0)'." } ?? ""
  }
}

nonisolated extension TransportError {
  fileprivate var cause: String {
    switch reason {
    case .cannotConnect: "No connection to the server could be made."
    case .insecure: "The server's certificate is not valid for it, or not trusted here."
    case .timedOut: "The server sent nothing for too long."
    case .connectionLost: "The connection ended before the answer did."
    case .deadlinePassed: "The deadline of the call has passed."
    case .other: message
    }
  }

  fileprivate var suggestion: String? {
    switch reason {
    case .cannotConnect: "Check the server's URL, the network, and the proxies in between."
    case .insecure: "Check the server's URL, this machine's clock and its trusted certificates."
    case .timedOut, .connectionLost: "Try again. The server may have done what was asked."
    case .deadlinePassed:
      "Try again, or allow for more time. The server may have done what was asked."
    case .other: nil
    }
  }
}
