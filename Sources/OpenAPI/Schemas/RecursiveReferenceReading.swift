import Diagnostics
import YAML

extension SchemaReader {
  /// Returns the nearest schema with `$recursiveAnchor: true` around a `$recursiveRef`.
  mutating func target(ofRecursiveReference value: AddressedNode) -> Schema.ID? {
    guard case .scalar(let scalar) = value.node.content, scalar.text == "#" else {
      report(.warning(.otherRecursiveReference, at: value.location))
      return nil
    }
    var ancestor = value.address.pointer.parent
    while let pointer = ancestor {
      ancestor = pointer.parent
      guard
        let schema = state.resolver.walk(pointer, from: JSONPointer(), in: value.address.file),
        case .scalar(let anchor)? = schema.node.mapping?["$recursiveAnchor"]?.content,
        anchor.kind == .boolean(true)
      else { continue }
      return self.schema(schema)
    }
    report(.warning(.noRecursiveAnchor, at: value.location))
    return nil
  }
}

extension Diagnostic.Message {
  fileprivate static let otherRecursiveReference = Self(
    .unresolvedDynamicReference, "'$recursiveRef' must be '#'; treated as any JSON",
    omitting: .type, reason: "unresolved '$recursiveRef'")
  fileprivate static let noRecursiveAnchor = Self(
    .unresolvedDynamicReference,
    "'$recursiveRef' has no '$recursiveAnchor' around it; treated as any JSON",
    omitting: .type, reason: "unresolved '$recursiveRef'")
}
