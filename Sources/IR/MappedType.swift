/// A type that the user supplies. It decodes and encodes its own JSON, of which nothing is known.
package struct MappedType: Hashable, Sendable {
  /// The name, as generated code spells it.
  package var name: String
  /// The module that declares the type.
  package var module: String

  package init(name: String, module: String) {
    self.name = name
    self.module = module
  }
}
