import ChangeReport
import Foundation
import Support
import Testing

/// The verdicts about calling code and about requests and responses are those that a compiler gave
/// for call sites of 142 changes.
@Suite(.enabled(if: Corpus.isPresent, "requires MARTLET_CORPUS"))
struct SourceBreakTests {
  /// A line of the table: the change, and what it breaks.
  struct Change: CustomTestStringConvertible {
    var name: String
    var source: String
    var wire: String

    var testDescription: String { name }
  }

  private static let changes: [Change] = {
    let url = Corpus.url("suites/source-breaks/table.tsv")
    let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Change(name: cells[0], source: cells[2], wire: cells[3])
    }
  }()

  @Test func theTableIsComplete() {
    #expect(Self.changes.count == 142)
  }

  /// The call sites use neither the removed failure of 125 nor the property that gets another type
  /// in 216. Code that does use them stops compiling. For the others, the table is that of a client
  /// whose mocks implemented a function with all parameters, and whose arguments were in the order
  /// of the document.
  private static let otherSource = [
    "062-request-properties-reordered": "no",
    "079-optional-query-parameter-added-last": onlyReferences,
    "080-optional-query-parameter-added-first": onlyReferences,
    "081-optional-parameter-added-to-operation-without-options": onlyReferences,
    "082-optional-parameter-added-in-front-of-the-body": onlyReferences,
    "093-required-parameter-becomes-optional": "no",
    "097-required-parameter-moved-behind-optional": "no", "125-last-error-status-removed": "yes",
    "149-download-media-types-that-a-parameter-chooses": onlyReferences,
    "157-operation-added": "no", "216-inline-property-object-gets-properties": "yes",
  ]

  private static let onlyReferences = "only references to methods or initialisers"

  /// - 128: the new document describes more errors than the old one, so it is not the same.
  /// - 181: the client of a document does not contain its callbacks.
  /// - 198: a request may contain the value that is gone.
  private static let otherWire = [
    "128-error-status-404-becomes-4XX": "ok", "181-callback-added": "same",
    "198-discriminator-mapping-value-changed": "request",
  ]

  @Test(arguments: changes)
  func verdictsAreThoseOfTheCompiler(_ change: Change) throws {
    let folder = Corpus.url("suites/source-breaks/\(change.name)")
    let report = try report(
      folder.appending(path: "old.yaml").path, folder.appending(path: "new.yaml").path)
    #expect(Self.class(of: report) == Self.otherSource[change.name] ?? change.source)
    #expect(Self.wire(of: report) == Self.otherWire[change.name] ?? change.wire)
  }

  /// The class of the table: calls, or else the only uses that stop compiling. Types that are
  /// spelled matter only if no call does.
  private static func `class`(of report: ChangeReport) -> String {
    let breaks = Set(report.breaks)
    if breaks.contains(.calls) { return "yes" }
    if breaks.contains(.types) { return "only where the type or constant is written out" }
    if breaks.contains(.mocks) { return "only mocks" }
    if breaks.contains(.switches) { return "only exhaustive switch" }
    if breaks.contains(.references) { return onlyReferences }
    return "no"
  }

  private static func wire(of report: ChangeReport) -> String {
    switch report.wireVerdict {
    case .breaksRequests: "request"
    case .breaksResponses: "response"
    case .losesInformation: "lost"
    case .compatible: "ok"
    case .same: "same"
    }
  }
}
