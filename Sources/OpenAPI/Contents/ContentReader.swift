import Diagnostics
import YAML

/// Reads parameters, bodies, responses, headers and examples.
struct ContentReader: ObjectReader {
  var schemaReader: SchemaReader

  // The objects that have been read, by address, so that an object with several references is read
  // once. The value is nil for an object that could not be read.
  private var bodies: [ContentKey: RequestBody?] = [:]
  private var examples: [NodeAddress: Example?] = [:]
  var parameters: [NodeAddress: Parameter?] = [:]
  var responses: [ContentKey: Response?] = [:]
  var headers: [NodeAddress: Header?] = [:]

  init(schemaReader: SchemaReader) {
    self.schemaReader = schemaReader
  }

  var state: ReaderState {
    _read { yield schemaReader.state }
    _modify { yield &schemaReader.state }
  }

  mutating func requestBody(_ node: AddressedNode) -> RequestBody? {
    guard let target = follow(node, to: .requestBody) else { return nil }
    let key = ContentKey(
      address: target.object.address, mediaTypes: state.mediaTypes.consumedNames)
    if bodies[key] == nil { bodies[key] = .some(newRequestBody(target.object)) }
    guard var body = bodies[key] ?? nil else { return nil }
    body.description = target.description ?? body.description
    return body
  }

  private mutating func newRequestBody(_ node: AddressedNode) -> RequestBody? {
    let node = convertedRequestBody(node)
    guard var reader = reader(of: node, as: "a request body") else { return nil }
    let description = reader.string("description")
    let isRequired = reader.boolean("required") ?? false
    if reader.node("content") == nil {
      reader.report(.warning(.noContent, at: node.location))
    }
    let content = mediaTypes(of: &reader)
    finish(reader, as: "a request body")
    return RequestBody(
      description: description, isRequired: isRequired, content: content,
      origin: origin(of: node))
  }

  /// Reads the members of `content`.
  mutating func mediaTypes(of reader: inout NodeReader) -> [MediaType] {
    reader.members("content").filter { !$0.isExtension }.compactMap { mediaType($0) }
  }

  private mutating func mediaType(_ member: NodeReader.Member) -> MediaType? {
    guard member.key.utf8.allSatisfy({ (0x20...0x7E).contains($0) }), hasSlash(member.key) else {
      report(.warning(.invalidMediaType(member.key), at: member.keyLocation))
      return nil
    }
    guard var reader = reader(of: member.value, as: "a media type") else { return nil }
    let schema = reader.node("schema").map { schemaReader.schema($0) }
    let examples = examples(of: &reader)
    let encodings = reader.members("encoding").filter { !$0.isExtension }.compactMap {
      encoding($0)
    }
    let itemSchema = reader.node("itemSchema").map { schemaReader.schema($0) }
    reader.ignoreUnsupported("prefixEncoding", "itemEncoding")
    finish(reader, as: "a media type")
    return MediaType(
      name: member.key, schema: schema, itemSchema: itemSchema, encodings: encodings,
      examples: examples, origin: origin(of: member.value))
  }

  private func hasSlash(_ name: String) -> Bool {
    let parts = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return parts.count > 1 && !parts[0].isEmpty && !parts[1].isEmpty
  }

  /// Reads `example` and `examples`.
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

  /// Returns the members of `examples`. In many documents, the value is a sequence, as in a schema;
  /// it is reported and ignored.
  private func exampleMembers(of reader: inout NodeReader) -> [NodeReader.Member] {
    if let node = reader.node("examples")?.node, case .sequence = node.content,
      !node.isEmptySequence
    {
      reader.report(.warning(.ignored("examples", expected: .mapping), at: node.location))
      return []
    }
    return reader.members("examples")
  }

  /// Returns nil for an example without a value, such as one whose value is in another file
  /// (`externalValue`).
  mutating func example(_ node: AddressedNode, named name: String?) -> Example? {
    guard let target = follow(node, to: .example) else { return nil }
    let address = target.object.address
    if examples[address] == nil { examples[address] = .some(newExample(target.object)) }
    guard var example = examples[address] ?? nil else { return nil }
    example.name = name
    example.summary = target.summary ?? example.summary
    return example
  }

  private mutating func newExample(_ node: AddressedNode) -> Example? {
    guard var reader = reader(of: node, as: "an example") else { return nil }
    let summary = reader.string("summary")
    let value = reader.node("value") ?? reader.node("dataValue")
    reader.ignore("description", "externalValue", "dataValue", "serializedValue")
    finish(reader, as: "an example")
    return value.map {
      Example(summary: summary, value: Value($0.node), origin: origin(of: node))
    }
  }
}

extension Diagnostic.Message {
  fileprivate static let noContent = Self(
    .bodyWithoutContent, "a request body has no 'content'; omitted", omitting: .body,
    reason: "no content")
  fileprivate static func invalidMediaType(_ name: String) -> Self {
    Self(
      .invalidMediaType, "invalid media type '\(name)'; omitted", omitting: .body,
      reason: "invalid media type")
  }
}
