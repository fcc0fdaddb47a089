package import Diagnostics
import YAML

/// Reads an overlay. Everything that the schema of the specification forbids is an error, except a
/// `description` in the `info` of version 1.0. The value is nil if there are errors.
package func readOverlay(
  _ file: SourceFile, id: SourceFiles.ID,
) -> Outcome<Overlay?> {
  let outcome = readDocument(file, id: id, syntax: Syntax(path: file.path, text: file.bytes))
  guard let root = outcome.value else {
    let start = SourceLocation(file: id, line: 1, column: 1)
    let isReported = outcome.hasErrors
    return Outcome(nil, isReported ? outcome.diagnostics : [.error(.empty, at: start)])
  }
  var reader = OverlayReader(file: file, diagnostics: outcome.diagnostics)
  let overlay = reader.overlay(root)
  let hasErrors = reader.diagnostics.contains { $0.severity == .error }
  return Outcome(hasErrors ? nil : overlay, reader.diagnostics)
}

private struct OverlayReader {
  private let file: SourceFile
  private(set) var diagnostics: [Diagnostic]

  init(file: SourceFile, diagnostics: [Diagnostic]) {
    self.file = file
    self.diagnostics = diagnostics
  }

  mutating func overlay(_ node: Node) -> Overlay? {
    guard let root = mapping(node, "an overlay") else { return nil }
    check(root, keys: ["overlay", "info", "extends", "actions"], "an overlay")
    let version = version(required("overlay", in: root, "an overlay", node.location))
    if let node = required("info", in: root, "an overlay", node.location) { readInfo(node) }
    let extends = root["extends"].flatMap { node in
      string(node, "extends").map { Overlay.Extends(reference: $0, location: node.location) }
    }
    let actions = required("actions", in: root, "an overlay", node.location)
    guard let version, let actions else { return nil }
    return Overlay(
      location: node.location, extends: extends, version: version,
      actions: self.actions(actions, version))
  }

  private mutating func version(_ node: Node?) -> Overlay.Version? {
    guard let node, let text = string(node, "overlay") else { return nil }
    if text.wholeMatch(of: /1\.0\.[0-9]+/) != nil { return .v10 }
    if text.wholeMatch(of: /1\.1\.[0-9]+/) != nil { return .v11 }
    report(.error(.unsupportedVersion(text), at: node.location))
    return nil
  }

  private mutating func readInfo(_ node: Node) {
    guard let info = mapping(node, "'info'") else { return }
    check(info, keys: ["title", "version", "description"], "'info'")
    for key in ["title", "version"] {
      if let value = required(key, in: info, "'info'", node.location) { _ = string(value, key) }
    }
    if let description = info["description"] { _ = string(description, "description") }
  }

  private mutating func actions(_ node: Node, _ version: Overlay.Version) -> [Overlay.Action] {
    guard case .sequence(let nodes) = node.content else {
      report(.error(.wrongKind("'actions'", "a sequence"), at: node.location))
      return []
    }
    if nodes.isEmpty { report(.error(.noActions, at: node.location)) }
    reportDuplicates(nodes)
    return nodes.compactMap { action($0, version) }
  }

  /// Compares only actions with the same target.
  private mutating func reportDuplicates(_ nodes: [Node]) {
    var budget = WorkBudget()
    var nodesByTarget: [WireName: [Node]] = [:]
    for node in nodes {
      guard case .mapping(let mapping) = node.content,
        case .scalar(let target)? = mapping["target"]?.content
      else { continue }
      let others = nodesByTarget[WireName(target.text), default: []]
      do throws(WorkBudget.Exceeded) {
        for other in others where try areEqual(other.content, node.content, &budget) {
          let note = Diagnostic.Note(.firstAction, at: other.location)
          report(.error(.duplicateAction, at: node.location, notes: [note]))
          break
        }
      } catch {
        return report(.error(.tooManyActions, at: node.location))
      }
      nodesByTarget[WireName(target.text), default: []].append(node)
    }
  }

  private mutating func action(_ node: Node, _ version: Overlay.Version) -> Overlay.Action? {
    guard let action = mapping(node, "an action") else { return nil }
    let keys = ["target", "description", "update", "remove"] + (version == .v10 ? [] : ["copy"])
    check(action, keys: keys, "an action")
    if let description = action["description"] { _ = string(description, "description") }
    let isRemoval = action["remove"].map { boolean($0, "remove") } ?? false
    let copy = version == .v11 ? action["copy"].flatMap { query($0, "copy") } : nil
    let update = action["update"]
    guard let targetNode = required("target", in: action, "an action", node.location),
      let target = query(targetNode, "target", mayEndWithTilde: isRemoval)
    else { return nil }
    if isRemoval { return Overlay.Action(target: target, change: .remove) }
    if copy == nil, update == nil { return Overlay.Action(target: target, change: .none) }
    if let copy, update != nil { report(.warning(.copyAndUpdate, at: copy.location)) }
    return Overlay.Action(target: target, change: .merge(copy: copy, update: update))
  }

  /// - Parameter mayEndWithTilde: Whether a `~` at the end is ignored, with a warning. In dialects
  ///   of JSONPath it selects the key instead of the value. Removing either removes the entry.
  private mutating func query(
    _ node: Node, _ key: String, mayEndWithTilde: Bool = false,
  ) -> Overlay.Action.Query? {
    guard var text = string(node, key) else { return nil }
    if mayEndWithTilde, text.utf8.last == UInt8(ascii: "~") {
      text.removeLast()
      report(.warning(.tilde, at: location(of: text.utf8.count, in: node, text)))
    }
    do throws(JSONPathError) {
      return Overlay.Action.Query(path: try JSONPath(text), text: text, location: node.location)
    } catch {
      report(
        .error(
          .invalidQuery(text, error.problem), at: location(of: error.offset, in: node, text)))
      return nil
    }
  }

  /// Returns the location of a byte of a scalar; the location of the scalar if the file does not
  /// contain the text before that byte literally.
  private func location(of offset: Int, in node: Node, _ text: String) -> SourceLocation {
    let line = file.line(Int(node.location.line))
    var rest = line.dropFirst(Int(node.location.column) - 1)
    var location = node.location
    if let first = rest.first, first == UInt8(ascii: "'") || first == UInt8(ascii: "\"") {
      rest = rest.dropFirst()
      location.column += 1
    }
    guard rest.starts(with: text.utf8.prefix(offset)) else { return node.location }
    location.column += UInt32(offset)
    return location
  }
}

extension OverlayReader {
  private mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  private mutating func mapping(_ node: Node, _ subject: String) -> Mapping? {
    if case .mapping(let mapping) = node.content { return mapping }
    report(.error(.wrongKind(subject, "a mapping"), at: node.location))
    return nil
  }

  private mutating func string(_ node: Node, _ key: String) -> String? {
    if case .scalar(let scalar) = node.content, scalar.kind == .string { return scalar.text }
    report(.error(.wrongKind("'\(key)'", "a string"), at: node.location))
    return nil
  }

  private mutating func boolean(_ node: Node, _ key: String) -> Bool {
    if case .scalar(let scalar) = node.content, case .boolean(let value) = scalar.kind {
      return value
    }
    report(.error(.wrongKind("'\(key)'", "a Boolean"), at: node.location))
    return false
  }

  /// - Parameter location: The location of the object.
  private mutating func required(
    _ key: String, in mapping: Mapping, _ object: String, _ location: SourceLocation,
  ) -> Node? {
    if let value = mapping[key] { return value }
    report(.error(.missing(key, in: object), at: location))
    return nil
  }

  /// Reports unknown keys other than extensions.
  private mutating func check(_ mapping: Mapping, keys: [String], _ object: String) {
    for entry in mapping.entries
    where !keys.contains(entry.key) && !entry.key.utf8.starts(with: "x-".utf8) {
      let needsNewerVersion = entry.key == "copy" && keys.contains("update")
      report(
        .error(
          needsNewerVersion ? .copyNeedsNewerVersion : .unknownKey(entry.key, in: object),
          at: entry.keyLocation))
    }
  }
}

extension Diagnostic.Message {
  fileprivate static let empty = Self(.invalidOverlay, "the file is empty")
  fileprivate static let noActions = Self(
    .invalidOverlay, "'actions' is empty; an overlay needs an action")
  fileprivate static let duplicateAction = Self(.invalidOverlay, "duplicate action")
  fileprivate static let tooManyActions = Self(
    .invalidOverlay, "the overlay has too many actions with one target")
  fileprivate static let copyNeedsNewerVersion = Self(
    .invalidOverlay, "'copy' needs 'overlay: 1.1.0'")
  fileprivate static let tilde = Self(.invalidOverlay, "'~' is not part of RFC 9535; ignored")
  fileprivate static let copyAndUpdate = Self(
    .invalidOverlay,
    "the action has 'copy' and 'update', which the specification does not combine; 'update' is"
      + " applied after 'copy'")

  fileprivate static func unsupportedVersion(_ text: String) -> Self {
    Self(
      .invalidOverlay,
      "unsupported version '\(text)' of the Overlay Specification; supported are 1.0.x and 1.1.x")
  }
  fileprivate static func wrongKind(_ subject: String, _ kind: String) -> Self {
    Self(.invalidOverlay, "\(subject) must be \(kind)")
  }
  fileprivate static func missing(_ key: String, in object: String) -> Self {
    Self(.invalidOverlay, "missing key '\(key)' in \(object)")
  }
  fileprivate static func unknownKey(_ key: String, in object: String) -> Self {
    Self(.invalidOverlay, "unknown key '\(key)' in \(object)")
  }
  fileprivate static func invalidQuery(_ text: String, _ problem: String) -> Self {
    Self(.invalidOverlay, "invalid JSONPath '\(text)'; \(problem)")
  }
}

extension Diagnostic.Note.Text {
  fileprivate static let firstAction = Self("first defined here")
}
