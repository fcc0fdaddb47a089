import Diagnostics
import YAML

/// Converts the schema of a body or of a response to the `content` of OpenAPI 3.0. The schema of
/// each media type is a `$ref` to the original schema, so that all media types, and all operations
/// that share the object, have the same schema.
struct SwaggerContent {
  private let object: AddressedNode
  private let mapping: Mapping
  private(set) var diagnostics: [Diagnostic] = []

  init(_ object: AddressedNode, _ mapping: Mapping) {
    self.object = object
    self.mapping = mapping
  }

  /// Returns the request body of a parameter with `in: body`.
  mutating func requestBody(consuming mediaTypes: [Node]) -> Node {
    var entries = kept(except: ["name", "in", "schema", "content", "allowEmptyValue"])
    let schema = mapping.entry("schema")
    if schema == nil { diagnostics.append(.warning(.noSchema, at: object.location)) }
    let types = mediaTypes.orAny(at: object.location).map { mediaType in
      entry(of: mediaType, schema: schema, example: mapping.entry("x-example"))
    }
    entries.append(
      Mapping.Entry("content", .mapping(Mapping(types)), at: schema?.keyLocation ?? object.location)
    )
    return .mapping(entries, at: object.location)
  }

  /// Returns a response. Media types that only its examples name are added to those that the
  /// operation produces.
  ///
  /// `produces` often has only the media type of the successful response, such as that of a file.
  /// JSON is therefore added for an error whose schema the media types cannot express.
  mutating func response(producing mediaTypes: [Node], isError: Bool) -> Node {
    var entries = kept(except: ["schema", "examples", "content"])
    let schema = mapping.entry("schema")
    let examples = self.examples()
    var types: [Mapping.Entry] = []
    if let schema {
      var mediaTypes = mediaTypes.orAny(at: schema.keyLocation)
      if isError, schema.value.isStructured, !mediaTypes.contains(where: \.canBeStructured) {
        mediaTypes.append(Node(.text("application/json"), at: schema.keyLocation))
      }
      for mediaType in mediaTypes {
        let example = examples.first { WireName($0.key) == WireName(mediaType.text ?? "") }
        types.append(entry(of: mediaType, schema: schema, example: example))
      }
    }
    for example in examples
    where !types.contains(where: { WireName($0.key) == WireName(example.key) }) {
      let mediaType = Node(.text(example.key), at: example.keyLocation)
      types.append(entry(of: mediaType, schema: schema, example: example))
    }
    if let first = types.first {
      entries.append(
        Mapping.Entry(
          "content", .mapping(Mapping(types)), at: schema?.keyLocation ?? first.keyLocation))
    }
    return .mapping(entries, at: object.location)
  }

  /// Returns the examples whose key is a media type, and reports the others.
  private mutating func examples() -> [Mapping.Entry] {
    guard let examples = mapping["examples"] else { return [] }
    guard let mapping = examples.mapping else {
      if !examples.isReadAsEmptyMapping {
        diagnostics.append(
          .warning(.ignored("examples", expected: .mapping), at: examples.location))
      }
      return []
    }
    return mapping.entries.filter { entry in
      if entry.key.contains("/") { return true }
      if !entry.isExtension {
        diagnostics.append(.warning(.notAMediaType(entry.key), at: entry.keyLocation))
      }
      return false
    }
  }

  private func entry(
    of mediaType: Node, schema: Mapping.Entry?, example: Mapping.Entry?,
  ) -> Mapping.Entry {
    var members: [Mapping.Entry] = []
    if let schema {
      let isReference = schema.value.mapping?["$ref"] != nil
      let reference = Node.reference(
        to: object.address.pointer.appending("schema"), at: schema.value.location)
      members.append(
        Mapping.Entry(
          key: "schema", keyLocation: schema.keyLocation,
          value: isReference ? schema.value : reference))
    }
    if let example { members.append(example.renamed("example")) }
    return Mapping.Entry(
      mediaType.text ?? "", .mapping(Mapping(members)), at: mediaType.location)
  }

  private mutating func kept(except keys: Set<String>) -> [Mapping.Entry] {
    if let content = mapping.entry("content") {
      diagnostics.append(
        .warning(.unknownKey("content", in: "a Swagger document"), at: content.keyLocation))
    }
    return mapping.entries.filter { !keys.contains($0.key) }
  }
}

extension Node {
  /// Whether a schema describes an object or an array.
  fileprivate var isStructured: Bool {
    guard let mapping else { return false }
    return ["$ref", "allOf", "properties", "items"].contains { mapping[$0] != nil }
      || mapping.text("type") == "object"
  }

  /// Whether the node is a media type whose values can be objects and arrays.
  fileprivate var canBeStructured: Bool {
    let name = text?.lowercased() ?? ""
    return ["json", "xml", "yaml", "*/*"].contains { name.contains($0) }
  }
}

extension Diagnostic.Message {
  fileprivate static let noSchema = Self(
    .swaggerBody, "body parameter without 'schema'; treated as any JSON",
    omitting: .type, reason: "a body without a schema")
  fileprivate static func notAMediaType(_ key: String) -> Self {
    Self(
      .invalidMediaType, "'\(key)' in 'examples' is not a media type; ignored",
      omitting: .keyword, reason: "invalid media type")
  }
}
