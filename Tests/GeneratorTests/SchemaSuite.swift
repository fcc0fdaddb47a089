import Diagnostics
import Foundation
import Support
import Testing
import YAML

/// A version of the JSON Schema test suite, the version of OpenAPI that uses this version of JSON
/// Schema, and the known deviations of models.
struct SchemaSuite: Sendable, CustomTestStringConvertible {
  /// Valid values that models cannot decode, or that change when they are encoded again.
  struct Difference: Sendable {
    var file: String
    var group: String
    var count: Int
    var reason: String
  }

  /// Invalid values that models decode.
  struct Acceptance: Sendable {
    var file: String
    var count: Int
    var reason: String
  }

  var folder: String
  /// The version of OpenAPI.
  var version: String
  var groupCount: Int
  /// The schemas with a reference that the generator does not follow, and reports.
  var refused: [(file: String, group: String)]
  var differences: [Difference]
  var accepted: [Acceptance]

  var testDescription: String { folder }

  func isRefused(_ group: SchemaSuiteGroup) -> Bool {
    refused.contains { $0.file == group.file && $0.group == group.description }
  }

  func groups() throws -> [SchemaSuiteGroup] {
    let url = Corpus.url("suites/json-schema/tests/\(folder)")
    let names = try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
    var groups: [SchemaSuiteGroup] = []
    for name in names where name.hasSuffix(".json") {
      let data = try Data(contentsOf: url.appending(path: name))
      let file = SourceFile(path: name, bytes: Array(data))
      var files = SourceFiles()
      let node = readDocument(file, id: files.add(file), syntax: .json).value
      guard case .sequence(let nodes)? = node?.content else { continue }
      for node in nodes {
        groups.append(
          try SchemaSuiteGroup(node, number: groups.count, file: String(name.dropLast(5))))
      }
    }
    return groups
  }
}

/// A schema with valid and invalid values.
struct SchemaSuiteGroup: Sendable {
  struct Value: Sendable {
    var text: String
    var isValid: Bool
  }

  var number: Int
  /// The file name without its extension.
  var file: String
  var description: String
  /// The schema as JSON.
  var schema: String
  var values: [Value]

  /// The name of a component that is an array of the schema's values. Each value is tested as the
  /// element of such an array, since an array can also contain null.
  var typeName: String { "W\(number)" }
  var schemaFile: String { "s\(number).json" }

  init(_ node: Node, number: Int, file: String) throws {
    self.number = number
    self.file = file
    guard case .mapping(let group) = node.content, let schema = group["schema"],
      case .scalar(let description)? = group["description"]?.content,
      case .sequence(let tests)? = group["tests"]?.content
    else { throw SchemaSuiteFailure(text: "\(file) is not a file of the suite") }
    self.schema = schema.json
    self.description = description.text
    values = tests.compactMap { test in
      guard case .mapping(let test) = test.content, let data = test["data"],
        case .scalar(let valid)? = test["valid"]?.content
      else { return nil }
      return Value(text: data.json, isValid: valid.kind == .boolean(true))
    }
  }
}

struct SchemaSuiteFailure: Error {
  var text: String
}

extension Node {
  /// The value as JSON on one line, with numbers as written.
  fileprivate var json: String {
    switch content {
    case .scalar(let scalar): scalar.kind == .string ? quoted(scalar.text) : scalar.text
    case .sequence(let nodes): "[\(nodes.map(\.json).joined(separator: ","))]"
    case .mapping(let mapping):
      "{\(mapping.entries.map { "\(quoted($0.key)):\($0.value.json)" }.joined(separator: ","))}"
    }
  }
}

private func quoted(_ text: String) -> String {
  let escaped = text.unicodeScalars.map { scalar in
    switch scalar {
    case "\"", "\\": "\\\(scalar)"
    case " "..."~": String(scalar)
    default:
      String(scalar).utf16.map { unit in
        let digits = String(unit, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }.joined()
    }
  }
  return "\"\(escaped.joined())\""
}
