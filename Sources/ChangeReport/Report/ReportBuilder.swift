import Diagnostics
import IR
import SwiftModel

/// Joins the changes of requests, responses and declarations that have one cause.
///
/// Changes have one cause if they concern the same place of the old or of the new document.
/// A change of an operation's method joins the entry of the parameter or response that causes it.
struct ReportBuilder {
  private(set) var operations: [ChangeReport.OperationName] = []
  private(set) var entries: [ChangeReport.Entry] = []
  private var byOldPlace: [PlaceKey: Int] = [:]
  private var byNewPlace: [PlaceKey: Int] = [:]
  /// The indices of the operations by their places in the documents.
  private var oldOperations: [PlaceKey: Int] = [:]
  private var newOperations: [PlaceKey: Int] = [:]

  /// A place without its line, and a code if several changes at the place are different entries.
  private struct PlaceKey: Hashable {
    var path: WireName
    var pointer: WireName
    var code: String

    init(_ place: Place, code: String = "") {
      path = WireName(place.path)
      pointer = WireName(place.pointer)
      self.code = code
    }
  }

  /// Adds an operation with its changes of requests and responses.
  mutating func add(
    _ name: ChangeReport.OperationName, old: Place?, new: Place?, _ changes: [WireChange],
  ) {
    let index = operations.count
    operations.append(name)
    if let old { oldOperations[PlaceKey(old)] = index }
    if let new { newOperations[PlaceKey(new)] = index }
    for change in changes {
      let isOwn =
        change.old.map { oldOperations[PlaceKey($0)] != nil } == true
        || change.new.map { newOperations[PlaceKey($0)] != nil } == true
      let entry = entry(old: change.old, new: change.new, code: isOwn ? change.code : "")
      if !entries[entry].wire.contains(change) { entries[entry].wire.append(change) }
      if entries[entry].operations.last != index { entries[entry].operations.append(index) }
      if entries[entry].subject.isEmpty { entries[entry].subject = change.subject }
      note(change.code, in: entry)
    }
  }

  private mutating func note(_ code: String, in entry: Int) {
    if !entries[entry].codes.contains(code) { entries[entry].codes.append(code) }
  }

  /// Returns the entry at a place, and adds one if there is none.
  private mutating func entry(old: Place?, new: Place?, code: String) -> Int {
    let (oldKey, newKey) = (
      old.map { PlaceKey($0, code: code) }, new.map { PlaceKey($0, code: code) }
    )
    let known = oldKey.flatMap { byOldPlace[$0] } ?? newKey.flatMap { byNewPlace[$0] }
    let index = known ?? entries.count
    if known == nil { entries.append(ChangeReport.Entry()) }
    if entries[index].old == nil { entries[index].old = old }
    if entries[index].new == nil { entries[index].new = new }
    if let oldKey { byOldPlace[oldKey] = byOldPlace[oldKey] ?? index }
    if let newKey { byNewPlace[newKey] = byNewPlace[newKey] ?? index }
    return index
  }

  /// Adds the changes of declarations.
  mutating func add(_ changes: [SourceChange]) {
    let isRenaming = { (change: SourceChange) in change.code == "type-renamed" }
    let isRemoval = { (change: SourceChange) in change.code == "type-removed" }
    for change in changes
    where !isOperationChange(change) && !isRenaming(change) && !isRemoval(change) {
      join(change)
    }
    for change in changes where isRemoval(change) && !isOperationChange(change) {
      if let host = change.old.flatMap({ owner(ofTypeAt: $0) }) {
        append(change, to: host)
      } else {
        join(change)
      }
    }
    let renaming = joinRenamings(changes.filter { isRenaming($0) && !isOperationChange($0) })
    for change in changes where isOperationChange(change) { joinToOperation(change, renaming) }
  }

  private func operation(of change: SourceChange) -> Int? {
    change.old.flatMap { oldOperations[PlaceKey($0)] }
      ?? change.new.flatMap { newOperations[PlaceKey($0)] }
  }

  private func isOperationChange(_ change: SourceChange) -> Bool { operation(of: change) != nil }

  private mutating func join(_ change: SourceChange) {
    if change.code.hasSuffix("-renamed") { mergeEntries(of: change) }
    let entry = entry(old: change.old, new: change.new, code: "")
    append(change, to: entry)
  }

  /// Whether the entry concerns the parameters or the body of an operation, and not a schema that
  /// several operations use.
  private func isOfOperation(_ entry: ChangeReport.Entry) -> Bool {
    entry.operations.count == 1
      && (entry.code.contains("parameter") || entry.code.hasPrefix("request-body"))
  }

  /// Merges the entries of the removal and of the addition that are one renaming.
  private mutating func mergeEntries(of change: SourceChange) {
    guard let old = change.old, let new = change.new,
      let first = byOldPlace[PlaceKey(old)], let second = byNewPlace[PlaceKey(new)],
      first != second
    else { return }
    let merged = entries[second]
    entries[second] = ChangeReport.Entry()
    byNewPlace[PlaceKey(new)] = first
    entries[first].new = merged.new
    entries[first].wire += merged.wire
    entries[first].source += merged.source
    entries[first].operations = Set(entries[first].operations + merged.operations).sorted()
    entries[first].codes =
      [change.code] + (entries[first].codes + merged.codes).filter { $0 != change.code }
  }

  private mutating func append(_ change: SourceChange, to entry: Int) {
    entries[entry].source.append(change)
    if entries[entry].subject.isEmpty {
      entries[entry].subject = (change.new ?? change.old)?.subject ?? ""
    }
    if change.code == "method-renamed" {
      entries[entry].codes.insert("operation-renamed", at: 0)
    } else if entries[entry].wire.isEmpty {
      note(change.code, in: entry)
    }
  }

  private mutating func joinToOperation(_ change: SourceChange, _ renaming: Int?) {
    guard let operation = operation(of: change) else { return }
    let indices = entries.indices.filter { entries[$0].operations.contains(operation) }
    let isWhole = { (entry: ChangeReport.Entry) in
      entry.codes.contains { $0.hasPrefix("operation-") }
    }
    let host =
      change.code.hasPrefix("result-") || change.code == "type-removed"
      ? indices.first { entries[$0].code.hasPrefix("response-") && !isWhole(entries[$0]) }
        ?? indices.first { isWhole(entries[$0]) }
      : indices.first { isWhole(entries[$0]) }
        ?? indices.first { isOfOperation(entries[$0]) && !entries[$0].source.isEmpty }
        ?? indices.first { entries[$0].code.hasPrefix("response-") && change.breaks == [.mocks] }
        ?? (change.code == "requirement-changed" ? renaming : nil)
    if let host {
      append(change, to: host)
    } else {
      let entry = entry(old: change.old, new: change.new, code: "source")
      append(change, to: entry)
      if entries[entry].operations.isEmpty { entries[entry].operations = [operation] }
    }
  }

  /// A renamed property renames the types that are named after it. All other renamed types form one
  /// entry, since they usually have one cause. Returns the index of that entry.
  private mutating func joinRenamings(_ changes: [SourceChange]) -> Int? {
    var others: Int?
    for change in changes {
      let known = change.old.flatMap { byOldPlace[PlaceKey($0)] }
      let parent = change.old.flatMap { ancestor(of: $0) }
      if let host = known ?? parent {
        append(change, to: host)
      } else if let others {
        append(change, to: others)
      } else {
        entries.append(ChangeReport.Entry(old: change.old, new: change.new))
        others = entries.count - 1
        append(change, to: entries.count - 1)
      }
    }
    return others
  }

  /// The entry of a property that is removed or has another type, and that contains the place of a
  /// removed type.
  private func owner(ofTypeAt place: Place) -> Int? {
    if byOldPlace[PlaceKey(place)] != nil { return nil }
    return entries.indices.first { index in
      guard let old = entries[index].old, old.path == place.path,
        place.pointer.hasPrefix("\(old.pointer)/")
      else { return false }
      return entries[index].source.contains { Self.removesTypes.contains($0.code) }
    }
  }

  /// The changes of a property that remove the types that only it used.
  private static let removesTypes: Set = [
    "property-removed", "property-renamed", "property-type-changed", "type-kind-changed",
  ]

  /// The entry of a renamed property that contains a place.
  private func ancestor(of place: Place) -> Int? {
    entries.indices.first { index in
      guard entries[index].source.contains(where: { $0.code == "property-renamed" }),
        let old = entries[index].old
      else { return false }
      return old.path == place.path && place.pointer.hasPrefix("\(old.pointer)/")
    }
  }

  /// The entries in the order of the report.
  func sorted() -> [ChangeReport.Entry] {
    entries.filter { !$0.codes.isEmpty }.enumerated().sorted { one, other in
      let (left, right) = (one.element, other.element)
      let operations = (left.operations.min() ?? Int.max, right.operations.min() ?? Int.max)
      if operations.0 != operations.1 { return operations.0 < operations.1 }
      if left.isBreak != right.isBreak { return left.isBreak }
      return one.offset < other.offset
    }.map(\.element)
  }
}
