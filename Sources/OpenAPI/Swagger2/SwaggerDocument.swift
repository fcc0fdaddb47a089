import Diagnostics
import YAML

/// The root of a Swagger 2.0 document with the keys of OpenAPI 3.0.
struct SwaggerDocument: Sendable {
  /// The root with the keys of OpenAPI 3.0. The objects in its sections are not converted.
  let root: Node
  /// The values of `consumes` and `produces`.
  let mediaTypes: SwaggerMediaTypes
  let host: SwaggerHost
  /// The key in `components` of each shared parameter.
  private let parameterSections: [WireName: String]

  /// The key in `components` for shared fields of forms. OpenAPI 3.0 has no such section, so it is
  /// not read as a whole; operations refer to its members.
  private static let formFields = "x-form-fields"

  /// Converts the root. Parameters that are references are followed, to find out whether they are
  /// bodies.
  init(
    _ root: NodeReader, _ resolver: inout ReferenceResolver,
    _ diagnostics: inout [Diagnostic],
  ) {
    var sections: [Mapping.Entry] = []
    var entries: [Mapping.Entry] = []
    var parameterSections: [WireName: String] = [:]
    var reader = root
    let members = reader.allMembers()
    mediaTypes = SwaggerMediaTypes(members, &diagnostics)
    host = SwaggerHost(members, &diagnostics)
    for member in members {
      let entry = Mapping.Entry(member)
      switch member.key {
      case "swagger":
        entries.append(entry.renamed("openapi"))
      case "definitions":
        sections.append(entry.renamed("schemas"))
      case "responses":
        sections.append(entry)
      case "securityDefinitions":
        sections.append(entry.renamed("securitySchemes"))
      case "parameters":
        sections += Self.sections(ofParameters: member, &parameterSections, &resolver)
      case "host", "basePath", "schemes", "consumes", "produces": break
      case "openapi", "components", "servers", "webhooks":
        diagnostics.append(
          .warning(.unknownKey(entry.key, in: "a Swagger document"), at: entry.keyLocation))
      default:
        entries.append(entry)
      }
    }
    let servers = host.servers(schemes: nil)
    if let first = servers.first {
      entries.append(
        .init(
          key: "servers", keyLocation: first.location,
          value: Node(.sequence(servers), at: first.location)))
    }
    if let first = sections.first {
      entries.append(
        .init(
          key: "components", keyLocation: first.keyLocation,
          value: Node(.mapping(Mapping(sections)), at: first.keyLocation)))
    }
    self.root = Node(.mapping(Mapping(entries)), at: root.location)
    self.parameterSections = parameterSections
  }

  /// Returns the sections of `components` for `parameters`: `parameters` itself, `requestBodies`,
  /// and the fields of forms.
  private static func sections(
    ofParameters member: NodeReader.Member, _ names: inout [WireName: String],
    _ resolver: inout ReferenceResolver,
  ) -> [Mapping.Entry] {
    guard let mapping = member.value.node.mapping else { return [Mapping.Entry(member)] }
    var entries: [String: [Mapping.Entry]] = [:]
    for entry in mapping.entries {
      let element = member.value.child(entry.value, token: entry.key)
      let section =
        switch resolver.parameterKind(of: element) {
        case .body: "requestBodies"
        case .formField: formFields
        case .other: "parameters"
        }
      names[WireName(entry.key)] = section
      entries[section, default: []].append(entry)
    }
    return ["parameters", "requestBodies", formFields].compactMap { section in
      guard let entries = entries[section] else { return nil }
      return Mapping.Entry(
        key: section, keyLocation: member.keyLocation,
        value: Node(.mapping(Mapping(entries)), at: member.value.location))
    }
  }

  /// Returns the pointer to the same object after the conversion of the root.
  func converted(_ pointer: JSONPointer) -> JSONPointer {
    let tokens = pointer.tokens
    guard let first = tokens.first else { return pointer }
    let section: String
    switch first {
    case "definitions": section = "schemas"
    case "responses": section = "responses"
    case "securityDefinitions": section = "securitySchemes"
    case "parameters":
      section = tokens.dropFirst().first.flatMap { parameterSections[WireName($0)] } ?? first
    default: return pointer
    }
    return JSONPointer(["components", section] + tokens.dropFirst())
  }
}

extension SwaggerDocument {
  /// Returns the pointer in the document as the user wrote it: the inverse of `converted`.
  fileprivate func written(_ pointer: JSONPointer) -> JSONPointer {
    let tokens = pointer.tokens
    guard tokens.first == "components", tokens.count > 1 else { return pointer }
    let section =
      switch tokens[1] {
      case "schemas": "definitions"
      case "securitySchemes": "securityDefinitions"
      case "requestBodies", Self.formFields: "parameters"
      default: tokens[1]
      }
    return JSONPointer([section] + tokens.dropFirst(2))
  }
}

/// The kind of object that an element of `parameters` becomes in OpenAPI 3.0.
enum SwaggerParameterKind: Sendable { case body, formField, other }

extension ReferenceResolver {
  /// Returns the pointer of an object as the user wrote it.
  func writtenPointer(of address: NodeAddress) -> JSONPointer {
    guard let swagger, address.file == library.rootFile else { return address.pointer }
    return swagger.written(address.pointer)
  }

  /// Returns the kind of a parameter of a Swagger document; `other` if it cannot be resolved.
  mutating func parameterKind(of element: AddressedNode) -> SwaggerParameterKind {
    switch swaggerParameter(element)?.node.mapping?.text("in") {
    case "body": .body
    case "formData": .formField
    default: .other
    }
  }

  /// Returns the parameter that an element of `parameters` is or refers to. References that cannot
  /// be resolved are not reported here, since reading the parameter reports them.
  mutating func swaggerParameter(_ element: AddressedNode) -> AddressedNode? {
    var current = element
    for _ in 0..<Self.parameterChainLimit {
      guard let text = current.reference else { return current }
      guard let next = target(of: AddressedNode(node: text, address: current.address)) else {
        return nil
      }
      current = next
    }
    return nil
  }

  private static let parameterChainLimit = 32
}
