import Diagnostics
import Foundation
import Generator
import Output
import Support
import Testing

/// Models decode and encode the valid values of the JSON Schema test suite. They reject invalid
/// values only if a JSON type is wrong or a required member is missing, since they do not validate
/// values.
@Suite(.enabled(if: Corpus.isPresent, "requires MARTLET_CORPUS"))
struct SchemaSuiteTests {
  private static let runs = SchemaSuite.all.map { suite in
    let results = Background(suite.folder) {
      let accepted = try suite.groups().filter { !suite.isRefused($0) }
      return try TemporaryFolder.with { try readAndWrite(accepted, suite, in: $0) }
    }
    return (suite, results)
  }

  @Test(arguments: runs)
  func decodesAndEncodesValues(
    _ suite: SchemaSuite, _ run: Background<[ValueResult]>,
  ) async throws {
    let groups = try suite.groups()
    #expect(groups.count == suite.groupCount)
    let supported = groups.filter { !suite.isRefused($0) }
    let results = try await run.value
    let valid = results.filter(\.isValid)
    #expect(results.count == supported.flatMap(\.values).count)

    let differing = valid.filter { $0.result != "equal" }
    for difference in suite.differences {
      let count = differing.count {
        $0.group.file == difference.file && $0.group.description == difference.group
      }
      #expect(count == difference.count, "\(difference.file): \(difference.group)")
    }
    let unexplained = differing.filter { result in
      !suite.differences.contains {
        $0.file == result.group.file && $0.group == result.group.description
      }
    }
    #expect(unexplained.map(\.description) == [])

    let accepted = results.filter { !$0.isValid && $0.result != "rejected" }
    let counts = Dictionary(grouping: accepted, by: \.group.file).mapValues(\.count)
    let explained = suite.accepted.map { ($0.file, $0.count) }
    #expect(counts == Dictionary(uniqueKeysWithValues: explained))
    print(
      "\(suite.folder): \(supported.count) of \(groups.count) schemas;",
      "\(valid.count - differing.count) of \(valid.count) valid values are encoded unchanged;",
      "\(results.count - valid.count - accepted.count) of \(results.count - valid.count)",
      "invalid values are rejected")
  }

  /// References that are not followed are errors or, if they are URLs on the web, warnings.
  @Test(arguments: SchemaSuite.all)
  func reportsUnsupportedSchemas(_ suite: SchemaSuite) throws {
    let refused = try suite.groups().filter { suite.isRefused($0) }
    #expect(refused.count == suite.refused.count)
    try TemporaryFolder.with { folder in
      var run = try Self.run(refused, suite, in: folder)
      _ = try run.client()
      let reports = run.diagnostics.filter { diagnostic in
        diagnostic.severity == .error
          || diagnostic.message.omission?.reason == "'$ref' that is not followed"
      }
      let reportedFiles = Set(
        reports.map { diagnostic in
          run.files[diagnostic.location.file].path.split(separator: "/").last.map(String.init)
        })
      #expect(reportedFiles == Set(refused.map(\.schemaFile)))
    }
  }

  /// The result of decoding a value and encoding it again.
  struct ValueResult: Sendable, CustomStringConvertible {
    var group: SchemaSuiteGroup
    var text: String
    var isValid: Bool
    /// `equal`, `differs` or `rejected`.
    var result: String

    var description: String { "\(group.file), \(group.description): \(text) \(result)" }
  }

  /// Runs one program that decodes and encodes every value of every schema.
  private static func readAndWrite(
    _ groups: [SchemaSuiteGroup], _ suite: SchemaSuite, in folder: TemporaryFolder,
  ) throws -> [ValueResult] {
    var run = try run(groups, suite, in: folder)
    guard let client = try run.client() else {
      throw SchemaSuiteFailure(text: "\(run.diagnostics.map(\.message.text))")
    }
    let lines = groups.flatMap { group in
      group.values.enumerated().map { "\(group.typeName)\t\($0.offset)\t[\($0.element.text)]\n" }
    }
    try folder.write(lines.joined(), to: "values.tsv")
    let checks = groups.map { "check(\($0.typeName).self, \"\($0.typeName)\")\n" }
    let program = "let path = \"\(folder.path)/values.tsv\"\n" + program + checks.joined()
    let sources = client.files.files.map { SwiftSource(path: $0.path, text: $0.text) }
    let printed = try SwiftCompiler.output(
      of: sources + [SwiftSource(path: "main.swift", text: program)])
    let byName = Dictionary(uniqueKeysWithValues: groups.map { ($0.typeName, $0) })
    return printed.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard words.count == 3, let group = byName[String(words[0])], let index = Int(words[1])
      else { return nil }
      let value = group.values[index]
      return ValueResult(
        group: group, text: value.text, isValid: value.isValid, result: String(words[2]))
    }
  }

  /// Writes each schema to a file of its own, so that references in it are relative to it.
  private static func run(
    _ groups: [SchemaSuiteGroup], _ suite: SchemaSuite, in folder: TemporaryFolder,
  ) throws -> Run {
    let components = groups.map { group in
      "    \(group.typeName): {type: array, items: {$ref: \(group.schemaFile)}}\n"
    }
    try folder.write(
      """
      openapi: \(suite.version)
      info: {title: Suite, version: "1"}
      components:
        schemas:
      \(components.joined())
      """, to: "in/openapi.yaml")
    for group in groups { try folder.write(group.schema, to: "in/\(group.schemaFile)") }
    try folder.write(
      "spec: openapi.yaml\noutput: ../out\nmodule: Suite\nunknownMembers: keep\n",
      to: "in/martlet.yaml")
    var options = Options()
    options.config = folder.url("in/martlet.yaml").path
    return Run(options)
  }

  private static let program = #"""
    import Foundation

    func value(_ data: Data) throws -> JSONValue {
      try JSONDecoder().decode(JSONValue.self, from: data)
    }

    func result<Value: Codable>(of data: Data, as type: Value.Type) -> String {
      do {
        let read = try JSONDecoder().decode(type, from: data)
        return try value(try JSONEncoder().encode(read)) == value(data) ? "equal" : "differs"
      } catch {
        return "rejected"
      }
    }

    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    let fields = lines.map { $0.split(separator: "\t", maxSplits: 2) }
    let values = Dictionary(grouping: fields) { String($0[0]) }

    @MainActor func check<Value: Codable>(_ type: Value.Type, _ name: String) {
      for fields in values[name] ?? [] {
        print(name, fields[1], result(of: Data(fields[2].utf8), as: type))
      }
    }

    """#
}
