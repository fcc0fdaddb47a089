import Testing

/// Files, functions and lines are short enough to be read at once.
struct SizeTests {
  @Test func filesAreShort() {
    let files = Repository.sources + Repository.tests + Repository.templates
    expectNone(files.filter(\.isSwift).flatMap(Self.longFile), of: "files over 400 lines")
    let long = TextFile(path: "a.swift", text: String(repeating: "\n", count: 401))
    #expect(Self.longFile(long).map(\.text) == ["401 lines"])
    let short = TextFile(path: "a.swift", text: String(repeating: "\n", count: 400))
    #expect(Self.longFile(short) == [])
  }

  @Test func functionsAreShort() {
    let files = Repository.sources + Repository.tests + Repository.templates
    #expect(files.filter(\.isSwift).flatMap(Self.longFunctions) == [])
    let body = String(repeating: "    a()\n", count: 60)
    let bad = TextFile(path: "a.swift", text: "struct A {\n  func a() {\n\(body)  }\n}\n")
    #expect(Self.longFunctions(bad) == ["a.swift:2: a function of 62 lines"])
    let good = TextFile(path: "a.swift", text: "enum A {\n\(body)}\nfunc a() {\n  b()\n}\n")
    #expect(Self.longFunctions(good) == [])
  }

  @Test func linesAreNarrow() {
    let files = Repository.sources + Repository.tests + Repository.templates
    #expect(files.filter(\.isSwift).flatMap(Self.wideLines) == [])
    let bad = TextFile(path: "a.swift", text: "\n" + String(repeating: "é", count: 101) + "\n")
    #expect(Self.wideLines(bad) == ["a.swift:2: 101 columns"])
  }

  @Test func templatesAreShort() {
    let templates = Repository.templates.filter { $0.path.hasSuffix(".mustache") }
    #expect(templates.count > 20)
    for template in templates {
      #expect(template.lines.count <= 101, "\(template.path)")
    }
  }

  private static func longFile(_ file: TextFile) -> [Finding] {
    let count = file.lines.count - 1
    return count > 400 ? [Finding(path: file.path, line: nil, text: "\(count) lines")] : []
  }

  private static func wideLines(_ file: TextFile) -> [String] {
    file.lines.enumerated().filter { $0.element.count > 100 }.map {
      "\(file.path):\($0.offset + 1): \($0.element.count) columns"
    }
  }

  /// A function ends at the first closing brace that has the same indentation as its first line.
  private static func longFunctions(_ file: TextFile) -> [String] {
    let declaration = /^( *)(?:@\S+ )?(?:[a-z]+(?:\([a-z]+\))? )*(?:func |init[?(<]|subscript[(<])/
    let lines = file.lines
    return lines.indices.compactMap { start in
      guard let match = lines[start].firstMatch(of: declaration) else { return nil }
      let closing = match.1 + "}"
      let end = lines[start...].firstIndex { $0 == closing || $0.hasPrefix("\(closing) ") }
      guard let end, end - start + 1 > 60 else { return nil }
      let isOneLine = lines[start].hasSuffix("}")
      return isOneLine ? nil : "\(file.path):\(start + 1): a function of \(end - start + 1) lines"
    }
  }
}
