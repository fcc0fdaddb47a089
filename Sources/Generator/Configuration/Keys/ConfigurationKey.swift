import IR

/// A key of the configuration. The check of the file, the JSON Schema and the reference page are
/// made from it.
struct ConfigurationKey: Sendable {
  enum Presence: Sendable {
    case optional
    case required
    /// Required, unless the option of the command line is given.
    case requiredWithout(option: String)
  }

  /// The value of a missing key.
  enum Default: Sendable {
    case none
    case value(JSONValue)
    /// A value that depends on other settings, described for the reference page.
    case derived(String)

    /// The value, if it does not depend on other settings.
    var value: JSONValue? {
      if case .value(let value) = self { value } else { nil }
    }
  }

  /// A condition on another key: if this key has `value`, then `key` must have `requiredValue`, by
  /// default or in the file.
  struct Requirement: Sendable {
    /// Nil for every value.
    var value: JSONValue?
    var key: String
    var requiredValue: JSONValue
    var reason: String
  }

  /// The name; for keys that the user chooses, a placeholder such as `NAME`.
  var name: String
  var value: ConfigurationValue
  var presence: Presence
  var defaultValue: Default
  /// A phrase for the reference page and for editors, in Markdown.
  var meaning: String
  /// Nil for a mapping: its example is made from those of its keys.
  var example: JSONValue?
  /// The name in examples, if `name` is a placeholder.
  var exampleName: String?
  var requirement: Requirement?

  init(
    _ name: String, _ value: ConfigurationValue, _ presence: Presence = .optional,
    default defaultValue: Default = .none, meaning: String, example: JSONValue? = nil,
    exampleName: String? = nil, requirement: Requirement? = nil,
  ) {
    self.name = name
    self.value = value
    self.presence = presence
    self.defaultValue = defaultValue
    self.meaning = meaning
    self.example = example
    self.exampleName = exampleName
    self.requirement = requirement
  }
}

/// The values that a key accepts.
indirect enum ConfigurationValue: Sendable {
  case text(ConfigurationText)
  case word([String])
  case boolean
  /// A folder, `true` for the default folder, or `false` for none.
  case optionalFolder
  /// A string, an integer or a Boolean.
  case scalar
  /// An HTTP status from 400 to 599.
  case errorStatus
  /// The name of a member, or a sequence of names that leads to a nested member.
  case memberPath
  /// The word, or a sequence of at least one scalar.
  case wordOrScalars(String)
  case list(of: ConfigurationValue)
  /// A mapping, or a text as a shorthand for a mapping that has only its first key.
  case textOrMapping(ConfigurationText, ConfigurationMapping)
  case mapping(ConfigurationMapping)
}

extension ConfigurationValue {
  /// The mapping that the value is or may be, or that each of its items is; nil if there is none.
  var innerMapping: ConfigurationMapping? {
    switch self {
    case .mapping(let mapping), .textOrMapping(_, let mapping), .list(.mapping(let mapping)):
      mapping
    case .text, .word, .boolean, .optionalFolder, .scalar, .errorStatus, .memberPath,
      .wordOrScalars, .list:
      nil
    }
  }
}

/// The keys of a mapping.
struct ConfigurationMapping: Sendable {
  var keys: [ConfigurationKey]
  /// The key that represents all other keys, which the user chooses; empty if other keys are
  /// errors. It is an array, since a structure cannot contain itself.
  private let others: [ConfigurationKey]
  /// Groups of keys: only one of the groups may be used, and all of its keys must be present.
  var exclusiveGroups: [[String]]

  init(
    _ keys: [ConfigurationKey] = [], others: ConfigurationKey? = nil,
    exclusiveGroups: [[String]] = [],
  ) {
    self.keys = keys
    self.others = others.map { [$0] } ?? []
    self.exclusiveGroups = exclusiveGroups
  }

  var otherKey: ConfigurationKey? { others.first }

  subscript(name: String) -> ConfigurationKey? { keys.first { $0.name == name } }
}

extension ConfigurationMapping {
  /// Returns a mapping in which the user chooses all keys.
  static func named(
    _ placeholder: String, _ value: ConfigurationValue, meaning: String,
    exampleName: String, example: JSONValue? = nil,
  ) -> ConfigurationMapping {
    ConfigurationMapping(
      others: ConfigurationKey(
        placeholder, value, meaning: meaning, example: example, exampleName: exampleName))
  }

  /// All keys below this mapping with their paths, in the order of the table. A path consists of
  /// the names of keys and placeholders.
  var allKeys: [(path: [String], key: ConfigurationKey)] {
    (keys + others).flatMap { key in
      var found = [(path: [key.name], key: key)]
      if let inner = key.value.innerMapping {
        found += inner.allKeys.map { (path: [key.name] + $0.path, key: $0.key) }
      }
      return found
    }
  }

  /// An example with all keys. Of the exclusive groups, it contains the first one.
  var example: JSONValue {
    let excluded = Set(exclusiveGroups.dropFirst().joined())
    return .object((keys + others).filter { !excluded.contains($0.name) }.map(\.exampleMember))
  }
}

extension ConfigurationKey {
  /// The meaning as sentences.
  var description: String { meaning.prefix(1).uppercased() + meaning.dropFirst() + "." }

  /// The key with an example of its value.
  var exampleMember: JSONValue.Member {
    JSONValue.Member(name: exampleName ?? name, value: exampleValue)
  }

  var exampleValue: JSONValue {
    if let example { return example }
    guard case .mapping(let mapping) = value else {
      preconditionFailure("key '\(name)' of the configuration needs an example")
    }
    return mapping.example
  }
}
