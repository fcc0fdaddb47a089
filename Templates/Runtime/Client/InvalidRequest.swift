import Foundation

/// Why a request cannot be sent as the caller specified it.
nonisolated public enum InvalidRequest: Error, Sendable, Equatable {
  /// A path parameter that is empty, `.` or `..`, which would change the path.
  case pathParameter(name: String, value: String)
  /// A parameter that cannot be written as text.
  case parameter(name: String, reason: String)
  /// A method that is not a valid token.
  case method(String)
  /// A header field whose name or value contains characters that are not allowed, such as a line
  /// break.
  case header(name: String)
  /// A server URL that is not an absolute `http` or `https` URL, or the value of a variable that is
  /// not valid at its position in the URL.
  case server(url: String)
  /// An operation with servers of its own, none of which is known to correspond to the server of
  /// the client.
  case operationServer(client: String)
  /// A body that cannot be written in its media type.
  case body(reason: String)
}

nonisolated extension InvalidRequest: LocalizedError {
  public var errorDescription: String? {
    switch self {
    case .pathParameter(let name, let value):
      "The path parameter '\(name)' must not be '\(value)'."
    case .parameter(let name, let reason):
      "The parameter '\(name)' cannot be written: \(reason)"
    case .method(let method):
      "The method '\(method)' is not valid."
    case .header(let name):
      "The header field '\(name)' contains characters that are not allowed."
    case .server(let url):
      "The server's URL '\(url)' is not valid."
    case .operationServer(let client):
      """
      The operation has other servers than the API, and it is not known which of them corresponds \
      to '\(client)'. Create a client for this operation with 'APIServer(url:)'.
      """
    case .body(let reason):
      "The body cannot be written: \(reason)"
    }
  }
}

nonisolated extension HTTPRequest {
  /// Checks that the request can be sent unchanged. Networking libraries send some invalid parts as
  /// they are, including line breaks, and silently drop others.
  ///
  /// - Throws: `InvalidRequest` for the first invalid part.
  public func check() throws(InvalidRequest) {
    if !HTTPHeaders.isToken(method) { throw .method(method) }
    if !HTTPRequest.isSendable(url) {
      throw .server(url: HTTPRequest.printableURL(url.absoluteString))
    }
    try headers.check()
  }

  static func isSendable(_ url: URL) -> Bool {
    let scheme = url.scheme?.lowercased()
    let isWeb = scheme == "https" || scheme == "http"
    return isWeb && url.host?.isEmpty == false && url.user == nil && url.password == nil
  }
}

nonisolated extension HTTPHeaders {
  /// Checks that no field contains a line break or another character that is not allowed.
  func check() throws(InvalidRequest) {
    for field in fields where !HTTPHeaders.isToken(field.name) || !isFieldValue(field.value) {
      throw .header(name: field.name)
    }
  }

  fileprivate static func isToken(_ text: String) -> Bool {
    let symbols = Array("!#$%&'*+^`|".utf8)
    return !text.isEmpty
      && text.utf8.allSatisfy { PercentEncoding.isUnreserved($0) || symbols.contains($0) }
  }

  /// Returns whether a value is valid. Leading and trailing blanks would be lost, because HTTP does
  /// not treat them as part of the value.
  private func isFieldValue(_ value: String) -> Bool {
    let blanks: [UInt8?] = [0x20, 0x09]
    return !blanks.contains(value.utf8.first) && !blanks.contains(value.utf8.last)
      && value.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }
  }
}
