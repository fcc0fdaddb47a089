import DiagnosticFormats
import Diagnostics
import IR
import SwiftModel

/// A report as JSON, for programs. Later versions of Martlet only add members; any other change of
/// the format increases `formatVersion`.
package struct ReportJSON {
  package static let formatVersion = 1

  private let report: ChangeReport

  package init(_ report: ChangeReport) {
    self.report = report
  }

  package func printed() -> String { value.indented() + "\n" }

  private var value: JSONValue {
    .object([
      ("formatVersion", .number(String(Self.formatVersion))),
      ("old", .string(report.oldDocument)),
      ("new", .string(report.newDocument)),
      (
        "summary",
        .object([
          ("verdict", .string(report.verdict)),
          ("wire", .string(report.wireVerdict.rawValue)),
          ("breaksContract", .boolean(report.breaksContract)),
          ("source", .array(report.breaks.map { .string($0.rawValue) })),
          ("operations", .number(String(report.operations.count))),
          ("types", .number(String(report.typeCount))),
          ("texts", .number(String(report.changedTextCount))),
        ])
      ),
      ("configuration", .array(report.configurationProblems.map { .string($0) })),
      ("entries", .array(report.entries.map(entry))),
      (
        "accepted",
        .array(
          report.accepted.map { accepted in
            .object([
              ("reason", .string(accepted.reason)),
              ("until", accepted.until.map { .string($0) } ?? .null),
              ("entry", entry(accepted.entry)),
            ])
          })
      ),
    ])
  }

  private func entry(_ entry: ChangeReport.Entry) -> JSONValue {
    .object([
      ("code", .string(entry.code)),
      ("codes", .array(entry.codes.map { .string($0) })),
      ("fingerprint", .string(entry.fingerprint)),
      ("subject", .string(entry.subject)),
      (
        "operations",
        .array(
          entry.operations.map { index in
            let operation = report.operations[index]
            return .object([
              ("route", .string(operation.route)),
              ("oldRoute", operation.oldRoute.map { .string($0) } ?? .null),
              ("method", operation.methodName.map { .string($0) } ?? .null),
            ])
          })
      ),
      ("old", entry.old.map(place) ?? .null),
      ("new", entry.new.map(place) ?? .null),
      ("wire", .array(entry.wire.map(change))),
      ("breaks", .array(entry.breaks.sorted().map { .string($0.rawValue) })),
      ("source", .array(entry.source.map(change))),
      ("remedy", entry.remedy.map { .string($0) } ?? .null),
    ])
  }

  private func place(_ place: Place) -> JSONValue {
    let members: [(String, JSONValue)] = [
      ("path", .string(place.path)),
      ("pointer", .string(place.pointer)),
      ("line", .number(String(place.location.line))),
      ("column", .number(String(place.location.column))),
    ]
    // The file of the line and the column, if it is not that of the pointer.
    let overlay = report.overlays[place.location.file].map { [("overlay", JSONValue.string($0))] }
    return .object(members + (overlay ?? []))
  }

  private func change(_ change: WireChange) -> JSONValue {
    .object([
      ("code", .string(change.code)),
      ("direction", .string(change.direction.rawValue)),
      ("breaksContract", .boolean(change.breaksContract)),
      ("client", .string(change.effect.name)),
      ("detail", .string(change.detail)),
    ])
  }

  private func change(_ change: SourceChange) -> JSONValue {
    .object([
      ("code", .string(change.code)),
      ("breaks", .array(change.breaks.sorted().map { .string($0.rawValue) })),
      ("before", change.before.map { .string($0) } ?? .null),
      ("after", change.after.map { .string($0) } ?? .null),
    ])
  }
}

extension WireChange.Effect {
  /// The value of the member `client` in JSON.
  var name: String {
    switch self {
    case .none: "works"
    case .seesLess: "seesLess"
    case .cannotRead: "cannotRead"
    case .isRefused: "isRefused"
    }
  }
}
