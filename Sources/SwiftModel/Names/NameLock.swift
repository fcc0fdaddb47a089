package import Diagnostics

/// The names that earlier runs assigned. Additions to the document do not change them.
///
/// The text has a line `key = name` for each type, operation, group, server and credential, and
/// indented lines for its members below. All lines are sorted, so that an additional name is an
/// additional line.
package struct NameLock: Sendable {
  /// A name with its location in the lock.
  struct KeptName: Sendable {
    var name: String
    var location: SourceLocation
  }

  /// The file whose locations are written without a path, so that it can be renamed.
  let document: String
  /// By the bytes of the key.
  private var entries: [[UInt8]: KeptName] = [:]

  package init(document: String) {
    self.document = document
  }

  func entry(_ key: NameKey) -> KeptName? { entries[Array(key.text.utf8)] }

  /// The entry of a member.
  func entry(_ key: NameKey, _ member: NameKey) -> KeptName? {
    entries[Self.path(key.text.utf8, member.text.utf8)]
  }

  private static func path(
    _ key: some Sequence<UInt8>, _ member: some Sequence<UInt8>,
  ) -> [UInt8] {
    Array(key) + [UInt8(ascii: "\n")] + Array(member)
  }
}

/// A key of the lock: visible characters on one line, of limited length.
struct NameKey: Hashable, Sendable {
  let text: String

  init(_ text: String) {
    self.text = Self.limited(text.utf8.allSatisfy(Self.isPlain) ? text : escaped(text))
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x20..<0x7F).contains(byte)
  }

  /// Cuts a long text and adds a checksum (FNV-1a), so that it differs from others.
  private static func limited(_ text: String) -> String {
    if text.utf8.count <= longest + 20 { return text }
    var sum: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return text.cut(toBytes: longest) + "…" + String(sum, radix: 16)
  }

  /// In bytes, without the checksum.
  private static let longest = 240
}

/// The text, with `<U+…>` for each invisible character.
private func escaped(_ text: String) -> String {
  var escaped = ""
  for scalar in text.unicodeScalars {
    if isVisible(scalar) {
      escaped.unicodeScalars.append(scalar)
    } else {
      escaped += "<U+\(String(scalar.value, radix: 16, uppercase: true))>"
    }
  }
  return escaped
}

private func isVisible(_ scalar: Unicode.Scalar) -> Bool {
  if scalar.properties.isDefaultIgnorableCodePoint { return false }
  switch scalar.properties.generalCategory {
  case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
    .paragraphSeparator:
    return false
  default: return true
  }
}

extension NameLock {
  /// Reads the text that an earlier run wrote.
  package static func read(
    _ file: SourceFile, id: SourceFiles.ID, document: String,
  ) -> Outcome<NameLock> {
    var lock = NameLock(document: document)
    var diagnostics: [Diagnostic] = []
    var outer: ArraySlice<UInt8> = []
    for index in file.lineStarts.indices {
      let line = file.line(index + 1)
      let location = SourceLocation(file: id, line: UInt32(index + 1), column: 1)
      if line.isEmpty || line.first == UInt8(ascii: "#") { continue }
      let isInner = line.starts(with: indentation.utf8)
      guard let (key, name) = parts(of: isInner ? line.dropFirst(2) : line),
        isInner ? !outer.isEmpty : !key.isEmpty
      else {
        diagnostics.append(.error(.invalidLine, at: location))
        continue
      }
      if !isInner { outer = key }
      let path = isInner ? Self.path(outer, key) : Array(key)
      if let first = lock.entries[path] {
        diagnostics.append(
          .error(
            .duplicateEntry, at: location, notes: [.init(.firstDefinedHere, at: first.location)]))
      } else {
        lock.entries[path] = KeptName(name: name, location: location)
      }
    }
    return Outcome(lock, diagnostics)
  }

  static let indentation = "  "
  static let sign = " = "

  /// Splits a line at its last sign, since a key may contain one and a name does not.
  private static func parts(
    of line: ArraySlice<UInt8>,
  ) -> (key: ArraySlice<UInt8>, name: String)? {
    guard let space = line.lastIndex(of: UInt8(ascii: " ")), space + 1 < line.endIndex,
      line[...space].suffix(sign.utf8.count).elementsEqual(sign.utf8)
    else { return nil }
    let key = line[...space].dropLast(sign.utf8.count)
    let name = String(decoding: line[(space + 1)...], as: UTF8.self)
    return (key, name)
  }
}

extension Diagnostic.Message {
  fileprivate static let invalidLine = Self("invalid line; expected a line such as 'type #/a = A'")
  fileprivate static let duplicateEntry = Self("duplicate entry")
  fileprivate static let firstDefinedHere = Self("first defined here")
}
