import Diagnostics
import Foundation
import IR
import Support
import Testing

/// Properties of every lowered document.
struct LoweringPropertyTests {
  /// Names, shapes and the order of declarations depend on the operations, not on the order of the
  /// components.
  @Test(arguments: fixtureCases("Lowering"))
  func orderOfComponentsDoesNotMatter(_ fixture: FixtureCase) throws {
    var files = try fixture.files()
    let text = try #require(files["openapi.yaml"])
    guard let marker = text.range(of: "\n  schemas:\n") else { return }
    let expected = withoutLocations(lower(files).api.printed())
    var random = SeededRandom(seed: 7)
    for _ in 0..<4 {
      let components = blocks(of: text[marker.upperBound...]).shuffled(using: &random)
      files["openapi.yaml"] = text[..<marker.upperBound] + components.joined()
      let shuffled = withoutLocations(lower(files).api.printed())
      #expect(shuffled == expected)
    }
  }

  @Test(arguments: fixtureCases("Lowering"))
  func loweringIsDeterministic(_ fixture: FixtureCase) throws {
    let files = try fixture.files()
    let (first, second) = (lower(files), lower(files))
    #expect(first.api.printed() == second.api.printed())
    #expect(first.diagnosticsText == second.diagnosticsText)
  }

  @Test(arguments: fixtureCases("Lowering"))
  func everyLocationIsInItsFile(_ fixture: FixtureCase) throws {
    let lowered = lower(try fixture.files())
    let api = lowered.api
    var origins = api.types.declarations.map(\.origin)
    for declaration in api.types.declarations {
      switch declaration.shape {
      case .record(let properties, _): origins += properties.map(\.origin)
      case .union(let variants, _): origins += variants.map(\.origin)
      case .enumeration, .alias: break
      }
    }
    origins += api.operations.map(\.origin) + api.groups.map(\.origin)
    origins += api.operations.flatMap { $0.parameters.map(\.origin) + $0.responses.map(\.origin) }
    for origin in origins {
      #expect(lowered.files[origin.location.file].path == origin.path)
      #expect(isInside(origin.location, lowered.files), "\(origin)")
      #expect(origin.pointer.isEmpty || origin.pointer.hasPrefix("/"))
    }
    for diagnostic in lowered.diagnostics {
      #expect(isInside(diagnostic.location, lowered.files), "\(diagnostic)")
    }
  }

  /// A configuration refers to a type by its origin. If a component describes a property once more
  /// that it gets from another one by `allOf`, both have types for what is inside of that property.
  @Test(arguments: fixtureCases("Lowering"))
  func originsOfDeclarationsAreUnique(_ fixture: FixtureCase) throws {
    let types = lower(try fixture.files()).api.types
    func outermost(_ declaration: TypeDeclaration) -> Origin {
      declaration.name.owner.map { outermost(types[$0]) } ?? declaration.origin
    }
    // A tagged union is declared once for each record with its tag, and a projection in addition to
    // the type that responses contain.
    let origins = types.declarations.filter { declaration in
      if case .union(_, .sibling) = declaration.shape { return false }
      return declaration.projectedName == nil
    }.map { [$0.origin, outermost($0)] }
    #expect(Set(origins).count == origins.count)
  }

  private func isInside(_ location: Diagnostics.SourceLocation, _ files: SourceFiles) -> Bool {
    let bytes = files[location.file].bytes
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    guard (1...lines.count).contains(Int(location.line)) else { return false }
    return (1...lines[Int(location.line) - 1].count + 1).contains(Int(location.column))
  }

  private func withoutLocations(_ text: String) -> String {
    text.replacing(#/  \S+:\d+:\d+/#, with: "")
  }

  /// Returns the texts of the members of a mapping that is indented by four spaces.
  private func blocks(of text: Substring) -> [String] {
    var blocks: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("    "), !line.hasPrefix("     ") {
        blocks.append("\(line)\n")
      } else {
        blocks[blocks.count - 1] += "\(line)\n"
      }
    }
    return blocks
  }
}

/// A reproducible generator (SplitMix64).
private struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
