extension Document {
  /// The document as stable text, for tests and for `martlet dump document`.
  package func printed() -> String { "" }
}
