/// Text of a document, such as a key or a name, that is compared by its UTF-8 bytes.
///
/// Two equal `String`s may have different bytes: `é` as one scalar equals `é` as two scalars.
/// Servers distinguish them.
package struct WireName: Hashable, Comparable, Sendable {
  package var text: String

  @inlinable package init(_ text: String) {
    self.text = text
  }

  @inlinable package static func == (left: WireName, right: WireName) -> Bool {
    let (one, other) = (left.text.utf8, right.text.utf8)
    if one.count != other.count { return false }
    let isEqual = one.withContiguousStorageIfAvailable { one in
      other.withContiguousStorageIfAvailable { one.elementsEqual($0) }
    }
    return (isEqual ?? nil) ?? one.elementsEqual(other)
  }

  /// Returns whether the first text sorts before the second by its bytes.
  @inlinable package static func < (left: WireName, right: WireName) -> Bool {
    let (one, other) = (left.text.utf8, right.text.utf8)
    let precedes = one.withContiguousStorageIfAvailable { one in
      other.withContiguousStorageIfAvailable { one.lexicographicallyPrecedes($0) }
    }
    return (precedes ?? nil) ?? one.lexicographicallyPrecedes(other)
  }

  @inlinable package func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
