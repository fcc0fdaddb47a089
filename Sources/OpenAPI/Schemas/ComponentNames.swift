import Diagnostics
import YAML

/// The names that components of the root document give to the objects that they refer to. A
/// component that is only a `$ref` names the target of the `$ref`.
///
/// The name of an object depends only on the components and the texts of their `$ref`, and neither
/// on the order in which references are followed nor on the selection of operations.
struct ComponentNames: Sendable {
  private struct Key: Hashable, Sendable {
    var kind: ObjectKind
    var path: WireName
    var pointer: JSONPointer
  }

  private var names: [Key: String] = [:]
  /// The values of `components.schemas`, in document order.
  private(set) var schemas: [AddressedNode] = []
  private var schemaIndices: [WireName: Int] = [:]

  func schema(named name: String) -> AddressedNode? {
    schemaIndices[WireName(name)].map { schemas[$0] }
  }

  mutating func add(_ schema: NodeReader.Member) {
    schemaIndices[WireName(schema.key)] = schemas.count
    schemas.append(schema.value)
  }

  func name(of kind: ObjectKind, at pointer: JSONPointer, in path: String) -> String? {
    names.isEmpty ? nil : names[Key(kind: kind, path: WireName(path), pointer: pointer)]
  }

  mutating func add(_ name: String, of kind: ObjectKind, at pointer: JSONPointer, in path: String) {
    let key = Key(kind: kind, path: WireName(path), pointer: pointer)
    if names[key] == nil { names[key] = name }
  }
}
