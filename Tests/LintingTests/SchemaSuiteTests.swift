import Diagnostics
import Foundation
import OpenAPI
import Support
import Testing
import YAML

@testable import Linting

/// The validator with the test suite of JSON Schema: draft 4, which OpenAPI 3.0 extends, and draft
/// 2020-12, which OpenAPI 3.1 uses.
@Suite(.enabled(if: Corpus.isPresent, "requires MARTLET_CORPUS"))
struct SchemaSuiteTests {
  private struct Draft {
    var folder: String
    var version: String
  }

  private struct Case: Hashable {
    var file: String
    var name: String
  }

  private struct Result {
    var count = 0
    /// Valid values that are reported.
    var falseFindings: [Case] = []
    /// The number of invalid values that are not reported, by file.
    var missed: [String: Int] = [:]
  }

  /// Validates the values in all files of a folder.
  private static func result(of folder: String, version: String) throws -> Result {
    let url = Corpus.url("suites/json-schema/tests/\(folder)")
    var result = Result()
    for name in try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
    where name.hasSuffix(".json") {
      let data = try Data(contentsOf: url.appending(path: name))
      let groups = try #require(
        try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
      let file = SourceFile(path: name, bytes: [UInt8](data))
      let root = readDocument(file, id: SourceFiles.ID(index: 9), syntax: Syntax(path: name)).value
      guard case .sequence(let nodes)? = root?.content else { throw UnreadDocument() }
      for (group, node) in zip(groups, nodes) {
        let schema = try JSONSerialization.data(
          withJSONObject: try #require(group["schema"]), options: [.fragmentsAllowed])
        var validator = SchemaValidator(
          try tree(String(decoding: schema, as: UTF8.self), version: version))
        for test in node.mapping?["tests"]?.elementNodes ?? [] {
          guard let value = test.mapping?["data"] else { throw UnreadDocument() }
          let verdict = validator.validate(value, against: validator.tree.files[1])
          let isValid = test.mapping?["valid"]?.kind == .boolean(true)
          result.count += 1
          if isValid, verdict.isInvalid {
            let description =
              "\(group["description"] ?? ""): \(test.mapping?["description"]?.text ?? "")"
            result.falseFindings.append(Case(file: name, name: description))
          }
          if !isValid, !verdict.isInvalid { result.missed[name, default: 0] += 1 }
        }
      }
    }
    return result
  }

  /// A document that refers to a schema in a file of its own, so that `#` is that schema.
  private static func tree(_ schema: String, version: String) throws -> DocumentTree {
    let document = """
      openapi: \(version)
      info: { title: T, version: "1" }
      paths: {}
      components: { schemas: { S: { $ref: schema.json } } }
      """
    guard let tree = DocumentTree(load(document, ["schema.json": schema])), tree.files.count == 2
    else { throw UnreadDocument() }
    return tree
  }

  /// Keywords and references whose result is unknown: other files and URIs, dynamic references, and
  /// keywords that depend on which parts other keywords evaluate. OpenAPI 3.0 has no
  /// `dependencies`. An empty `enum` is an error of the document, which its reader reports.
  private static let unsupported = [
    "draft4": [
      "definitions.json": 1, "dependencies.json": 13, "ref.json": 6, "refRemote.json": 8,
    ],
    "draft2020-12": [
      "defs.json": 1, "dynamicRef.json": 21, "enum.json": 6, "not.json": 1, "pattern.json": 1,
      "ref.json": 2, "refRemote.json": 15, "unevaluatedItems.json": 27,
      "unevaluatedProperties.json": 46, "vocabulary.json": 2,
    ],
  ]

  @Test(arguments: [("draft4", "3.0.3", 500), ("draft2020-12", "3.1.0", 1000)])
  func suite(_ folder: String, _ version: String, _ minimum: Int) throws {
    let result = try Self.result(of: folder, version: version)
    #expect(result.count > minimum)
    // The standard requires no format, and `lint` requires all that it knows.
    let falseFindings = result.falseFindings.filter {
      $0.file != "format.json" || !$0.name.contains("only an annotation")
    }
    #expect(falseFindings == [])
    #expect(result.missed == Self.unsupported[folder])
  }

  /// Incomplete checks never report a valid value.
  @Test(arguments: [
    ("draft4/optional/format", "3.0.3"), ("draft2020-12/optional/format", "3.1.0"),
    ("draft4/optional", "3.0.3"), ("draft2020-12/optional", "3.1.0"),
  ])
  func optionalSuite(_ folder: String, _ version: String) throws {
    let result = try Self.result(of: folder, version: version)
    #expect(result.count > 20)
    // An `$id` within an unknown keyword is not searched for.
    #expect(result.falseFindings.filter { $0.file != "unknownKeyword.json" } == [])
    for format in ["date.json", "ipv4.json", "ipv6.json", "uuid.json", "json-pointer.json"] {
      #expect(result.missed[format] == nil, "\(format)")
    }
  }
}

extension Node {
  fileprivate var elementNodes: [Node] {
    if case .sequence(let nodes) = content { nodes } else { [] }
  }
}
