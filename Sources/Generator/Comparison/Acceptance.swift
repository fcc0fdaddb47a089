import ChangeReport
import Diagnostics

/// An entry of `accept`: a change of the document that does not count.
struct Acceptance {
  var code: String
  /// The file and the pointer, as in a `$ref`.
  var place: String
  var reason: String
  /// The last day, such as `2026-12-31`; nil without an end.
  var until: String?
  var location: SourceLocation

  init(_ keys: CheckedMapping, at location: SourceLocation) {
    guard let code = keys.text("code"), let place = keys.text("place"),
      let reason = keys.text("reason")
    else { preconditionFailure("the table requires 'code', 'place' and 'reason'") }
    self.code = code
    self.place = place
    self.reason = reason
    self.until = keys.text("until")
    self.location = location
  }

  /// Days in this format are ordered like their texts.
  private func hasEnded(on today: String) -> Bool { until.map { $0 < today } ?? false }

  private func matches(_ entry: ChangeReport.Entry) -> Bool {
    entry.code == code && [entry.new, entry.old].contains { $0?.text == place }
  }

  /// Moves the accepted entries of a report apart. Returns warnings about acceptances that have
  /// ended or that match no entry.
  static func apply(
    _ acceptances: [Acceptance], to report: inout ChangeReport, on today: String,
  ) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for acceptance in acceptances {
      guard let index = report.entries.firstIndex(where: acceptance.matches) else {
        diagnostics.append(
          .warning(.unmatched(acceptance.code, acceptance.place), at: acceptance.location))
        continue
      }
      if acceptance.hasEnded(on: today) {
        diagnostics.append(
          .warning(.ended(acceptance.code, acceptance.until ?? ""), at: acceptance.location))
        continue
      }
      report.accept(index, because: acceptance.reason, until: acceptance.until)
    }
    return diagnostics
  }
}

extension Diagnostic.Message {
  fileprivate static func unmatched(_ code: String, _ place: String) -> Self {
    Self(.configNoEffect, "no change matches '\(code)' at '\(place)'; remove the entry of 'accept'")
  }

  fileprivate static func ended(_ code: String, _ until: String) -> Self {
    Self(.configNoEffect, "'\(code)' was accepted until \(until); the change counts again")
  }
}
