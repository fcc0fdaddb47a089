import Testing

/// Constructs that sources must not contain.
struct SourceTests {
  /// All text of generated files is in templates.
  @Test func theModelAndTheEmitterContainNoSwift() {
    let files = Repository.sources.filter { file in
      file.isSwift && ["SwiftModel", "SwiftEmitter"].contains(file.target)
    }
    #expect(files.count > 50)
    #expect(files.flatMap(Self.swiftInLiterals) == [])
    for bad in [#"let a = "func a""#, #"let a = "x { y""#, "let a = \"\"\"\n  a\n  \"\"\""] {
      #expect(!Self.swiftInLiterals(TextFile(path: "a.swift", text: bad)).isEmpty, "\(bad)")
    }
    for good in [#"let a = "\(b { $0 })""#, #"// "func a""#, ##"let a = "\u{7B} a""##] {
      #expect(Self.swiftInLiterals(TextFile(path: "a.swift", text: good)).isEmpty, "\(good)")
    }
  }

  /// The Swift files in `Sources` and those that are copied into clients.
  private static let sources = (Repository.sources + Repository.templates).filter(\.isSwift)

  @Test func nothingTrapsOrIgnoresErrors() {
    for folder in ["Sources/", "Templates/Runtime/", "Templates/Testing/"] {
      #expect(Self.sources.contains { $0.path.hasPrefix(folder) })
    }
    #expect(Self.sources.flatMap(Self.traps) == [])
    for bad in [
      "fatalError()", "try! a()", "a as! B", "try? a()", "a!.b", "a[0]!", "let a: B!", "f()!",
    ] {
      #expect(!Self.traps(TextFile(path: "a.swift", text: bad)).isEmpty, "\(bad)")
    }
    for good in ["a != b", "!a", #""try! a""#, "// fatalError", "if !a.b { }", "(!a)"] {
      #expect(Self.traps(TextFile(path: "a.swift", text: good)).isEmpty, "\(good)")
    }
  }

  @Test func filesHaveNoBanners() {
    let files = Self.sources + Repository.tests.filter(\.isSwift)
    #expect(files.flatMap(Self.banners) == [])
    for bad in ["// MARK: A", "  // MARK: - A", "//MARK: A", "// -----", "// ==== A", "/****/"] {
      #expect(!Self.banners(TextFile(path: "a.swift", text: bad)).isEmpty, "\(bad)")
    }
    for good in ["// The mark.", "a --- b", "/// - Throws: It.", "/// [a](b) --> c"] {
      #expect(Self.banners(TextFile(path: "a.swift", text: good)).isEmpty, "\(good)")
    }
  }

  @Test func onlyGeneratedCodeIsPublic() {
    let files = (Repository.sources + Repository.tests).filter(\.isSwift)
    #expect(files.flatMap(Self.publicDeclarations) == [])
    for bad in ["public struct A {}", "  public init() {}", "  nonisolated public func a() {}"] {
      #expect(!Self.publicDeclarations(TextFile(path: "a.swift", text: bad)).isEmpty, "\(bad)")
    }
  }

  @Test func nothingIsMarkedAsUnfinished() {
    let words = ["TO" + "DO", "FIX" + "ME", "X" + "XX", "HA" + "CK"]
    let files = Repository.all.filter { !$0.path.hasPrefix("Tests/Fixtures/") }
    #expect(files.count > 200)
    for file in files {
      for word in words {
        #expect(!file.text.contains(word), "\(file.path)")
      }
    }
  }

  @Test func namesOfFilesAreSpecific() {
    let names = Repository.all.map(\.path)
    #expect(names.flatMap(Self.vagueParts) == [])
    for bad in [
      "Sources/A/StringUtils.swift", "Sources/Helpers/A.swift", "Sources/A/Manager.swift",
    ] {
      #expect(!Self.vagueParts(bad).isEmpty, "\(bad)")
    }
    #expect(Self.vagueParts("Sources/A/Template.swift").isEmpty)
  }

  private static func swiftInLiterals(_ file: TextFile) -> [String] {
    SwiftText(file.text).literals.compactMap { literal in
      let words = ["func ", "struct ", "enum ", "public ", "{"]
      let isSwift = literal.isMultiline || words.contains(where: literal.text.contains)
      return isSwift ? "\(file.path):\(literal.line): \(literal.text)" : nil
    }
  }

  private static func traps(_ file: TextFile) -> [String] {
    let pattern = /fatalError|\btry!|as!|\btry\?|[\w\])]!(?!=)/
    let lines = SwiftText(file.text).code.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().compactMap { index, line in
      line.firstMatch(of: pattern).map { "\(file.path):\(index + 1): \($0.0)" }
    }
  }

  private static func banners(_ file: TextFile) -> [String] {
    let pattern = /^ *\/[\/*] ?(?:MARK\b|[-=*#\/]{3})/
    return file.lines.enumerated().compactMap { index, line in
      line.firstMatch(of: pattern) == nil ? nil : "\(file.path):\(index + 1): \(line)"
    }
  }

  private static func publicDeclarations(_ file: TextFile) -> [String] {
    let pattern = /^ *(?:[a-z]+(?:\([a-z]+\))? )*public (?!import\b)[a-z]/
    return file.lines.enumerated().compactMap { index, line in
      line.firstMatch(of: pattern) == nil ? nil : "\(file.path):\(index + 1)"
    }
  }

  private static func vagueParts(_ path: String) -> [String] {
    let pattern = /(?:Util(?:s|ity|ities)?|Helpers?|Manager|Common|Misc|Extensions|Stuff)(?:\.|$)/
    return path.split(separator: "/").filter { $0.firstMatch(of: pattern) != nil }.map {
      "\(path): \($0)"
    }
  }
}
