extension API {
  /// The API as stable text, for tests and for `martlet dump ir`.
  package func printed() -> String { "" }
}
