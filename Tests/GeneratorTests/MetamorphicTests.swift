import Foundation
import Generator
import Output
import Support
import Testing

/// Laws about how a change of a document changes its client, checked with many documents.
struct MetamorphicTests {
  /// Documents of the repository, and small documents of the corpus.
  static let documents: [URL] = {
    let names = ["names", "records", "operations", "parameters", "responses", "tagged-union"]
    let fixtures = names.map {
      repositoryRoot.appending(path: "Tests/Fixtures/Emission/\($0)/openapi.yaml")
    }
    return fixtures + (Corpus.isPresent ? corpus : [])
  }()

  private static let corpus: [URL] = {
    let folder = Corpus.url("corpus/specs")
    let files =
      (try? FileManager.default.contentsOfDirectory(
        at: folder, includingPropertiesForKeys: [.fileSizeKey])) ?? []
    let sized = files.compactMap { url -> (size: Int, url: URL)? in
      let size = (try? url.resourceValues(forKeys: [.fileSizeKey]))?.fileSize ?? 0
      return (5_000..<60_000).contains(size) ? (size, url) : nil
    }
    return sized.sorted { ($0.size, $0.url.path) > ($1.size, $1.url.path) }.prefix(12).map(\.url)
  }()

  @Test(arguments: documents)
  func lawsHold(document: URL) throws {
    let tree = try #require(try DocumentTree.read(document))
    try TemporaryFolder.with { folder in
      let clients = ClientsOfChanges(folder: folder)
      guard let client = try clients.client(of: tree.json) else { return }
      #expect(try clients.client(of: tree.json) == client)
      let text = String(decoding: try Data(contentsOf: document), as: UTF8.self)
      #expect(try clients.client(of: text, isYAML: true) == client)
      let reversed = try clients.changes(from: client, to: tree.reversed(), Self.withoutLocations)
      #expect(reversed?.filter { $0.hasSuffix(".swift") } == [])

      if let (name, changed) = tree.withAnotherProperty {
        let files = try #require(try clients.changes(from: client, to: changed))
        #expect(
          files.count == 1 && files.allSatisfy { $0.hasPrefix("Models/") }, "\(name): \(files)")
      }
      if let (name, changed) = tree.withAnotherParameter {
        let files = try #require(
          try clients.changes(from: client, to: changed, Self.withoutLocations))
        let swift = files.filter { $0.hasSuffix(".swift") }
        #expect(
          swift.count == 1 && swift.allSatisfy { $0.hasPrefix("Operations/") }, "\(name): \(files)")
      }
      if let (tag, changed) = tree.withAnotherOperation {
        let files = try #require(try clients.changes(from: client, to: changed))
        #expect(files.contains { $0 == "Operations/LawOperation.swift" }, "\(tag)")
        let others = files.filter { $0 != "Operations/LawOperation.swift" }
        let isExpected = { (path: String) in
          path.hasSuffix("API.swift") || path.hasSuffix("Calls.swift")
            || path.hasSuffix("Mock.swift") || path == "Testing/StubRoute+Operations.swift"
        }
        #expect(others.count <= 4 && others.allSatisfy(isExpected), "\(tag): \(files)")
      }
      if let changed = tree.withAnotherComponent {
        #expect(try clients.changes(from: client, to: changed) == ["Models/LawComponent.swift"])
      }
    }
  }
}

extension MetamorphicTests {
  /// The lines of a file without those that contain the location of a schema in the document, such
  /// as the index of a parameter.
  private static func withoutLocations(_ lines: [Substring]) -> [Substring] {
    lines.filter { !$0.hasPrefix("// Generated from ") && !$0.contains("/// The schema `#/") }
  }

  /// Every kind of change applies to at least one document.
  @Test func everyChangeApplies() throws {
    let trees = try Self.documents.compactMap { try DocumentTree.read($0) }
    #expect(trees.contains { $0.withAnotherProperty != nil })
    #expect(trees.contains { $0.withAnotherOperation != nil })
    #expect(trees.contains { $0.withAnotherComponent != nil })
    #expect(trees.contains { $0.withAnotherParameter != nil })
    #expect(trees.contains { $0.reversed().json != $0.json })
  }
}

/// Generates the clients of a document and its changes with one lock.
private struct ClientsOfChanges {
  let folder: TemporaryFolder

  /// Returns the texts by path; nil if the document has errors.
  func client(of text: String, isYAML: Bool = false) throws -> [String: String]? {
    let name = isYAML ? "api.yaml" : "api.json"
    try folder.write(text, to: name)
    try folder.write("spec: \(name)\noutput: out\n", to: "martlet.yaml")
    var options = Options()
    options.config = folder.url("martlet.yaml").path
    var run = Run(options)
    guard let client = try run.client() else { return nil }
    if !folder.exists("martlet.lock") { try client.lockUpdate(after: [])?.write() }
    let files = client.files.files.map {
      ($0.path, $0.text.replacing("// Generated from api.yaml", with: "// Generated from api.json"))
    }
    return Dictionary(uniqueKeysWithValues: files)
  }

  /// Returns the paths of the files that differ; nil if the document has errors.
  ///
  /// - Parameter comparedLines: Returns the lines to compare, given those of a file.
  func changes(
    from client: [String: String], to tree: DocumentTree,
    _ comparedLines: ([Substring]) -> [Substring] = { $0 },
  ) throws -> [String]? {
    try self.client(of: tree.json).map { changed in
      Set(client.keys).union(changed.keys).filter { path in
        let texts = [client[path], changed[path]].map { text in
          text.map { comparedLines($0.split(separator: "\n")) }
        }
        return texts[0] != texts[1]
      }.sorted()
    }
  }
}

extension DocumentTree {
  /// The document with everything in reverse order whose order has no meaning: the members of all
  /// objects, and the lists of parameters, required members and values. The first of several
  /// equally suitable media types is preferred.
  fileprivate func reversed(_ key: String = "") -> DocumentTree {
    switch self {
    case .object(let members):
      // The names of values are in a list that has the order of the values.
      let hasNames = members.contains { $0.key.hasPrefix("x-enum") }
      let changed = members.map { name, value in
        (key: name, value: value.reversed(hasNames ? "" : name))
      }
      return .object(key == "content" ? changed : changed.reversed())
    case .array(let elements):
      let isUnordered = ["parameters", "required", "enum"].contains(key)
      let changed = elements.map { $0.reversed() }
      return .array(isUnordered ? changed.reversed() : changed)
    case .string, .other: return self
    }
  }

  /// The document with an optional parameter before all others of an operation.
  fileprivate var withAnotherParameter: (name: String, tree: DocumentTree)? {
    for path in self[["paths"]]?.members ?? [] {
      for method in ["get", "post"] where path.value[[method]] != nil {
        let place = ["paths", path.key, method, "parameters"]
        let parameter = DocumentTree.object([
          ("name", .string("lawParameter")), ("in", .string("query")),
          ("schema", .object([("type", .string("string"))])),
        ])
        guard case .array(let parameters)? = self[place] ?? .array([]) else { continue }
        var tree = self
        tree[place] = .array([parameter] + parameters)
        return (path.key, tree)
      }
    }
    return nil
  }

  /// The document with an added property in a record that is not a subschema of another schema.
  fileprivate var withAnotherProperty: (name: String, tree: DocumentTree)? {
    var unsuitable: Set<String> = []
    walk { path, value in
      guard path.last == "$ref", case .string(let target) = value else { return }
      if path.contains(where: { ["allOf", "anyOf", "oneOf"].contains($0) }) {
        unsuitable.insert(target)
      }
      // A reference into a schema determines the names of types within it.
      if target.split(separator: "/").count != 4 { unsuitable.formUnion([target]) }
    }
    let record = self[["components", "schemas"]]?.members.first { schema in
      schema.value[["properties"]] != nil && schema.value[["allOf"]] == nil
        && schema.value[["oneOf"]] == nil && schema.value[["anyOf"]] == nil
        && schema.value[["$ref"]] == nil && schema.value[["enum"]] == nil
        && !unsuitable.contains("#/components/schemas/\(schema.key)")
    }
    guard let record else { return nil }
    var tree = self
    tree[["components", "schemas", record.key, "properties", "lawProperty"]] = .object([
      ("type", .string("integer"))
    ])
    return (record.key, tree)
  }

  /// The document with an added operation that has the tag of the first one.
  fileprivate var withAnotherOperation: (tag: String, tree: DocumentTree)? {
    guard let paths = self[["paths"]], !paths.members.isEmpty else { return nil }
    var tags: [DocumentTree] = []
    for path in paths.members {
      for method in path.value.members where tags.isEmpty {
        if case .array(let found)? = method.value[["tags"]] { tags = found }
      }
    }
    var tree = self
    tree[["paths", "/law"]] = .object([
      (
        "get",
        .object([
          ("operationId", .string("lawOperation")), ("tags", .array(Array(tags.prefix(1)))),
          ("responses", .object([("204", .object([("description", .string("None."))]))])),
        ])
      )
    ])
    return (tags.first?.json ?? "", tree)
  }

  fileprivate var withAnotherComponent: DocumentTree? {
    guard let schemas = self[["components", "schemas"]], case .object = schemas else { return nil }
    var tree = self
    tree[["components", "schemas"]] = .object(
      [
        (
          "LawComponent",
          .object([
            ("type", .string("object")),
            ("properties", .object([("a", .object([("type", .string("string"))]))])),
          ])
        )
      ] + schemas.members)
    return tree
  }
}
