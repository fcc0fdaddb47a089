import Testing

/// A rule that can be counted. It prints how many findings there are, and fails for each.
///
/// Areas in the allowance are exempt for now. An area without findings must leave the allowance, so
/// that the list only shrinks.
func expectNone(
  _ findings: [Finding], of rule: String, allowedIn areas: [String] = [],
  sourceLocation: SourceLocation = #_sourceLocation,
) {
  print("tidy: \(findings.count) \(rule)")
  let others = findings.filter { finding in !areas.contains { finding.isIn($0) } }
  #expect(others == [], "\(rule)", sourceLocation: sourceLocation)
  let unneeded = areas.filter { area in !findings.contains { $0.isIn(area) } }
  #expect(unneeded == [], "remove from the allowance", sourceLocation: sourceLocation)
}

/// What a rule finds: in which file, at which line, and what is there.
struct Finding: Equatable, CustomStringConvertible {
  var path: String
  var line: Int?
  var text: String

  var description: String { "\(path)\(line.map { ":\($0)" } ?? ""): \(text)" }

  /// Whether the file is this one, or is below this folder.
  func isIn(_ area: String) -> Bool { path == area || path.hasPrefix(area + "/") }
}
