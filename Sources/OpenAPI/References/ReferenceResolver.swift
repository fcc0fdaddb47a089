import Diagnostics
import YAML

/// The target of a reference, and the documentation that the reference overrides.
struct ReferenceTarget: Sendable {
  var object: AddressedNode
  /// In 3.1, a Reference Object may override the summary and the description of its target.
  var summary: String?
  var description: String?
}

/// Resolves `$ref`, across files. It is the only type that does.
struct ReferenceResolver {
  /// The target of a single reference, which may itself be a reference.
  private enum DirectTarget {
    case node(AddressedNode)
    /// The file does not exist. The value is the text of the reference.
    case missingFile(String)
    /// The file has no such node. The value is the text of the reference.
    case missingTarget(String)
    case refused(Reference.Refusal)
    /// The file cannot be parsed. The error is already reported, with its location in that file.
    case broken
  }

  private struct ReferenceKey: Hashable {
    var file: SourceFiles.ID
    var text: WireName
  }

  var library: FileLibrary
  var version: Version = .v30
  /// The converted root of a Swagger document; empty for other documents. It is an array because
  /// Swift 6.3 releases objects too often if a large optional value is stored here (debug builds).
  private var converted: [SwaggerDocument] = []
  var swagger: SwaggerDocument? { converted.first }
  /// The bodies that are made of fields of forms, by address. The document has no such nodes.
  var forms: [NodeAddress: Node] = [:]
  var diagnostics: [Diagnostic] = []
  /// Whether a path item in a missing file is reported as an omission. False while path items are
  /// searched for selected operations.
  var reportsMissingFilesAsOmissions = true
  /// Whether `followedTargets` is collected.
  var collectsTargets = false
  /// The targets of all references, except those of path items, which may not be selected.
  private(set) var followedTargets: Set<NodeAddress> = []

  private var directTargets: [ReferenceKey: DirectTarget] = [:]
  /// The final targets of references to references; nil for those that cannot be resolved.
  private var finalTargets: [NodeAddress: AddressedNode?] = [:]
  private var anchors: [SourceFiles.ID: SchemaAnchors] = [:]
  /// The number of nested `walk` calls. If a pointer passes through a reference, `walk` calls
  /// itself for the pointer of that reference.
  private var walkDepth = 0
  private static let walkDepthLimit = 32

  init(library: FileLibrary) {
    self.library = library
  }

  /// Uses the converted root of a Swagger document. The conversion changes addresses, so the
  /// targets that were found before it are discarded.
  mutating func convert(to document: SwaggerDocument) {
    converted = [document]
    directTargets = [:]
  }

  /// Returns the object that a node is or refers to. If a reference cannot be resolved, reports
  /// that and returns nil.
  mutating func follow(_ start: AddressedNode, to kind: ObjectKind) -> ReferenceTarget? {
    guard let text = referenceText(of: start, kind: kind) else {
      return ReferenceTarget(object: start)
    }
    if kind != .pathItem { warnOfSiblings(of: start) }
    var target: AddressedNode?
    if let next = followOnce(text, from: start, to: kind) {
      target = referenceText(of: next, kind: kind) == nil ? next : finalTarget(of: start, to: kind)
    }
    guard let target else { return nil }
    var result = ReferenceTarget(object: target)
    if version == .v31, var reference = NodeReader(start) {
      result.summary = reference.string("summary")
      result.description = reference.string("description")
    }
    return result
  }

  /// Follows a reference that is the value of a key other than `$ref`, such as one in the mapping
  /// of a discriminator.
  mutating func follow(
    _ text: Node, at address: NodeAddress, to kind: ObjectKind,
  ) -> AddressedNode? {
    let from = AddressedNode(node: text, address: address)
    guard let next = followOnce(text, from: from, to: kind) else { return nil }
    return referenceText(of: next, kind: kind) == nil ? next : finalTarget(of: next, to: kind)
  }

  /// Returns the target of a single reference. If it cannot be followed, returns nil and
  /// reports nothing.
  mutating func target(of reference: AddressedNode) -> AddressedNode? {
    guard case .scalar(let scalar) = reference.node.content,
      case .node(let target) = directTarget(of: scalar.text, from: reference.address)
    else { return nil }
    return target
  }

  /// Returns the text of a node's `$ref` if the node is a reference and not an object of its own.
  /// Returns nil for a schema with keywords next to its `$ref`, which is one of its keywords.
  private func referenceText(of object: AddressedNode, kind: ObjectKind) -> Node? {
    guard let reference = object.reference else { return nil }
    return kind == .schema && hasOwnKeywords(object) ? nil : reference
  }

  /// Follows a chain of references and stores the result for each of its links, so that a chain of
  /// any length is followed only once.
  private mutating func finalTarget(
    of start: AddressedNode, to kind: ObjectKind,
  ) -> AddressedNode? {
    var chain: [AddressedNode] = []
    var seen: Set<NodeAddress> = []
    var current = start
    var result: AddressedNode?
    while true {
      guard let text = referenceText(of: current, kind: kind) else {
        result = current
        break
      }
      if let known = finalTargets[current.address] {
        result = known
        break
      }
      guard seen.insert(current.address).inserted else {
        let cycle = chain.drop { $0.address != current.address }
        diagnostics.append(.error(.cycle(cycle.map(displayName)), at: text.location))
        break
      }
      chain.append(current)
      guard let next = followOnce(text, from: current, to: kind) else { break }
      current = next
    }
    for link in chain { finalTargets[link.address] = .some(result) }
    return result
  }

  /// Follows one reference. If it cannot be followed, reports that and returns nil.
  private mutating func followOnce(
    _ text: Node, from object: AddressedNode, to kind: ObjectKind,
  ) -> AddressedNode? {
    guard case .scalar(let scalar) = text.content, scalar.kind == .string else {
      diagnostics.append(.error(.wrongKind("$ref", expected: .string), at: text.location))
      return nil
    }
    switch directTarget(of: scalar.text, from: object.address) {
    case .node(let node):
      if let mismatch = mismatch(of: node, with: kind) {
        diagnostics.append(.warning(mismatch, at: text.location))
        return nil
      }
      if collectsTargets, kind != .pathItem { followedTargets.insert(node.address) }
      return node
    case .missingFile(let target):
      let isOmission = kind != .pathItem || reportsMissingFilesAsOmissions
      diagnostics.append(
        .warning(isOmission ? .unresolved(target, kind) : .unresolved(target), at: text.location))
      return nil
    case .missingTarget(let target):
      diagnostics.append(.warning(.unresolved(target, kind), at: text.location))
      return nil
    case .refused(let refusal):
      diagnostics.append(
        refusal.isError
          ? .error(refusal.message, at: text.location)
          : .warning(.refused(refusal.message, kind), at: text.location))
      return nil
    case .broken: return nil
    }
  }

  private mutating func directTarget(
    of text: String, from address: NodeAddress,
  ) -> DirectTarget {
    let resource = resource(around: address)
    if resource != nil { return findDirectTarget(of: text, from: address, resource: resource) }
    let key = ReferenceKey(file: address.file, text: WireName(text))
    if let known = directTargets[key] { return known }
    let target = findDirectTarget(of: text, from: address, resource: nil)
    directTargets[key] = target
    return target
  }

  private mutating func findDirectTarget(
    of text: String, from address: NodeAddress, resource: JSONPointer?,
  ) -> DirectTarget {
    if let target = targetByURI(text, in: address.file, resource: resource) { return target }
    let reference: Reference
    switch Reference.parse(text) {
    case .success(let parsed): reference = parsed
    case .failure(let refusal): return .refused(refusal)
    }
    guard let path = reference.path else {
      return target(at: reference.fragment, in: address.file, resource: resource, text: text)
    }
    guard let path = library.resolved(path, in: library.path(of: address.file)) else {
      return .refused(Reference.Refusal(message: .outside("'$ref' refers to a file")))
    }
    switch library.file(at: path, diagnostics: &diagnostics) {
    case .read(let file): return target(at: reference.fragment, in: file, resource: nil, text: text)
    case .broken: return .broken
    case .missing: return .missingFile(text)
    case .refused(let message): return .refused(Reference.Refusal(message: message))
    }
  }

  /// Returns the target of a reference to the URI (`$id`) of a schema in the same file.
  private mutating func targetByURI(
    _ text: String, in file: SourceFiles.ID, resource: JSONPointer?,
  ) -> DirectTarget? {
    let uri = text.prefix { $0 != "#" }
    guard !uri.isEmpty, let anchors = schemaAnchors(of: file),
      let schema = anchors.schema(withURI: String(uri), in: resource),
      case .success(let reference) = Reference.parse(String(text[uri.endIndex...]))
    else { return nil }
    return target(at: reference.fragment, in: file, resource: schema, text: text)
  }

  private mutating func target(
    at fragment: Reference.Fragment, in file: SourceFiles.ID, resource: JSONPointer?, text: String,
  ) -> DirectTarget {
    switch fragment {
    case .pointer(let written):
      let pointer =
        file == library.rootFile ? swagger?.converted(written) ?? written : written
      if let resource, let node = walk(pointer, from: resource, in: file) { return .node(node) }
      if let node = walk(pointer, from: JSONPointer(), in: file) { return .node(node) }
    case .anchor(let name):
      if let pointer = schemaAnchors(of: file)?.schema(withAnchor: name, in: resource),
        let node = walk(pointer, from: JSONPointer(), in: file)
      {
        return .node(node)
      }
    }
    return .missingTarget(text)
  }

  private func displayName(_ object: AddressedNode) -> String {
    let address = object.address
    let path = address.file == library.rootFile ? "" : library.path(of: address.file)
    return "'\(path)#\(writtenPointer(of: address))'"
  }
}

extension ReferenceResolver {
  /// Returns the node at a pointer that is relative to `base`. The pointer may pass through
  /// references.
  mutating func walk(
    _ pointer: JSONPointer, from base: JSONPointer, in file: SourceFiles.ID,
  ) -> AddressedNode? {
    guard var root = library.root(of: file) else { return nil }
    let tokens = base.tokens + pointer.tokens
    if let swagger, file == library.rootFile, tokens.first == "components" { root = swagger.root }
    var current = AddressedNode(
      node: root, address: NodeAddress(file: file, pointer: JSONPointer()))
    for token in tokens {
      if let next = child(token, of: current.node) ?? forms[current.address.appending(token)] {
        current = current.child(next, token: token)
        continue
      }
      guard let target = targetWithinPointer(of: current), let next = child(token, of: target.node)
      else { return nil }
      current = target.child(next, token: token)
    }
    return current
  }

  /// Returns the target of an object that a pointer passes through, if the object is a reference.
  private mutating func targetWithinPointer(of object: AddressedNode) -> AddressedNode? {
    guard object.reference != nil, walkDepth < Self.walkDepthLimit else { return nil }
    walkDepth += 1
    defer { walkDepth -= 1 }
    return finalTarget(of: object, to: .any)
  }

  private func child(_ token: String, of node: Node) -> Node? {
    switch node.content {
    case .scalar: return nil
    case .sequence(let nodes):
      let isIndex =
        token.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        && (token.utf8.first != UInt8(ascii: "0") || token.utf8.count == 1)
      guard isIndex, let index = Int(token), nodes.indices.contains(index) else { return nil }
      return nodes[index]
    case .mapping(let mapping): return mapping[token]
    }
  }

  private mutating func schemaAnchors(of file: SourceFiles.ID) -> SchemaAnchors? {
    guard version == .v31, let root = library.root(of: file) else { return nil }
    if let known = anchors[file] { return known }
    let found = SchemaAnchors(in: root)
    anchors[file] = found
    return found
  }

  /// Returns the schemas with a `$dynamicAnchor` in the schema resource around an address.
  mutating func dynamicAnchors(around address: NodeAddress) -> [(WireName, AddressedNode)] {
    guard let resource = resource(around: address),
      let anchors = schemaAnchors(of: address.file)
    else { return [] }
    return anchors.dynamicNames(in: resource).compactMap { name in
      guard let pointer = anchors.schema(withAnchor: name, in: resource),
        let node = walk(pointer, from: JSONPointer(), in: address.file)
      else { return nil }
      return (WireName(name), node)
    }
  }

  /// Returns how a `$dynamicRef` is resolved, which depends on its static target.
  mutating func kind(ofDynamic reference: AddressedNode) -> DynamicReferenceKind {
    guard case .scalar(let scalar) = reference.node.content, let target = target(of: reference)
    else { return .unresolved }
    guard case .mapping(let mapping) = target.node.content,
      case .scalar(let name)? = mapping["$dynamicAnchor"]?.content
    else { return .fixed }
    return scalar.text.hasSuffix("#\(name.text)") ? .replaceable : .fixed
  }

  /// Returns the nearest schema with an `$id` at or around an address. Pointers in references
  /// within that schema are relative to it.
  private mutating func resource(around address: NodeAddress) -> JSONPointer? {
    guard let anchors = schemaAnchors(of: address.file), anchors.hasURIs else { return nil }
    return anchors.resource(around: address.pointer)
  }
}

extension Diagnostic.Message {
  static func unresolved(_ text: String) -> Self {
    Self(.unresolvedReference, "unresolved '$ref': '\(text)'")
  }
  fileprivate static func unresolved(_ text: String, _ kind: ObjectKind) -> Self {
    let reason = kind == .pathItem ? "unresolved '$ref' of the path" : "unresolved '$ref'"
    return Self(.unresolvedReference, unresolved(text).text, omitting: kind.subject, reason: reason)
  }
  fileprivate static func refused(_ message: Self, _ kind: ObjectKind) -> Self {
    Self(
      .refusedReference, "\(message.text); \(kind.consequence)", omitting: kind.subject,
      reason: "'$ref' that is not followed")
  }
  static func cycle(_ objects: [String]) -> Self {
    let shown =
      objects.count > 8 ? objects.prefix(7) + ["and \(objects.count - 7) more"] : objects[...]
    return Self(
      .referenceCycle, "references refer only to each other: \(shown.joined(separator: ", "))")
  }
}
