import IR

/// Formats findings as JSON for programs. Later versions of the format only add members, or
/// increase `formatVersion`.
package struct FindingsJSON {
  package static let formatVersion = 1

  private let findings: [Finding]

  package init(_ findings: [Finding]) {
    self.findings = findings
  }

  package func printed() -> String {
    JSONValue.object([
      ("formatVersion", .number(String(Self.formatVersion))),
      ("errors", .number(String(findings.count { $0.severity == .error }))),
      ("warnings", .number(String(findings.count { $0.severity == .warning }))),
      ("diagnostics", .array(findings.map(value))),
    ]).indented() + "\n"
  }

  private func value(_ finding: Finding) -> JSONValue {
    .object(
      [
        ("code", .string(finding.code)),
        ("severity", .string(finding.severity.rawValue)),
        ("message", .string(finding.message)),
      ] + members(of: finding.place) + [
        (
          "notes",
          .array(
            finding.notes.map { note in
              .object([("message", .string(note.text))] + members(of: note.place))
            })
        )
      ])
  }

  private func members(of place: Finding.Place?) -> [(String, JSONValue)] {
    guard let place else { return [] }
    return [
      ("path", .string(place.path)),
      ("line", .number(String(place.line))),
      ("column", .number(String(place.column))),
    ]
  }
}
