import Testing

/// The rules of `Templates/README.md`.
struct TemplateRuleTests {
  private static let templates = Repository.templates.filter { $0.path.hasSuffix(".mustache") }

  /// It is not part of the module.
  private static let manifest = "Package.mustache"

  /// An actor cannot conform to a protocol that is marked, and actors may conform to these.
  private static let forActors: Set<String> = ["Transport.swift", "Calls.mustache"]

  @Test func sectionsKeepTheirLines() {
    #expect(Self.templates.flatMap(Self.brokenSections) == [])
    for bad in [
      "{{#a}}\nb{{/a}}\n", "a{{#b}}\n{{/b}}\n", "a {{#b}}c{{#d}}e{{/d}}{{/b}}\n",
      "{{#a}} {{/a}} b\n{{/c}}",
      "{{^a}}\n  b\n",
    ] {
      #expect(!Self.brokenSections(TextFile(path: "a.mustache", text: bad)).isEmpty, "\(bad)")
    }
    for good in ["{{#a}}\n{{#b}}\nc\n{{/b}}\n{{/a}}\n", "a{{#b}}{{.}}{{/b}}{{^b}}c{{/b}} {\n"] {
      #expect(Self.brokenSections(TextFile(path: "a.mustache", text: good)).isEmpty, "\(good)")
    }
  }

  /// Local names in templates begin with `_`.
  @Test func localNamesBeginWithAnUnderscore() {
    let files = Self.templates.filter { $0.name != Self.manifest && !$0.path.contains("/Docs/") }
    #expect(files.flatMap(Self.plainLocals) == [])
    #expect(!Self.plainLocals(TextFile(path: "a", text: "    let body = a()\n")).isEmpty)
    #expect(!Self.plainLocals(TextFile(path: "a", text: "  func a(from decoder: B)\n")).isEmpty)
    #expect(Self.plainLocals(TextFile(path: "a", text: "    let _body = a()\n")).isEmpty)
  }

  @Test func everythingIsNonisolated() {
    let files = Repository.templates.filter {
      $0.isSwift || ($0.path.contains("/Files/") && $0.name != Self.manifest)
    }
    #expect(files.filter { !Self.forActors.contains($0.name) }.flatMap(Self.isolated) == [])
    let others = Self.templates.flatMap(Self.isolated)
    #expect(others.filter { $0.contains(": extension ") } == [])
    #expect(!Self.isolated(TextFile(path: "a", text: "public struct A {\n")).isEmpty)
    #expect(!Self.isolated(TextFile(path: "a", text: "extension A {\n")).isEmpty)
    #expect(Self.isolated(TextFile(path: "a", text: "  public struct A {\n")).isEmpty)
  }

  private static func brokenSections(_ file: TextFile) -> [String] {
    let tag = /\{\{([#^\/])(\w+|\.)\}\}/
    var open: [(name: String, line: Int, isAlone: Bool)] = []
    var broken: [String] = []
    for (index, line) in file.lines.enumerated() {
      let isAlone = line.wholeMatch(of: /\s*\{\{[#^\/][^}]*\}\}\s*/) != nil
      for match in line.matches(of: tag) {
        let name = String(match.2)
        if match.1 != "/" {
          if let outer = open.last, !outer.isAlone { broken.append("\(file.path):\(index + 1)") }
          open.append((name, index, isAlone))
        } else if let start = open.popLast() {
          let isRight = start.isAlone ? isAlone : start.line == index
          if !isRight || start.name != name { broken.append("\(file.path):\(index + 1)") }
        } else {
          broken.append("\(file.path):\(index + 1)")
        }
      }
    }
    return broken + open.map { "\(file.path):\($0.line + 1)" }
  }

  private static func plainLocals(_ file: TextFile) -> [String] {
    let local = /\b(?:let|var) ([a-z]\w*)(?: =|:.*=| \{$)/
    let parameter = /\((?:from|to) ([a-z]\w*):/
    return file.lines.enumerated().compactMap { index, line in
      let isStored = line.contains("static let") || line.contains("public ")
      let hasLocal = !isStored && line.firstMatch(of: local) != nil
      return hasLocal || line.firstMatch(of: parameter) != nil ? "\(file.path):\(index + 1)" : nil
    }
  }

  private static func isolated(_ file: TextFile) -> [String] {
    let declaration = /^(?:[a-z]+ )*(?:struct|enum|class|protocol|extension|func|let|var)\s/
    return file.lines.enumerated().compactMap { index, line in
      let isDeclaration = line.firstMatch(of: declaration) != nil
      let isMarked = line.hasPrefix("nonisolated ") || line.hasPrefix("actor ")
      return isDeclaration && !isMarked ? "\(file.path):\(index + 1): \(line)" : nil
    }
  }
}
