import Diagnostics
import Generator
import Output

/// The lines at the end of a run: counts, and the omitted parts of the document.
struct Summary {
  private let client: Run.Client
  private let files: FileCounts
  private let diagnostics: [Diagnostic]

  init(of client: Run.Client, _ diffs: [FileSetDiff], _ diagnostics: [Diagnostic]) {
    self.client = client
    files = FileCounts(diffs)
    self.diagnostics = diagnostics
  }

  func textAfterWriting(seconds: Double) -> String {
    "\(counts)\(files.textAfterWriting); \(formatted(seconds)) s\n\(omissions)"
  }

  var textOfPreview: String {
    "\(counts)\(files.textOfPreview)\n\(omissions)"
  }

  var textAfterComparison: String {
    "\(counts)\(files.textAfterComparison)\n\(omissions)"
  }

  private var counts: String {
    let operations = counted(client.operationCount, "operation")
    let types = counted(client.typeCount, "type")
    return "\(operations), \(types); "
  }

  /// A line for each reason; empty if nothing was omitted.
  private var omissions: String {
    let omissions = diagnostics.omissions()
    if omissions.isEmpty { return "" }
    let lines = omissions.map { omission, count in
      let (singular, plural) = omission.subject.nouns
      return "  \(count) \(count == 1 ? singular : plural): \(omission.reason)\n"
    }
    return "omitted:\n" + lines.joined()
  }
}

/// The numbers of files of a run.
struct FileCounts {
  /// The files to write: missing or changed ones.
  private let changed: Int
  private let unchanged: Int
  /// The files to remove.
  private let stale: Int

  init(_ diffs: [FileSetDiff]) {
    let changes = diffs.flatMap(\.changes)
    stale = changes.count {
      if case .removed = $0 { true } else { false }
    }
    changed = changes.count - stale
    unchanged = diffs.map(\.unchangedCount).reduce(0, +)
  }

  var textAfterWriting: String {
    "\(total): \(changed) written, \(unchanged) unchanged, \(stale) removed"
  }

  var textOfPreview: String {
    "\(total): \(changed) to write, \(unchanged) unchanged, \(stale) to remove"
  }

  var textAfterComparison: String {
    "\(total): \(changed) missing or changed, \(unchanged) unchanged, \(stale) stale"
  }

  private var total: String { counted(changed + unchanged, "file") }
}

extension Omission.Subject {
  fileprivate var nouns: (singular: String, plural: String) {
    switch self {
    case .operation: ("operation", "operations")
    case .server: ("server", "servers")
    case .credential: ("security scheme", "security schemes")
    case .parameter: ("parameter", "parameters")
    case .body: ("request body", "request bodies")
    case .response: ("response", "responses")
    case .header: ("header", "headers")
    case .type: ("type, which accepts any JSON instead", "types, which accept any JSON instead")
    case .variant: ("variant", "variants")
    case .value: ("value", "values")
    case .keyword: ("keyword", "keywords")
    }
  }
}

/// Formats a number of seconds with three decimal places.
func formatted(_ seconds: Double) -> String {
  let thousandths = Int((seconds * 1000).rounded())
  let rest = String(thousandths % 1000)
  return "\(thousandths / 1000).\(String(repeating: "0", count: 3 - rest.count))\(rest)"
}
