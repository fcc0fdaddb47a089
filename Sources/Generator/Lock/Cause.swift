import Diagnostics
import Output
import SwiftModel

/// A reason why the files on disk differ from the ones that `generate` would write, or a fact about
/// them that is not a difference.
package struct Cause: Hashable, Sendable {
  package enum Kind: CaseIterable, Sendable {
    case lockConflict, unfinishedMerge
    case document, configuration, templates, version
    /// The lock has other names than this run makes, or files differ and nothing else changed.
    case names
    case edited, missing, surplus, letterCase
    /// The lock has no records that explain the difference.
    case unknown
    case lineEnds
  }

  package var kind: Kind
  /// The files, the parts of the document or the keys of the configuration; sorted.
  package var items: [String]
}

extension Run.Client {
  /// Returns why the folders differ from the files of the client, in the order of the causes.
  ///
  /// For a file, let `disk`, `recorded` and `new` be the hashes of its text on disk, in the lock
  /// and in this run. If `disk` differs from `recorded`, somebody edited the file. If `recorded`
  /// differs from `new`, then what the client is made from has changed, and other records of the
  /// lock say what.
  package func causes(
    _ comparison: OutputFolder.Comparison, pages: OutputFolder.Comparison,
  ) -> [Cause] {
    var search = CauseSearch(lock)
    search.add(comparison, in: folder, as: .output)
    search.add(pages, in: pagesFolder, as: .page)
    return search.causes()
  }
}

private struct CauseSearch {
  private let lock: LockFile?
  private let stored: LockRecords
  /// What the client is made from and differs from the records.
  private let changedInputs: [Cause.Kind: [String]]
  /// The versions of martlet that made the client, if this is another one.
  private let versions: [String]?
  private var items: [Cause.Kind: [String]] = [:]
  private var hasDifferences = false
  /// Whether the records of a file differ from what this run makes.
  private var isOutdated = false
  /// Pages that differ. They have no hashes that say why.
  private var changedPages: [String] = []

  init(_ lock: LockFile?) {
    self.lock = lock
    stored = lock?.stored ?? LockRecords()
    versions = stored[.program, "version"].flatMap { $0.contains(martletVersion) ? nil : $0 }
    changedInputs = lock.map { Self.changes(from: $0.stored, to: $0.inputs) } ?? [:]
  }

  /// Returns what the client is made from and differs from the records. The standard templates of
  /// another version differ, too, which is not a cause of its own.
  private static func changes(
    from stored: LockRecords, to new: LockRecords,
  ) -> [Cause.Kind: [String]] {
    if stored.isEmpty { return [:] }
    let program = stored.changes(to: new, .program)
    let templates =
      stored.changes(to: new, .template) + (program == ["templates"] ? ["standard templates"] : [])
    let causes: [Cause.Kind: [String]] = [
      .document: stored.changes(to: new, .input),
      .configuration: stored.changes(to: new, .setting),
      .templates: templates,
      .version: program.contains("version") ? stored[.program, "version"] ?? [] : [],
    ]
    return causes.filter { !$0.value.isEmpty }
  }

  mutating func add(
    _ comparison: OutputFolder.Comparison, in folder: OutputFolder, as kind: LockRecordKind,
  ) {
    let changes = comparison.diff.changes
    hasDifferences = hasDifferences || !changes.isEmpty
    for path in comparison.convertedPaths { add(.lineEnds, joined(folder.path, path)) }
    var search = LetterCaseSearch(in: folder.path)
    var variants: Set<String> = []
    for case .added(let file) in changes {
      guard let variant = search.variant(of: file.path) else { continue }
      variants.insert(variant)
      add(.letterCase, "\(joined(folder.path, variant)) instead of \(file.path)")
    }
    for change in changes {
      let path = joined(folder.path, change.path)
      let record = stored[kind, change.path]
      switch change {
      case .added(let file):
        if search.variant(of: file.path) != nil { continue }
        if stored.isEmpty || record != nil { add(.missing, path) }
        if !stored.isEmpty { compare(record, with: file) }
      case .removed(let file):
        if variants.contains(file.path) { continue }
        if record == nil { add(.surplus, path) } else { isOutdated = true }
      case .changed(let file, let old): addChange(of: file, from: old, record, path)
      }
    }
  }

  private mutating func addChange(
    of file: FileSet.File, from old: [UInt8], _ record: [String]?, _ path: String,
  ) {
    let hash = old.withUnsafeBytes { bytes in
      var hash = StableHash()
      hash.combine(bytes)
      return hash
    }
    if Self.hasConflict(old) {
      add(.unfinishedMerge, path)
      compare(record, with: file)
    } else if stored.isEmpty {
      add(.unknown, path)
    } else if let record, !record.isEmpty {
      if !record.contains(hash.text) { add(.edited, path) }
      compare(record, with: file)
    } else {
      changedPages.append(path)
    }
  }

  /// Notes whether the record of a file differs from what this run makes. A file without a hash
  /// does not.
  private mutating func compare(_ record: [String]?, with file: FileSet.File) {
    guard let record else {
      isOutdated = true
      return
    }
    if !record.isEmpty, !record.contains(StableHash(file.text).text) { isOutdated = true }
  }

  /// Whether a text has a line with which Git begins a conflict.
  private static func hasConflict(_ text: [UInt8]) -> Bool {
    text.split(separator: UInt8(ascii: "\n")).contains { $0.starts(with: "<<<<<<<".utf8) }
  }

  private mutating func add(_ kind: Cause.Kind, _ item: String) {
    items[kind, default: []].append(item)
  }

  func causes() -> [Cause] {
    var items = items
    // If nothing that the client is made from has changed, a page differs because of an edit.
    let hasEditedPages = !isOutdated && changedInputs.isEmpty
    if hasEditedPages, !changedPages.isEmpty { items[.edited, default: []] += changedPages }
    if isOutdated || !changedPages.isEmpty && !hasEditedPages {
      if changedInputs.isEmpty, let lock { items[.names] = [lock.path] }
      items.merge(changedInputs) { $1 }
    }
    if let lock {
      if lock.isConflicted {
        items[.lockConflict] = [lock.path]
      } else if !hasDifferences, !lock.namesDiff.changes.isEmpty {
        items[.names] = [lock.path]
      }
    }
    if let versions { items[.version] = versions }
    return Cause.Kind.allCases.compactMap { kind in
      items[kind].map { Cause(kind: kind, items: $0) }
    }
  }
}
