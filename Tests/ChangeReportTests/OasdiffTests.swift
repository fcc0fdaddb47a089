import ChangeReport
import Foundation
import Support
import Testing

/// The findings that oasdiff's tests record for clients are found at the same operation and in the
/// same direction.
@Suite(.enabled(if: Corpus.isPresent, "requires MARTLET_CORPUS"))
struct OasdiffTests {
  struct Finding {
    var documents: Documents
    var rule: String
    var route: String
    var direction: String
  }

  struct Documents: Hashable {
    var old: String
    var new: String
  }

  private static func rows(_ file: String) throws -> [[String: String]] {
    let url = Corpus.url("suites/oasdiff/\(file)")
    let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    return lines.dropFirst().map { line in
      Dictionary(zip(lines[0], line), uniquingKeysWith: { first, _ in first })
    }
  }

  private static func findings() throws -> [Finding] {
    let rules = Dictionary(
      try rows("rules.tsv").map { ($0["rule"] ?? "", $0) }, uniquingKeysWith: { first, _ in first })
    return try rows("pairs.tsv").compactMap { row in
      guard row["flags"] == "", ["ERR", "WARN"].contains(row["level"]),
        let rule = rules[row["rule"] ?? ""], rule["concerns"] == "client"
      else { return nil }
      return Finding(
        documents: Documents(old: row["base"] ?? "", new: row["revision"] ?? ""),
        rule: row["rule"] ?? "", route: row["place"] ?? "",
        direction: rule["direction"]?.lowercased() ?? "")
    }
  }

  /// Three findings concern a parameter of the path that the path does not contain, so no client
  /// sends it. One concerns a webhook, which clients do not send.
  private static let missing: [String: Int] = [
    "request-parameter-became-enum": 1, "request-parameter-x-extensible-enum-value-removed": 1,
    "request-parameter-type-changed": 1, "request-body-became-required": 1,
  ]

  @Test func findsWhatOasdiffFinds() throws {
    let findings = try Self.findings()
    #expect(findings.count > 170)
    var missed: [String: Int] = [:]
    let folder = Corpus.url("suites/oasdiff/specs")
    for (documents, findings) in Dictionary(grouping: findings, by: \.documents) {
      let report = try report(
        folder.appending(path: documents.old).path, folder.appending(path: documents.new).path)
      for finding in findings where !Self.isFound(finding, in: report) {
        missed[finding.rule, default: 0] += 1
      }
    }
    #expect(missed == Self.missing)
  }

  private static func isFound(_ finding: Finding, in report: ChangeReport) -> Bool {
    report.entries.contains { entry in
      let isHere = entry.operations.contains { index in
        let operation = report.operations[index]
        return [operation.route, operation.oldRoute].contains(finding.route)
      }
      return (finding.route.isEmpty || isHere)
        && entry.wire.contains { $0.direction.rawValue == finding.direction }
    }
  }
}
