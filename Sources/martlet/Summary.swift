import Diagnostics
import Generator
import Output

/// What a run did, in a few lines that end with what it left out.
struct Summary {
  private let client: Run.Client
  private let diff: FileSetDiff
  private let diagnostics: [Diagnostic]

  init(of client: Run.Client, _ diff: FileSetDiff, _ diagnostics: [Diagnostic]) {
    self.client = client
    self.diff = diff
    self.diagnostics = diagnostics
  }

  func written(seconds: Double) -> String {
    let files = "\(wanted) written, \(diff.unchangedCount) unchanged, \(stale) removed"
    return "\(made): \(files); \(rounded(seconds)) s\n\(leftOut)"
  }

  var compared: String {
    "\(made): \(wanted) missing or changed, \(diff.unchangedCount) unchanged, \(stale) stale\n"
      + leftOut
  }

  private var made: String {
    let operations = counted(client.operationCount, "operation")
    let types = counted(client.typeCount, "type")
    return "\(operations), \(types); \(counted(wanted + diff.unchangedCount, "file"))"
  }

  private var wanted: Int { diff.changes.count - stale }

  private var stale: Int {
    diff.changes.count {
      if case .removed = $0 { true } else { false }
    }
  }

  /// A line for each reason; nothing where the client has all of the document.
  private var leftOut: String {
    let omissions = diagnostics.omissions()
    if omissions.isEmpty { return "" }
    let lines = omissions.map { omission, count in
      let (one, many) = omission.subject.nouns
      return "  \(count) \(count == 1 ? one : many): \(omission.reason)\n"
    }
    return "left out:\n" + lines.joined()
  }
}

extension Omission.Subject {
  /// For one and for several.
  fileprivate var nouns: (String, String) {
    switch self {
    case .operation: ("operation", "operations")
    case .server: ("server", "servers")
    case .credential: ("credential", "credentials")
    case .parameter: ("parameter", "parameters")
    case .body: ("body", "bodies")
    case .response: ("response", "responses")
    case .header: ("header", "headers")
    case .type: ("type that is any JSON", "types that are any JSON")
    case .variant: ("variant", "variants")
    case .value: ("value", "values")
    case .keyword: ("keyword", "keywords")
    }
  }
}

private func counted(_ count: Int, _ noun: String) -> String {
  "\(count) \(noun)\(count == 1 ? "" : "s")"
}

/// With three places after the point.
private func rounded(_ seconds: Double) -> String {
  let thousandths = Int((seconds * 1000).rounded())
  let rest = String(thousandths % 1000)
  return "\(thousandths / 1000).\(String(repeating: "0", count: 3 - rest.count))\(rest)"
}
