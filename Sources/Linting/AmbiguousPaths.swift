import Diagnostics
import OpenAPI
import YAML

/// Reports pairs of paths that match a common request, of which neither is more specific.
func ambiguousPaths(in tree: DocumentTree) -> [Diagnostic] {
  var search = PathSearch(tree)
  return search.diagnostics()
}

private struct PathSearch {
  private enum Segment {
    case literal(String)
    case parameter(String)
    /// A text with a parameter, such as `{id}.json`.
    case mixed(String)
  }

  private struct Path {
    var text: String
    var location: SourceLocation
    var item: AddressedNode
    var segments: [Segment]
    var methods: Set<String>
  }

  private var validator: SchemaValidator

  init(_ tree: DocumentTree) {
    validator = SchemaValidator(tree)
  }

  mutating func diagnostics() -> [Diagnostic] {
    var groups: [Int: [Path]] = [:]
    var result: [Diagnostic] = []
    for member in validator.tree.root["paths"]?.members ?? []
    where member.entry.key.hasPrefix("/") {
      guard let item = validator.tree.object(member.value) else { continue }
      let path = path(member.entry, item)
      let earlier = groups[path.segments.count, default: []].first { isAmbiguous($0, path) }
      if let earlier {
        result.append(
          .warning(
            .ambiguous(commonRequest(path, earlier), earlier.text), at: path.location,
            notes: [Diagnostic.Note(.earlierPath, at: earlier.location)]))
      }
      groups[path.segments.count, default: []].append(path)
    }
    return result
  }

  private func path(_ entry: Mapping.Entry, _ item: AddressedNode) -> Path {
    let text = entry.key.prefix { $0 != "?" && $0 != "#" }
    let segments = text.split(separator: "/", omittingEmptySubsequences: false).map { part in
      guard part.contains("{") else { return Segment.literal(String(part)) }
      let isWhole =
        part.first == "{" && part.last == "}"
        && !part.dropFirst().dropLast().contains { "{}".contains($0) }
      return isWhole ? .parameter(String(part.dropFirst().dropLast())) : .mixed(String(part))
    }
    return Path(
      text: entry.key, location: entry.keyLocation, item: item, segments: segments,
      methods: Set(item.members.map(\.entry.key).filter(PathMethods.contains)))
  }

  private mutating func isAmbiguous(_ left: Path, _ right: Path) -> Bool {
    var isLeftMoreSpecific = false
    var isRightMoreSpecific = false
    for (one, other) in zip(left.segments, right.segments) {
      switch (one, other) {
      case (.literal(let one), .literal(let other)), (.mixed(let one), .mixed(let other)):
        if WireName(one) != WireName(other) { return false }
      case (.parameter, .parameter): break
      case (.literal, .parameter): isLeftMoreSpecific = true
      case (.parameter, .literal): isRightMoreSpecific = true
      case (.mixed, _), (_, .mixed): return false
      }
    }
    guard isLeftMoreSpecific, isRightMoreSpecific else { return false }
    let methods = left.methods.intersection(right.methods)
    return methods.contains { method in
      allows(left, method, segmentsOf: right) && allows(right, method, segmentsOf: left)
    }
  }

  /// Returns a path that matches both paths, with braces for what is a parameter in both.
  private func commonRequest(_ left: Path, _ right: Path) -> String {
    zip(left.segments, right.segments).map { one, other in
      switch (one, other) {
      case (.literal(let text), _), (_, .literal(let text)): text
      case (.mixed(let text), _), (_, .mixed(let text)): text
      case (.parameter(let name), .parameter): "{\(name)}"
      }
    }.joined(separator: "/")
  }

  /// Whether the parameters of a path allow the texts of another path at their positions.
  private mutating func allows(_ path: Path, _ method: String, segmentsOf other: Path) -> Bool {
    for (segment, text) in zip(path.segments, other.segments) {
      guard case .parameter(let name) = segment, case .literal(let text) = text,
        let schema = schema(of: name, path, method)
      else { continue }
      let value = Node(.scalar(Scalar(text: text, kind: .string)), at: path.location)
      if validator.validate(value, against: schema).isInvalid,
        !validator.mayBeSerialized(value, schema)
      {
        return false
      }
    }
    return true
  }

  private mutating func schema(
    of name: String, _ path: Path, _ method: String,
  ) -> AddressedNode? {
    let owners = [path.item[method], path.item].compactMap { $0 }
    for parameter in owners.flatMap({ $0["parameters"]?.elements ?? [] }) {
      guard let object = validator.tree.object(parameter), object["in"]?.node.text == "path",
        object["name"]?.node.text == name
      else { continue }
      return object["schema"] ?? (validator.tree.isSwagger ? object : nil)
    }
    return nil
  }
}

extension Diagnostic.Message {
  fileprivate static func ambiguous(_ request: String, _ earlier: String) -> Self {
    Self(
      .ambiguousPath,
      "'\(request)' matches this path and '\(earlier)', and neither is more specific")
  }
}

extension Diagnostic.Note.Text {
  fileprivate static let earlierPath = Self("the earlier path")
}
