import Testing

/// Expects that a rule has no findings, and prints their number.
func expectNone(
  _ findings: [Finding], of rule: String, sourceLocation: SourceLocation = #_sourceLocation,
) {
  print("tidy: \(findings.count) \(rule)")
  #expect(findings == [], "\(rule)", sourceLocation: sourceLocation)
}

/// A violation of a rule.
struct Finding: Equatable, CustomStringConvertible {
  var path: String
  var line: Int?
  /// The violating text, or a description of the violation.
  var text: String

  var description: String { "\(path)\(line.map { ":\($0)" } ?? ""): \(text)" }
}
