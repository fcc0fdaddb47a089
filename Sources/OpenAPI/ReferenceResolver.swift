import Diagnostics
import YAML

/// What a reference leads to, and what the reference says of it.
struct ReferenceTarget: Sendable {
  var placed: PlacedNode
  /// What the Reference Object has to say in place of the object's own words, in 3.1.
  var summary: String?
  var description: String?
}

/// Follows `$ref`, across files. Nothing else does.
struct ReferenceResolver {
  /// What a reference's text leads to in one step.
  private enum Step {
    case node(PlacedNode)
    /// With the reference's text.
    case missingFile(String)
    case missingTarget(String)
    case refused(Diagnostic.Message)
    /// What went wrong is already reported, in the file that it leads to.
    case broken
  }

  private struct StepKey: Hashable {
    var file: SourceFiles.ID
    var text: WireName
  }

  var library: FileLibrary
  var version: Version = .v30
  var diagnostics: [Diagnostic] = []
  /// False while path items are looked through of which only some are wanted.
  var missingFilesMatter = true
  /// False while components are read that nothing else reaches.
  var missingTargetsMatter = true
  private var steps: [StepKey: Step] = [:]
  /// Where the references that others lead to end; nil for those that end nowhere.
  private var ends: [Place: PlacedNode?] = [:]
  private var anchors: [SourceFiles.ID: SchemaAnchors] = [:]
  /// How many pointers are being walked that lead through references.
  private var walkDepth = 0
  private static let walkDepthLimit = 32

  init(library: FileLibrary) {
    self.library = library
  }

  /// The object that a node is or refers to. Nil, and reported, where there is none.
  mutating func follow(_ start: PlacedNode, to kind: ObjectKind) -> ReferenceTarget? {
    guard let text = referenceText(of: start, kind: kind) else {
      return ReferenceTarget(placed: start)
    }
    if kind != .pathItem { warnOfSiblings(of: start) }
    var target: PlacedNode?
    if let next = step(text, from: start, to: kind) {
      target = referenceText(of: next, kind: kind) == nil ? next : end(of: start, to: kind)
    }
    guard let target else { return nil }
    var result = ReferenceTarget(placed: target)
    if version == .v31, var reference = NodeReader(start) {
      result.summary = reference.string("summary")
      result.description = reference.string("description")
    }
    return result
  }

  /// The text of a node's `$ref`, where that stands for the node. Beside other keywords, a
  /// schema's `$ref` of 3.1 is a keyword of its own.
  private func referenceText(of placed: PlacedNode, kind: ObjectKind) -> Node? {
    guard let reference = placed.reference else { return nil }
    return kind == .schema && hasOwnKeywords(placed) ? nil : reference
  }

  /// Follows references one after the other. Each one on the way then knows its end, so a chain of
  /// any length is followed once.
  private mutating func end(of start: PlacedNode, to kind: ObjectKind) -> PlacedNode? {
    var chain: [PlacedNode] = []
    var seen: Set<Place> = []
    var current = start
    var result: PlacedNode?
    while true {
      guard let text = referenceText(of: current, kind: kind) else {
        result = current
        break
      }
      if let known = ends[current.place] {
        result = known
        break
      }
      guard seen.insert(current.place).inserted else {
        let ring = chain.drop { $0.place != current.place }
        diagnostics.append(.error(.ring(ring.map(names)), at: text.location))
        break
      }
      chain.append(current)
      guard let next = step(text, from: current, to: kind) else { break }
      current = next
    }
    for link in chain { ends[link.place] = .some(result) }
    return result
  }

  private mutating func step(
    _ text: Node, from placed: PlacedNode, to kind: ObjectKind,
  ) -> PlacedNode? {
    guard case .scalar(let scalar) = text.content, scalar.kind == .string else {
      diagnostics.append(.error(.wrongKind("$ref", expected: .string), at: text.location))
      return nil
    }
    switch step(scalar.text, from: placed.place) {
    case .node(let node):
      if let mismatch = mismatch(of: node, with: kind) {
        report(mismatch.message, at: text.location, isError: mismatch.matters)
        return nil
      }
      return node
    case .missingFile(let target):
      reportMissing(
        target, kind, at: text.location, isNeeded: missingFilesMatter && missingTargetsMatter)
      return nil
    case .missingTarget(let target):
      reportMissing(target, kind, at: text.location, isNeeded: missingTargetsMatter)
      return nil
    case .refused(let message):
      diagnostics.append(.error(message, at: text.location))
      return nil
    case .broken: return nil
    }
  }

  /// One reference from a place that is already known to be a name and no file, such as the value
  /// of a discriminator's mapping.
  mutating func follow(_ text: Node, at place: Place, to kind: ObjectKind) -> PlacedNode? {
    let from = PlacedNode(node: text, place: place)
    guard let next = step(text, from: from, to: kind) else { return nil }
    return referenceText(of: next, kind: kind) == nil ? next : end(of: next, to: kind)
  }

  /// Where one reference leads to, which is nobody's mistake if that is nowhere.
  mutating func target(of reference: PlacedNode) -> PlacedNode? {
    guard case .scalar(let scalar) = reference.node.content,
      case .node(let target) = step(scalar.text, from: reference.place)
    else { return nil }
    return target
  }

  private mutating func step(_ text: String, from place: Place) -> Step {
    let scope = scope(of: place)
    if scope != nil { return compute(text, from: place, scope: scope) }
    let key = StepKey(file: place.file, text: WireName(text))
    if let known = steps[key] { return known }
    let step = compute(text, from: place, scope: nil)
    steps[key] = step
    return step
  }

  private mutating func compute(_ text: String, from place: Place, scope: JSONPointer?) -> Step {
    if let step = stepByURI(text, in: place.file, scope: scope) { return step }
    let reference: Reference
    switch Reference.parse(text) {
    case .success(let parsed): reference = parsed
    case .failure(let refusal): return .refused(refusal.message)
    }
    guard let path = reference.path else {
      return node(reference.fragment, in: place.file, scope: scope, text: text)
    }
    guard let path = normalized(path, in: library.path(of: place.file)) else {
      return .refused(.outside)
    }
    switch library.file(at: path, diagnostics: &diagnostics) {
    case .read(let file): return node(reference.fragment, in: file, scope: nil, text: text)
    case .broken: return .broken
    case .missing: return .missingFile(text)
    case .refused(let message): return .refused(message)
    }
  }

  /// What a schema of the file leads to that gave itself the reference's URI.
  private mutating func stepByURI(
    _ text: String, in file: SourceFiles.ID, scope: JSONPointer?,
  ) -> Step? {
    let uri = text.prefix { $0 != "#" }
    guard !uri.isEmpty, let anchors = schemaAnchors(of: file),
      let resource = anchors.schema(withURI: String(uri), in: scope),
      case .success(let reference) = Reference.parse(String(text[uri.endIndex...]))
    else { return nil }
    return node(reference.fragment, in: file, scope: resource, text: text)
  }

  private mutating func node(
    _ fragment: Reference.Fragment, in file: SourceFiles.ID, scope: JSONPointer?, text: String,
  ) -> Step {
    switch fragment {
    case .pointer(let pointer):
      if let scope, let node = walk(pointer, from: scope, in: file) { return .node(node) }
      if let node = walk(pointer, from: JSONPointer(), in: file) { return .node(node) }
    case .anchor(let name):
      if let pointer = schemaAnchors(of: file)?.schema(withAnchor: name, in: scope),
        let node = walk(pointer, from: JSONPointer(), in: file)
      {
        return .node(node)
      }
    }
    return .missingTarget(text)
  }

  /// Without a schema any JSON is taken. Anything else is left out.
  private mutating func reportMissing(
    _ target: String, _ kind: ObjectKind, at location: SourceLocation, isNeeded: Bool,
  ) {
    let isUnneededPath = kind == .pathItem && !isNeeded
    diagnostics.append(
      .warning(isUnneededPath ? .leadsNowhere(target) : .leadsTo(no: kind, target), at: location))
  }

  private mutating func report(
    _ message: Diagnostic.Message, at location: SourceLocation, isError: Bool,
  ) {
    diagnostics.append(isError ? .error(message, at: location) : .warning(message, at: location))
  }
}

extension ReferenceResolver {
  /// The node at a pointer, through references on the way if need be.
  mutating func walk(
    _ pointer: JSONPointer, from base: JSONPointer, in file: SourceFiles.ID,
  ) -> PlacedNode? {
    guard let root = library.root(of: file) else { return nil }
    var current = PlacedNode(
      node: root, place: Place(file: file, pointer: JSONPointer()))
    for token in base.tokens + pointer.tokens {
      if let next = child(token, of: current.node) {
        current = current.child(next, token: token)
        continue
      }
      guard let end = endOnTheWay(of: current), let next = child(token, of: end.node) else {
        return nil
      }
      current = end.child(next, token: token)
    }
    return current
  }

  private mutating func endOnTheWay(of placed: PlacedNode) -> PlacedNode? {
    guard placed.reference != nil, walkDepth < Self.walkDepthLimit else { return nil }
    walkDepth += 1
    defer { walkDepth -= 1 }
    return end(of: placed, to: .any)
  }

  private func child(_ token: String, of node: Node) -> Node? {
    switch node.content {
    case .scalar: return nil
    case .sequence(let nodes):
      let isIndex =
        token.utf8.allSatisfy { (0x30...0x39).contains($0) }
        && (token.utf8.first != 0x30 || token.utf8.count == 1)
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

  /// The schemas with dynamic anchors within the one with a URI that is around a place.
  mutating func dynamicAnchors(around place: Place) -> [(WireName, PlacedNode)] {
    guard let scope = scope(of: place), let anchors = schemaAnchors(of: place.file) else {
      return []
    }
    return anchors.dynamicNames(in: scope).compactMap { name in
      guard let pointer = anchors.schema(withAnchor: name, in: scope),
        let node = walk(pointer, from: JSONPointer(), in: place.file)
      else { return nil }
      return (WireName(name), node)
    }
  }

  /// Where a `$dynamicRef` leads to by itself: to what a scope may put another schema in place of,
  /// to what it may not, or to nothing.
  mutating func kind(ofDynamic reference: PlacedNode) -> DynamicReferenceKind {
    guard case .scalar(let scalar) = reference.node.content, let target = target(of: reference)
    else { return .open }
    guard case .mapping(let mapping) = target.node.content,
      case .scalar(let name)? = mapping["$dynamicAnchor"]?.content
    else { return .fixed }
    return scalar.text.hasSuffix("#\(name.text)") ? .replaceable : .fixed
  }

  /// The nearest schema around a place that has an `$id`, which pointers then start from.
  private mutating func scope(of place: Place) -> JSONPointer? {
    guard let anchors = schemaAnchors(of: place.file), anchors.hasURIs else { return nil }
    return anchors.schemaWithURI(around: place.pointer)
  }

  /// What is wrong with reading the object at a place as one of a kind. In place of a schema, any
  /// value will do.
  private func mismatch(
    of placed: PlacedNode, with kind: ObjectKind,
  ) -> (message: Diagnostic.Message, matters: Bool)? {
    let place = placed.place
    if !placed.node.isObject(of: kind) { return (.noObject(kind), true) }
    if place.file == library.rootFile, place.pointer.depth == 0, kind != .any {
      return (.wholeDocument(kind), true)
    }
    guard place.pointer.depth == 3 else { return nil }
    let tokens = place.pointer.tokens
    guard tokens[0] == "components", let other = ObjectKind(section: tokens[1]), kind != .any,
      other != kind
    else { return nil }
    return kind == .schema
      ? (.otherThanSchema(other), false)
      : (.otherKind(other, expected: kind), missingTargetsMatter)
  }

  private func names(_ placed: PlacedNode) -> String {
    let path = placed.place.file == library.rootFile ? "" : library.path(of: placed.place.file)
    return "'\(path)#\(placed.place.pointer)'"
  }
}

extension Node {
  /// Whether the node can be an object of a kind at all. A schema may be a Boolean.
  fileprivate func isObject(of kind: ObjectKind) -> Bool {
    switch content {
    case .mapping: true
    case .sequence: kind == .any || standsForEmptyMapping
    case .scalar(let scalar):
      if case .boolean = scalar.kind { kind == .schema } else { standsForEmptyMapping }
    }
  }
}

extension Diagnostic.Message {
  fileprivate static let outside = Self("'$ref' leads out of the document's folder")
  static func leadsNowhere(_ text: String) -> Self { Self("'$ref' leads to nothing: '\(text)'") }
  fileprivate static func leadsTo(no kind: ObjectKind, _ text: String) -> Self {
    let reason = kind == .pathItem ? "the path's '$ref'" : "'$ref'"
    return Self(
      leadsNowhere(text).text, omitting: kind.subject, reason: "\(reason) leads to nothing")
  }
  fileprivate static func wholeDocument(_ kind: ObjectKind) -> Self {
    Self("'$ref' leads to the whole document, not to \(kind.rawValue)")
  }
  fileprivate static func noObject(_ kind: ObjectKind) -> Self {
    Self("'$ref' does not lead to \(kind.rawValue)")
  }
  fileprivate static func otherKind(_ kind: ObjectKind, expected: ObjectKind) -> Self {
    Self("'$ref' leads to \(kind.rawValue), not to \(expected.rawValue)")
  }
  fileprivate static func otherThanSchema(_ kind: ObjectKind) -> Self {
    Self(
      "'$ref' leads to \(kind.rawValue), not to a schema; any JSON is taken",
      omitting: .type, reason: "'$ref' leads to something else")
  }
  static func ring(_ places: [String]) -> Self {
    let shown = places.count > 8 ? places.prefix(7) + ["and \(places.count - 7) more"] : places[...]
    return Self("references lead only to each other: \(shown.joined(separator: ", "))")
  }
}
