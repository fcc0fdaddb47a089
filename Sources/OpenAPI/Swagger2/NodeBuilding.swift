import Diagnostics
import YAML

extension Mapping.Entry {
  init(_ member: NodeReader.Member) {
    self.init(key: member.key, keyLocation: member.keyLocation, value: member.value.node)
  }

  /// An entry whose value is at the location of its key.
  init(_ key: String, _ content: Node.Content, at location: SourceLocation) {
    self.init(key: key, keyLocation: location, value: Node(content, at: location))
  }

  func renamed(_ key: String) -> Mapping.Entry {
    Mapping.Entry(key: key, keyLocation: keyLocation, value: value)
  }

  var isExtension: Bool { key.utf8.starts(with: "x-".utf8) }
}

extension Mapping {
  /// Returns the text of a scalar; nil if the key is missing or has another value.
  func text(_ key: String) -> String? { self[key]?.text }

  func entry(_ key: String) -> Entry? { index(of: key).map { entries[$0] } }
}

extension Node {
  /// The text of a scalar other than null; nil for any other node.
  var text: String? {
    guard case .scalar(let scalar) = content, scalar.kind != .null else { return nil }
    return scalar.text
  }

  static func mapping(_ entries: [Mapping.Entry], at location: SourceLocation) -> Node {
    Node(.mapping(Mapping(entries)), at: location)
  }
}

extension Node.Content {
  static func text(_ text: String) -> Node.Content {
    .scalar(Scalar(text: text, kind: .string))
  }

  static func boolean(_ value: Bool) -> Node.Content {
    .scalar(Scalar(text: value ? "true" : "false", kind: .boolean(value)))
  }
}
