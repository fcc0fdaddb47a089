import Diagnostics
import YAML

/// Reads paths with their operations, and webhooks.
struct PathReader: ObjectReader {
  var contentReader: ContentReader
  var selected: SelectedOperations
  /// The tags of the operations that were read.
  private(set) var tags: Set<WireName> = []
  var security = SecurityNames()
  /// The locations of the first use of each `operationId`, and of each pattern of a path.
  private var operationIDs: [WireName: SourceLocation] = [:]
  private var patterns: [WireName: SourceLocation] = [:]

  /// The elements of `parameters` of the path item that is being read.
  private(set) var parametersOfPath: [AddressedNode] = []

  private static let methods = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
  ]

  init(contentReader: ContentReader, selection: OperationSelection) {
    self.contentReader = contentReader
    selected = SelectedOperations(selection)
  }

  var state: ReaderState {
    _read { yield contentReader.state }
    _modify { yield &contentReader.state }
  }

  mutating func paths(of root: inout NodeReader) -> [PathItem] {
    guard let paths = root.node("paths") else {
      if version == .v30 {
        let hasModels = root.node("components") != nil
        let message = Diagnostic.Message.missing("paths")
        root.report(
          hasModels ? .warning(message, at: root.location) : .error(message, at: root.location))
      }
      return []
    }
    guard var reader = reader(of: paths, as: "'paths'") else { return [] }
    return reader.allMembers().filter { !$0.isExtension }.compactMap { pathItem($0) }
  }

  /// A path item, and the parameters that it declares for all of its operations.
  fileprivate struct PathItemWithParameters {
    var item: PathItem
    var parameters: [Parameter]
  }

  private mutating func pathItem(_ member: NodeReader.Member) -> PathItem? {
    let template = PathTemplate(member.key)
    guard selected.mayInclude(path: template.path) else { return nil }
    // If operations are selected, a path item in a missing file is not an omission, since the file
    // might contain no selected operation. If a name of the selection then matches no operation,
    // that is an error.
    state.resolver.reportsMissingFilesAsOmissions = selected.isEverything
    let target = follow(member.value, to: .pathItem)
    state.resolver.reportsMissingFilesAsOmissions = true
    guard let target else { return nil }
    var nodes = [target.object]
    if let siblings = siblings(of: member) { nodes.append(siblings) }
    guard nodes.contains(where: { hasSelectedOperation($0, path: template.path) }) else {
      return nil
    }

    for error in template.errors { report(.error(error, at: member.keyLocation)) }
    for warning in template.warnings { report(.warning(warning, at: member.keyLocation)) }
    var merged: PathItemWithParameters?
    for node in nodes {
      guard let item = pathItemWithParameters(node, path: template.path) else { continue }
      merged = merged.map { $0.overridden(by: item) } ?? item
    }
    guard var merged else { return nil }
    if template.hasInvalidQuery {
      for operation in merged.item.operations {
        report(
          .warning(
            .invalidQuery(operation.method, template.path), at: operation.origin.location))
      }
      return nil
    }
    merged.item.summary = target.summary ?? merged.item.summary
    merged.item.description = target.description ?? merged.item.description
    if template.errors.isEmpty {
      reportDuplicatePattern(template, at: member.keyLocation)
      removeUnusedParameters(from: &merged, template)
    }
    for index in merged.item.operations.indices {
      merged.item.operations[index].parameters = merged.parameters.overridden(
        by: merged.item.operations[index].parameters)
    }
    if template.errors.isEmpty {
      checkParameters(of: merged.item, template, at: member.keyLocation)
    }
    return merged.item
  }

  /// Returns a path item that consists of the keys next to the member's `$ref`. Returns nil if the
  /// only such keys are `summary` and `description`.
  private mutating func siblings(of member: NodeReader.Member) -> AddressedNode? {
    guard member.value.reference != nil, case .mapping(let mapping) = member.value.node.content
    else { return nil }
    let entries = mapping.entries.filter {
      $0.key != "$ref" && !$0.key.utf8.starts(with: "x-".utf8)
    }
    let documentationKeys = ["summary", "description"]
    guard let first = entries.first(where: { !documentationKeys.contains($0.key) }) else {
      return nil
    }
    report(.warning(.overridesReference, at: first.keyLocation))
    var siblings = member.value
    siblings.node.content = .mapping(Mapping(entries))
    return siblings
  }

  /// Returns whether a path item has selected operations, without reading them.
  private mutating func hasSelectedOperation(_ node: AddressedNode, path: String) -> Bool {
    if selected.isEverything { return true }
    guard case .mapping(let item) = node.node.content else { return false }
    var operations = item.entries.filter { method(of: $0.key) != nil }
    if state.isVersion32 {
      operations += item["additionalOperations"]?.mapping?.entries ?? []
    }
    // `includes` records the names of the selection that match, so it is called for all operations.
    return operations.count { entry in
      selected.includes(operationNode(at: node.child(entry.value, token: entry.key)), path: path)
    } > 0
  }

  private mutating func pathItemWithParameters(
    _ node: AddressedNode, path: String,
  ) -> PathItemWithParameters? {
    guard var reader = reader(of: node, as: "a path item") else { return nil }
    var item = PathItem(path: path, servers: [], operations: [], origin: origin(of: node))
    item.summary = reader.string("summary")
    item.description = reader.string("description")
    parametersOfPath = reader.elements("parameters")
    let parameters = contentReader.parameters(contentReader.withoutBodies(parametersOfPath))
    item.servers = ownServers(of: &reader)
    reader.ignore("$ref")
    for (method, member) in operations(of: &reader)
    where selected.includes(operationNode(at: member.value), path: path) {
      guard let operation = operation(member.value, method: method) else { continue }
      tags.formUnion(operation.tags.map { WireName($0) })
      item.operations.append(operation)
    }
    finish(reader, as: "a path item")
    return PathItemWithParameters(item: item, parameters: parameters)
  }

  /// Returns the ID of an operation; nil if the operation has no ID, or if an earlier operation has
  /// the same ID.
  mutating func operationID(of reader: inout NodeReader) -> OperationID? {
    guard let node = reader.node("operationId"), let text = reader.string("operationId") else {
      return nil
    }
    if let first = operationIDs[WireName(text)] {
      reader.report(
        .warning(
          .duplicateID(text), at: node.location,
          notes: [.init(.firstDeclaration, at: first)]))
      return nil
    }
    operationIDs[WireName(text)] = node.location
    return OperationID(text: text, location: node.location)
  }

  /// Reports a path that matches the same requests as an earlier one. If both have an operation
  /// with the same method, a server cannot distinguish the two.
  private mutating func reportDuplicatePattern(
    _ template: PathTemplate, at location: SourceLocation
  ) {
    if let first = patterns[WireName(template.pattern)] {
      report(
        .warning(
          .duplicatePattern(template.path), at: location,
          notes: [.init(.earlierPattern, at: first)]))
      return
    }
    patterns[WireName(template.pattern)] = location
  }

  /// Removes and reports path parameters that do not occur in the path.
  private mutating func removeUnusedParameters(
    from merged: inout PathItemWithParameters, _ template: PathTemplate,
  ) {
    let names = Set(template.names.map { WireName($0) })
    merged.parameters = withoutUnusedParameters(merged.parameters, of: template, names)
    for index in merged.item.operations.indices {
      merged.item.operations[index].parameters = withoutUnusedParameters(
        merged.item.operations[index].parameters, of: template, names)
    }
  }

  private mutating func withoutUnusedParameters(
    _ parameters: [Parameter], of template: PathTemplate, _ namesInPath: Set<WireName>,
  ) -> [Parameter] {
    parameters.filter { parameter in
      if parameter.location != .path || namesInPath.contains(parameter.key.name) { return true }
      report(
        .warning(
          .notInPath(parameter.name, path: template.path), at: parameter.origin.location))
      return false
    }
  }

  /// Reports names in the path for which an operation has no parameter.
  private mutating func checkParameters(
    of item: PathItem, _ template: PathTemplate, at location: SourceLocation,
  ) {
    let namesInQuery = Set(template.namesInQuery.map { WireName($0) })
    for operation in item.operations {
      let declared = Set(
        operation.parameters.filter { parameter in
          parameter.location == .path
            || parameter.location == .query && namesInQuery.contains(parameter.key.name)
        }.map(\.key.name))
      for name in template.names where !declared.contains(WireName(name)) {
        report(
          .warning(
            .undeclared(name, path: item.path, method: operation.method), at: location,
            notes: [.init(.operation, at: operation.origin.location)]))
      }
    }
  }
}

extension PathReader {
  /// Returns the operations of a path item with their methods, in document order; those of
  /// `additionalOperations` (3.2) follow the others. If several operations have the same method,
  /// the first is used and the others are reported.
  mutating func operations(
    of item: inout NodeReader,
  ) -> [(method: String, member: NodeReader.Member)] {
    var found: [(method: String, member: NodeReader.Member)] = []
    for member in item.allMembers() where !member.isExtension {
      if let method = method(of: member.key) {
        add(member, method: method, to: &found)
      } else if isOperationLike(member.value.node) {
        report(.warning(.invalidMethod(member.key), at: member.keyLocation))
      } else if !isKnown(member.key) {
        report(.warning(.unknownKey(member.key, in: "a path item"), at: member.keyLocation))
      }
    }
    for (method, member) in found where member.key != method.lowercased() {
      report(.warning(.upperCase(member.key), at: member.keyLocation))
    }
    guard state.isVersion32 else { return found }
    for member in item.members("additionalOperations") {
      if isToken(member.key) {
        add(member, method: member.key, to: &found)
      } else {
        report(.error(.notAToken(member.key), at: member.keyLocation))
      }
    }
    return found
  }

  private mutating func add(
    _ member: NodeReader.Member, method: String,
    to found: inout [(method: String, member: NodeReader.Member)],
  ) {
    if member.value.node.isNull {
      report(.warning(.null(member.key), at: member.value.location))
    } else if let first = found.first(where: { $0.method == method }) {
      report(
        .warning(
          .duplicateMethod(member.key), at: member.keyLocation,
          notes: [.init(.firstDeclaration, at: first.member.keyLocation)]))
    } else {
      found.append((method, member))
    }
  }

  /// Returns the HTTP method, in upper case, that a key of a path item names; nil for other keys.
  /// The case of the key does not matter.
  private func method(of key: String) -> String? {
    let name = key.lowercased()
    let isMethod = Self.methods.contains(name) || (state.isVersion32 && name == "query")
    return isMethod ? name.uppercased() : nil
  }

  private func isKnown(_ key: String) -> Bool {
    ["$ref", "summary", "description", "servers", "parameters"].contains(key)
      || (state.isVersion32 && key == "additionalOperations")
  }

  private func isOperationLike(_ node: Node) -> Bool {
    guard case .mapping(let mapping) = node.content else { return false }
    return mapping["responses"] != nil || mapping["operationId"] != nil
  }
}

extension PathReader.PathItemWithParameters {
  /// Returns the path item with the keys next to its `$ref`, which override its own.
  fileprivate func overridden(by siblings: Self) -> Self {
    var merged = self
    merged.parameters = parameters.overridden(by: siblings.parameters)
    merged.item.operations.removeAll { operation in
      siblings.item.operations.contains { WireName($0.method) == WireName(operation.method) }
    }
    merged.item.operations += siblings.item.operations
    if !siblings.item.servers.isEmpty { merged.item.servers = siblings.item.servers }
    return merged
  }
}

extension Diagnostic.Message {
  fileprivate static let overridesReference = Self(
    .referenceSibling, "keys next to '$ref' override those of the referenced path item")
  fileprivate static func upperCase(_ key: String) -> Self {
    Self(.invalidMethod, "HTTP method '\(key)' is not in lower case; accepted")
  }
  fileprivate static func duplicateMethod(_ key: String) -> Self {
    Self(
      .invalidMethod, "duplicate method '\(key)'; the first is used", omitting: .operation,
      reason: "duplicate")
  }
  fileprivate static func invalidMethod(_ key: String) -> Self {
    Self(
      .invalidMethod, "invalid HTTP method '\(key)'; its operation is omitted",
      omitting: .operation, reason: "invalid HTTP method")
  }
  fileprivate static func notAToken(_ key: String) -> Self {
    Self(.invalidMethod, "invalid HTTP method '\(key)'")
  }
  fileprivate static func duplicateID(_ id: String) -> Self {
    Self(
      .duplicateOperationID, "duplicate operationId '\(id)'; this operation is named after its path"
    )
  }
  fileprivate static func invalidQuery(_ method: String, _ path: String) -> Self {
    Self(
      .pathSyntax, "path '\(path)' has an invalid query; its \(method) operation is omitted",
      omitting: .operation, reason: "a query in the path")
  }
  fileprivate static func duplicatePattern(_ path: String) -> Self {
    Self(.duplicatePath, "path '\(path)' matches the same requests as an earlier path")
  }
  fileprivate static func undeclared(_ name: String, path: String, method: String) -> Self {
    Self(
      .undeclaredPathParameter,
      "'{\(name)}' in path '\(path)' is not a parameter of its \(method) operation;"
        + " treated as a string")
  }
  fileprivate static func notInPath(_ name: String, path: String) -> Self {
    Self(
      .unusedPathParameter, "path parameter '\(name)' does not occur in path '\(path)'; ignored",
      omitting: .parameter, reason: "not in the path")
  }
}

extension Diagnostic.Note.Text {
  fileprivate static let earlierPattern = Self("the earlier path")
  fileprivate static let operation = Self("the operation")
}
