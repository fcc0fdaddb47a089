import Testing

/// A rule that can be counted. It prints how many findings there are, and fails for each.
func expectNone(
  _ findings: [Finding], of rule: String, sourceLocation: SourceLocation = #_sourceLocation,
) {
  print("tidy: \(findings.count) \(rule)")
  #expect(findings == [], "\(rule)", sourceLocation: sourceLocation)
}

/// What a rule finds: in which file, at which line, and what is there.
struct Finding: Equatable, CustomStringConvertible {
  var path: String
  var line: Int?
  var text: String

  var description: String { "\(path)\(line.map { ":\($0)" } ?? ""): \(text)" }
}
