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
  /// Whether the whole URL was given by the caller.
  private let isGiven: Bool

  /// A server with its URL in pieces. It is checked when a request is made.
  public init(parts: [Part]) {
    self.parts = parts
    isGiven = false
  }

  /// A server of which the whole URL is known, such as one on a test machine.
  public init(url: URL) {
    self.init(givenURL: url.absoluteString)
  }

  init(givenURL text: String) {
    parts = [.literal(text)]
    isGiven = true
  }

  /// The server of an operation that has its own: this one where its whole URL was given, or else
  /// the other. If that is only a path, it is one of this server.
  public func unlessGiven(_ other: APIServer) throws(InvalidRequest) -> APIServer {
    if isGiven { return self }
    guard case .literal(let text)? = other.parts.first, text.hasPrefix("/") else { return other }
    return APIServer(parts: [.literal(try url(resolving: text).absoluteString)])
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
        if !isFit(value, after: text) { throw .server(url: InvalidRequest.printable(text + value)) }
        text += value
      }
    }
    while text.hasSuffix("/") { text.removeLast() }
    guard isBase(text), let url = URL(string: text + target), HTTPRequest.isSendable(url) else {
      throw .server(url: InvalidRequest.printable(text))
    }
    return url
  }

  /// The URL that a reference leads to from the server's origin: the same URL where it is an
  /// absolute one.
  func url(resolving reference: String) throws(InvalidRequest) -> URL {
    let base = try url(appending: "/")
    let url = URL(string: reference, relativeTo: base)?.absoluteURL
    guard let url, HTTPRequest.isSendable(url) else {
      throw .server(url: InvalidRequest.printable(reference))
    }
    return url
  }

  /// What a path can be appended to, and what is not shortened on the way.
  private func isBase(_ text: String) -> Bool {
    let segments = text.split(separator: "/")
    let isStraight = !segments.contains(".") && !segments.contains("..")
    return isStraight && !text.contains("?") && !text.contains("#")
  }

  /// A value in the host must not end it, nor may one in the path begin a query.
  private func isFit(_ value: String, after text: String) -> Bool {
    let host = text.range(of: "://").map { text[$0.upperBound...] }
    let isInHost = host.map { !$0.contains("/") } ?? false
    if isInHost && value.isEmpty { return false }
    let others = Array((isInHost ? "-.:_" : "-.:_/~").utf8)
    return value.utf8.allSatisfy { byte in
      others.contains(byte) || byte != UInt8(ascii: "~") && PercentEncoding.isUnreserved(byte)
    }
  }
}

/// A server is printed without what may be secret in its URL.
nonisolated extension APIServer: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  public var description: String {
    let texts = parts.map { part in
      switch part {
      case .literal(let text), .variable(let text): text
      }
    }
    return InvalidRequest.printable(texts.joined())
  }

  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
