import Foundation

/// The location of an API: the URL to which every path of the API is appended.
nonisolated public struct APIServer: Sendable, Equatable {
  /// A part of a server's URL.
  public enum Part: Sendable, Equatable {
    /// Text that is the same for all callers.
    case literal(String)
    /// The caller's value for a variable of the URL.
    case variable(String)
  }

  private let parts: [Part]
  /// Whether the caller gave the whole URL.
  let isGiven: Bool
  /// The index among the servers of the API; nil if it is not known.
  let index: Int?
  /// The values of the URL's variables, by name.
  let values: [String: String]

  /// Creates a server from the parts of its URL. The URL is validated when a request is made.
  ///
  /// - Parameters:
  ///   - parts: The parts of the URL, in order.
  ///   - index: The index among the servers of the API. With it, an operation that has servers of
  ///     its own selects one of them.
  ///   - values: The values of the URL's variables, by name, for the servers of such operations.
  public init(parts: [Part], index: Int? = nil, values: [String: String] = [:]) {
    self.parts = parts
    self.index = index
    self.values = values
    isGiven = false
  }

  /// Creates a server from its whole URL, such as that of a test machine.
  public init(url: URL) {
    self.init(givenURL: url.absoluteString)
  }

  init(givenURL text: String) {
    parts = [.literal(text)]
    index = nil
    values = [:]
    isGiven = true
  }

  /// The URL, which is not validated.
  var text: String {
    let texts = parts.map { part in
      switch part {
      case .literal(let text), .variable(let text): text
      }
    }
    return texts.joined()
  }

  /// Returns the URL of a resource on this server.
  ///
  /// - Parameter target: A path that begins with a slash, with an optional query.
  /// - Throws: `InvalidRequest.server` if the result is not an absolute `http` or `https` URL.
  func url(appending target: String) throws(InvalidRequest) -> URL {
    var text = ""
    for part in parts {
      switch part {
      case .literal(let literal): text += literal
      case .variable(let value):
        if !keepsStructure(value, after: text) {
          throw .server(url: HTTPRequest.printableURL(text + value))
        }
        text += value
      }
    }
    while text.hasSuffix("/") { text.removeLast() }
    guard allowsAppending(text), let url = URL(string: text + target), HTTPRequest.isSendable(url)
    else {
      throw .server(url: HTTPRequest.printableURL(text))
    }
    return url
  }

  /// Resolves a reference against the server's URL with a trailing slash. An absolute URL resolves
  /// to itself.
  func url(resolving reference: String) throws(InvalidRequest) -> URL {
    let base = try url(appending: "/")
    let url = URL(string: reference, relativeTo: base)?.absoluteURL
    guard let url, HTTPRequest.isSendable(url) else {
      throw .server(url: HTTPRequest.printableURL(reference))
    }
    return url
  }

  /// Returns whether a path can be appended to the URL without changing its other parts. Dot
  /// segments are not allowed, because resolving a `..` segment also removes the segment before it.
  private func allowsAppending(_ text: String) -> Bool {
    let segments = text.split(separator: "/")
    let hasDotSegment = segments.contains(".") || segments.contains("..")
    return !hasDotSegment && !text.contains("?") && !text.contains("#")
  }

  /// Returns whether a variable's value keeps the URL's structure: a value in the host must not end
  /// the host, and a value in the path must not begin a query.
  private func keepsStructure(_ value: String, after text: String) -> Bool {
    let host = text.range(of: "://").map { text[$0.upperBound...] }
    let isInHost = host.map { !$0.contains("/") } ?? false
    if isInHost && value.isEmpty { return false }
    let symbols = Array((isInHost ? "-.:_" : "-.:_/~").utf8)
    return value.utf8.allSatisfy { byte in
      symbols.contains(byte) || byte != UInt8(ascii: "~") && PercentEncoding.isUnreserved(byte)
    }
  }
}

/// The description omits the parts of the URL that may be secret.
nonisolated extension APIServer: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  public var description: String { HTTPRequest.printableURL(text) }

  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
