import Diagnostics
import IR
import SwiftModel
import YAML

/// The settings of `lint` in the configuration: which warnings are errors, and which are not
/// reported.
struct LintSettings: Sendable {
  enum Level: String, CaseIterable, Sendable { case off, warning, error }

  /// A part of the document, such as `api.yaml#/components/schemas/Pet` or `schemas/`.
  struct Place: Sendable {
    var code: Diagnostic.Code
    var text: Located<String>
  }

  var levels: [Diagnostic.Code: Level] = [:]
  var ignored: [Place] = []
  /// The path of the baseline.
  var baseline: String?
}

/// The keys of `lint`.
enum LintKeys {
  static let mapping = ConfigurationMapping([
    ConfigurationKey(
      "rules",
      .mapping(
        .named(
          "CODE", .word(LintSettings.Level.allCases.map(\.rawValue)),
          meaning: """
            whether warnings with the code are reported (`warning`), are errors (`error`), or are \
            not reported (`off`). Errors are always reported
            """,
          exampleName: Diagnostic.Code.unusedComponent.rawValue,
          example: .string(LintSettings.Level.off.rawValue))),
      meaning: "the severities of warnings, by their codes"),
    ConfigurationKey(
      "ignore",
      .mapping(
        .named(
          "CODE", .list(of: .text(.any)),
          meaning: """
            the parts of the document in which warnings with the code are not reported: \
            `file#pointer` with everything in it, `#/pointer` in the root file, a file, or a \
            folder with `/` at its end. Paths are relative to the document's folder
            """,
          exampleName: Diagnostic.Code.exampleMismatch.rawValue,
          example: .array([.string("#/components/schemas/Pet"), .string("legacy/")]))),
      meaning: "the parts of the document in which warnings are not reported, by their codes"),
    ConfigurationKey(
      "baseline", .text(.any), default: .none,
      meaning: """
        a file of accepted warnings, which `martlet lint --write-baseline` writes. Its path is \
        relative to the configuration
        """,
      example: .string("lint-baseline.txt")),
  ])
}

extension LintSettings {
  init(_ keys: CheckedMapping, in folder: String, _ diagnostics: inout [Diagnostic]) {
    for entry in keys.mapping("rules")?.namedEntries ?? [] {
      guard let code = Self.code(entry, in: "rules", &diagnostics) else { continue }
      levels[code] = entry.value.text.flatMap(Level.init(rawValue:))
    }
    for entry in keys.mapping("ignore")?.namedEntries ?? [] {
      guard let code = Self.code(entry, in: "ignore", &diagnostics) else { continue }
      for node in entry.value.items ?? [] {
        guard let text = node.text else { continue }
        ignored.append(Place(code: code, text: Located(text, at: node.location)))
      }
    }
    baseline = keys.text("baseline").map { joined(folder, $0) }
  }

  /// Whether the settings refer to places in the document.
  var needsPlaces: Bool { !ignored.isEmpty || baseline != nil }

  /// Returns the diagnostics with the severities of the settings, without those that are ignored,
  /// and warnings of the ignored places without diagnostics. Errors are always reported.
  func applied(
    to diagnostics: [Diagnostic], _ places: DocumentPlaces,
  ) -> (diagnostics: [Diagnostic], unused: [Diagnostic]) {
    if levels.isEmpty, ignored.isEmpty { return (diagnostics, []) }
    let ranges = ignored.map { places.ranges(of: $0.text.value) }
    var usedPlaces: Set<Int> = []
    let reported = diagnostics.compactMap { diagnostic -> Diagnostic? in
      if diagnostic.severity == .error { return diagnostic }
      let code = diagnostic.message.code
      let matches = ignored.indices.filter { index in
        ignored[index].code == code && ranges[index].contains { $0.contains(diagnostic.location) }
      }
      usedPlaces.formUnion(matches)
      let level = levels[code] ?? .warning
      if !matches.isEmpty || level == .off { return nil }
      var diagnostic = diagnostic
      if level == .error { diagnostic.severity = .error }
      return diagnostic
    }
    let unused = ignored.indices.filter { !usedPlaces.contains($0) }.map { index in
      let place = ignored[index]
      return Diagnostic.warning(
        .ignoresNothing(place, exists: !ranges[index].isEmpty), at: place.text.location)
    }
    return (reported, unused)
  }

  private static func code(
    _ entry: Mapping.Entry, in key: String, _ diagnostics: inout [Diagnostic],
  ) -> Diagnostic.Code? {
    let code = Diagnostic.Code(rawValue: entry.key)
    if code == nil {
      diagnostics.append(.error(.unknownCode(entry.key, key), at: entry.keyLocation))
    }
    return code
  }
}

extension Diagnostic.Message {
  fileprivate static func ignoresNothing(_ place: LintSettings.Place, exists: Bool) -> Self {
    let text = place.text.value
    return Self(
      .configNoEffect,
      exists
        ? "no warning '\(place.code.rawValue)' is in '\(text)'; remove it from 'ignore'"
        : "'\(text)' is not in the document; nothing is ignored")
  }
  fileprivate static func unknownCode(_ code: String, _ key: String) -> Self {
    let hint = suggestion(for: code, among: Diagnostic.Code.allCases.map(\.rawValue))
    return Self(.configUnknownKey, "unknown code '\(code)' in '\(key)'\(hint)")
  }
}
