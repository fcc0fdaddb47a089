import Foundation
import SailPointReports
import Support
import Testing

/// The examples in `Generated/Docs/Models` are recorded in `RecordedModelExamples.swift`, so that
/// they compile. The JSON of each example is the same value as the Swift code.
@Suite("Examples of the pages of models")
struct ModelPageTests {
  private static let file = repositoryRoot.appending(
    path: "Tests/GeneratedClientTests/RecordedModelExamples.swift")

  @Test("the recorded examples are up to date")
  func recorded() throws {
    let text = try Self.recordedText()
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try text.write(to: Self.file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(Self.file.lastPathComponent)")
    }
    #expect(
      try String(contentsOf: Self.file, encoding: .utf8) == text,
      "RECORD=1 swift test --filter ModelPageTests")
  }

  @Test("the JSON and the Swift code are the same value")
  func same() throws {
    let examples = RecordedModelExamples.all
    #expect(examples.count > 10)
    for example in examples { try example.check() }
  }

  /// Returns the examples of all pages as a file of this target.
  private static func recordedText() throws -> String {
    let folder = repositoryRoot.appending(path: "Generated/Docs/Models")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    var text = """
      // swift-format-ignore-file
      import Foundation
      import SailPointReports

      /// The examples of the pages of models, recorded by `ModelPageTests`.
      enum RecordedModelExamples {
        static var all: [ModelExample] {
          [

      """
    var functions = ""
    for name in names where name != "README.md" {
      let page = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      let program = try #require(PageExamples(pages: [page]).programs.first)
      let json = try #require(page.firstMatch(of: /\n```json\n((?:.*\n)*?)```\n/)).1
      let function = "example" + name.dropLast(3).filter { $0 != "." }
      text += "      \(function),\n"
      functions += "\n  private static var \(function): ModelExample {\n"
      functions += program.filter { !$0.isEmpty }.map { "    \($0)\n" }.joined()
      functions += "    let json = #\"\"\"\n"
      functions += json.split(separator: "\n").map { "      \($0)\n" }.joined()
      functions += "      \"\"\"#\n    return ModelExample(example, json)\n  }\n"
    }
    return text + "    ]\n  }\n" + functions + "}\n"
  }
}

/// An example of a model page.
struct ModelExample {
  /// Expects that the value and the JSON are the same.
  var check: () throws -> Void

  init<Value: Codable & Equatable>(_ value: Value, _ json: String) {
    check = {
      let decoded = try JSONDecoder().decode(Value.self, from: Data(json.utf8))
      #expect(decoded == value, "\(Value.self)")
      let encoded = try JSONDecoder().decode(JSONValue.self, from: JSONEncoder().encode(value))
      let expected = try JSONDecoder().decode(JSONValue.self, from: Data(json.utf8))
      #expect(encoded == expected, "\(Value.self)")
    }
  }
}
