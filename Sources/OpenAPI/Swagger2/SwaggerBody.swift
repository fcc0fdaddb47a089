import Diagnostics
import YAML

/// The body of an operation: its body parameter, or the fields of its form.
struct SwaggerBody {
  private static let urlEncoded = "application/x-www-form-urlencoded"
  private static let multipart = "multipart/form-data"

  /// A field of a form, after its reference is followed.
  private struct Field {
    var name: String
    var nameLocation: SourceLocation
    var node: Node
    var mapping: Mapping
    var isFile: Bool
    var isRequired: Bool
  }

  private var bodies: [AddressedNode] = []
  private var fields: [Field] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// Collects the body parameters and the fields of an operation.
  ///
  /// - Parameter shared: The parameters of the path, which those of the operation override.
  init(
    _ own: [AddressedNode], sharedByPath shared: [AddressedNode],
    _ resolver: inout ReferenceResolver,
  ) {
    for element in own { add(element, &resolver) }
    let ownBodies = bodies
    for element in shared { add(element, &resolver) }
    if !ownBodies.isEmpty { bodies = ownBodies }
    for body in bodies.dropFirst() {
      diagnostics.append(.warning(.severalBodies, at: body.location))
    }
    if !bodies.isEmpty, let field = fields.first {
      diagnostics.append(.warning(.fieldNextToBody, at: field.node.location))
      fields = []
    }
  }

  private mutating func add(_ element: AddressedNode, _ resolver: inout ReferenceResolver) {
    switch resolver.parameterKind(of: element) {
    case .body: bodies.append(element)
    case .formField:
      guard let node = resolver.swaggerParameter(element)?.node, let mapping = node.mapping else {
        return
      }
      guard let name = mapping["name"], let text = name.text else {
        diagnostics.append(.warning(.fieldWithoutName, at: node.location))
        return
      }
      if fields.contains(where: { WireName($0.name) == WireName(text) }) { return }
      var isRequired = false
      if case .scalar(let scalar)? = mapping["required"]?.content {
        isRequired = scalar.kind == .boolean(true)
      }
      fields.append(
        Field(
          name: text, nameLocation: name.location, node: node, mapping: mapping,
          isFile: Self.isFile(mapping) || mapping["items"]?.mapping.map(Self.isFile) == true,
          isRequired: isRequired))
    case .other: break
    }
  }

  private static func isFile(_ mapping: Mapping) -> Bool { mapping.text("type") == "file" }

  /// Returns the request body of the operation at an address; nil if the operation has none.
  mutating func requestBody(
    at address: NodeAddress, consuming mediaTypes: [Node], _ resolver: inout ReferenceResolver,
  ) -> AddressedNode? {
    if let body = bodies.first { return body }
    guard let first = fields.first else { return nil }
    let location = first.node.location
    let address = address.appending("requestBody")
    var content: [Mapping.Entry] = []
    for (name, location) in formTypes(mediaTypes) {
      let schema: Node
      if let other = content.first {
        // Both media types have the same schema, so that the client has one type for them.
        let pointer = ["content", other.key, "schema"].reduce(address.pointer) { $0.appending($1) }
        schema = .reference(to: pointer, at: location)
      } else {
        schema = self.schema()
      }
      var type = [Mapping.Entry(key: "schema", keyLocation: location, value: schema)]
      let encoding = encoding()
      if !encoding.isEmpty {
        type.append(Mapping.Entry("encoding", .mapping(Mapping(encoding)), at: location))
      }
      content.append(Mapping.Entry(name, .mapping(Mapping(type)), at: location))
    }
    let body = Node.mapping(
      [
        Mapping.Entry(
          "required", .boolean(fields.contains { $0.isRequired }), at: location),
        Mapping.Entry("content", .mapping(Mapping(content)), at: location),
      ], at: location)
    resolver.forms[address] = body
    return AddressedNode(node: body, address: address)
  }

  /// Returns the media types of the form. A form with files is sent as `multipart/form-data`, even
  /// if the document does not state that.
  private mutating func formTypes(_ consumed: [Node]) -> [(String, SourceLocation)] {
    let firstFile = fields.first { $0.isFile }
    var types: [(String, SourceLocation)] = consumed.compactMap { node in
      guard let text = node.text else { return nil }
      let name = text.prefix { $0 != ";" && $0 != " " }.lowercased()
      let isForm = name == Self.multipart || name == Self.urlEncoded && firstFile == nil
      return isForm ? (text, node.location) : nil
    }
    if types.isEmpty {
      if let firstFile, !consumed.isEmpty {
        diagnostics.append(.warning(.fileWithoutMultipart, at: firstFile.node.location))
      }
      types = [(firstFile == nil ? Self.urlEncoded : Self.multipart, fields[0].node.location)]
    }
    return types
  }

  private mutating func schema() -> Node {
    let location = fields[0].node.location
    var properties: [Mapping.Entry] = []
    for field in fields {
      var parameter = SwaggerParameter(field.node, field.mapping, sentIn: .form)
      properties.append(
        Mapping.Entry(key: field.name, keyLocation: field.nameLocation, value: parameter.field()))
      diagnostics += parameter.diagnostics
    }
    var entries = [
      Mapping.Entry("type", .text("object"), at: location),
      Mapping.Entry("properties", .mapping(Mapping(properties)), at: location),
    ]
    let required = fields.filter(\.isRequired).map { Node(.text($0.name), at: $0.nameLocation) }
    if !required.isEmpty {
      entries.append(Mapping.Entry("required", .sequence(required), at: location))
    }
    return .mapping(entries, at: location)
  }

  private mutating func encoding() -> [Mapping.Entry] {
    var entries: [Mapping.Entry] = []
    for field in fields where !field.isFile {
      var parameter = SwaggerParameter(field.node, field.mapping, sentIn: .form)
      let style = parameter.style()
      diagnostics += parameter.diagnostics
      if style.isEmpty { continue }
      entries.append(
        Mapping.Entry(field.name, .mapping(Mapping(style)), at: field.nameLocation))
    }
    return entries
  }
}

extension Node {
  /// Returns a reference to a pointer in the same file.
  static func reference(to pointer: JSONPointer, at location: SourceLocation) -> Node {
    let text =
      "#"
      + pointer.description.split(separator: "%", omittingEmptySubsequences: false)
      .joined(separator: "%25")
    return .mapping([Mapping.Entry("$ref", .text(text), at: location)], at: location)
  }
}

extension Diagnostic.Message {
  fileprivate static let severalBodies = Self(
    .swaggerBody, "an operation has one body; this one is omitted",
    omitting: .body, reason: "more than one body")
  fileprivate static let fieldNextToBody = Self(
    .swaggerBody, "an operation with a body has no form; its fields are omitted",
    omitting: .parameter, reason: "a form next to a body")
  fileprivate static let fieldWithoutName = Self(
    .swaggerBody, "field of a form without 'name'; omitted",
    omitting: .parameter, reason: "no 'name' or 'in'")
  fileprivate static let fileWithoutMultipart = Self(
    .swaggerBody,
    "a form with a file is sent as 'multipart/form-data', although 'consumes' does not contain it")
}
