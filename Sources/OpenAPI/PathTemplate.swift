import Diagnostics

/// The text of a path, taken apart at its braces.
struct PathTemplate: Sendable {
  /// The path without a fragment, which never goes on the wire. Documents have fragments to tell
  /// apart operations of one path and method.
  var path: String
  /// The names between braces, in order, each once.
  var names: [String] = []
  var problems: [Diagnostic.Message] = []
  var remarks: [Diagnostic.Message] = []
  /// A query is no part of a path. One that is written out can be sent all the same.
  var hasUnreadableQuery = false
  /// The text without the names: equal for two paths that match the same requests.
  var pattern = ""

  init(_ text: String) {
    let all = Array(text.utf8)
    let end = all.firstIndex(of: UInt8(ascii: "#")) ?? all.endIndex
    var bytes = all[..<end]
    if let spaceless = Self.withoutSpaces(bytes) {
      bytes = spaceless[...]
      remarks.append(.spaces(text))
    }
    if end < all.endIndex { remarks.append(.fragment(text)) }
    if Self.isRelative(bytes) {
      remarks.append(.noSlash(String(decoding: bytes, as: UTF8.self)))
      bytes = Array("/".utf8) + bytes
    }
    path = String(decoding: bytes, as: UTF8.self)
    if bytes.first != UInt8(ascii: "/") || bytes.dropFirst().first == UInt8(ascii: "/") {
      problems.append(.badStart(path))
    }
    if bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) { problems.append(.badCharacter(path)) }
    var pattern: [UInt8] = []
    var seen: Set<WireName> = []
    var start: Int?
    var queryStart: Int?
    for (index, byte) in zip(bytes.indices, bytes) {
      switch (byte, start) {
      case (UInt8(ascii: "{"), nil):
        start = index + 1
        pattern.append(byte)
      case (UInt8(ascii: "}"), let nameStart?):
        let written = String(decoding: bytes[nameStart..<index], as: UTF8.self)
        let name = Self.withoutOperators(written)
        if WireName(name) != WireName(written) {
          remarks.append(.operators(written, name))
          path = path.replacing("{\(written)}", with: "{\(name)}")
        }
        if name.isEmpty { problems.append(.emptyName(path)) }
        if seen.insert(WireName(name)).inserted {
          names.append(name)
        } else {
          remarks.append(.repeatedName(name, in: path))
        }
        start = nil
        pattern.append(byte)
      case (UInt8(ascii: "{"), _), (UInt8(ascii: "}"), nil):
        problems.append(.unbalancedBraces(path))
        return
      case (UInt8(ascii: "?"), nil) where queryStart == nil:
        queryStart = index + 1
        pattern.append(byte)
      default:
        if start == nil { pattern.append(byte) }
      }
    }
    if start != nil { problems.append(.unbalancedBraces(path)) }
    if let queryStart {
      hasUnreadableQuery = !Self.isQuery(bytes[queryStart...])
      if !hasUnreadableQuery { remarks.append(.query(path)) }
    }
    self.pattern = String(decoding: pattern, as: UTF8.self)
  }

  /// The path as it would be sent, where spaces stand in it. Nil where none do.
  private static func withoutSpaces(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    let space = UInt8(ascii: " ")
    guard bytes.contains(space) else { return nil }
    guard let start = bytes.firstIndex(where: { $0 != space }),
      let end = bytes.lastIndex(where: { $0 != space })
    else { return [] }
    var result: [UInt8] = []
    var isName = false
    for byte in bytes[start...end] {
      if byte == UInt8(ascii: "{") { isName = true }
      if byte == UInt8(ascii: "}") {
        isName = false
        while result.last == space { result.removeLast() }
      }
      if byte != space {
        result.append(byte)
      } else if !isName {
        result += "%20".utf8
      } else if result.last != UInt8(ascii: "{") {
        result.append(space)
      }
    }
    return result
  }

  /// Whether only the slash is missing: a scheme or a host would be found after it.
  private static func isRelative(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first, first != UInt8(ascii: "/") else { return false }
    return !bytes.prefix { $0 != UInt8(ascii: "/") }.contains(UInt8(ascii: ":"))
  }

  /// Whether this is `name=value&name=value` without anything that would have to be encoded.
  private static func isQuery(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false).allSatisfy { item in
      let sides = item.split(separator: UInt8(ascii: "="), omittingEmptySubsequences: false)
      return sides.count == 2 && !sides[0].isEmpty && sides.joined().allSatisfy(isUnreserved)
    }
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: false
    }
  }

  /// A name without what a URI template would say of its style there (RFC 6570).
  private static func withoutOperators(_ name: String) -> String {
    var rest = Substring(name)
    if rest.hasPrefix(".") || rest.hasPrefix(";") { rest.removeFirst() }
    if rest.hasSuffix("*") { rest.removeLast() }
    return rest.isEmpty ? name : String(rest)
  }
}

extension Diagnostic.Message {
  fileprivate static func spaces(_ path: String) -> Self {
    Self("path '\(path)' has spaces; those at an end are left out, and others sent as '%20'")
  }
  fileprivate static func noSlash(_ path: String) -> Self {
    Self("path '\(path)' is read as '/\(path)'")
  }
  fileprivate static func badStart(_ path: String) -> Self {
    Self("path '\(path)' must start with a single '/'")
  }
  fileprivate static func badCharacter(_ path: String) -> Self {
    Self("path '\(path)' has a control character")
  }
  fileprivate static func emptyName(_ path: String) -> Self {
    Self("path '\(path)' has braces without a name")
  }
  fileprivate static func repeatedName(_ name: String, in path: String) -> Self {
    Self("'{\(name)}' stands more than once in path '\(path)'")
  }
  fileprivate static func operators(_ written: String, _ name: String) -> Self {
    Self("'{\(written)}' is read as '{\(name)}': a parameter's 'style' says the rest")
  }
  fileprivate static func unbalancedBraces(_ path: String) -> Self {
    Self("path '\(path)' has unbalanced braces")
  }
  fileprivate static func fragment(_ path: String) -> Self {
    Self("path '\(path)' has a fragment, which is ignored")
  }
  fileprivate static func query(_ path: String) -> Self {
    Self("path '\(path)' has a query, which is sent with each of its operations")
  }
}
