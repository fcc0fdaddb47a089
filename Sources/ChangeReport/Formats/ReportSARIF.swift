import Diagnostics
import IR
import SwiftModel

/// A report in the format SARIF 2.1.0, which services for code review read.
///
/// All locations are in the new document. Paths are relative, with percent-encoding. A service
/// recognizes a result of an earlier run by its rule, its path and its fingerprint.
package struct ReportSARIF {
  private let report: ChangeReport
  private let folder: String
  private let version: String

  /// - Parameters:
  ///   - folder: The folder of the new document, relative to the repository; empty if it is the top
  ///     folder.
  ///   - version: The version of this program.
  package init(_ report: ChangeReport, inFolder folder: String, version: String) {
    self.report = report
    self.folder = folder
    self.version = version
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
            ("results", .array(report.entries.map(result))),
          ])
        ])
      ),
    ])
  }

  private var driver: JSONValue {
    let codes = Set(report.entries.map(\.code)).sorted()
    let rules = codes.map { code in
      JSONValue.object([
        ("id", .string(code)),
        (
          "shortDescription",
          .object([("text", .string(code.replacing("-", with: " ")))])
        ),
      ])
    }
    return .object([
      ("name", .string("martlet diff")),
      ("version", .string(version)),
      ("rules", .array(rules)),
    ])
  }

  private func result(_ entry: ChangeReport.Entry) -> JSONValue {
    let place = report.newPlace(of: entry)
    let path = folder.isEmpty ? place.path : "\(folder)/\(place.path)"
    return .object([
      ("ruleId", .string(entry.code)),
      ("level", .string(entry.severity)),
      ("message", .object([("text", .string(report.message(about: entry)))])),
      (
        "locations",
        .array([
          .object([
            (
              "physicalLocation",
              .object([
                ("artifactLocation", .object([("uri", .string(path.percentEncodedPath))])),
                // Without a column: it would be in characters, and locations count bytes.
                ("region", .object([("startLine", .number(String(max(1, place.line))))])),
              ])
            )
          ])
        ])
      ),
      (
        "partialFingerprints",
        .object([("martletChange/v1", .string(entry.fingerprint))])
      ),
    ])
  }
}

extension ChangeReport {
  /// Returns the text about an entry for services that show it at a line of the document.
  func message(about entry: Entry) -> String {
    var sentences = [entry.headline]
    sentences += entry.wireSentences.map { "Wire: \($0)." }
    if !entry.breaks.isEmpty {
      sentences.append("Source: breaks \(displayNames(of: entry.breaks)).")
    }
    if let remedy = entry.remedy { sentences.append("To keep the old name: \(remedy)") }
    return sentences.joined(separator: "\n")
  }

  /// The location of an entry in the new document. For what only the old document has, it is the
  /// operation, or else the beginning of the document.
  func newPlace(of entry: Entry) -> (path: String, line: Int, column: Int) {
    let operation = entry.operations.lazy.compactMap { operations[$0].newPlace }.first
    if let place = entry.new ?? operation {
      return (place.path, Int(place.location.line), Int(place.location.column))
    }
    let name = newDocument.split { $0 == "/" || $0 == ":" }.last.map(String.init) ?? newDocument
    return (name, 1, 1)
  }
}

extension ChangeReport.Entry {
  /// The severity in the terms of SARIF.
  var severity: String {
    if effect > .seesLess || breaks.contains(.calls) { return "error" }
    return isBreak ? "warning" : "note"
  }
}

extension String {
  /// The path of a URI: everything but unreserved characters and slashes is percent-encoded.
  var percentEncodedPath: String {
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
