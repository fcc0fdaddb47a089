import IR

/// Findings in the format SARIF 2.1.0, which services for code review read.
///
/// Paths are relative, with percent-encoding. A service recognizes a finding of an earlier run by
/// its rule, its path and its fingerprint.
package struct SARIFLog {
  /// The description of a rule, which a service shows with its findings.
  package struct Rule {
    package var code: String
    package var title: String
    /// What the problem means and what to do; nil if the title says all.
    package var help: String?

    package init(_ code: String, _ title: String, help: String? = nil) {
      self.code = code
      self.title = title
      self.help = help
    }
  }

  private let tool: String
  private let version: String
  private let rules: [Rule]
  private let findings: [Finding]

  /// - Parameter version: The version of the tool.
  package init(tool: String, version: String, rules: [Rule], findings: [Finding]) {
    self.tool = tool
    self.version = version
    self.rules = rules
    self.findings = findings
  }

  package func printed() -> String { log.indented() + "\n" }

  private var log: JSONValue {
    .object([
      ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")),
      ("version", .string("2.1.0")),
      (
        "runs",
        .array([
          .object([
            ("tool", .object([("driver", driver)])),
            ("results", .array(findings.map(result))),
          ])
        ])
      ),
    ])
  }

  private var driver: JSONValue {
    .object([
      ("name", .string(tool)),
      ("version", .string(version)),
      ("rules", .array(rules.map(description))),
    ])
  }

  private func description(_ rule: Rule) -> JSONValue {
    var members = [("id", JSONValue.string(rule.code)), ("shortDescription", text(rule.title))]
    if let help = rule.help { members.append(("help", text(help))) }
    return .object(members)
  }

  private func result(_ finding: Finding) -> JSONValue {
    var members = [
      ("ruleId", JSONValue.string(finding.code)),
      ("level", .string(finding.severity.rawValue)),
      ("message", text(finding.message)),
    ]
    if let place = finding.place { members.append(("locations", .array([location(place)]))) }
    if !finding.notes.isEmpty {
      let notes = finding.notes.map { location($0.place, message: $0.text) }
      members.append(("relatedLocations", .array(notes)))
    }
    if let fingerprint = finding.fingerprint {
      members.append(
        ("partialFingerprints", .object([(fingerprint.name, .string(fingerprint.value))])))
    }
    return .object(members)
  }

  /// A location without a column, which would count characters, while findings count bytes.
  private func location(_ place: Finding.Place, message: String? = nil) -> JSONValue {
    let physical = JSONValue.object([
      ("artifactLocation", .object([("uri", .string(place.path.percentEncodedPath))])),
      ("region", .object([("startLine", .number(String(place.line)))])),
    ])
    let messages = message.map { [("message", text($0))] } ?? []
    return .object([("physicalLocation", physical)] + messages)
  }

  private func text(_ text: String) -> JSONValue { .object([("text", .string(text))]) }
}

extension String {
  /// The path of a URI: everything but unreserved characters and slashes is percent-encoded.
  package var percentEncodedPath: String {
    var text = ""
    for byte in utf8 {
      switch UInt8(byte) {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        text += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return text
  }
}
