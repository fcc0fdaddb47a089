import Foundation

/// Where an API is served: the URL that every path of the API is appended to.
nonisolated public struct APIServer: Sendable, Equatable {
  /// A piece of a server's URL.
  public enum Part: Sendable, Equatable {
    case literal(String)
    /// What a caller gave for a variable of the URL.
    case variable(String)
  }

  private let parts: [Part]

  /// A server with its URL in pieces. It is checked when a request is made.
  public init(parts: [Part]) {
    self.parts = parts
  }

  /// A server of which the whole URL is known, such as one on a test machine.
  public init(url: URL) {
    parts = [.literal(url.absoluteString)]
  }

  /// The URL of something that this server has.
  ///
  /// - Parameter target: A path with a slash in front, and maybe a query.
  /// - Throws: `InvalidRequest.server` when this is no absolute `http` or `https` URL.
  func url(appending target: String) throws(InvalidRequest) -> URL {
    var text = ""
    for part in parts {
      switch part {
      case .literal(let literal): text += literal
      case .variable(let value):
        if !isFit(value, after: text) { throw .server(url: text + value) }
        text += value
      }
    }
    while text.hasSuffix("/") { text.removeLast() }
    guard let url = URL(string: text + target), isSendable(url) else {
      throw .server(url: text)
    }
    return url
  }

  /// The URL that a reference leads to from the server's origin: the same URL where it is an
  /// absolute one.
  func url(resolving reference: String) throws(InvalidRequest) -> URL {
    let base = try url(appending: "/")
    guard let url = URL(string: reference, relativeTo: base)?.absoluteURL, isSendable(url) else {
      throw .server(url: reference)
    }
    return url
  }

  private func isSendable(_ url: URL) -> Bool {
    let scheme = url.scheme?.lowercased()
    let isWeb = scheme == "https" || scheme == "http"
    return isWeb && url.host?.isEmpty == false && url.user == nil && url.password == nil
  }

  /// A value in the host must not end it, nor may one in the path begin a query.
  private func isFit(_ value: String, after text: String) -> Bool {
    let host = text.range(of: "://").map { text[$0.upperBound...] }
    let isInHost = host.map { !$0.contains("/") } ?? false
    let others = isInHost ? "-.:_" : "-.:_/~"
    return value.unicodeScalars.allSatisfy { scalar in
      scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
        || others.unicodeScalars.contains(scalar)
    }
  }
}
