import Foundation

/// A request that is not sent, because it would not be the one that was meant.
nonisolated public enum InvalidRequest: Error, Sendable, Equatable {
  /// A path parameter that is empty, `.` or `..`, with which the path would lead elsewhere.
  case pathParameter(name: String, value: String)
  /// A parameter that cannot be written as text.
  case parameter(name: String, reason: String)
  /// A method that is not one word.
  case method(String)
  /// A header field whose name or value would end its line.
  case header(name: String)
  /// A URL that is not an absolute `http` or `https` URL, or a server whose variables' values do
  /// not fit where they stand.
  case server(url: String)
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
      "The method '\(method)' cannot be sent."
    case .header(let name):
      "The header field '\(name)' has characters that cannot be sent."
    case .server(let url):
      "The server's URL '\(url)' is not valid."
    case .body(let reason):
      "The body cannot be written: \(reason)"
    }
  }
}

nonisolated extension HTTPRequest {
  /// Makes sure that the request goes out as it stands. Networking libraries write some parts as
  /// they are, line ends included, and silently drop others.
  ///
  /// - Throws: `InvalidRequest` for the first part that cannot be sent.
  public func check() throws(InvalidRequest) {
    if !HTTPHeaders.isToken(method) { throw .method(method) }
    if !HTTPRequest.isSendable(url) {
      throw .server(url: InvalidRequest.printable(url.absoluteString))
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
  /// Makes sure that every field stays on its line.
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

  /// Blanks at the ends would be lost on the way.
  private func isFieldValue(_ value: String) -> Bool {
    let blanks: [UInt8?] = [0x20, 0x09]
    return !blanks.contains(value.utf8.first) && !blanks.contains(value.utf8.last)
      && value.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }
  }
}

nonisolated extension InvalidRequest {
  /// A URL without what may be secret: a user's name, a password, a query. It is not always one, so
  /// that a password may have characters that end a host.
  static func printable(_ url: String) -> String {
    let start = url.range(of: "//").map { url[..<$0.upperBound] } ?? ""
    let isStart = start.dropLast(2).allSatisfy { !"/?#@".contains($0) }
    let (scheme, rest) = isStart ? (start, url[start.endIndex...]) : ("", url[...])
    let host = rest.prefix { !"/?#".contains($0) }
    let hasColon = host.contains(":") && !host.hasSuffix("]")
    if (hasColon || host.contains("@")) && rest[host.endIndex...].contains("@") {
      return scheme + "(secret)"
    }
    let user = host.lastIndex(of: "@").map { host.index(after: $0) } ?? host.startIndex
    return String(scheme + rest[user...].prefix { $0 != "?" && $0 != "#" })
  }
}
