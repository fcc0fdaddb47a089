import APISamples
import Diagnostics
import Foundation
import IR
import Output
import Support
import Testing

@testable import SwiftEmitter
@testable import SwiftModel

/// Any declaration in a document can have a name that Swift, Foundation, the runtime or a template
/// uses.
struct ReservedWordTests {
  private static let names = Background("names") {
    let words = try Self.words()
    var sample = SampleAPI()
    let types = sample.addTypes(named: words)
    sample.addNestedTypes(named: words, beside: types)
    sample.addMembers(named: words)
    return try errors(of: sample)
  }

  private static let operations = Background("operations") {
    var sample = SampleAPI()
    sample.addOperations(named: try words())
    return try errors(of: sample)
  }

  /// The type checker resolves names, so the thousands of files are not compiled any further.
  private static func errors(of sample: SampleAPI) throws -> String? {
    let sources = try emission(sample).value.sources
    return try SwiftCompiler.errors(of: sources, isTypeCheckedOnly: true)
  }

  @Test(arguments: [names]) func wordsAreNames(client: Background<String?>) async throws {
    let count = try Self.words().count
    #expect(count > 500)
    let errors = try await client.value
    #expect(errors == nil, "\(errors ?? "")")
  }

  @Test(arguments: [operations]) func wordsAreOperations(client: Background<String?>) async throws {
    let errors = try await client.value
    #expect(errors == nil, "\(errors ?? "")")
  }

  /// A type that generated code uses by its simple name is reserved, so that no model has its name.
  /// Types that are declared inside another type need not be reserved.
  @Test func typesThatGeneratedCodeUsesAreReserved() throws {
    let declaration = /\b(?:struct|enum|class|actor|protocol|typealias|associatedtype) (\w+)/
    let generics = /(?:func|struct|enum|class) \w+<([^>]*)>/
    let use = /(?:^|[^\w.])([A-Z]\w+)/
    let texts = try Self.templates().map(Self.code)
    var inner = Self.associatedTypes
    for line in texts.joined(separator: "\n").split(separator: "\n") {
      if line.hasPrefix("  "), let match = line.firstMatch(of: declaration) {
        inner.insert(String(match.1))
      }
      if let match = line.firstMatch(of: generics) {
        inner.formUnion(match.1.split(separator: ",").map { Self.name(of: $0) })
      }
    }
    let reserved = try Self.reservedTypes()
    for match in texts.joined(separator: "\n").matches(of: use) {
      let name = String(match.1)
      #expect(reserved.contains(name) || inner.contains(name), "\(name)")
    }
  }

  private static func name(of parameter: Substring) -> String {
    parameter.prefix { $0 != ":" }.trimmingCharacters(in: .whitespaces)
  }

  /// Associated types, which no declaration of a module can hide.
  private static let associatedTypes: Set<String> = ["RawValue", "Wrapped"]

  /// No model has the name of a runtime file, since file names in a module must be unique.
  @Test func filesOfTheRuntimeAreReserved() throws {
    var sample = SampleAPI()
    for file in try runtime().files {
      let stem = file.path.split(separator: "/")[1].prefix { $0 != "." }
      sample.declare(String(stem).lowercased(), .record(properties: [], additional: .ignored))
    }
    let names = try emission(sample).value.files.map {
      $0.path.split(separator: "/").last.map { $0.lowercased() } ?? ""
    }
    #expect(Set(names).count == names.count)
  }

  private static func reservedTypes() throws -> Set<String> {
    ReservedNames.types.union(try runtime().reservedNames)
  }

  private static func words() throws -> [String] {
    var words = ReservedNames.keywords.union(try reservedTypes()).union(others)
    for text in try templates() {
      words.formUnion(code(text).matches(of: /[A-Za-z_]\w*/).map { String($0.0) })
    }
    return words.sorted()
  }

  /// A text without comments, tags, conditions and string literals.
  private static func code(_ text: String) -> String {
    let text = text.replacing(/"""[\s\S]*?"""|#if \w+|\{\{[#^\/][^}]*\}\}/, with: " ")
    return text.replacing(/\/\/.*|"(\\.|[^"\\])*"|\{\{[^}]*\}\}/, with: "")
  }

  /// The texts of the runtime and of all templates.
  private static func templates() throws -> [String] {
    try ["Runtime", "Testing", "Files", "Partials"].flatMap { folder in
      let url = repositoryRoot.appending(path: "Templates/\(folder)")
      // The manifests are not part of the module.
      let names = try FileManager.default.subpathsOfDirectory(atPath: url.path).sorted()
        .filter { $0 != "Package.mustache" && $0 != "RuntimePackage.mustache" }
        .filter { $0.hasSuffix(".swift") || $0.hasSuffix(".mustache") }
      return try names.map { try String(contentsOf: url.appending(path: $0), encoding: .utf8) }
    }
  }

  /// Types that are always in scope, members that many types have, and the local names that views
  /// supply to templates.
  private static let others: Set<String> = [
    "AnyHashable", "AnyIterator", "AnySequence", "ArraySlice", "AsyncStream", "Actor",
    "AutoreleasingUnsafeMutablePointer", "BinaryInteger", "BooleanLiteralType", "CGFloat", "Clock",
    "ClosedRange", "CodingKeys", "CollectionOfOne", "ContinuousClock", "CustomStringConvertible",
    "DefaultIndices", "DateComponents", "DateFormatter", "DispatchQueue", "Duration", "Element",
    "ExtendedGraphemeClusterType", "FileManager", "FloatLiteralType", "Float16", "Float80",
    "Formatter", "HTTPURLResponse", "Index", "IndexPath", "IndexSet", "InlineArray", "Int8",
    "Int16", "Int128", "IntegerLiteralType", "Iterator", "KeyPath", "Key", "Keys",
    "LosslessStringConvertible", "MainActor", "Measurement", "Notification", "NSError", "NSString",
    "Numeric", "ObjectIdentifier", "OptionSet", "PartialKeyPath", "Process", "Progress", "Range",
    "RawValue", "Regex", "Scalar", "SendableMetatype", "Slice", "StaticString", "Strideable",
    "StringLiteralType", "StringProtocol", "SubSequence", "Thread", "Timer", "UInt", "UInt16",
    "UInt32", "UInt64", "UUID", "Unicode", "UnicodeScalarType", "Unit", "UnkeyedDecodingContainer",
    "UnsafePointer", "UserDefaults", "Value", "Values", "Zip2Sequence", "_Concurrency",
    "actor", "any", "async", "borrowing", "consuming", "convenience", "description", "didSet",
    "distributed", "dynamic", "each", "extension", "final", "get", "hash", "hashValue", "indirect",
    "infix", "isolated", "lazy", "left", "macro", "max", "min", "mutating", "none", "nonisolated",
    "nonmutating", "open", "optional", "override", "package", "postfix", "prefix", "print",
    "required", "right", "sending", "set", "some", "then", "transferring", "type", "unowned",
    "weak", "willSet", "zip", "precondition", "abs", "dump", "swap", "repeatElement",
    "debugDescription",
    "customMirror", "encode", "init", "self", "allCases", "rawValue", "parameterText", "decode",
    "answer", "content", "fetch", "id", "operation", "start",
    "superEncoder", "unrecognized", "other", "otherMembers", "2fa", "日本",
  ]
}

extension SampleAPI {
  /// Declares a type for each word, alternating between the kinds of types. Each word would hide a
  /// type with the same name that the others use.
  fileprivate mutating func addTypes(named words: [String]) -> [TypeReference] {
    words.enumerated().map { index, word in declare(word, shape(index)) }
  }

  private mutating func shape(_ index: Int) -> Shape {
    switch index % 4 {
    case 0: return .enumeration(of: .string, values: [.string("a")])
    case 1: return .union([variant(.string), variant(.binary)], .exactlyOne)
    case 2: return .alias(.dictionary(of: .array(of: .dateTime)))
    default:
      let properties = [
        property("a", .string), property("b", .binary), property("c", .dateTime),
        property("d", .integer), property("e", .any), property("f", .boolean),
        property("g", .number), property("h", .scalar(.integer(.bits32))),
      ]
      return .record(properties: properties, additional: .allowed(.any))
    }
  }

  /// Declares types named after the words inside of records, unions and operations. Every second
  /// word is also the name of a type at the top level that the code around it mentions.
  fileprivate mutating func addNestedTypes(named words: [String], beside types: [TypeReference]) {
    for start in stride(from: 0, to: words.count, by: 60) {
      let indices = start..<min(start + 60, words.count)
      let record = declare("Record \(start)", .record(properties: [], additional: .ignored))
      let union = declare("Union around \(start)", .record(properties: [], additional: .ignored))
      let nested = indices.map { declare(.member(of: record.id, role: words[$0]), shape($0 + 1)) }
      let variants = indices.map { declare(.member(of: union.id, role: words[$0]), shape(0)) }
      let mentioned = indices.filter { !$0.isMultiple(of: 2) }.map { types[$0] }
      let properties = (nested + mentioned).enumerated().map { property("p\($0)", $1) }
      api.types[record.id].shape = .record(properties: properties, additional: .allowed(.any))
      api.types[union.id].shape = .union(
        (variants + mentioned).map { variant($0) }, .oneOrMore)
      let name = "operation \(start)"
      let parts = indices.map { index in
        declare(.part(ofOperation: .identifier(WireName(name)), role: words[index]), shape(0))
      }
      operation(
        name, parts.enumerated().map { parameter("p\($0)", .query, $1) },
        body: body(.json(record)),
        mentioned.enumerated().map { response(.code(200 + $0), [.json($1)]) })
    }
  }

  /// Declares types of every kind with the words as members.
  fileprivate mutating func addMembers(named words: [String]) {
    let inner = declare("Inner thing", .record(properties: [], additional: .ignored))
    for start in stride(from: 0, to: words.count, by: 200) {
      let names = Array(words[start...].prefix(200))
      let properties = names.map { property($0, inner) }
      declare(
        "Properties from \(start)", .record(properties: properties, additional: .allowed(.any)))
      let variants = names.map { variant(inner, title: $0) }
      declare("Variants from \(start)", .union(variants, .exactlyOne))
      declare(
        "Discriminated from \(start)",
        .union(variants, .discriminator(property: "type", values: names.map { [$0] })))
      declare(
        "Values from \(start)", .enumeration(of: .string, values: names.map { .string($0) }))
    }
    for (index, word) in words.enumerated() where index % 4 == 0 {
      let values = ["", "*", word]
      let tagged = declare("Tagged by \(index)", .record(properties: [], additional: .ignored))
      let kinds = declare(
        "Kind \(index)", .enumeration(of: .string, values: values.map { .string($0) }))
      let tag = SiblingTag(
        record: tagged.id, wireName: word, content: words[(index + 1) % words.count],
        tagType: kinds.id, values: values)
      let union = declare(
        "Union \(index)", .union(tag.values.map { _ in variant(inner) }, .sibling(tag)))
      api.types[tagged.id].shape = .record(
        properties: [property(tag.wireName, kinds), property(tag.content, union)],
        additional: .ignored)
    }
  }

  /// Adds operations, parameters, credentials, servers and groups with these names.
  fileprivate mutating func addOperations(named words: [String]) {
    api.groups = words.map {
      Group(name: $0, documentation: Documentation(), origin: origin("/tags/\($0)"))
    }
    api.credentials = words.map {
      Credential(
        name: $0, kind: .bearer, documentation: Documentation(),
        origin: origin("/components/securitySchemes/\($0)"))
    }
    for start in stride(from: 0, to: words.count, by: 50) {
      let variables = words[start...].prefix(50).map {
        Server.Variable(
          name: $0, defaultValue: $0, allowedValues: [], documentation: Documentation())
      }
      api.servers.append(
        Server(
          parts: variables.indices.map(Server.Part.variable), variables: variables,
          documentation: Documentation(), origin: origin("/servers/\(start)")))
    }
    for (index, word) in words.enumerated() {
      operation(
        word, [parameter(word, .query, .string), parameter("\(word)", .path, .string)],
        [response(.code(200), [.json(.string)]), response(.code(404), [.json(.any)])],
        security: [
          SecurityRequirement(
            parts: [SecurityRequirement.Part(credential: .init(index: index), scopes: [])])
        ],
        group: index)
      let parameters = words[index...].prefix(20).map { parameter($0, .header, .string) }
      if index.isMultiple(of: 20) {
        operation(
          "all \(index)", parameters, body: body(.json(.string)),
          [response(.code(200)), response(.code(201), [.text()])], group: index)
      }
      if ReservedNames.keywords.contains(word) {
        operation("\(word)", [], [response(.code(200), [.text()])], group: 0)
      }
    }
  }
}
