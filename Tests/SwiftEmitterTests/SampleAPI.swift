import Diagnostics
import IR

/// An API that a test puts together. Every thing has a place of its own.
struct SampleAPI {
  var api = API(
    title: "Samples", servers: [], credentials: [], groups: [], operations: [], types: TypeTable())
  private var line: UInt32 = 0

  init() {
    api.groups = [Group(name: "Things", documentation: Documentation(), origin: origin("/tags/0"))]
  }

  mutating func origin(_ pointer: String) -> Origin {
    line += 1
    let file = SourceFiles.ID(index: 0)
    return Origin(
      path: "api.yaml", pointer: pointer,
      location: SourceLocation(file: file, line: line, column: 1))
  }

  /// A component.
  @discardableResult
  mutating func declare(
    _ name: String, _ shape: Shape, _ documentation: Documentation = Documentation(),
  ) -> TypeReference {
    declare(.component(name), shape, documentation)
  }

  @discardableResult
  mutating func declare(
    _ name: SchemaName, _ shape: Shape, _ documentation: Documentation = Documentation(),
  ) -> TypeReference {
    let origin = origin("/components/schemas/\(line)")
    let declaration = TypeDeclaration(
      name: name, shape: shape, documentation: documentation, origin: origin)
    return .declared(api.types.add(declaration))
  }

  mutating func property(
    _ name: String, _ type: TypeReference, isRequired: Bool = false, isIndirect: Bool = false,
    _ documentation: Documentation = Documentation(),
  ) -> Property {
    Property(
      wireName: name, type: type, isRequired: isRequired, isIndirect: isIndirect,
      documentation: documentation, origin: origin("/\(name)"))
  }

  mutating func variant(
    _ type: TypeReference, title: String? = nil, isIndirect: Bool = false,
  ) -> Variant {
    Variant(type: type, title: title, isIndirect: isIndirect, origin: origin("/variant"))
  }

  mutating func parameter(
    _ name: String, _ place: Parameter.Place, _ type: TypeReference, isRequired: Bool = false,
    style: Parameter.Style? = nil, _ documentation: Documentation = Documentation(),
  ) -> Parameter {
    let isForm = place == .query || place == .cookie
    let usual = Parameter.Style(
      name: isForm ? .form : .simple, explodes: isForm, keepsReserved: false)
    return Parameter(
      wireName: name, place: place, style: style ?? usual, type: type,
      isRequired: isRequired || place == .path, documentation: documentation,
      origin: origin("/parameters/\(name)"))
  }

  mutating func response(
    _ status: Response.Status, _ contents: [Content] = [],
    _ documentation: Documentation = Documentation(),
  ) -> Response {
    Response(
      status: status, contents: contents, headers: [], documentation: documentation,
      origin: origin("/responses"))
  }

  mutating func body(_ content: Content, isRequired: Bool = true) -> Body {
    Body(
      isRequired: isRequired, contents: [content], documentation: Documentation(),
      origin: origin("/requestBody"))
  }

  /// An operation whose path is its name and then its path parameters.
  mutating func operation(
    _ name: String, _ parameters: [Parameter] = [], body: Body? = nil, _ responses: [Response] = [],
    security: [SecurityRequirement] = [], negotiation: Negotiation? = nil,
    _ documentation: Documentation = Documentation(), group: Int = 0,
  ) {
    let segments = parameters.indices.filter { parameters[$0].place == .path }.flatMap {
      [Operation.PathPart.literal("/"), .parameter($0)]
    }
    api.operations.append(
      Operation(
        name: .identifier(name), group: Group.ID(index: group),
        method: body == nil ? "GET" : "POST", path: [.literal("/\(name)")] + segments,
        parameters: parameters, body: body, responses: responses, security: security,
        negotiation: negotiation, documentation: documentation,
        origin: origin("/paths/\(name)/get")))
  }
}

extension Content {
  static func json(_ type: TypeReference) -> Content {
    Content(mediaType: "application/json", coding: .json, type: type)
  }

  static func text(_ type: TypeReference = .scalar(.string)) -> Content {
    Content(mediaType: "text/plain", coding: .text, type: type)
  }

  static func binary(_ type: TypeReference = .scalar(.binary)) -> Content {
    Content(mediaType: "application/octet-stream", coding: .binary, type: type)
  }
}

extension TypeReference {
  static let string = TypeReference.scalar(.string)
  static let boolean = TypeReference.scalar(.boolean)
  static let integer = TypeReference.scalar(.integer(.unstated))
  static let number = TypeReference.scalar(.number(.unstated))
  static let dateTime = TypeReference.scalar(.dateTime)
  static let binary = TypeReference.scalar(.binary)

  /// The declaration that this is a use of.
  var id: TypeTable.ID {
    guard case .declared(let id) = self else { preconditionFailure("not a declared type") }
    return id
  }
}
