import Diagnostics
import YAML

/// A body in one media type.
package struct MediaType: Sendable {
  /// As it was written: `application/json`, `text/*`.
  package var name: String
  package var schema: Schema.ID?
  /// What each value of a sequence is, where the body is one.
  package var itemSchema: Schema.ID?
  /// How the fields of a form are written.
  package var encodings: [Encoding]
  package var examples: [Example]
  package var origin: Origin
}

/// A value that shows what a body looks like.
package struct Example: Sendable {
  package var name: String?
  package var summary: String?
  package var value: Value
  package var origin: Origin
}

/// What an operation is sent.
package struct RequestBody: Sendable {
  package var description: String?
  package var isRequired: Bool
  package var content: [MediaType]
  package var origin: Origin
}

extension DocumentLoader {
  mutating func requestBody(_ placed: PlacedNode) -> RequestBody? {
    guard let target = resolver.follow(placed, to: .requestBody) else { return nil }
    if requestBodies[target.placed.place] == nil {
      requestBodies[target.placed.place] = .some(newRequestBody(target.placed))
    }
    guard var body = requestBodies[target.placed.place] ?? nil else { return nil }
    body.description = target.description ?? body.description
    return body
  }

  private mutating func newRequestBody(_ placed: PlacedNode) -> RequestBody? {
    guard var reader = reader(of: placed, as: "a request body") else { return nil }
    let description = reader.string("description")
    let isRequired = reader.boolean("required") ?? false
    if reader.node("content") == nil {
      reader.report(.warning(.noContent, at: placed.location))
    }
    let content = mediaTypes(of: &reader)
    finish(reader, as: "a request body")
    return RequestBody(
      description: description, isRequired: isRequired, content: content,
      origin: origin(of: placed))
  }

  /// The members of `content`.
  mutating func mediaTypes(of reader: inout NodeReader) -> [MediaType] {
    reader.members("content").filter { !$0.isExtension }.compactMap { mediaType($0) }
  }

  private mutating func mediaType(_ member: NodeReader.Member) -> MediaType? {
    guard member.key.utf8.allSatisfy({ (0x20...0x7E).contains($0) }), hasSlash(member.key) else {
      diagnostics.append(.warning(.ignored(member.key), at: member.keyLocation))
      return nil
    }
    guard var reader = reader(of: member.value, as: "a media type") else { return nil }
    let schema = reader.node("schema").map { self.schema($0) }
    let examples = examples(of: &reader)
    let encodings = reader.members("encoding").filter { !$0.isExtension }.compactMap {
      encoding($0)
    }
    let itemSchema = reader.node("itemSchema").map { self.schema($0) }
    reader.leaveOut("prefixEncoding", "itemEncoding")
    finish(reader, as: "a media type")
    return MediaType(
      name: member.key, schema: schema, itemSchema: itemSchema, encodings: encodings,
      examples: examples, origin: origin(of: member.value))
  }

  private func hasSlash(_ name: String) -> Bool {
    let parts = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return parts.count > 1 && !parts[0].isEmpty && !parts[1].isEmpty
  }

  /// What `example` and `examples` show.
  mutating func examples(of reader: inout NodeReader) -> [Example] {
    var result: [Example] = []
    if let single = reader.node("example") {
      result.append(Example(value: Value(single.node), origin: origin(of: single)))
    }
    for member in exampleMembers(of: &reader) where !member.isExtension {
      if let example = example(member.value, named: member.key) { result.append(example) }
    }
    return result
  }

  /// Many documents have a sequence of examples, as in a schema. That costs only the examples.
  private func exampleMembers(of reader: inout NodeReader) -> [NodeReader.Member] {
    if let node = reader.node("examples")?.node, case .sequence = node.content,
      !node.isEmptySequence
    {
      reader.report(.warning(.ignored("examples", expected: .mapping), at: node.location))
      return []
    }
    return reader.members("examples")
  }

  /// An example that may be a whole file. One whose value is elsewhere shows nothing here.
  mutating func example(_ placed: PlacedNode, named name: String?) -> Example? {
    guard let target = resolver.follow(placed, to: .example) else { return nil }
    if examples[target.placed.place] == nil {
      examples[target.placed.place] = .some(newExample(target.placed))
    }
    guard var example = examples[target.placed.place] ?? nil else { return nil }
    example.name = name
    example.summary = target.summary ?? example.summary
    return example
  }

  private mutating func newExample(_ placed: PlacedNode) -> Example? {
    guard var reader = reader(of: placed, as: "an example") else { return nil }
    let summary = reader.string("summary")
    let value = reader.node("value") ?? reader.node("dataValue")
    reader.ignore("description", "externalValue", "dataValue", "serializedValue")
    finish(reader, as: "an example")
    return value.map {
      Example(summary: summary, value: Value($0.node), origin: origin(of: placed))
    }
  }
}

extension Diagnostic.Message {
  fileprivate static let noContent = Self(
    "a request body without 'content' is left out", omitting: .body, reason: "no content")
  fileprivate static func ignored(_ name: String) -> Self {
    Self("'\(name)' is no media type and is ignored", omitting: .body, reason: "no media type")
  }
}
