package import Diagnostics
import Linting
import OpenAPI
import SwiftModel

extension Run {
  /// What `martlet lint` reports about a document.
  package struct LintResult: Sendable {
    /// The diagnostics that are not accepted.
    package var diagnostics: [Diagnostic]
    /// The code and the location in the document of each diagnostic, in the same order, by which a
    /// service recognizes it in another version of the document.
    package var fingerprints: [String]
    /// The number of warnings that the baseline accepts.
    package var acceptedCount: Int
    /// The text of a baseline that accepts all warnings.
    package var baseline: String
  }

  /// Checks the document: reports what `client()` reports, and what only `lint` finds.
  ///
  /// - Parameter baseline: The path of the baseline instead of the configured one.
  package mutating func lint(baseline path: String?) throws(DiskFailure) -> LintResult {
    isLint = true
    let configuration = try self.configuration()
    if let configuration { try check(configuration) }
    let accepted = try self.baseline(at: path ?? configuration?.lint.baseline)
    let found = unacceptedDiagnostics
    let place: (SourceLocation) -> String = { [self] in self.place(of: $0) }
    let result = accepted.remaining(found, place)
    let unused = result.unused.map { Diagnostic.warning(.unusedEntry, at: $0) }
    let reported = (result.diagnostics + unused + unusedLintSettings).map { strict($0) }
    return LintResult(
      diagnostics: reported,
      fingerprints: reported.map { "\($0.message.code.rawValue) \(place($0.location))" },
      acceptedCount: found.count - result.diagnostics.count,
      baseline: Baseline.text(accepting: found, place))
  }

  /// Reads the document, and makes everything that `client()` makes before it renders templates.
  private mutating func check(_ configuration: Configuration) throws(DiskFailure) {
    guard let document = try document(configuration)?.document,
      let api = api(document, configuration),
      value(of: configuration.checkCredentials(of: api)) != nil,
      let runtime = try templates()?.runtime
    else { return }
    let stored = try loadLock(configuration, joining: &files)
    guard let stored = value(of: stored) else { return }
    let settings = configuration.modelSettings(
      module: configuration.moduleName ?? "API", lock: stored?.lock)
    _ = value(of: resolve(api, settings, runtime: runtime))
  }

  /// Writes a baseline that accepts all warnings. Returns their number.
  package func writeBaseline(
    of result: LintResult, at path: String,
  ) throws(DiskFailure) -> Int {
    try replaceFile(at: path, with: result.baseline)
    return result.baseline.split(separator: "\n").count { !$0.hasPrefix("#") }
  }
}

extension Diagnostic.Message {
  fileprivate static let unusedEntry = Self(
    .invalidBaseline, "the entry accepts no finding; write the baseline again")
}
