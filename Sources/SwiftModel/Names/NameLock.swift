package import Diagnostics

/// The names that earlier runs gave. What is in it keeps its name when something else comes along
/// that would take it.
///
/// Its text has a line for each thing, what that is before `=` and its name behind, with what is
/// inside of it indented below. All lines are sorted, so one more name is one more line.
package struct NameLock: Sendable {
  /// A name, and where the lock has it.
  struct KeptName: Sendable {
    var name: String
    var location: SourceLocation
  }

  /// The file whose places are written without its path, so that it may be called otherwise.
  let document: String
  /// By the bytes of what has the name.
  private var entries: [[UInt8]: KeptName] = [:]

  package init(document: String) {
    self.document = document
  }

  func entry(_ key: NameKey) -> KeptName? { entries[Array(key.text.utf8)] }

  /// What is inside of something else.
  func entry(_ key: NameKey, _ member: NameKey) -> KeptName? {
    entries[Self.path(key.text.utf8, member.text.utf8)]
  }

  private static func path(
    _ key: some Sequence<UInt8>, _ member: some Sequence<UInt8>,
  ) -> [UInt8] {
    Array(key) + [UInt8(ascii: "\n")] + Array(member)
  }
}

/// What has a name, as the lock writes it: on one line, in characters that can be seen, and not
/// without end.
struct NameKey: Hashable, Sendable {
  let text: String

  init(_ text: String) {
    self.text = Self.limited(text.utf8.allSatisfy(Self.isPlain) ? text : escaped(text))
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x20..<0x7F).contains(byte)
  }

  /// What is too long is cut, and told from others by a checksum (FNV-1a).
  private static func limited(_ text: String) -> String {
    if text.utf8.count <= longest + 20 { return text }
    var sum: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return text.cut(toBytes: longest) + "…" + String(sum, radix: 16)
  }

  /// In bytes, without the checksum.
  private static let longest = 240
}

/// The text, with the numbers of what is no visible character.
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
        diagnostics.append(.error(.noName, at: location))
        continue
      }
      if !isInner { outer = key }
      let path = isInner ? Self.path(outer, key) : Array(key)
      if let first = lock.entries[path] {
        diagnostics.append(
          .error(.keyTwice, at: location, notes: [.init(.firstKey, at: first.location)]))
      } else {
        lock.entries[path] = KeptName(name: name, location: location)
      }
    }
    return Outcome(lock, diagnostics)
  }

  static let indentation = "  "
  static let sign = " = "

  /// What stands before and behind the last sign. No name has one in it.
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
  fileprivate static let noName = Self("this is no line of a lock, such as 'type #/a = A'")
  fileprivate static let keyTwice = Self("this has a name already")
  fileprivate static let firstKey = Self("it has it here")
}
