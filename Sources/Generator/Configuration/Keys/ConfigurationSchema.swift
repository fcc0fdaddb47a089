import IR

/// The JSON Schema of the configuration (draft 2020-12).
package enum ConfigurationSchema {
  package static let fileName = "martlet.schema.json"

  package static var text: String {
    ConfigurationSchema.document.jsonLines.joined(separator: "\n") + "\n"
  }

  /// The first lines, by which `init` recognizes a schema that it may replace.
  static let beginning = """
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "Configuration of martlet",

    """

  private static var document: JSONValue {
    .object(
      [
        member("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
        member("title", .string("Configuration of martlet")),
        member(
          "description",
          .string("The keys of martlet.yaml. Paths are relative to the folder of that file.")),
      ] + members(of: ConfigurationTable.root))
  }

  private static func members(of key: ConfigurationKey) -> [JSONValue.Member] {
    var members = [member("description", .string(key.description))] + self.members(of: key.value)
    if let value = key.defaultValue.value { members.append(member("default", value)) }
    if let example = key.example { members.append(member("examples", .array([example]))) }
    return members
  }

  private static func members(of value: ConfigurationValue) -> [JSONValue.Member] {
    switch value {
    case .text(let text): members(of: text)
    case .word(let words): [member("enum", .array(words.map(JSONValue.string)))]
    case .boolean: [type("boolean")]
    case .optionalFolder: [type("string", "boolean"), member("minLength", .number("1"))]
    case .scalar: [type("string", "integer", "boolean")]
    case .errorStatus:
      [type("integer"), member("minimum", .number("400")), member("maximum", .number("599"))]
    case .memberPath:
      [
        member(
          "anyOf",
          .array([
            .object(members(of: .text(.any))), .object(members(of: .list(of: .text(.any)))),
          ]))
      ]
    case .wordOrScalars(let word):
      [
        member(
          "anyOf",
          .array([
            .object([member("const", .string(word))]),
            .object(members(of: .list(of: .scalar)) + [member("minItems", .number("1"))]),
          ]))
      ]
    case .textOrMapping(let text, let mapping):
      [
        member(
          "anyOf",
          .array([.object(members(of: text)), .object(members(of: .mapping(mapping)))]))
      ]
    case .list(let item): [type("array"), member("items", .object(members(of: item)))]
    case .mapping(let mapping): members(of: mapping)
    }
  }

  private static func members(of text: ConfigurationText) -> [JSONValue.Member] {
    var members = [type("string"), member("minLength", .number("1"))]
    if let pattern = text.pattern { members.append(member("pattern", .string(pattern))) }
    let excluded = text.excludedTexts
    if !excluded.isEmpty {
      let words = JSONValue.array(excluded.map(JSONValue.string))
      members.append(member("not", .object([member("enum", words)])))
    }
    return members
  }

  private static func members(of mapping: ConfigurationMapping) -> [JSONValue.Member] {
    var members = [type("object")]
    if !mapping.keys.isEmpty {
      members.append(member("properties", object(mapping.keys) { .object(self.members(of: $0)) }))
    }
    let others = mapping.otherKey.map { JSONValue.object(self.members(of: $0)) }
    members.append(member("additionalProperties", others ?? .boolean(false)))
    let required = mapping.keys.filter(\.isRequiredInSchema).map { JSONValue.string($0.name) }
    if !required.isEmpty { members.append(member("required", .array(required))) }
    let requirements = mapping.keys.compactMap { schemaOfRequirement(of: $0, in: mapping) }
    if !requirements.isEmpty { members.append(member("allOf", .array(requirements))) }
    return members + groupMembers(of: mapping)
  }

  /// Returns the members by which the keys of a group require each other, and exclude the keys of
  /// other groups.
  private static func groupMembers(of mapping: ConfigurationMapping) -> [JSONValue.Member] {
    let groups = mapping.exclusiveGroups
    if groups.isEmpty { return [] }
    let schemas = groups.flatMap { group in
      group.map { key in
        let others = group.filter { $0 != key }.map(JSONValue.string)
        let excluded = groups.filter { $0 != group }.joined()
        let properties = excluded.map { member($0, .boolean(false)) }
        return member(
          key,
          .object(
            (others.isEmpty ? [] : [member("required", .array(others))])
              + [member("properties", .object(properties))]))
      }
    }
    return [member("dependentSchemas", .object(schemas))]
  }

  private static func schemaOfRequirement(
    of key: ConfigurationKey, in mapping: ConfigurationMapping,
  ) -> JSONValue? {
    guard let requirement = key.requirement else { return nil }
    func schema(_ name: String, _ value: JSONValue) -> [JSONValue.Member] {
      [member("properties", .object([member(name, .object([member("const", value)]))]))]
    }
    func required(_ name: String) -> JSONValue.Member {
      member("required", .array([.string(name)]))
    }
    let condition = requirement.value.map { schema(key.name, $0) } ?? []
    let isDefault = mapping[requirement.key]?.defaultValue.value == requirement.requiredValue
    return .object([
      member("if", .object(condition + [required(key.name)])),
      member(
        "then",
        .object(
          schema(requirement.key, requirement.requiredValue)
            + (isDefault ? [] : [required(requirement.key)]))),
    ])
  }

  private static func object(
    _ keys: [ConfigurationKey], _ value: (ConfigurationKey) -> JSONValue,
  ) -> JSONValue {
    .object(keys.map { member($0.name, value($0)) })
  }

  private static func type(_ names: String...) -> JSONValue.Member {
    let types = names.map(JSONValue.string)
    return member("type", types.count == 1 ? types[0] : .array(types))
  }

  private static func member(_ name: String, _ value: JSONValue) -> JSONValue.Member {
    JSONValue.Member(name: name, value: value)
  }
}

extension ConfigurationKey {
  /// Whether the schema requires the key. It does so even if an option could replace the key.
  fileprivate var isRequiredInSchema: Bool {
    switch presence {
    case .optional: false
    case .required, .requiredWithout: true
    }
  }
}
