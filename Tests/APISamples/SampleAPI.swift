import Diagnostics
package import IR

/// Builds an API for a test. Every declaration has a different location.
package struct SampleAPI {
  package var api = API(
    title: "Samples", servers: [], credentials: [], groups: [], operations: [], types: TypeTable())
  private var line: UInt32 = 0

  package init() {
    api.groups = [Group(name: "Things", documentation: Documentation(), origin: origin("/tags/0"))]
  }

  package mutating func origin(_ pointer: String) -> Origin {
    line += 1
    let file = SourceFiles.ID(index: 0)
    return Origin(
      path: "api.yaml", pointer: pointer,
      location: SourceLocation(file: file, line: line, column: 1))
  }

  /// Declares a component schema.
  @discardableResult
  package mutating func declare(
    _ name: String, _ shape: Shape, _ documentation: Documentation = Documentation(),
  ) -> TypeReference {
    declare(.component(name), shape, documentation)
  }

  @discardableResult
  package mutating func declare(
    _ name: SchemaName, _ shape: Shape, _ documentation: Documentation = Documentation(),
  ) -> TypeReference {
    let origin = origin("/components/schemas/\(line)")
    let declaration = TypeDeclaration(
      name: name, shape: shape, documentation: documentation, origin: origin)
    return .declared(api.types.add(declaration))
  }

  package mutating func property(
    _ name: String, _ type: TypeReference, isRequired: Bool = false, isIndirect: Bool = false,
    _ documentation: Documentation = Documentation(),
  ) -> Property {
    Property(
      wireName: name, type: type, isRequired: isRequired, isIndirect: isIndirect,
      documentation: documentation, origin: origin("/\(name)"))
  }

  package mutating func variant(
    _ type: TypeReference, title: String? = nil, isIndirect: Bool = false,
  ) -> Variant {
    Variant(type: type, title: title, isIndirect: isIndirect, origin: origin("/variant"))
  }

  package mutating func parameter(
    _ name: String, _ location: Parameter.Location, _ type: TypeReference, isRequired: Bool = false,
    style: Parameter.Style? = nil, _ documentation: Documentation = Documentation(),
  ) -> Parameter {
    let isForm = location == .query || location == .cookie
    let defaultStyle = Parameter.Style(
      name: isForm ? .form : .simple, explodes: isForm, keepsReserved: false)
    return Parameter(
      wireName: name, location: location, style: style ?? defaultStyle, type: type,
      isRequired: isRequired || location == .path, documentation: documentation,
      origin: origin("/parameters/\(name)"))
  }

  package mutating func response(
    _ status: Response.Status, _ contents: [Content] = [],
    _ documentation: Documentation = Documentation(),
  ) -> Response {
    Response(
      status: status, contents: contents, headers: [], documentation: documentation,
      origin: origin("/responses"))
  }

  package mutating func body(_ content: Content, isRequired: Bool = true) -> Body {
    Body(
      isRequired: isRequired, contents: [content], documentation: Documentation(),
      origin: origin("/requestBody"))
  }

  /// Adds an operation. Its path consists of its name and its path parameters.
  package mutating func operation(
    _ name: String, _ parameters: [Parameter] = [], body: Body? = nil, _ responses: [Response] = [],
    security: [SecurityRequirement] = [], negotiation: Negotiation? = nil,
    _ documentation: Documentation = Documentation(), group: Int = 0,
  ) {
    let segments = parameters.indices.filter { parameters[$0].location == .path }.flatMap {
      [Operation.PathPart.literal("/"), .parameter($0)]
    }
    api.operations.append(
      Operation(
        id: .identifier(WireName(name)), group: Group.ID(index: group),
        method: body == nil ? "GET" : "POST", path: [.literal("/\(name)")] + segments,
        parameters: parameters, body: body, responses: responses, security: security,
        negotiation: negotiation, documentation: documentation,
        origin: origin("/paths/\(name)/get")))
  }
}

extension Content {
  package static func json(_ type: TypeReference) -> Content {
    Content(mediaType: "application/json", coding: .json, type: type)
  }

  package static func text(_ type: TypeReference = .scalar(.string)) -> Content {
    Content(mediaType: "text/plain", coding: .text, type: type)
  }

  package static func binary(_ type: TypeReference = .scalar(.binary)) -> Content {
    Content(mediaType: "application/octet-stream", coding: .binary, type: type)
  }
}

extension TypeReference {
  package static let string = TypeReference.scalar(.string)
  package static let boolean = TypeReference.scalar(.boolean)
  package static let integer = TypeReference.scalar(.integer(.unstated))
  package static let number = TypeReference.scalar(.number(.unstated))
  package static let dateTime = TypeReference.scalar(.dateTime)
  package static let binary = TypeReference.scalar(.binary)

  /// The ID of the declaration that the type refers to.
  package var id: TypeTable.ID {
    guard case .declared(let id) = self else { preconditionFailure("not a declared type") }
    return id
  }
}
