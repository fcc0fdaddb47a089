import Diagnostics
import OpenAPI

/// All that a schema says of a type, with the parts of its `allOf` taken in.
struct MergedSchema {
  struct Property {
    var name: String
    /// More than one where parts describe the same property as different objects.
    var schemas: [Schema.ID]
    /// The schema in which the property is written.
    var writer: Schema.ID
    /// The schema that names what the property needs a name for: the nearest around that has one.
    var owner: Schema.ID
    var location: SourceLocation
    /// Whether the schemas that hold of some values only contradict each other.
    var isContested = false
  }

  /// A `oneOf` or an `anyOf`.
  struct Union {
    enum Keyword: String { case oneOf, anyOf }

    var keyword: Keyword
    var owner: Schema.ID
    var variants: [Schema.ID]
    var discriminator: Discriminator?
  }

  /// The schema that this is about.
  var id: Schema.ID
  var types: [Schema.TypeName]
  var format: String?
  var values: [Value]?
  var items: Schema.ID?
  var prefixItems: [Schema.ID] = []
  var maxItems: Int?
  var properties: [Property]
  var required: [String]
  var additional: Schema.AdditionalProperties
  var unions: [Union]
  var allowsNothing: Bool
  var location: SourceLocation

  var hasMembers: Bool { !properties.isEmpty || !required.isEmpty }

  /// Whether no value can be an object.
  var isNoObject: Bool {
    if !unions.isEmpty { return false }
    if !types.isEmpty { return !types.contains(.object) }
    if let values { return !values.contains { $0.type == .object } }
    return false
  }

  /// Whether the values can only be objects.
  var isObject: Bool {
    if !types.isEmpty { return types == [.object] }
    if hasMembers { return true }
    if case .schema = additional { return true }
    return false
  }

  func withoutUnions() -> MergedSchema {
    var copy = self
    copy.unions = []
    return copy
  }
}
