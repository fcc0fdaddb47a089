import Diagnostics
import IR
import YAML

/// Compares a configuration file with the table of keys. Reports every unknown key, missing key and
/// invalid value.
struct ConfigurationCheck {
  private let root: ConfigurationMapping
  private(set) var diagnostics: [Diagnostic] = []

  init(_ root: ConfigurationMapping) {
    self.root = root
  }

  mutating func check(_ node: Node) {
    check(node, root, owner: Owner(name: "the configuration", path: [], location: nil))
  }

  /// The key whose value is the mapping that is checked.
  private struct Owner {
    /// The key, quoted.
    var name: String
    var path: [String]
    /// Nil for the whole configuration, whose missing keys are reported where they are needed,
    /// since an option can replace them.
    var location: SourceLocation?
  }

  private mutating func check(_ node: Node, _ mapping: ConfigurationMapping, owner: Owner) {
    guard case .mapping(let content) = node.content else {
      report(.isNotA("mapping", owner.name), at: node.location)
      return
    }
    var suggestions: [String] = []
    for entry in content.entries {
      if let key = mapping[entry.key] ?? mapping.otherKey(for: entry) {
        check(entry, key, owner: owner)
      } else {
        let hint = ConfigurationHint(for: entry.key, in: mapping, at: owner.path, of: root)
        if case .otherSpelling(let key) = hint { suggestions.append(key) }
        report(.unknownKey(entry.key, in: owner.name, hint), at: entry.keyLocation)
      }
    }
    // A misspelled key is reported once, not also as missing.
    let present = content.entries.map(\.key) + suggestions
    reportMissing(mapping, present, owner)
    reportConflicts(mapping, content, present, owner)
    for key in mapping.keys { checkRequirement(of: key, in: content, mapping) }
  }

  private mutating func check(_ entry: Mapping.Entry, _ key: ConfigurationKey, owner: Owner) {
    let subject = "'\(entry.key)'"
    guard case .mapping(let mapping) = key.value else {
      check(entry.value, key.value, entry.key, subject)
      return
    }
    let owner = Owner(name: subject, path: owner.path + [key.name], location: entry.keyLocation)
    check(entry.value, mapping, owner: owner)
  }

  private mutating func reportMissing(
    _ mapping: ConfigurationMapping, _ present: [String], _ owner: Owner,
  ) {
    guard let location = owner.location else { return }
    for key in mapping.keys where !present.contains(key.name) {
      if case .required = key.presence {
        report(.missingKey(key.name, in: owner.name), at: location)
      }
    }
  }

  /// Reports missing keys of groups, and every group after the first.
  private mutating func reportConflicts(
    _ mapping: ConfigurationMapping, _ content: Mapping, _ present: [String], _ owner: Owner,
  ) {
    let groups = mapping.exclusiveGroups.filter { $0.contains(where: present.contains) }
    let location = owner.location ?? content.entries.first?.keyLocation
    for group in groups {
      for key in group where !present.contains(key) {
        if let location { report(.missingKey(key, in: owner.name), at: location) }
      }
    }
    let first = groups.first?.first(where: present.contains) ?? ""
    for entry in content.entries
    where groups.dropFirst().contains(where: { $0.contains(entry.key) }) {
      report(.differentKinds(entry.key, first), at: entry.keyLocation)
    }
  }

  private mutating func checkRequirement(
    of key: ConfigurationKey, in content: Mapping, _ mapping: ConfigurationMapping,
  ) {
    guard let requirement = key.requirement, let node = content[key.name],
      requirement.value == nil || node.json == requirement.value
    else { return }
    let other = content[requirement.key]
    let value = other.map(\.json) ?? mapping[requirement.key]?.defaultValue.value
    if value == requirement.requiredValue { return }
    report(.requires(key.name, requirement), at: (other ?? node).location)
  }

  /// Checks a value that is not a mapping. `subject` describes the value in messages; `key` is the
  /// key that it belongs to.
  private mutating func check(
    _ node: Node, _ value: ConfigurationValue, _ key: String, _ subject: String,
  ) {
    switch value {
    case .text(let text): checkText(node, text, key, subject)
    case .word(let words): checkWord(node, words, subject)
    case .boolean:
      if node.boolean == nil { report(.notOneOf(subject, ["true", "false"]), at: node.location) }
    case .optionalFolder:
      if node.text == nil, node.boolean == nil { report(.notAFolder(subject), at: node.location) }
      if let text = node.text, isLikeBoolean(text) {
        report(.isLikeBoolean(subject, text), at: node.location)
      }
    case .scalar:
      if node.jsonScalar == nil { report(.notAScalar(subject), at: node.location) }
    case .errorStatus:
      if node.errorStatus == nil { report(.notAnErrorStatus(subject), at: node.location) }
    case .memberPath:
      let isSequence = node.items != nil
      check(node, isSequence ? .list(of: .text(.any)) : .text(.any), key, subject)
    case .wordOrScalars(let word): checkCondition(node, word, key, subject)
    case .list(let item):
      guard let items = node.items else {
        report(.isNotA("sequence", subject), at: node.location)
        return
      }
      for node in items { check(node, item, key, "each item of '\(key)'") }
    case .textOrMapping(let text, let mapping):
      if case .mapping = node.content {
        check(node, .mapping(mapping), key, subject)
      } else {
        checkText(node, text, key, subject)
      }
    case .mapping(let mapping):
      check(node, mapping, owner: Owner(name: subject, path: [], location: node.location))
    }
  }

  private mutating func checkText(
    _ node: Node, _ text: ConfigurationText, _ key: String, _ subject: String,
  ) {
    if let string = node.text {
      if let problem = text.problem(of: string, for: key) { report(problem, at: node.location) }
    } else {
      report(.isNotA("non-empty string", subject), at: node.location)
    }
  }

  private mutating func checkWord(_ node: Node, _ words: [String], _ subject: String) {
    if let text = node.text, words.contains(text) { return }
    report(.notOneOf(subject, words, found: node.text), at: node.location)
  }

  private mutating func checkCondition(
    _ node: Node, _ word: String, _ key: String, _ subject: String,
  ) {
    if let items = node.items, !items.isEmpty {
      check(node, .list(of: .scalar), key, subject)
    } else if node.text != word {
      report(.notACondition(subject, word, found: node.text), at: node.location)
    }
  }

  /// Whether a text is probably a misspelled Boolean, or one of another version of YAML.
  private func isLikeBoolean(_ text: String) -> Bool {
    ["yes", "no", "on", "off", "y", "n", "none", "null"].contains(text.lowercased())
      || nearestWord(to: text, among: ["true", "false"]) != nil
  }

  private mutating func report(_ message: Diagnostic.Message, at location: SourceLocation) {
    diagnostics.append(.error(message, at: location))
  }
}

extension ConfigurationMapping {
  /// Returns the declaration of the keys that the user chooses. Returns nil for a mapping next to
  /// fixed keys: the values of chosen keys are scalars there, so the key is probably a misspelled
  /// fixed one.
  fileprivate func otherKey(for entry: Mapping.Entry) -> ConfigurationKey? {
    guard let otherKey else { return nil }
    if keys.isEmpty { return otherKey }
    if case .mapping = entry.value.content { return nil }
    return otherKey
  }
}

extension Diagnostic.Message {
  fileprivate static func unknownKey(
    _ key: String, in owner: String, _ hint: ConfigurationHint,
  ) -> Self {
    Self(.configUnknownKey, "unknown key '\(key)' in \(owner); \(hint.text)")
  }

  static func missingKey(_ key: String, in owner: String) -> Self {
    Self(.configMissingKey, "missing key '\(key)' in \(owner)")
  }

  fileprivate static func isNotA(_ kind: String, _ subject: String) -> Self {
    Self(.configInvalidValue, "\(subject) must be a \(kind)")
  }

  fileprivate static func notOneOf(
    _ subject: String, _ values: [String], found text: String? = nil,
  ) -> Self {
    let hint = text.map { suggestion(for: $0, among: values) } ?? ""
    return Self(.configInvalidValue, "\(subject) must be \(quotedAlternatives(values))\(hint)")
  }

  fileprivate static func notAFolder(_ subject: String) -> Self {
    Self(.configInvalidValue, "\(subject) must be a folder, 'true' or 'false'")
  }

  fileprivate static func isLikeBoolean(_ subject: String, _ text: String) -> Self {
    Self(
      .configInvalidValue,
      "\(subject) must be a folder, 'true' or 'false'; a folder of this name is './\(text)'"
        + suggestion(for: text, among: ["true", "false"]))
  }

  fileprivate static func notACondition(
    _ subject: String, _ word: String, found text: String?,
  ) -> Self {
    let hint = text.map { suggestion(for: $0, among: [word]) } ?? ""
    return Self(
      .configInvalidValue, "\(subject) must be '\(word)' or a non-empty sequence of values\(hint)")
  }

  fileprivate static func notAScalar(_ subject: String) -> Self {
    Self(.configInvalidValue, "\(subject) must be a string, an integer or a Boolean")
  }

  fileprivate static func notAnErrorStatus(_ subject: String) -> Self {
    Self(.configInvalidValue, "\(subject) must be an HTTP status from 400 to 599")
  }

  fileprivate static func differentKinds(_ key: String, _ first: String) -> Self {
    Self(
      .configConflict,
      "'\(key)' and '\(first)' belong to different kinds of credentials; only one kind is allowed")
  }

  fileprivate static func requires(
    _ key: String, _ requirement: ConfigurationKey.Requirement,
  ) -> Self {
    Self(
      .configConflict,
      """
      '\(key)\(requirement.value.map { ": \($0.yaml)" } ?? "")' requires \
      '\(requirement.key): \(requirement.requiredValue.yaml)'; \(requirement.reason)
      """)
  }
}
