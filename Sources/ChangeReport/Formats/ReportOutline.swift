import Diagnostics
import SwiftModel

/// The contents of a report in the order in which people read them: first the operations that moved
/// and the names that differ, as tables; then the other changes, each kind of change once.
struct ReportOutline {
  /// An operation with another URL.
  struct Move {
    var operation: ChangeReport.OperationName
    var before: String
    var after: String
  }

  /// A declaration with another name.
  struct Renaming: Hashable {
    var before: String
    var after: String
  }

  /// The entries that are the same change at different places of the document.
  struct Item {
    var entries: [ChangeReport.Entry]

    var first: ChangeReport.Entry { entries[0] }
  }

  /// The changes that belong to an operation, or to none.
  struct Section {
    /// The index of the operation; nil for types that no compared operation uses, and constants.
    var operation: Int?
    var items: [Item] = []
  }

  private(set) var moves: [Move] = []
  private(set) var renamedMethods: [Renaming] = []
  private(set) var renamedTypes: [Renaming] = []
  /// The settings that keep the old names of operations and types.
  private(set) var remedies: [String] = []
  private(set) var sections: [Section] = []

  init(_ report: ChangeReport) {
    var positions: [Key: (section: Int, item: Int)] = [:]
    for entry in report.entries {
      addToTables(entry, report)
      guard let rest = Self.withoutTables(entry) else { continue }
      let key = Key(rest)
      if let known = positions[key] {
        sections[known.section].items[known.item].entries.append(rest)
        continue
      }
      let section = section(of: rest)
      positions[key] = (section, sections[section].items.count)
      sections[section].items.append(Item(entries: [rest]))
    }
  }

  private mutating func section(of entry: ChangeReport.Entry) -> Int {
    let operation = entry.isShared ? nil : entry.operations.first
    if let known = sections.firstIndex(where: { $0.operation == operation }) { return known }
    sections.append(Section(operation: operation))
    return sections.count - 1
  }

  private mutating func addToTables(_ entry: ChangeReport.Entry, _ report: ChangeReport) {
    for change in entry.wire where change.code == "operation-moved" {
      let ends = change.detail.split(separator: " → ")
      guard let operation = entry.operations.first, ends.count == 2 else { continue }
      moves.append(
        Move(
          operation: report.operations[operation], before: String(ends[0]), after: String(ends[1])))
    }
    guard Self.isRenaming(entry) else { return }
    for change in entry.source {
      guard let before = change.before, let after = change.after else { continue }
      if change.code == "method-renamed" {
        renamedMethods.append(Renaming(before: before.methodName, after: after.methodName))
      } else if change.code == "type-renamed" {
        renamedTypes.append(Renaming(before: before.typeName, after: after.typeName))
      }
    }
    if let remedy = entry.remedy { remedies.append(remedy) }
  }

  /// Whether the declarations of an entry differ only in names of methods and types.
  private static func isRenaming(_ entry: ChangeReport.Entry) -> Bool {
    let codes = Set(entry.source.map(\.code))
    return codes.contains("method-renamed") || codes == ["type-renamed"]
  }

  /// The part of an entry that the tables do not contain; nil if there is none.
  private static func withoutTables(_ entry: ChangeReport.Entry) -> ChangeReport.Entry? {
    var rest = entry
    rest.wire.removeAll { $0.code == "operation-moved" }
    rest.codes.removeAll { $0 == "operation-moved" }
    if isRenaming(entry) {
      let inTables: Set = [
        "method-renamed", "type-renamed", "property-renamed", "requirement-changed",
      ]
      rest.source.removeAll { inTables.contains($0.code) }
      rest.codes.removeAll { $0 == "operation-renamed" || $0 == "type-renamed" }
      rest.remedy = nil
    }
    return rest.wire.isEmpty && rest.source.isEmpty ? nil : rest
  }

  /// What two entries have in common if they are the same change at different places.
  private struct Key: Hashable {
    var code: String
    var oldName: String
    var name: String
    var details: Set<String>
    var isBreak: Bool

    init(_ entry: ChangeReport.Entry) {
      code = entry.code
      oldName = entry.code == "property-renamed" ? entry.old?.lastToken ?? "" : ""
      name = entry.subjectName
      details = Set(entry.wire.map(\.detail)).subtracting([""])
      isBreak = entry.isBreak
      // An entry that is not about a property or a parameter occurs once.
      if name.isEmpty { name = entry.fingerprint }
    }
  }
}

extension ReportOutline.Item {
  var isBreak: Bool { first.isBreak }
  var breaks: Set<SourceChange.Use> { entries.reduce(into: []) { $0.formUnion($1.breaks) } }

  /// What changed, and where if it changed at several places.
  var headline: String {
    if entries.count == 1 { return first.headline }
    let isRenaming = first.code == "property-renamed"
    let oldName = isRenaming ? first.old?.lastToken.map { "\($0) → " } ?? "" : ""
    var owners: [String] = []
    for owner in entries.map(\.subjectOwner) where !owner.isEmpty && !owners.contains(owner) {
      owners.append(owner)
    }
    let scope =
      owners.isEmpty
      ? " in \(Set(entries.flatMap(\.operations)).count) operations"
      : " in \(counted(entries.count, "place")): \(listed(owners))"
    return "\(oldName)\(first.subjectName): \(first.change)\(scope)"
  }

  /// The number of operations that are affected in addition to the first one.
  var otherOperationCount: Int {
    first.isShared ? 0 : max(0, Set(entries.flatMap(\.operations)).count - 1)
  }

  /// The codes of the entries, each once.
  var codes: [String] {
    var codes: [String] = []
    for code in entries.flatMap(\.codes) where !codes.contains(code) { codes.append(code) }
    return codes
  }

  /// The most severe effect on the contract and on a client that is in use; nil if there is none.
  var wireSentence: String? {
    let changes = entries.flatMap(\.wire)
    let breaksContract = changes.contains(where: \.breaksContract)
    let effect = changes.map(\.effect).max() ?? .none
    if !breaksContract, effect == .none { return nil }
    return (breaksContract ? "breaks the contract; " : "") + effect.sentence
  }

  /// A declaration that calling code uses, before and after its change. Nil if only additions and
  /// mocks are affected: the headline names a new case, and mocks are not calling code.
  var witness: (before: String, after: String?)? {
    for entry in entries {
      let changes = entry.source.filter { !$0.breaks.isDisjoint(with: [.calls, .types]) }
      let isMethod = { (change: SourceChange) in change.code.hasPrefix("method-") }
      for change in changes.filter(isMethod) + changes {
        let witness = ChangeReport.Entry.Witness(before: change.before, after: change.after)
          .shortened
        if let before = witness.before, before != witness.after { return (before, witness.after) }
      }
    }
    return nil
  }

  private func listed(_ names: [String]) -> String {
    let limit = 3
    if names.count <= limit { return names.joined(separator: ", ") }
    return names.prefix(limit).joined(separator: ", ") + " and \(names.count - limit) more"
  }
}

extension ChangeReport.Entry {
  /// The name of the changed property or parameter, without the schema that contains it. A renamed
  /// property has its new name.
  fileprivate var subjectName: String {
    let subject = code == "property-renamed" ? new?.subject ?? subject : subject
    return subject.lastIndex(of: ".").map { String(subject[subject.index(after: $0)...]) }
      ?? subject
  }

  /// The schema that contains the changed property.
  fileprivate var subjectOwner: String {
    subject.lastIndex(of: ".").map { String(subject[..<$0]) } ?? ""
  }
}

extension ReportOutline {
  /// The URLs of an operation that moved: the part that is the same in both, and the rest.
  struct URLs {
    var server: String
    var before: String
    var after: String

    init(_ move: Move) {
      let old = Self.parts(of: move.before)
      let new = Self.parts(of: move.after)
      server = old.server == new.server ? old.server : ""
      before = "\(old.method) \(server.isEmpty ? old.server : "")\(old.path)"
      after = "\(new.method) \(server.isEmpty ? new.server : "")\(new.path)"
    }

    /// The beginning of the old path that the new one lacks, such as `/v2025`: base URLs that
    /// callers set may end in it. Nil if the paths do not differ in their beginnings.
    var removedPrefix: String? {
      let old = before.drop { $0 != "/" }.split(separator: "/")
      let new = after.drop { $0 != "/" }.split(separator: "/")
      guard let first = old.first, !new.contains(first), old.count > 1, new.first == old[1],
        before.contains(" /")
      else { return nil }
      return "/\(first)"
    }

    /// The method, the scheme with the host, and the path of `GET https://host/path`.
    private static func parts(
      of text: String,
    ) -> (method: Substring, server: String, path: Substring) {
      let method = text.prefix { $0 != " " }
      let url = text.dropFirst(method.count + 1)
      guard let scheme = url.firstRange(of: "://") else { return (method, "", url) }
      let end = url[scheme.upperBound...].firstIndex(of: "/") ?? url.endIndex
      return (method, String(url[..<end]), url[end...])
    }
  }
}
