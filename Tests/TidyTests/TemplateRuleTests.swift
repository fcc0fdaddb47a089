import Testing

/// The rules of `Templates/README.md`.
struct TemplateRuleTests {
  private static let templates = Repository.templates.filter { $0.path.hasSuffix(".mustache") }

  /// The templates of Swift files.
  private static let swiftTemplates = templates.filter {
    !$0.path.contains("/Docs/") && !$0.path.contains("/DocC/")
  }

  /// The templates of package manifests, which are not part of the module.
  private static let manifests = ["Package.mustache", "RuntimePackage.mustache"]

  /// Files with protocols that actors may conform to. An actor cannot conform to a protocol that is
  /// marked as `nonisolated`.
  private static let filesWithActorProtocols: Set<String> = ["Transport.swift", "Calls.mustache"]

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

  /// Only private stored properties begin with `_`.
  @Test func localNamesHaveNoUnderscore() {
    #expect(Self.swiftTemplates.flatMap(Self.underscoredNames) == [])
    for bad in [
      "    let _body = a()\n", "  func a(from _decoder: B)\n", "  a { _b in\n", "  f(_{{name}})\n",
      "  guard let _id = a else { return nil }\n", "  case .a(let _b): _b\n",
    ] {
      #expect(!Self.underscoredNames(TextFile(path: "a", text: bad)).isEmpty, "\(bad)")
    }
    for good in [
      "  private var _{{name}}: A\n", "  private let _fields: A\n", "    self._fields.a\n",
      "  func a(_ b: B) { _ = b }\n", "  a { _ in }\n", "  a_b(c_)\n",
    ] {
      #expect(Self.underscoredNames(TextFile(path: "a", text: good)).isEmpty, "\(good)")
    }
  }

  /// If a function passes parameters from the document as arguments, the view supplies the names of
  /// its local constants.
  @Test func localNamesAvoidParameters() {
    #expect(Self.swiftTemplates.flatMap(Self.hidingLocals) == [])
    let passing = "{{#arguments}}\n  {{label}}: {{name}},\n{{/arguments}}\n"
    let locals = ["let a = B(\n", "guard let a = b else {\n", "fetch: { a in\n"]
    for local in locals {
      #expect(!Self.hidingLocals(TextFile(path: "a", text: local + passing)).isEmpty, "\(local)")
      #expect(Self.hidingLocals(TextFile(path: "a", text: local)).isEmpty, "\(local)")
    }
    let given = "let {{operation}} = B(\n"
    #expect(Self.hidingLocals(TextFile(path: "a", text: given + passing)).isEmpty)
  }

  @Test func everythingIsNonisolated() {
    let files = Repository.templates.filter {
      $0.isSwift || ($0.path.contains("/Files/") && !Self.manifests.contains($0.name))
    }
    let filesToCheck = files.filter { !Self.filesWithActorProtocols.contains($0.name) }
    #expect(filesToCheck.flatMap(Self.isolated) == [])
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

  private static func underscoredNames(_ file: TextFile) -> [String] {
    let name = /(?:^|[^\w.}])_(?:\w|\{\{)/
    return file.lines.enumerated().compactMap { index, line in
      let isStored = line.contains(/\bprivate (?:let|var) _/)
      return !isStored && line.contains(name) ? "\(file.path):\(index + 1)" : nil
    }
  }

  private static func hidingLocals(_ file: TextFile) -> [String] {
    let argument = /^\s*\{\{(?:label|argumentLabel)\}\}: (?:\{\{name\}\}|\{\{\.\}\}),$/
    guard file.lines.contains(where: { $0.wholeMatch(of: argument) != nil }) else { return [] }
    let local = /\b(?:let|var) [a-z]\w* =|\{ [a-z]\w* in$/
    return file.lines.enumerated().compactMap { index, line in
      line.contains(local) ? "\(file.path):\(index + 1)" : nil
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
