import Diagnostics

extension SARIFLog {
  /// The log of diagnostics. Its rules are the codes that occur in the findings.
  package init(ofDiagnostics findings: [Finding], tool: String, version: String) {
    let codes = Set(findings.map(\.code))
    self.init(
      tool: tool, version: version,
      rules: Diagnostic.Code.allCases.filter { codes.contains($0.rawValue) }.map { code in
        Rule(
          code.rawValue, code.page.title, help: "\(code.page.meaning) \(code.page.remedy)")
      },
      findings: findings)
  }
}
