import Diagnostics
import SwiftModel

/// The lines of the lock that record what a client was made from, and which files were made.
///
///     input api.yaml#/components/schemas/Thing = 0123456789abcdef
///     output Models/Thing.swift = fedcba9876543210
///     page Models/Thing.md
///
/// The lines are sorted, with an empty line before each, since Git reports a conflict if two
/// branches change neighboring lines.
struct LockRecords: Hashable, Sendable {
  struct Key: Hashable, Sendable {
    var kind: LockRecordKind
    var name: WireName

    init(_ kind: LockRecordKind, _ name: String) {
      self.kind = kind
      self.name = WireName(name)
    }
  }

  /// A record that is only listed has no value. After a merge, a record can have several.
  private var values: [Key: [String]] = [:]

  /// Reads the lines of a lock. It may have conflicts of a merge; then the records are those of
  /// both sides.
  init(_ file: SourceFile) {
    for index in file.lineStarts.indices {
      let line = file.line(index + 1)
      guard let kind = LockRecordKind(line: line) else { continue }
      let content = String(decoding: line.dropFirst(kind.rawValue.utf8.count + 1), as: UTF8.self)
      if let separator = content.ranges(of: NameLock.separator).last {
        add(
          kind, String(content[..<separator.lowerBound]), String(content[separator.upperBound...]))
      } else {
        add(kind, content)
      }
    }
  }

  init() {}

  var isEmpty: Bool { values.isEmpty }

  mutating func add(_ kind: LockRecordKind, _ name: String, _ value: String? = nil) {
    values[Key(kind, name), default: []] += value.map { [$0] } ?? []
  }

  mutating func add(_ kind: LockRecordKind, _ name: String, _ hash: StableHash) {
    add(kind, name, hash.text)
  }

  mutating func formUnion(_ other: LockRecords) {
    values.merge(other.values) { own, _ in own }
  }

  /// The values of a record; nil without such a record.
  subscript(kind: LockRecordKind, name: String) -> [String]? { values[Key(kind, name)] }

  /// The records of some kinds.
  func only(_ kinds: Set<LockRecordKind>) -> LockRecords {
    var records = LockRecords()
    records.values = values.filter { kinds.contains($0.key.kind) }
    return records
  }

  /// The names of the records of a kind that differ from those of newer records, sorted.
  func changes(to new: LockRecords, _ kind: LockRecordKind) -> [String] {
    let keys = Set(values.keys).union(new.values.keys).filter { $0.kind == kind }
    return keys.filter { key in
      guard let old = values[key], let value = new.values[key]?.first else { return true }
      return !old.contains(value)
    }.map(\.name).sorted().map(\.text)
  }

  var text: String {
    let kinds = LockRecordKind.allCases
    let byKind = Dictionary(grouping: values) { $0.key.kind }
    return kinds.flatMap { kind in
      (byKind[kind] ?? []).sorted { $0.key.name < $1.key.name }.map { key, values in
        let value = values.last.map { NameLock.separator + $0 } ?? ""
        return "\n\(kind.rawValue) \(key.name.text)\(value)\n"
      }
    }.joined()
  }
}
