import Generator
import IR
import Output
import Support
import Testing

@testable import SwiftModel

/// `Client.declarations` equals the declarations that the compiler finds in the generated files.
struct DeclarationTests {
  private static let comparisons = fixtureCases("Emission").map { fixture in
    Background(fixture.name) {
      try differencesFromCompiler(EmissionFixtureTests.generate(fixture).client)
    }
  }

  @Test(arguments: comparisons)
  func declarationsMatchTheCompiler(_ comparison: Background<String>) async throws {
    let differences = try await comparison.value
    #expect(differences.isEmpty, "\(differences)")
  }

  @Test func declarationsOfTheGeneratedClientMatchTheCompiler() throws {
    let client = try client()
    let differences = try Self.differencesFromCompiler(client)
    #expect(differences.isEmpty, "\(differences)")
    #expect(client.model.declarations.count > 350)
  }

  @Test func identitiesAreUnique() throws {
    for fixture in fixtureCases("Emission") {
      let declarations = try EmissionFixtureTests.generate(fixture).client.model.declarations
      #expect(Set(declarations.map(\.key)).count == declarations.count)
      let identities = declarations.map { DeclarationIdentity($0.provenance) }
      #expect(Set(identities).count == identities.count, "\(repeated(in: identities))")
    }
  }

  /// Every declaration has a location in the document or, for a long-running operation, in the
  /// configuration. The exception is the initializer that reads the environment.
  @Test func declarationsHaveOrigins() throws {
    let model = try client().model
    for declaration in model.declarations where declaration.provenance.subject != .environment {
      let origin = try #require(declaration.provenance.origin, "\(declaration.line())")
      #expect(!origin.path.isEmpty)
    }
    let found = model.declarations.first { $0.labelledName == "startReport(_:)" }
    #expect(found?.provenance.origin?.pointer == "/post")
  }

  /// The comparison finds missing and added declarations, and a difference in any part of one.
  @Test func comparisonWithTheCompilerFindsEachDifference() throws {
    let swift = [
      "public struct A: Equatable, Sendable {",
      "  public var b: String",
      "  public init(b: String = \"x\") { self.b = b }",
      "  public static func c(_ d: Int, to e: Int?) async throws(F) -> [A] { [] }",
      "}",
      "public enum F: Error { case g(h: Int, A) }",
    ].joined(separator: "\n")
    let compiled = try compilerDeclarations(
      of: [SwiftSource(path: "A.swift", text: swift)], isGenerated: { _ in true })
    let good = sample()
    #expect(differences(good, from: compiled) == "")
    for index in good.indices {
      var missing = good
      let line = missing.remove(at: index).line()
      #expect(differences(missing, from: compiled).contains("\n-\(line)\n"), "\(line)")
    }
    for (index, change) in changes {
      var changed = good
      change(&changed[index])
      let found = differences(changed, from: compiled)
      #expect(found.contains("\n-\(good[index].line())\n"), "\(changed[index].line())")
      #expect(found.contains("\n+\(changed[index].line())\n"), "\(changed[index].line())")
    }
    var invented = good[1]
    invented.name = "invented"
    #expect(
      differences(good + [invented], from: compiled).contains("\n+A: var invented: String\n"))
  }

  static func differencesFromCompiler(_ client: Run.Client) throws -> String {
    let sources = client.files.files.map { SwiftSource(path: $0.path, text: $0.text) }
    let runtime = try client.model.runtimeModule.map { _ in try SharedRuntimeModule.compiled() }
    let compiled = try compilerDeclarations(of: sources, importing: runtime) {
      !EmissionFixtureTests.isCopied($0) || client.model.runtimeModule != nil
    }
    return differences(client.model.declarations, from: compiled)
  }
}

/// The key by which a declaration is found again in another version of the client.
private struct DeclarationIdentity: Hashable {
  var subject: Declaration.Provenance.Subject
  var role: Declaration.Role

  init(_ provenance: Declaration.Provenance) {
    subject = provenance.subject
    role = provenance.role
  }
}

private func repeated(in identities: [DeclarationIdentity]) -> [DeclarationIdentity] {
  var seen: Set<DeclarationIdentity> = []
  return identities.filter { !seen.insert($0).inserted }
}

/// The declarations of the comparison's sample.
private func sample() -> [Declaration] {
  let c = Declaration.Signature(
    parameters: [
      FunctionParameter(label: nil, name: "d", type: "Int"),
      FunctionParameter(label: "to", name: "e", type: "Int?"),
    ], isAsync: true, error: "F", result: "[A]")
  let b = FunctionParameter("b", type: "String", defaultValue: #""x""#)
  return [
    declaration([], "A", .structure(conformances: ["Equatable", "Sendable"])),
    declaration(["A"], "b", .property(type: "String", .readWrite)),
    declaration(["A"], "init", .initializer(Declaration.Signature(parameters: [b]))),
    declaration(["A"], "c", .method(c), isStatic: true),
    declaration([], "F", .enumeration(conformances: ["Error"])),
    declaration(
      ["F"], "g",
      .enumerationCase([
        Declaration.Payload(label: "h", type: "Int"), Declaration.Payload(type: "A"),
      ])),
  ]
}

/// Mistakes in the sample: the index of a declaration, and a change that makes it wrong.
private let changes: [(Int, @Sendable (inout Declaration) -> Void)] = [
  (0, { $0.kind = .structure(conformances: ["Sendable"]) }),
  (0, { $0.kind = .structure(conformances: ["Equatable", "Sendable", "Hashable"]) }),
  (0, { $0.kind = .enumeration(conformances: ["Equatable", "Sendable"]) }),
  (1, { $0.kind = .property(type: "String?", .readWrite) }),
  (1, { $0.kind = .property(type: "String", .readOnly) }),
  (1, { $0.kind = .property(type: "String", .constant) }),
  (1, { $0.isStatic = true }),
  (1, { $0.owners = ["F"] }),
  (1, { $0.isDeprecated = true }),
  (2, { $0.change { $0.parameters[0].defaultValue = nil } }),
  (2, { $0.change { $0.parameters[0].defaultValue = #""y""# } }),
  (2, { $0.change { $0.parameters[0].label = nil } }),
  (3, { $0.change { $0.parameters[1].type = "Int" } }),
  (3, { $0.change { $0.isAsync = false } }),
  (3, { $0.change { $0.error = nil } }),
  (3, { $0.change { $0.error = "any Error" } }),
  (3, { $0.change { $0.result = nil } }),
  (3, { $0.isRequirement = true }),
  (5, { $0.kind = .enumerationCase([]) }),
]

private func declaration(
  _ owners: [String], _ name: String, _ kind: Declaration.Kind, isStatic: Bool = false,
) -> Declaration {
  Declaration(
    owners: owners, name: name, kind: kind, isStatic: isStatic, isRequirement: false,
    isDeprecated: false,
    provenance: Declaration.Provenance(subject: .environment, role: .type))
}

extension Declaration {
  fileprivate mutating func change(_ change: (inout Signature) -> Void) {
    switch kind {
    case .initializer(var signature):
      change(&signature)
      kind = .initializer(signature)
    case .method(var signature):
      change(&signature)
      kind = .method(signature)
    case .structure, .enumeration, .protocolType, .alias, .enumerationCase, .property: break
    }
  }
}
