import IR
package import OpenAPI
package import SwiftModel

/// A document and the client that is made from it.
package struct ComparedSide: Sendable {
  /// The document as the report names it, such as `HEAD:spec/api.yaml`.
  package var name: String
  package var document: Document
  package var client: Client

  package init(name: String, document: Document, client: Client) {
    self.name = name
    self.document = document
    self.client = client
  }
}

/// Compares two documents and their clients.
///
/// - Parameter new: The client must keep the names of the old one, as `generate` would keep them.
package func compare(old: ComparedSide, new: ComparedSide) -> ChangeReport {
  let matching = OperationMatching(old.document, new.document)
  let oldIndices = clientOperations(matching.old, of: old.client)
  let newIndices = clientOperations(matching.new, of: new.client)
  var pairs: [Int: Int] = [:]
  for (index, counterpart) in matching.counterparts.enumerated() {
    if let counterpart, let one = oldIndices[index], let other = newIndices[counterpart] {
      pairs[one] = other
    }
  }
  let clients = ClientPair(old: old.client, new: new.client, operations: pairs)
  var wire = WireComparison(old.document, new.document, matching)
  var builder = ReportBuilder()
  for changes in wire.operations() {
    let before = changes.old.map { matching.old[$0] }
    let after = changes.new.map { matching.new[$0] }
    guard let shown = after ?? before else { continue }
    let method =
      changes.new.flatMap { newIndices[$0] }.map { new.client.operations[$0].methodName }
      ?? changes.old.flatMap { oldIndices[$0] }.map { old.client.operations[$0].methodName }
    builder.add(
      ChangeReport.OperationName(
        route: shown.route, id: shown.operation.operationID?.text ?? shown.route,
        methodName: method,
        newPlace: after.map { Place($0.operation.origin) },
        oldRoute: before.map(\.route).flatMap { $0 == shown.route ? nil : $0 }),
      old: before.map { Place($0.operation.origin) }, new: after.map { Place($0.operation.origin) },
      changes.changes)
  }
  var source = SourceComparison(clients)
  builder.add(source.compare())
  var report = ChangeReport(
    oldDocument: old.name, newDocument: new.name, operations: builder.operations,
    entries: builder.sorted(), typeCount: old.client.types.count,
    changedTextCount: TextComparison(clients).count)
  for index in report.entries.indices {
    report.entries[index].remedy = remedy(for: report.entries[index], report.operations)
  }
  return report
}

/// The indices of operations in a client, by their indices in the document. A client omits
/// operations that it does not support.
private func clientOperations(
  _ operations: [LocatedOperation], of client: Client,
) -> [Int: Int] {
  var indices: [OperationKey: Int] = [:]
  for (index, operation) in client.operations.enumerated() {
    let key = OperationKey(
      place: operation.origin, method: operation.method, path: operation.pathText)
    indices[key] = index
  }
  var found: [Int: Int] = [:]
  for (index, located) in operations.enumerated() {
    let key = OperationKey(
      place: Place(located.operation.origin), method: located.operation.method,
      path: String(located.path.path.prefix { $0 != "?" && $0 != "#" }))
    found[index] = indices[key]
  }
  return found
}

private struct OperationKey: Hashable {
  var place: Place
  var method: String
  var path: String
}

/// The settings that keep the old names; nil if names are not the cause.
private func remedy(
  for entry: ChangeReport.Entry, _ operations: [ChangeReport.OperationName],
) -> String? {
  for change in entry.source {
    guard let before = change.before, let after = change.after else { continue }
    let old = before.lastName
    switch change.code {
    case "property-renamed":
      guard let place = change.new, let wireName = place.lastToken,
        place.pointer.contains("/properties/")
      else { continue }
      return "names: { members: { \(after.owner): { \(wireName): \(old) } } }"
    case "type-renamed":
      guard let place = change.new, let name = place.componentName else { continue }
      return "names: { types: { \(name): \(old) } }"
    case "method-renamed":
      guard let operation = entry.operations.first else { continue }
      return "names: { operations: { \(operations[operation].id): \(old) } }"
    default: continue
    }
  }
  return nil
}

extension String {
  /// The name at the end of the path before the type or the parameters of a declaration.
  fileprivate var lastName: String {
    let path = declarationPath
    return path.split(separator: ".").last.map(String.init) ?? path
  }

  /// The type that contains a declaration.
  fileprivate var owner: String {
    declarationPath.split(separator: ".").dropLast().joined(separator: ".")
  }

  private var declarationPath: String {
    let words = split(separator: " ").filter {
      !["struct", "enum", "protocol", "typealias"].contains($0)
    }
    return String((words.first ?? self[...]).prefix { $0 != "(" && $0 != ":" })
  }
}
