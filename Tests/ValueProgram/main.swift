import Diagnostics
import Foundation
import Generator
import IR
import Output
import SwiftModel

// Writes the types of a client, and a program that decodes and encodes their values:
//
//   ValueProgram DOCUMENT FOLDER [TAG | PATH]...
//
// `FOLDER/Sources` receives the types, the runtime that they use, and the program.
// `FOLDER/types.json` describes each type: its Swift name, the location of its schema, and the
// cases of a union.

/// A type as `types.json` describes it.
struct TypeDescription: Encodable {
  struct Case: Encodable {
    var name: String
    var path: String
    var pointer: String
  }

  var name: String
  var kind: String
  var path: String
  var pointer: String
  /// The pointer of the union whose variant the type is. The type then also has the properties that
  /// the union's schema declares next to its variants.
  var union: String?
  /// The name of the type that contains the type, and the keywords and names that lead from its
  /// schema to this one. The type may merge several schemas that apply at this location.
  var owner: String?
  var location: [String] = []
  /// The cases of a union, without the one for other JSON.
  var cases: [Case] = []
  /// `request` or `response` if values are only in these, so that they have no members of the other
  /// direction; empty for all other types.
  var direction = ""
}

extension Client {
  /// The types whose values contain, or may contain, one of the given types.
  func types(reachedFrom start: [TypeReference]) -> Set<TypeTable.ID> {
    var found: Set<TypeTable.ID> = []
    var waiting = start
    while let next = waiting.popLast() {
      switch next {
      case .declared(let id):
        if found.insert(id).inserted { waiting += self[id].kind.spelledTypes }
      case .array(let inner), .dictionary(let inner), .nullable(let inner): waiting.append(inner)
      case .scalar, .any: break
      }
    }
    return found
  }
}

extension Client.Operation {
  var sentTypes: [TypeReference] {
    arguments.map(\.type.reference) + (body?.contents.map(\.type.reference) ?? [])
  }

  var receivedTypes: [TypeReference] {
    let responses = response.results + response.failures
    let contents = responses.flatMap { response in
      [response.content].compactMap { $0 } + response.alternatives.map(\.content)
    }
    return contents.map(\.type.reference) + [response.stream?.item.reference].compactMap { $0 }
  }
}

extension TypeDescription {
  /// Nil for a tagged union, whose values are part of the record that contains it.
  init?(_ type: Client.TypeDeclaration, in client: Client) {
    self.init(
      name: type.name, kind: "", path: type.origin.path, pointer: type.origin.pointer)
    if let owner = type.owner.map({ client[$0] }) {
      if case .union(let variants) = owner.kind,
        variants.cases.contains(where: { $0.type.reference == .declared(type.id) })
      {
        union = owner.origin.pointer
        self.owner = owner.name
      } else if let location = owner.kind.location(of: type.id) {
        self.owner = owner.name
        self.location = location
      }
    }
    switch type.kind {
    case .record: kind = "record"
    case .enumeration: kind = "enumeration"
    case .alias: kind = "alias"
    case .taggedUnion: return nil
    case .union(let union):
      kind = "union"
      cases = union.cases.map { each in
        Case(
          name: each.name.filter { $0 != "`" }, path: each.origin.path,
          pointer: each.origin.pointer)
      }
    }
  }
}

extension Client.TypeDeclaration.Kind {
  /// Returns the keywords and names that lead to a type within this one; nil if none do.
  func location(of type: TypeTable.ID) -> [String]? {
    switch self {
    case .record(let record):
      for field in record.fields {
        if let inner = field.type.reference.location(of: type) {
          return ["properties", field.wireName] + inner
        }
      }
      return record.others?.type.reference.location(of: type)
    case .union(let union):
      // An unnamed array or dictionary is a variant of its own.
      for variant in union.cases {
        if let inner = variant.type.reference.location(of: type) { return inner }
      }
      return nil
    case .alias(let target): return target.reference.location(of: type)
    case .enumeration, .taggedUnion: return nil
    }
  }
}

extension TypeReference {
  func location(of type: TypeTable.ID) -> [String]? {
    switch self {
    case .declared(let id): id == type ? [] : nil
    case .array(let inner): inner.location(of: type).map { ["items"] + $0 }
    case .dictionary(let inner): inner.location(of: type).map { ["additionalProperties"] + $0 }
    case .nullable(let inner): inner.location(of: type)
    case .scalar, .any: nil
    }
  }
}

/// A program that decodes and encodes values. It reads lines of a type's name, a tab and JSON. For
/// each line, it writes the case of the decoded value, a tab, and the encoded value; or `!`, a tab,
/// and the error. The case is empty unless the value is of an enumeration with associated values.
func program(for types: [TypeDescription]) -> String {
  let entries = types.map { "  \"\($0.name)\": { try roundTrip(\($0.name).self, $0) }," }
  return """
    import Foundation

    func roundTrip<Value: Codable>(_ type: Value.Type, _ json: Data) throws -> String {
      let value = try JSONDecoder().decode(type, from: json)
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      let mirror = Mirror(reflecting: value)
      let label = mirror.displayStyle == .enum ? mirror.children.first?.label : nil
      return (label ?? "") + "\\t" + String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    let types: [String: (Data) throws -> String] = [
    \(entries.joined(separator: "\n"))
    ]

    while let line = readLine() {
      let parts = line.split(separator: "\\t", maxSplits: 1)
      do {
        print(try types[String(parts[0])]!(Data(parts[1].utf8)))
      } catch {
        print("!\\t" + "\\(error)".replacing("\\n", with: " "))
      }
    }

    """
}

func write(_ text: String, to path: String, in folder: URL) throws {
  let url = folder.appending(path: path)
  try FileManager.default.createDirectory(
    at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
  try Data(text.utf8).write(to: url)
}

guard CommandLine.arguments.count > 2 else {
  print("usage: ValueProgram DOCUMENT FOLDER [TAG | PATH]...")
  exit(64)
}
let folder = URL(filePath: CommandLine.arguments[2])
var options = Options()
options.spec = CommandLine.arguments[1]
options.output = folder.appending(path: "Sources").path
let selected = CommandLine.arguments.dropFirst(3)
options.included.tags = selected.filter { !$0.hasPrefix("/") }
options.included.paths = selected.filter { $0.hasPrefix("/") }
var run = Run(options)
guard let client = try run.client() else {
  for diagnostic in run.diagnostics { print(diagnostic.message.text) }
  exit(1)
}
let folders: [Substring] = ["Models", "Operations", "Runtime"]
for file in client.files.files where folders.contains(file.path.prefix { $0 != "/" }) {
  try write(file.text, to: "Sources/\(file.path)", in: folder)
}
let sent = client.model.types(reachedFrom: client.model.operations.flatMap(\.sentTypes))
let received = client.model.types(reachedFrom: client.model.operations.flatMap(\.receivedTypes))
let types = client.model.types.compactMap { declaration in
  var type = TypeDescription(declaration, in: client.model)
  switch (sent.contains(declaration.id), received.contains(declaration.id)) {
  case (true, false): type?.direction = "request"
  case (false, true): type?.direction = "response"
  case (true, true), (false, false): break
  }
  return type
}
try write(program(for: types), to: "Sources/main.swift", in: folder)
let description = String(decoding: try JSONEncoder().encode(types), as: UTF8.self)
try write(description, to: "types.json", in: folder)
