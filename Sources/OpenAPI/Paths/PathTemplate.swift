import Diagnostics

/// The parsed text of a path.
struct PathTemplate: Sendable {
  /// The path without its fragment, which is never sent. Some documents use fragments to
  /// distinguish operations that have the same path and method.
  var path: String
  /// The names in braces, in order, without duplicates.
  var names: [String] = []
  var errors: [Diagnostic.Message] = []
  var warnings: [Diagnostic.Message] = []
  /// The names that occur in the query of the path.
  var namesInQuery: [String] = []
  /// Whether the path has a query that cannot be sent, since a parameter is only a part of a value.
  var hasInvalidQuery = false
  /// The path without the names in braces. Paths with equal patterns match the same requests.
  var pattern = ""

  init(_ text: String) {
    let allBytes = Array(text.utf8)
    let pathEnd = allBytes.firstIndex(of: UInt8(ascii: "#")) ?? allBytes.endIndex
    var bytes = allBytes[..<pathEnd]
    if let trimmed = Self.withoutSpaces(bytes) {
      bytes = trimmed[...]
      warnings.append(.spaces(text))
    }
    if pathEnd < allBytes.endIndex { warnings.append(.fragment(text)) }
    if Self.isRelative(bytes) {
      warnings.append(.noSlash(String(decoding: bytes, as: UTF8.self)))
      bytes = Array("/".utf8) + bytes
    }
    path = String(decoding: bytes, as: UTF8.self)
    if bytes.first != UInt8(ascii: "/") || bytes.dropFirst().first == UInt8(ascii: "/") {
      errors.append(.badStart(path))
    }
    if bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) { errors.append(.badCharacter(path)) }
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
          warnings.append(.operators(written, name))
          path = path.replacing("{\(written)}", with: "{\(name)}")
        }
        if name.isEmpty { errors.append(.emptyName(path)) }
        if seen.insert(WireName(name)).inserted {
          names.append(name)
          if queryStart != nil { namesInQuery.append(name) }
        } else {
          warnings.append(.repeatedName(name, in: path))
        }
        start = nil
        pattern.append(byte)
      case (UInt8(ascii: "{"), _), (UInt8(ascii: "}"), nil):
        errors.append(.unbalancedBraces(path))
        return
      case (UInt8(ascii: "?"), nil) where queryStart == nil:
        queryStart = index + 1
        pattern.append(byte)
      default:
        if start == nil { pattern.append(byte) }
      }
    }
    if start != nil { errors.append(.unbalancedBraces(path)) }
    if let queryStart {
      hasInvalidQuery = !Self.isQuery(bytes[queryStart...])
      if !hasInvalidQuery { warnings.append(.query(path)) }
    }
    self.pattern = String(decoding: pattern, as: UTF8.self)
  }

  /// Removes spaces at the ends of the path and of names in braces. Keeps other spaces in names,
  /// and percent-encodes all remaining spaces. Returns nil if the path has no spaces.
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

  /// Returns whether only the leading slash is missing. A text with a colon before its first slash
  /// could be a URL with a scheme.
  private static func isRelative(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first, first != UInt8(ascii: "/") else { return false }
    return !bytes.prefix { $0 != UInt8(ascii: "/") }.contains(UInt8(ascii: ":"))
  }

  /// Returns whether each item of a query is either constant, or has a parameter as its whole
  /// value: `name={parameter}`.
  private static func isQuery(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.split(separator: UInt8(ascii: "&")).allSatisfy { item in
      guard let brace = item.firstIndex(of: UInt8(ascii: "{")) else { return true }
      let name = item[..<brace]
      return name.count > 1 && name.firstIndex(of: UInt8(ascii: "=")) == name.indices.last
        && item.firstIndex(of: UInt8(ascii: "}")) == item.indices.last
    }
  }

  /// Removes the operator `.` or `;` and the modifier `*` of a URI template (RFC 6570) from a name.
  private static func withoutOperators(_ name: String) -> String {
    var rest = Substring(name)
    if rest.hasPrefix(".") || rest.hasPrefix(";") { rest.removeFirst() }
    if rest.hasSuffix("*") { rest.removeLast() }
    return rest.isEmpty ? name : String(rest)
  }
}

extension Diagnostic.Message {
  fileprivate static func spaces(_ path: String) -> Self {
    Self(.pathSyntax, "path '\(path)' has spaces; removed at the ends, sent as '%20' elsewhere")
  }
  fileprivate static func noSlash(_ path: String) -> Self {
    Self(.pathSyntax, "path '\(path)' has no leading '/'; read as '/\(path)'")
  }
  fileprivate static func badStart(_ path: String) -> Self {
    Self(.pathSyntax, "path '\(path)' must start with a single '/'")
  }
  fileprivate static func badCharacter(_ path: String) -> Self {
    Self(.pathSyntax, "path '\(path)' has a control character")
  }
  fileprivate static func emptyName(_ path: String) -> Self {
    Self(.pathSyntax, "path '\(path)' has empty braces")
  }
  fileprivate static func repeatedName(_ name: String, in path: String) -> Self {
    Self(.pathSyntax, "'{\(name)}' occurs more than once in path '\(path)'")
  }
  fileprivate static func operators(_ written: String, _ name: String) -> Self {
    Self(
      .pathSyntax,
      "'{\(written)}' has an operator; read as '{\(name)}' with the parameter's 'style'")
  }
  fileprivate static func unbalancedBraces(_ path: String) -> Self {
    Self(.pathSyntax, "path '\(path)' has unbalanced braces")
  }
  fileprivate static func fragment(_ path: String) -> Self {
    Self(.pathSyntax, "path '\(path)' has a fragment; ignored")
  }
  fileprivate static func query(_ path: String) -> Self {
    Self(.pathSyntax, "path '\(path)' has a query; sent with each of its operations")
  }
}
