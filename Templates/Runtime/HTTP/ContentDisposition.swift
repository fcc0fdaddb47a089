import Foundation

/// The parameters of a `Content-Disposition` field (RFC 6266), parsed leniently. The parser works
/// on Unicode scalars, because a character such as `/` can be combined with an accent.
nonisolated struct ContentDisposition {
  private typealias Text = String.UnicodeScalarView
  private typealias TextSlice = Substring.UnicodeScalarView

  /// The parameters in the order of the field, with names in lower case.
  private var parameters: [(name: String, value: String)] = []

  init(_ field: String) {
    var rest = field.unicodeScalars[...]
    while !rest.isEmpty {
      let name = rest.prefix { $0 != "=" && $0 != ";" }
      rest = rest.dropFirst(name.count)
      if rest.first == "=" {
        rest = rest.dropFirst().drop { $0 == " " || $0 == "\t" }
        let value = rest.first == "\"" ? quoted(&rest) : token(&rest)
        parameters.append((trimmed(name).lowercased(), value))
      }
      rest = rest.drop { $0 != ";" }.dropFirst()
    }
  }

  /// The last path component of the proposed file name; nil if no name is proposed, or if the
  /// component is empty.
  var fileName: String? {
    value("filename*").flatMap(decoded).flatMap(lastComponent)
      ?? value("filename").flatMap(lastComponent)
  }

  private func value(_ name: String) -> String? {
    parameters.first { $0.name == name }?.value
  }

  /// Reads a quoted value, whose closing quote may be missing. A backslash escapes only a quote or
  /// a backslash, because it is more often part of a path.
  private func quoted(_ rest: inout TextSlice) -> String {
    var value = Text()
    rest.removeFirst()
    while let scalar = rest.popFirst(), scalar != "\"" {
      let isEscape = scalar == "\\" && (rest.first == "\"" || rest.first == "\\")
      value.append(isEscape ? rest.removeFirst() : scalar)
    }
    return String(value)
  }

  private func token(_ rest: inout TextSlice) -> String {
    let value = rest.prefix { $0 != ";" }
    rest = rest.dropFirst(value.count)
    return trimmed(value)
  }

  /// Decodes a value with a character set, a language and percent-encoding (RFC 8187).
  private func decoded(_ value: String) -> String? {
    let parts = value.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, let bytes = PercentEncoding.decode(String(parts[2])) else { return nil }
    switch parts[0].lowercased() {
    case "utf-8":
      let text = String(decoding: bytes, as: UTF8.self)
      return text.utf8.elementsEqual(bytes) ? text : nil
    case "iso-8859-1": return String(Text(bytes.map { Unicode.Scalar($0) }))
    default: return nil
    }
  }

  private func lastComponent(_ path: String) -> String? {
    let component = path.unicodeScalars.split { $0 == "/" || $0 == "\\" }.last ?? TextSlice()
    let invisible: [Unicode.GeneralCategory] = [
      .control, .format, .lineSeparator, .paragraphSeparator,
    ]
    let visible = component.filter { scalar in
      scalar != "\"" && !invisible.contains(scalar.properties.generalCategory)
    }
    let name = trimmed(Text(visible)[...])
    return name.isEmpty || name == "." || name == ".." ? nil : name
  }

  private func trimmed(_ text: TextSlice) -> String {
    String(text).trimmingCharacters(in: .whitespaces)
  }
}
