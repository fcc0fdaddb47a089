/// A key, a name or another text of a document. It equals another only if both have the same code
/// units: `String` also treats `é` in one scalar and in two as equal, which servers do not.
package struct WireName: Hashable, Sendable {
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

  @inlinable package func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
