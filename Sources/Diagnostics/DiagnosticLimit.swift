/// A diagnostic of a report that lists only some of many diagnostics with the same code.
package struct ListedDiagnostic: Hashable, Sendable {
  package var diagnostic: Diagnostic
  /// The number of omitted diagnostics with the same code and severity, if this is the last one
  /// that is listed; otherwise 0.
  package var omittedCount = 0
}

/// How many diagnostics of each code are listed.
package struct DiagnosticLimit: Hashable, Sendable {
  package var warnings: Int
  package var errors: Int

  package init(warnings: Int, errors: Int) {
    self.warnings = warnings
    self.errors = errors
  }

  package static let none = DiagnosticLimit(warnings: .max, errors: .max)
}

extension [Diagnostic] {
  /// Returns the first errors and warnings of each code, in the same order.
  package func limited(to limit: DiagnosticLimit) -> [ListedDiagnostic] {
    var counts: [Group: Int] = [:]
    var lastIndices: [Group: Int] = [:]
    var listed: [ListedDiagnostic] = []
    for diagnostic in self {
      let group = Group(code: diagnostic.message.code, severity: diagnostic.severity)
      counts[group, default: 0] += 1
      if counts[group, default: 0] > (group.severity == .error ? limit.errors : limit.warnings) {
        if let last = lastIndices[group] { listed[last].omittedCount += 1 }
      } else {
        lastIndices[group] = listed.count
        listed.append(ListedDiagnostic(diagnostic: diagnostic))
      }
    }
    return listed
  }
}

private struct Group: Hashable {
  var code: Diagnostic.Code
  var severity: Diagnostic.Severity
}
