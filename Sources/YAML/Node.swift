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
  package enum Kind: Hashable, Sendable {
    case null
    case boolean(Bool)
    case integer, number, string
  }

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

  package private(set) var entries: [Entry]

  /// The places of the entries by their keys; empty while there are few of them.
  private var places: [WireName: Int] = [:]

  package init(_ entries: [Entry] = []) {
    self.entries = []
    self.entries.reserveCapacity(entries.count)
    for entry in entries { append(entry) }
  }

  init(capacity: Int) {
    entries = []
    entries.reserveCapacity(capacity)
    if capacity > Self.longestWithoutPlaces { places.reserveCapacity(capacity) }
  }

  package subscript(key: String) -> Node? {
    place(of: key).map { entries[$0].value }
  }

  /// The place of the entry with the key among the entries.
  package func place(of key: String) -> Int? {
    let key = WireName(key)
    if entries.count > Self.longestWithoutPlaces { return places[key] }
    return entries.firstIndex { WireName($0.key) == key }
  }

  /// Adds an entry whose key is not there yet.
  package mutating func append(_ entry: Entry) {
    entries.append(entry)
    if entries.count == Self.longestWithoutPlaces + 1 {
      for (place, entry) in entries.enumerated() { places[WireName(entry.key)] = place }
    } else if entries.count > Self.longestWithoutPlaces {
      places[WireName(entry.key)] = entries.count - 1
    }
  }

  private static let longestWithoutPlaces = 16
}
