package import Diagnostics

/// A value of a YAML or JSON document with its location.
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

/// The text of a scalar, and its kind by the YAML 1.2 core schema.
package struct Scalar: Hashable, Sendable {
  /// A quoted or block scalar without a tag is a string.
  package enum Kind: Hashable, Sendable {
    case null
    case boolean(Bool)
    case integer, number, string
  }

  /// The text after unquoting and unescaping. A number is spelled as in the document.
  package var text: String
  package var kind: Kind

  package init(text: String, kind: Kind) {
    self.text = text
    self.kind = kind
  }
}

/// Keys and values in document order. No two keys have the same code units.
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

  package private(set) var entries: [Entry]

  /// The index of each entry by its key; empty if there are at most `linearSearchLimit` entries.
  private var indices: [WireName: Int] = [:]

  package init(_ entries: [Entry] = []) {
    self.entries = []
    self.entries.reserveCapacity(entries.count)
    for entry in entries { append(entry) }
  }

  init(capacity: Int) {
    entries = []
    entries.reserveCapacity(capacity)
    if capacity > Self.linearSearchLimit { indices.reserveCapacity(capacity) }
  }

  package subscript(key: String) -> Node? {
    index(of: key).map { entries[$0].value }
  }

  /// Returns the index of the entry with the key.
  package func index(of key: String) -> Int? {
    let key = WireName(key)
    if entries.count > Self.linearSearchLimit { return indices[key] }
    return entries.firstIndex { WireName($0.key) == key }
  }

  /// Adds an entry. The mapping must not contain its key.
  package mutating func append(_ entry: Entry) {
    entries.append(entry)
    if entries.count == Self.linearSearchLimit + 1 {
      for (index, entry) in entries.enumerated() { indices[WireName(entry.key)] = index }
    } else if entries.count > Self.linearSearchLimit {
      indices[WireName(entry.key)] = entries.count - 1
    }
  }

  package mutating func replaceValue(at index: Int, with value: Node) {
    entries[index].value = value
  }

  private static let linearSearchLimit = 16
}
