import Diagnostics
import Foundation
import IR
import Support
import Testing

@testable import Generator

/// The table of the configuration's keys, and the files that are made from it.
struct ConfigurationTableTests {
  private static let keys = ConfigurationTable.root.allKeys.map(\.path)

  /// Every key of the table is read: adding it to a configuration changes the settings. A required
  /// key cannot be left out, so its example must be among the settings.
  @Test(arguments: keys) func keyIsRead(path: [String]) throws {
    let sample = SampleConfiguration(path)
    let settings = try Self.settings(sample.complete)
    if let reduced = sample.reduced {
      let others = try Self.settings(reduced)
      #expect(settings != others, "\(sample.complete)")
    } else {
      #expect(settings.contains(sample.example), "\(sample.example) in \(settings)")
    }
  }

  /// The settings as text, without locations.
  private static func settings(_ configuration: String) throws -> String {
    try TemporaryFolder.with { folder in
      try folder.write(configuration, to: "martlet.yaml")
      var options = Options()
      options.config = folder.url("martlet.yaml").path
      var files = SourceFiles()
      let outcome = try loadConfiguration(options, joining: &files)
      #expect(outcome.diagnostics.map(\.message.text) == [], "\(configuration)")
      let settings = try #require(outcome.value)
      let location = /SourceLocation\(file: [\w.]+\(index: \d+\), line: \d+, column: \d+\)/
      return String(describing: settings).replacing(location, with: "")
        .replacing(folder.path, with: "")
    }
  }

  /// The JSON Schema and the reference page are those that the program prints.
  @Test(arguments: [
    ("Sources/Generator/martlet.schema.json", [String]()),
    ("Sources/Generator/Configuration.md", ["--markdown"]),
  ])
  func fileIsCurrent(path: String, options: [String]) throws {
    let text = options.isEmpty ? ConfigurationSchema.text : ConfigurationPage.text
    let url = repositoryRoot.appending(path: path)
    let stored = try String(contentsOf: url, encoding: .utf8)
    if isRecording, stored != text {
      try text.write(to: url, atomically: true, encoding: .utf8)
      Issue.record("recorded \(path)")
    } else {
      #expect(
        stored == text, "record it with: RECORD=1 swift test --filter ConfigurationTableTests")
    }
    let printed = try run(martletProgram, ["schema"] + options)
    #expect(printed.status == 0)
    #expect(printed.output == text)
  }

  /// `init` recognizes an earlier schema by its first lines.
  @Test func schemaHasItsBeginning() {
    #expect(ConfigurationSchema.text.hasPrefix(ConfigurationSchema.beginning))
  }

  @Test func everyKeyIsOnThePage() {
    let page = ConfigurationPage.text
    #expect(Self.keys.count > 60)
    for path in Self.keys {
      #expect(page.contains("\n| `\(path.joined(separator: "."))` | "))
    }
  }
}

/// A configuration with the example of one key, and with the keys that it needs.
private struct SampleConfiguration {
  var complete: String
  /// The same configuration without the key; nil if it would be invalid.
  var reduced: String?
  /// A part of the settings of the key, if the key is required.
  var example: String

  init(_ path: [String]) {
    let members = Self.members(of: path[...], in: ConfigurationTable.root)
    complete = Self.text(members.complete)
    reduced = members.reduced.map(Self.text)
    var example = members.key.exampleMember.value
    while case .object(let inner) = example, let first = inner.first { example = first.value }
    while case .array(let items) = example, let first = items.first { example = first }
    self.example =
      if case .string(let text) = example { text.replacing("../", with: "/") } else { example.text }
  }

  private static func text(_ members: [JSONValue.Member]) -> String {
    JSONValue.object(members).yamlLines.joined(separator: "\n") + "\n"
  }

  private typealias Members = (
    complete: [JSONValue.Member], reduced: [JSONValue.Member]?, key: ConfigurationKey
  )

  /// The members of a mapping that contains the key at a path.
  private static func members(
    of path: ArraySlice<String>, in mapping: ConfigurationMapping,
  ) -> Members {
    let all = mapping.keys + (mapping.otherKey.map { [$0] } ?? [])
    guard let name = path.first, let key = all.first(where: { $0.name == name }) else {
      preconditionFailure("the table contains the path")
    }
    let group = mapping.exclusiveGroups.first { $0.contains(name) } ?? []
    let isNeeded = group.count > 1 || key.isRequired
    var others = all.filter { $0.name != name && ($0.isRequired || group.contains($0.name)) }
      .map(\.exampleMember)
    if let requirement = key.requirement {
      others.append(JSONValue.Member(name: requirement.key, value: requirement.requiredValue))
    }
    if mapping["appendPath"] == nil, mapping["baseURL"] != nil { others += environment(with: name) }
    if path.count == 1 {
      return (others + [key.exampleMember], isNeeded ? nil : others, key)
    }
    guard let inner = key.value.innerMapping else {
      preconditionFailure("the key has keys below it")
    }
    let found = members(of: path.dropFirst(), in: inner)
    func member(_ members: [JSONValue.Member]) -> JSONValue.Member {
      let isList = if case .list = key.value { true } else { false }
      let value = JSONValue.object(members)
      return JSONValue.Member(
        name: key.exampleName ?? key.name, value: isList ? .array([value]) : value)
    }
    return (
      others + [member(found.complete)], found.reduced.map { others + [member($0)] }, found.key
    )
  }
}

extension SampleConfiguration {
  /// The members of `environment` without which one of its keys has no effect or is an error.
  private static func environment(with name: String) -> [JSONValue.Member] {
    func setting(_ name: String) -> JSONValue.Member {
      let variable = JSONValue.Member(name: "variable", value: .string("NAME"))
      return JSONValue.Member(name: name, value: .object([variable]))
    }
    let file = JSONValue.Member(name: "file", value: .string("settings.json"))
    return (name == "file" ? [] : [file]) + [setting(name == "baseURL" ? "token" : "baseURL")]
  }
}

extension ConfigurationKey {
  fileprivate var isRequired: Bool {
    switch presence {
    case .optional: false
    case .required, .requiredWithout: true
    }
  }
}
