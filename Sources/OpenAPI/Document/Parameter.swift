import Diagnostics

/// A parameter of an operation.
package struct Parameter: Sendable {
  package enum Location: String, Sendable { case path, query, header, cookie }

  package enum Style: String, Sendable {
    case matrix, label, simple, form, spaceDelimited, pipeDelimited, deepObject, cookie
  }

  /// How the value is written: in a style, or in a media type.
  package enum Serialization: Sendable {
    case schema(Schema.ID, style: Style, explode: Bool, allowReserved: Bool)
    case content(MediaType)
    /// The value is the whole query, in a media type.
    case query(MediaType)
  }

  package var name: String
  package var location: Location
  /// Whether the parameter is required, as every path parameter is.
  package var isRequired: Bool
  package var isDeprecated: Bool
  package var description: String?
  package var serialization: Serialization
  package var examples: [Example] = []
  package var origin: Origin

  /// The name and the location. A parameter overrides another one with the same key. Names of
  /// headers are case-insensitive.
  struct Key: Hashable {
    var name: WireName
    var location: Location
  }

  var key: Key {
    Key(
      name: WireName(location == .header ? name.lowercased() : name), location: location)
  }
}

extension [Parameter] {
  /// Merges parameters. Each of `others` replaces the one with the same key, or is appended if its
  /// key is new.
  func overridden(by others: [Parameter]) -> [Parameter] {
    var merged = self
    var indices: [Parameter.Key: Int] = [:]
    for (index, parameter) in enumerated() { indices[parameter.key] = index }
    for parameter in others {
      if let index = indices[parameter.key] {
        merged[index] = parameter
      } else {
        indices[parameter.key] = merged.count
        merged.append(parameter)
      }
    }
    return merged
  }
}
