import Diagnostics

/// A JSON pointer: the path of a node within a file (RFC 6901).
///
/// A pointer is a persistent list: it shares the memory of its parent, so a pointer for every node
/// of a document is cheap. Tokens are compared by code units.
package struct JSONPointer: Hashable, Sendable {
  private indirect enum Link: Sendable {
    case root
    case child(Link, token: String, hash: Int)

    var hash: Int {
      switch self {
      case .root: 0
      case .child(_, _, let hash): hash
      }
    }
  }

  private var last: Link
  package private(set) var depth: Int

  /// The maximum number of tokens that are parsed. No node of a document has a longer pointer,
  /// since the YAML and JSON readers limit the nesting of nodes.
  package static let depthLimit = 1024

  package init() {
    last = .root
    depth = 0
  }

  package init(_ tokens: some Sequence<String>) {
    self = tokens.reduce(JSONPointer()) { $0.appending($1) }
  }

  /// Parses the percent-decoded fragment of a `$ref`. Returns nil if a non-empty text does not
  /// start with `/`, has a `~` that is not followed by `0` or `1`, or has more than `depthLimit`
  /// tokens.
  package init?(parsing text: String) {
    self.init()
    if text.isEmpty { return }
    guard text.utf8.first == UInt8(ascii: "/") else { return nil }
    for token in text.utf8.dropFirst().split(
      separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    {
      guard depth < Self.depthLimit, let text = unescaped(token) else { return nil }
      self = appending(text)
    }
  }

  package func appending(_ token: String) -> JSONPointer {
    var hasher = Hasher()
    hasher.combine(last.hash)
    hasher.combine(WireName(token))
    var child = self
    child.last = .child(last, token: token, hash: hasher.finalize())
    child.depth += 1
    return child
  }

  package func appending(_ index: Int) -> JSONPointer { appending(String(index)) }

  package var tokens: [String] {
    var tokens: [String] = []
    tokens.reserveCapacity(depth)
    var link = last
    while case .child(let parent, let token, _) = link {
      tokens.append(token)
      link = parent
    }
    return tokens.reversed()
  }

  package var lastToken: String? {
    guard case .child(_, let token, _) = last else { return nil }
    return token
  }

  /// The pointer to the collection around the value; nil for the whole document.
  package var parent: JSONPointer? {
    guard case .child(let link, _, _) = last else { return nil }
    var parent = JSONPointer()
    parent.last = link
    parent.depth = depth - 1
    return parent
  }

  package static func == (left: JSONPointer, right: JSONPointer) -> Bool {
    guard left.depth == right.depth, left.last.hash == right.last.hash else { return false }
    var (one, other) = (left.last, right.last)
    while case .child(let oneParent, let token, _) = one,
      case .child(let otherParent, let otherToken, _) = other
    {
      guard WireName(token) == WireName(otherToken) else { return false }
      (one, other) = (oneParent, otherParent)
    }
    return true
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(last.hash)
  }
}

extension JSONPointer: CustomStringConvertible {
  /// The pointer as in RFC 6901, without percent-encoding.
  package var description: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(24 * depth)
    for token in tokens { Self.append(token, to: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends a token to the text of a pointer.
  package static func appending(_ token: String, to pointer: String) -> String {
    var bytes = Array(pointer.utf8)
    append(token, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func append(_ token: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "/"))
    var token = token
    token.withUTF8 { text in
      guard text.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else {
        return bytes.append(contentsOf: text)
      }
      for byte in text {
        switch byte {
        case UInt8(ascii: "~"): bytes += "~0".utf8
        case UInt8(ascii: "/"): bytes += "~1".utf8
        default: bytes.append(byte)
        }
      }
    }
  }
}

private func unescaped(_ token: Substring.UTF8View) -> String? {
  guard token.contains(UInt8(ascii: "~")) else { return String(Substring(token)) }
  var bytes: [UInt8] = []
  var iterator = token.makeIterator()
  while let byte = iterator.next() {
    guard byte == UInt8(ascii: "~") else {
      bytes.append(byte)
      continue
    }
    switch iterator.next() {
    case UInt8(ascii: "0"): bytes.append(UInt8(ascii: "~"))
    case UInt8(ascii: "1"): bytes.append(UInt8(ascii: "/"))
    default: return nil
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
