/// A JSON value of the document: an example, a default, a member of an enumeration.
package indirect enum Value: Hashable, Sendable {
  case null
  case boolean(Bool)
  /// The number as it was written.
  case integer(String)
  /// The number as it was written.
  case number(String)
  case string(String)
  case array([Value])
  case object([Member])

  package struct Member: Hashable, Sendable {
    package var name: String
    package var value: Value

    package init(name: String, value: Value) {
      self.name = name
      self.value = value
    }
  }
}
