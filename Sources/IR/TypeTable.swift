package import Diagnostics

/// The declared types, in the order in which they were added. A type has an ID before its shape is
/// known, since a schema may refer to itself.
package struct TypeTable: Sendable {
  package struct ID: Hashable, Comparable, Sendable {
    /// The index among all declarations.
    package let position: Int

    fileprivate init(position: Int) {
      self.position = position
    }

    package static func < (left: ID, right: ID) -> Bool { left.position < right.position }
  }

  package private(set) var declarations: [TypeDeclaration] = []

  package init() {}

  package var ids: [ID] { declarations.indices.map(ID.init(position:)) }

  /// The getter is inlinable, so that code that reads one property of a declaration does not copy
  /// all of them.
  package subscript(id: ID) -> TypeDeclaration {
    @inlinable get { declarations[id.position] }
    set { declarations[id.position] = newValue }
  }

  /// Returns the shape of a type without copying the whole declaration.
  @inlinable package func shape(of id: ID) -> Shape { declarations[id.position].shape }

  package mutating func add(_ declaration: TypeDeclaration) -> ID {
    declarations.append(declaration)
    return ID(position: declarations.count - 1)
  }
}

extension TypeTable {
  /// Returns the declared types that values of the given types contain, including these types.
  package func reachableTypes(from roots: [TypeReference]) -> Set<ID> {
    var reachable: Set<ID> = []
    var waiting = roots
    while let type = waiting.popLast() {
      switch type {
      case .array(let inner), .dictionary(let inner), .nullable(let inner): waiting.append(inner)
      case .scalar, .any: break
      case .declared(let id):
        guard reachable.insert(id).inserted else { continue }
        switch shape(of: id) {
        case .record(let properties, let additional):
          waiting += properties.map(\.type)
          if case .allowed(let type) = additional { waiting.append(type) }
        case .union(let variants, _): waiting += variants.map(\.type)
        case .alias(let target): waiting.append(target)
        case .enumeration: break
        }
      }
    }
    return reachable
  }

  /// Returns the type that a projection for requests was made from. Returns any other type itself.
  package func projected(_ id: ID) -> ID {
    guard self[id].projectedName != nil, case .member(let type, _) = self[id].name else {
      return id
    }
    return type
  }

  /// Returns the records that a value of the type may be: the type itself, its alias target, its
  /// variants, or the variants of these.
  package func records(in type: TypeReference) -> [ID] {
    var records: [ID] = []
    var seen: Set<ID> = []
    var waiting = [type]
    while let type = waiting.popLast() {
      switch type {
      case .nullable(let inner): waiting.append(inner)
      case .scalar, .array, .dictionary, .any: break
      case .declared(let id):
        guard seen.insert(id).inserted else { continue }
        switch shape(of: id) {
        case .alias(let target): waiting.append(target)
        case .union(let variants, _): waiting += variants.map(\.type)
        case .enumeration: break
        case .record: records.append(id)
        }
      }
    }
    return records
  }
}

package struct TypeDeclaration: Sendable {
  package var name: SchemaName
  /// For the projection of a type that is used in requests: the name of that type.
  package var projectedName: SchemaName?
  package var shape: Shape
  package var documentation: Documentation
  package var origin: Origin

  package init(name: SchemaName, shape: Shape, documentation: Documentation, origin: Origin) {
    self.name = name
    self.shape = shape
    self.documentation = documentation
    self.origin = origin
  }
}

/// The part of the document that a type is named after. The names of all types are chosen together,
/// in a later stage.
package enum SchemaName: Hashable, Sendable {
  /// A key of the document's components.
  case component(String)
  /// The name, without its extension, of a file that contains only the schema.
  case file(String)
  /// A schema inside another type. The role is the wire name of a property, or for example `Item`
  /// for the elements of an array.
  case member(of: TypeTable.ID, role: String)
  /// A schema inside an operation. The role is a parameter's wire name, or for example `Body`.
  case part(ofOperation: OperationID, role: String)
  /// A schema inside a parameter that all operations of a path share. The role is the parameter's
  /// wire name.
  case sharedParameter(ofPath: WireName, role: String)
  /// A schema inside a named response, parameter or body that several operations may use.
  case sharedPart(of: String, role: String)

  /// The type that contains the schema; nil unless the schema is a member of another type.
  package var owner: TypeTable.ID? {
    switch self {
    case .member(let owner, _): owner
    case .component, .file, .part, .sharedParameter, .sharedPart: nil
    }
  }
}
