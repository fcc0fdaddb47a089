/// A path through a document, as RFC 6901 has it.
package struct JSONPointer: Hashable, Sendable {
  package var tokens: [String]

  package init(_ tokens: [String] = []) {
    self.tokens = tokens
  }
}
