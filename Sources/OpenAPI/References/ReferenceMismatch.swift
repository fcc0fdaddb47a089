import Diagnostics
import YAML

/// Detects targets that are not of the kind that a reference needs.
extension ReferenceResolver {
  /// Returns why a node cannot be read as an object of a kind; nil if it can.
  func mismatch(of target: AddressedNode, with kind: ObjectKind) -> Diagnostic.Message? {
    let address = target.address
    if !target.node.isObject(of: kind) {
      return .mismatch("'$ref' does not refer to \(kind.displayName)", kind)
    }
    if address.file == library.rootFile, address.pointer.depth == 0, kind != .any {
      return .mismatch("'$ref' refers to the whole document, not to \(kind.displayName)", kind)
    }
    // The pointer of a component has three tokens, as in `/components/schemas/Report`.
    guard address.pointer.depth == 3 else { return nil }
    let tokens = address.pointer.tokens
    guard tokens[0] == "components", let other = ObjectKind(section: tokens[1]), kind != .any,
      other != kind
    else { return nil }
    return .mismatch(
      "'$ref' refers to \(other.displayName), not to \(kind.displayName)", kind)
  }
}

extension Node {
  /// Returns whether the node can be an object of a kind. Null and `[]` are read as empty mappings.
  /// A schema may be a Boolean, and for `any`, sequences are allowed.
  fileprivate func isObject(of kind: ObjectKind) -> Bool {
    switch content {
    case .mapping: true
    case .sequence: kind == .any || isReadAsEmptyMapping
    case .scalar(let scalar):
      if case .boolean = scalar.kind { kind == .schema } else { isReadAsEmptyMapping }
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func mismatch(_ text: String, _ kind: ObjectKind) -> Self {
    Self(
      .referenceKind, "\(text); \(kind.consequence)", omitting: kind.subject,
      reason: "'$ref' to an unsuitable target")
  }
}
