/// Formats findings as commands of GitHub Actions, which show them at a line of a file.
package struct Annotations {
  private let findings: [Finding]

  package init(_ findings: [Finding]) {
    self.findings = findings
  }

  package func printed() -> String { findings.map(annotation).joined() }

  private func annotation(_ finding: Finding) -> String {
    let command =
      switch finding.severity {
      case .error: "error"
      case .warning: "warning"
      case .note: "notice"
      }
    let position = finding.place.map { place in
      "file=\(escaped(place.path, isProperty: true)),line=\(place.line),col=\(place.column),"
    }
    let title = escaped(finding.code, isProperty: true)
    let message = escaped(finding.message, isProperty: false)
    return "::\(command) \(position ?? "")title=\(title)::\(message)\n"
  }

  private func escaped(_ text: String, isProperty: Bool) -> String {
    var result = text.replacing("%", with: "%25").replacing("\r", with: "%0D")
      .replacing("\n", with: "%0A")
    if isProperty { result = result.replacing(":", with: "%3A").replacing(",", with: "%2C") }
    return result
  }
}
