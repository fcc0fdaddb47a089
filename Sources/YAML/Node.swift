package import Diagnostics

/// A value of a YAML or JSON document that knows its place.
package struct Node: Sendable {
  package enum Content: Sendable {
    case scalar(Scalar)
    case sequence([Node])
    case mapping(Mapping)
  }

  package var content: Content
  package var location: SourceLocation

  package init(_ content: Content, at location: SourceLocation) {
    self.content = content
    self.location = location
  }
}

/// A scalar's text, and what the YAML 1.2 core schema takes it for.
package struct Scalar: Hashable, Sendable {
  /// A quoted or block scalar is always a string.
  package enum Kind: Hashable, Sendable { case null, boolean(Bool), integer, number, string }

  /// The text after unquoting and unescaping; of a number, as it was written.
  package var text: String
  package var kind: Kind

  package init(text: String, kind: Kind) {
    self.text = text
    self.kind = kind
  }
}

/// Keys and values in document order. No key stands twice, compared by code units.
package struct Mapping: Sendable {
  package struct Entry: Sendable {
    package var key: String
    package var keyLocation: SourceLocation
    package var value: Node

    package init(key: String, keyLocation: SourceLocation, value: Node) {
      self.key = key
      self.keyLocation = keyLocation
      self.value = value
    }
  }

  package var entries: [Entry]

  package init(_ entries: [Entry] = []) {
    self.entries = entries
  }

  package subscript(key: String) -> Node? {
    entries.first { $0.key.utf8.elementsEqual(key.utf8) }?.value
  }
}
