import Support
import SwiftModel
import Testing

/// The names of modules.
struct ModuleNameTests {
  private static let targets = [
    "1a", "a-b", "a b", "Größe", "a.b", "-x", "é1", "a+b", "123", "日本", "😀", "_1",
    "a\u{200D}b",
  ]

  /// The name of a module is the one that SwiftPM makes from the name of a target.
  @Test func namesAreThoseOfSwiftPM() throws {
    let names = Self.targets.map { ".target(name: \"\($0)\", path: \"\(Self.folder(of: $0))\")" }
    let manifest = """
      // swift-tools-version: 6.0
      import PackageDescription
      let package = Package(name: "names", targets: [\(names.joined(separator: ", "))])

      """
    let sources = Self.targets.map {
      SwiftSource(path: "\(Self.folder(of: $0))/\(Self.folder(of: $0)).swift", text: "")
    }
    let description = try SwiftCompiler.description(
      ofPackage: sources + [SwiftSource(path: "Package.swift", text: manifest)])
    for target in Self.targets {
      let module = ModuleName.ofTarget(target)
      #expect(description.contains("\"c99name\" : \"\(module)\""), "\(target): \(module)")
      #expect(ModuleName.problem(of: module) == nil || module == "_")
    }
  }

  private static func folder(of target: String) -> String {
    "folder\(targets.firstIndex(of: target) ?? 0)"
  }

  @Test(arguments: [
    "", "a-b", "1a", "a b", "class", "Any", "_", "Swift", "Foundation", "Dispatch", "Testing",
  ])
  func refusesOtherNames(name: String) {
    #expect(ModuleName.problem(of: name) != nil)
    #expect(ModuleName.reserved.contains(name) || ModuleName.ofTarget(name) != name)
  }

  @Test(arguments: [
    ("Pet store API", "PetStoreAPI"), ("PET STORE", "PetStore"), ("3D printing", "API3DPrinting"),
    ("The API documentation", "TheAPI"), ("Documentation", "Documentation"),
    ("One two three four five six seven eight nine ten", "OneTwoThreeFourFiveSixSevenEightNineTen"),
  ])
  func namesAreMadeFromTitles(title: String, module: String) {
    #expect(ModuleName.suggestion(for: title) == module)
  }
}
