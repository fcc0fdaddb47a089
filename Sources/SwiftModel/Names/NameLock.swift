package import Diagnostics

/// The names that earlier runs assigned, and that later runs keep when the document gets additions.
///
/// The text has a line `key = name` for each type, operation, group, server and credential, and
/// after it indented lines for its members: first their order, then the names that differ from the
/// document. Lines are sorted, so that an additional name only adds a line.
package struct NameLock: Sendable {
  /// A name with its location in the lock.
  struct KeptName: Sendable {
    var name: String
    var location: SourceLocation
  }

  /// The path of the main document. Keys omit it, so that the document can be renamed.
  let document: String
  private var entries: [WireName: KeptName] = [:]
  /// The names of the members of types, operations and groups, in their order.
  private var orders: [WireName: [String]] = [:]
  /// Whether the text has conflicts of a merge.
  package private(set) var isConflicted = false

  package init(document: String) {
    self.document = document
  }

  func entry(_ key: NameKey) -> KeptName? { entries[WireName(key.text)] }

  /// The entry of a member.
  func entry(_ key: NameKey, _ member: NameKey) -> KeptName? {
    entries[Self.memberKey(key.text, member.text)]
  }

  /// The names of the members in their order; empty if the lock does not contain it.
  func order(_ key: NameKey) -> [String] { orders[WireName(key.text)] ?? [] }

  private static func memberKey(_ key: String, _ member: String) -> WireName {
    WireName("\(key)\n\(member)")
  }
}

/// A key of the lock: visible characters on one line, of limited length.
struct NameKey: Hashable, Sendable {
  let text: String

  init(_ text: String) {
    var text = text
    let isPlain = text.withUTF8 { $0.allSatisfy(Self.isPlain) }
    self.text = Self.limited(isPlain ? text : escaped(text))
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x20..<0x7F).contains(byte)
  }

  /// The text, or the beginning of a long text with a hash that distinguishes it from texts with
  /// the same beginning.
  private static func limited(_ text: String) -> String {
    if text.utf8.count <= maximumLength + hashLength { return text }
    return text.cut(toBytes: maximumLength) + "…" + String(StableHash(text).value, radix: 16)
  }

  /// In bytes, without the hash.
  private static let maximumLength = 240

  /// The length of `…` and a hash, rounded up, in bytes. A text is not shortened to a longer one.
  private static let hashLength = 20
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
  /// Reads the text that an earlier run wrote. Lines that record files are skipped.
  ///
  /// If a merge left conflicts in the text, the lock has the names of both sides. If both have a
  /// name for one key, it is the first one. An order has the names of the first side, and then the
  /// additional ones of the other side.
  package static func read(
    _ file: SourceFile, id: SourceFiles.ID, document: String,
  ) -> Outcome<NameLock> {
    var lock = NameLock(document: document)
    var diagnostics: [Diagnostic] = []
    var conflict = MergeConflict()
    /// The keys that the next indented lines belong to. After a conflict, there can be two.
    var outerKeys: [String] = []
    for index in file.lineStarts.indices {
      let line = file.line(index + 1)
      let location = SourceLocation(file: id, line: UInt32(index + 1), column: 1)
      if conflict.consume(line, &outerKeys) || line.isEmpty || line.first == UInt8(ascii: "#") {
        continue
      }
      let isMember = line.starts(with: indentation.utf8)
      if !isMember, LockRecordKind(line: line) != nil {
        outerKeys = []
        continue
      }
      let content = isMember ? line.dropFirst(indentation.utf8.count) : line
      if isMember, !outerKeys.isEmpty, let order = order(in: content) {
        for outerKey in outerKeys {
          let isDuplicate = lock.add(order: order, of: outerKey)
          if isDuplicate, !conflict.isFound {
            diagnostics.append(.error(.duplicateEntry, at: location))
          }
        }
        continue
      }
      guard let (key, name) = keyAndName(of: content),
        isMember ? !outerKeys.isEmpty : !key.isEmpty
      else {
        diagnostics.append(.error(.invalidLine, at: location))
        continue
      }
      if !isMember { outerKeys = [key] }
      for fullKey in isMember ? outerKeys.map({ memberKey($0, key) }) : [WireName(key)] {
        if let first = lock.entries[fullKey] {
          if conflict.isFound || first.name == name { continue }
          diagnostics.append(
            .error(
              .duplicateEntry, at: location,
              notes: [.init(.firstDefinedHere, at: first.location)]))
        } else {
          lock.entries[fullKey] = KeptName(name: name, location: location)
        }
      }
    }
    lock.isConflicted = conflict.isFound
    return Outcome(lock, diagnostics)
  }

  /// Adds an order to the one that is known. Returns whether there is one that differs.
  private mutating func add(order: [String], of key: String) -> Bool {
    guard let known = orders[WireName(key)], known != order else {
      orders[WireName(key)] = order
      return false
    }
    orders[WireName(key)] = known + order.filter { !known.contains($0) }
    return true
  }

  package static let indentation = "  "
  package static let separator = " = "
  static let orderPrefix = "order: "

  /// The names in a line with an order; nil for a line with a name, which contains a separator.
  private static func order(in line: ArraySlice<UInt8>) -> [String]? {
    guard line.starts(with: orderPrefix.utf8), keyAndName(of: line) == nil else { return nil }
    return line.dropFirst(orderPrefix.utf8.count).split(separator: UInt8(ascii: " "))
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// Splits a line at its last separator, since a key may contain a separator and a name cannot.
  private static func keyAndName(
    of line: ArraySlice<UInt8>,
  ) -> (key: String, name: String)? {
    guard let space = line.lastIndex(of: UInt8(ascii: " ")), space + 1 < line.endIndex,
      line[...space].suffix(separator.utf8.count).elementsEqual(separator.utf8)
    else { return nil }
    let key = line[...space].dropLast(separator.utf8.count)
    let name = String(decoding: line[(space + 1)...], as: UTF8.self)
    return (String(decoding: key, as: UTF8.self), name)
  }
}

extension Diagnostic.Message {
  fileprivate static let invalidLine = Self(
    .invalidLock, "invalid line; expected a line such as 'type #/a = A'")
  fileprivate static let duplicateEntry = Self(.invalidLock, "duplicate entry")
}

extension Diagnostic.Note.Text {
  fileprivate static let firstDefinedHere = Self("first defined here")
}
