import Diagnostics
import Generator

extension Cause {
  /// The number of files or parts of the document that are printed.
  private static let limit = 5

  /// A line with the cause, and the files or the parts of the document.
  var line: String {
    switch kind {
    case .lockConflict: "lock in conflict: \(list); 'martlet generate' resolves it\n"
    case .unfinishedMerge: "merge with conflicts: \(count): \(list)\n"
    case .document: "document changed: \(list)\n"
    case .configuration: "configuration changed: \(list)\n"
    case .templates: "templates changed: \(list)\n"
    case .version: "made by another version of martlet: \(list); this is \(martletVersion)\n"
    case .names: "names in the lock differ: \(list)\n"
    case .edited: "edited by hand: \(count): \(list)\n"
    case .missing: "file missing: \(count): \(list)\n"
    case .surplus: "file too many: \(count): \(list)\n"
    case .letterCase: "letter case of a name: \(list)\n"
    case .unknown: "cause unknown, since the lock has no hashes: \(count): \(list)\n"
    case .lineEnds: "line ends changed by git: \(count) with CR LF, which is not a difference\n"
    }
  }

  private var count: String { counted(items.count, "file") }

  private var list: String {
    let shown = items.prefix(Self.limit).joined(separator: ", ")
    return items.count > Self.limit ? "\(shown) and \(items.count - Self.limit) more" : shown
  }
}

extension [Cause] {
  /// A line that says what to do about the differences.
  var advice: String {
    func contains(_ kind: Cause.Kind) -> Bool { self.contains { $0.kind == kind } }
    let generate = "run 'martlet generate' and commit what it writes"
    let advice =
      if contains(.edited) || contains(.unfinishedMerge) {
        """
        \(generate); it replaces what was edited, so change the document, the configuration or a \
        template instead
        """
      } else if let version = first(where: { $0.kind == .version })?.items.last {
        "\(generate), or use martlet \(version)"
      } else if contains(.letterCase) {
        """
        \(generate); if git ignores letter case (core.ignorecase), rename the files with 'git mv'
        """
      } else {
        generate
      }
    return "to do: \(advice)\n"
  }
}
