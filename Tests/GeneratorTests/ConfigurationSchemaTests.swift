import Diagnostics
import Foundation
import IR
import Support
import Testing

@testable import Generator

/// The JSON Schema of the configuration accepts the same configurations as the program, according
/// to an independent validator.
struct ConfigurationSchemaTests {
  /// A configuration with one mistake, which both the program and the schema reject.
  private struct InvalidConfiguration {
    var name: String
    /// The lines that replace, or follow, the lines of a valid configuration.
    var text: String
    /// A part of the program's message.
    var message: String

    init(_ name: String, _ text: String, _ message: String) {
      self.name = name
      self.text = text
      self.message = message
    }
  }

  private static let valid = "spec: api.yaml\noutput: Things\n"

  private static let invalidConfigurations = [
    InvalidConfiguration("noSpec", "output: out\n", "missing key 'spec' in the configuration"),
    InvalidConfiguration("noOutput", "spec: api.yaml\n", "no output folder"),
    InvalidConfiguration("sequence", "- spec: api.yaml\n", "the configuration must be a mapping"),
    InvalidConfiguration("unknownKey", valid + "outputs: out\n", "did you mean 'output'?"),
    InvalidConfiguration(
      "misplacedKey", valid + "tokenURL: /token\n", "it belongs under 'credentials.NAME'"),
    InvalidConfiguration(
      "emptySpec", "spec: ''\noutput: out\n", "'spec' must be a non-empty string"),
    InvalidConfiguration("moduleWord", valid + "module: class\n", "invalid module name 'class'"),
    InvalidConfiguration(
      "moduleOfSwift", valid + "module: Foundation\n", "invalid module name 'Foundation'"),
    InvalidConfiguration(
      "moduleHyphen", valid + "module: pet-store\n", "did you mean 'pet_store'?"),
    InvalidConfiguration("moduleDigit", valid + "module: 1Password\n", "did you mean '_Password'?"),
    InvalidConfiguration(
      "moduleNumber", valid + "module: 1\n", "'module' must be a non-empty string"),
    InvalidConfiguration("access", valid + "access: pubic\n", "did you mean 'public'?"),
    InvalidConfiguration("folders", valid + "folders: tag\n", "did you mean 'tags'?"),
    InvalidConfiguration(
      "package", valid + "package: 'yes'\n", "'package' must be 'true' or 'false'"),
    InvalidConfiguration(
      "packageAccess", valid + "package: true\naccess: package\n",
      "'package: true' requires 'access: public'"),
    InvalidConfiguration(
      "docs", valid + "docs: [Docs]\n", "'docs' must be a folder, 'true' or 'false'"),
    InvalidConfiguration("tags", valid + "tags: Things\n", "'tags' must be a sequence"),
    InvalidConfiguration(
      "emptyTag", valid + "tags: ['']\n", "each item of 'tags' must be a non-empty string"),
    InvalidConfiguration("exclude", valid + "exclude: { tag: [a] }\n", "did you mean 'tags'?"),
    InvalidConfiguration("unknownMembers", valid + "unknownMembers: kep\n", "did you mean 'keep'?"),
    InvalidConfiguration("names", valid + "names: { type: { a: B } }\n", "did you mean 'types'?"),
    InvalidConfiguration(
      "nameKind", valid + "names: { types: User }\n", "'types' must be a mapping"),
    InvalidConfiguration(
      "tokenURL", valid + "credentials: { key: { tokenUrl: /a } }\n", "'tokenURL'?"),
    InvalidConfiguration("unions", valid + "unions: { a: kind }\n", "'a' must be a mapping"),
    InvalidConfiguration(
      "environmentFile",
      valid + "environment: { file: a/b, baseURL: { variable: A, member: a } }\n",
      "'file' must be a file name without a folder"),
    InvalidConfiguration(
      "environmentVariable",
      valid + "environment: { file: a, baseURL: { variable: A B, member: a } }\n",
      "invalid environment variable 'A B'"),
    InvalidConfiguration(
      "environmentURL", valid + "environment: { baseURL: { member: a } }\n",
      "missing key 'variable'"),
    InvalidConfiguration(
      "invalidTokenURL", valid + "credentials: { key: { tokenURL: 'ftp://a' } }\n",
      "invalid URL 'ftp://a'"),
    InvalidConfiguration(
      "environmentPair", valid + environment + "  user: { variable: C, member: c }\n",
      "missing key 'password'"),
    InvalidConfiguration(
      "environmentKinds",
      valid + environment
        + "  token: { variable: C, member: c }\n  apiKey: { variable: D, member: d }\n",
      "different kinds of credentials"),
    InvalidConfiguration("noDone", valid + longRunning(""), "missing key 'done' in 'run'"),
    InvalidConfiguration(
      "emptyDone", valid + longRunning("done: []"), "'done' must be 'present' or"),
    InvalidConfiguration(
      "pending", valid + longRunning("done: present, pending: [200]"),
      "must be an HTTP status from 400 to 599"),
    InvalidConfiguration(
      "stepID", valid + longRunning("done: present, fetch: { operation: a }"),
      "missing key 'id' in 'fetch'"),
    InvalidConfiguration(
      "failed", valid + longRunning("done: [a], failed: [1.5]"),
      "must be a string, an integer or a Boolean"),
  ]

  private static let environment =
    "environment:\n  file: a\n  baseURL: { variable: A, member: a }\n"

  private static func longRunning(_ keys: String) -> String {
    "longRunning: { run: { start: a, poll: { operation: b, id: c }, \(keys) } }\n"
  }

  @Test func theProgramRejectsInvalidConfigurations() throws {
    #expect(Self.invalidConfigurations.count >= 20)
    try TemporaryFolder.with { folder in
      try folder.write(smallDocument, to: "api.yaml")
      for invalid in Self.invalidConfigurations {
        try folder.write(invalid.text, to: "martlet.yaml")
        var options = Options()
        options.config = folder.url("martlet.yaml").path
        var run = Run(options)
        do {
          #expect(try run.client() == nil, "\(invalid.name)")
        } catch let failure as DiskFailure {
          #expect(failure.problem.contains(invalid.message), "\(invalid.name): \(failure)")
          continue
        }
        let messages = run.diagnostics.map(\.message.text)
        #expect(messages.contains { $0.contains(invalid.message) }, "\(invalid.name): \(messages)")
        let locations = run.diagnostics.map(\.location.file.index)
        #expect(locations.allSatisfy { $0 == 0 }, "\(invalid.name)")
      }
    }
  }

  #if os(Linux)
    /// Validates the invalid configurations with the Python package `jsonschema`. Also validates
    /// the configuration of this repository, and one with the example of each key, which must be
    /// valid.
    @Test func theSchemaRejectsInvalidConfigurations() throws {
      try TemporaryFolder.with { folder in
        var valid = [repositoryRoot.appending(path: "spec/martlet.yaml").path]
        for key in ConfigurationTable.root.keys where key.name != "access" {
          let members = Set(["spec", "output"]).subtracting([key.name]).sorted().reversed()
          var others = members.compactMap { ConfigurationTable.root[$0]?.exampleMember }
          if let requirement = key.requirement {
            others.append(
              IR.JSONValue.Member(name: requirement.key, value: requirement.requiredValue))
          }
          let lines = IR.JSONValue.object(others + [key.exampleMember]).yamlLines
          try folder.write(lines.joined(separator: "\n"), to: "valid/\(key.name).yaml")
          valid.append(folder.url("valid/\(key.name).yaml").path)
        }
        for invalid in Self.invalidConfigurations {
          try folder.write(invalid.text, to: "invalid/\(invalid.name).yaml")
        }
        let invalid = Self.invalidConfigurations.map { folder.url("invalid/\($0.name).yaml").path }
        let results = try validate(valid + invalid)
        #expect(results.count == valid.count + invalid.count)
        for path in valid { #expect(results[path] == "valid", "\(path)") }
        for path in invalid {
          #expect(results[path] != nil && results[path] != "valid", "\(path)")
        }
      }
    }

    /// The result of each file by its path: `valid`, or the first error.
    private func validate(_ paths: [String]) throws -> [String: String] {
      let script = repositoryRoot.appending(path: "Tests/GeneratorTests/validate_configurations.py")
      let schema = repositoryRoot.appending(path: "Sources/Generator/martlet.schema.json")
      let result = try run("/usr/bin/python3", [script.path, schema.path] + paths)
      #expect(result.status == 0, "\(result.errors)")
      let lines = result.output.split(separator: "\n").map { $0.split(separator: "\t") }
      return Dictionary(uniqueKeysWithValues: lines.map { (String($0[0]), String($0[1])) })
    }
  #endif
}
