/// A key, a name or another text of a document. It equals another only if both have the same code
/// units: `String` also treats `é` in one scalar and in two as equal, which servers do not.
package struct WireName: Hashable, Sendable {
  package var text: String

  @inlinable package init(_ text: String) {
    self.text = text
  }

  @inlinable package static func == (left: WireName, right: WireName) -> Bool {
    // The first two comparisons are quick and hold wherever the third does.
    left.text.utf8.count == right.text.utf8.count && left.text == right.text
      && left.text.utf8.elementsEqual(right.text.utf8)
  }

  @inlinable package func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
