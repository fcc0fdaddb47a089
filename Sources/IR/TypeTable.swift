/// Declared types in document order. Identity precedes shape, so schemas may refer to themselves.
package struct TypeTable: Sendable {
  package struct ID: Hashable, Comparable, Sendable {
    fileprivate let index: Int

    /// The index among all declarations.
    package var position: Int { index }

    package static func < (left: ID, right: ID) -> Bool { left.index < right.index }
  }

  package private(set) var declarations: [TypeDeclaration] = []

  package init() {}

  package var ids: [ID] { declarations.indices.map(ID.init(index:)) }

  package subscript(id: ID) -> TypeDeclaration {
    get { declarations[id.index] }
    set { declarations[id.index] = newValue }
  }

  /// The shape without a copy of the whole declaration.
  package func shape(of id: ID) -> Shape { declarations[id.index].shape }

  package mutating func add(_ declaration: TypeDeclaration) -> ID {
    declarations.append(declaration)
    return ID(index: declarations.count - 1)
  }
}

extension TypeTable {
  /// The declared types that values of the given types contain, including these types.
  package func reached(from roots: [TypeReference]) -> Set<ID> {
    var reached: Set<ID> = []
    var waiting = roots
    while let type = waiting.popLast() {
      switch type {
      case .array(let inner), .dictionary(let inner), .nullable(let inner): waiting.append(inner)
      case .scalar, .any: break
      case .declared(let id):
        guard reached.insert(id).inserted else { continue }
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
    return reached
  }

  /// The records that a value of the type may be: the type itself, its alias target or its
  /// variants.
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

/// The source of a type's name. The spelling is decided later, for all types together.
package enum SchemaName: Hashable, Sendable {
  /// A key of the document's components.
  case component(String)
  /// The stem of a file that is the schema.
  case file(String)
  /// Written inside another type: the wire name of a property, `Item` of an array.
  case member(of: TypeTable.ID, role: String)
  /// Written inside an operation: a parameter's wire name, `Body`, `Response`.
  case part(ofOperation: OperationID, role: String)
  /// Written inside a response, a parameter or a body that operations share.
  case sharedPart(of: String, role: String)
}
