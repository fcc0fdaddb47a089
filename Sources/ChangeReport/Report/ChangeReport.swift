package import Diagnostics
import IR
import SwiftModel

/// What a change of a document means for its clients: for the requests and responses of a client
/// that is in use, and for Swift code that calls the client.
package struct ChangeReport: Sendable {
  /// An operation as the report names it.
  package struct OperationName: Hashable, Sendable {
    /// The method and the path.
    package var route: String
    /// The `operationId`, or else the route.
    package var id: String
    /// The name of the method in Swift; nil if the client omits the operation.
    package var methodName: String?
    /// Nil if only the old document has the operation.
    package var newPlace: Place?
    /// The method and the path in the old document, if they differ.
    package var oldRoute: String?
  }

  /// A change with one cause, and everything that it affects.
  package struct Entry: Sendable {
    /// The stable codes; the first one is the code of the entry.
    package var codes: [String] = []
    package var old: Place?
    package var new: Place?
    /// The changed part, such as `Thing.size`.
    package var subject = ""
    /// Indices into the operations of the report, in order.
    package var operations: [Int] = []
    package var wire: [WireChange] = []
    package var source: [SourceChange] = []
    /// What keeps the old names, as lines of the configuration; nil if nothing can.
    package var remedy: String?
  }

  /// An entry that the user accepts: it does not count.
  package struct AcceptedEntry: Sendable {
    package var entry: Entry
    package var reason: String
    /// The last day on which it is accepted; nil without an end.
    package var until: String?
  }

  package var oldDocument: String
  package var newDocument: String
  /// The operations of both documents: those of the new one, and the removed ones.
  package var operations: [OperationName]
  /// In the order of the operations; entries without an operation are last.
  package var entries: [Entry]
  /// The number of compared types of the old client.
  package var typeCount: Int
  /// The number of descriptions, titles and examples that differ.
  package var changedTextCount: Int
  /// Problems of the configuration with the new document.
  package var configurationProblems: [String] = []
  /// The entries that the user accepts. They are not among `entries`.
  package private(set) var accepted: [AcceptedEntry] = []
  /// The paths of the overlays of both documents. Parts that an overlay adds are located in it.
  package var overlays: [SourceFiles.ID: String] = [:]

  /// Moves an entry to the accepted ones.
  package mutating func accept(_ index: Int, because reason: String, until: String?) {
    accepted.append(
      AcceptedEntry(entry: entries.remove(at: index), reason: reason, until: until))
  }

  /// Returns the file, the line and the column of a part.
  func lineText(of place: Place) -> String {
    let path = overlays[place.location.file] ?? place.path
    return "\(path):\(place.location.line):\(place.location.column)"
  }
}

extension ChangeReport.Entry {
  package var code: String { codes.first ?? "" }

  /// The uses of Swift declarations that stop compiling.
  package var breaks: Set<SourceChange.Use> {
    source.reduce(into: []) { $0.formUnion($1.breaks) }
  }

  package var breaksContract: Bool { wire.contains { $0.breaksContract } }

  package var effect: WireChange.Effect { wire.map(\.effect).max() ?? .none }

  /// The fingerprint by which a configuration accepts the entry: the code and the place.
  package var fingerprint: String {
    "\(code) \((new ?? old)?.text ?? "")"
  }

  /// Whether the change breaks something: breaks come before additions in the report.
  package var isBreak: Bool { breaksContract || effect > .none || !breaks.isEmpty }
}

extension ChangeReport {
  /// The verdict about requests and responses.
  package enum WireVerdict: String, Sendable {
    case breaksRequests, breaksResponses, losesInformation, compatible, same
  }

  package var wireVerdict: WireVerdict {
    let effects = entries.map(\.effect)
    if effects.contains(.isRefused) { return .breaksRequests }
    if effects.contains(.cannotRead) { return .breaksResponses }
    if effects.contains(.seesLess) { return .losesInformation }
    return entries.contains { !$0.wire.isEmpty } ? .compatible : .same
  }

  /// Whether the new document breaks the contract of the old one, also where a client is tolerant.
  package var breaksContract: Bool { entries.contains(where: \.breaksContract) }

  /// The uses of Swift declarations that stop compiling, in order.
  package var breaks: [SourceChange.Use] {
    entries.reduce(into: Set<SourceChange.Use>()) { $0.formUnion($1.breaks) }.sorted()
  }

  package var isEmpty: Bool {
    entries.isEmpty && accepted.isEmpty && changedTextCount == 0 && configurationProblems.isEmpty
  }
}
