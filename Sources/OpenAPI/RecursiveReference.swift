import Diagnostics
import YAML

extension DocumentLoader {
  /// The nearest schema around a `$recursiveRef` that calls itself recursive.
  mutating func recursivelyReferred(by value: PlacedNode) -> Schema.ID? {
    guard case .scalar(let scalar) = value.node.content, scalar.text == "#" else {
      diagnostics.append(.warning(.notToRoot, at: value.location))
      return nil
    }
    var tokens = value.place.pointer.tokens
    while !tokens.isEmpty {
      tokens.removeLast()
      let pointer = JSONPointer(tokens)
      guard let around = resolver.walk(pointer, from: JSONPointer(), in: value.place.file),
        case .scalar(let mark)? = around.node.mapping?["$recursiveAnchor"]?.content,
        mark.kind == .boolean(true)
      else { continue }
      return schema(around)
    }
    diagnostics.append(.warning(.noRecursion, at: value.location))
    return nil
  }
}

extension Diagnostic.Message {
  fileprivate static let notToRoot = Self(
    "'$recursiveRef' is not '#', so it is any JSON",
    omitting: .type, reason: "'$recursiveRef' leads to nothing")
  fileprivate static let noRecursion = Self(
    "'$recursiveRef' is in no schema with '$recursiveAnchor', so it is any JSON",
    omitting: .type, reason: "'$recursiveRef' leads to nothing")
}
