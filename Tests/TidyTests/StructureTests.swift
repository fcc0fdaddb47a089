import Testing

/// Types are in few files, views do not combine lists, and large folders have a page.
struct StructureTests {
  @Test func typesAreInFewFiles() {
    let files = Repository.sources.filter(\.isSwift)
    expectNone(Self.spreadTypes(files), of: "types in more than five files")
    let bad = (0..<6).map { index in
      TextFile(
        path: "Sources/IR/A\(index).swift",
        text: index == 0 ? "struct A {\n}\n" : "extension A {\n  func a\(index)() {}\n}\n")
    }
    #expect(Self.spreadTypes(bad).map(\.path) == ["Sources/IR/A0.swift"])
    let good = bad.map {
      TextFile(path: $0.path, text: $0.text.replacing("  func", with: "  private func"))
    }
    #expect(Self.spreadTypes(good) == [])
  }

  /// The model contains the names, so that views need not combine two lists by position.
  @Test func viewsDoNotCombineLists() {
    let views = Repository.sources.filter { $0.path.hasPrefix("Sources/SwiftEmitter/Views/") }
    #expect(views.count > 5)
    expectNone(views.flatMap(Self.zips), of: "'zip(' in SwiftEmitter/Views")
    #expect(Self.zips(TextFile(path: "a", text: "let a = zip(b, c)\n")).map(\.line) == [1])
    #expect(Self.zips(TextFile(path: "a", text: "// zip(b, c)\nlet a = unzip(b)\n")) == [])
  }

  @Test func largeFoldersHaveAReadMe() {
    let files = Repository.all.filter { file in
      !file.path.hasPrefix("Generated/") && !file.path.hasPrefix("spec/")
        && !file.path.hasPrefix("Tests/Fixtures/")
    }
    expectNone(
      Self.unexplainedFolders(files), of: "folders of more than ten files without a README.md")
    let many = (0..<11).map { TextFile(path: "Sources/A/\($0).swift", text: "") }
    #expect(Self.unexplainedFolders(many).map(\.path) == ["Sources/A"])
    #expect(Self.unexplainedFolders(Array(many.dropLast())) == [])
    #expect(Self.unexplainedFolders(many + [TextFile(path: "Sources/A/README.md", text: "")]) == [])
  }

  /// Types with declarations in more than five files: the type itself, or an extension with members
  /// that other files can use. Members that are private to a file are not counted.
  private static func spreadTypes(_ files: [TextFile]) -> [Finding] {
    let declaration = /^(?:[a-z]+ )*(?:struct|enum|class|actor|protocol) (\w+)/
    var declared: [String: TextFile] = [:]
    for file in files {
      for line in file.lines {
        guard let match = line.firstMatch(of: declaration) else { continue }
        declared["\(file.target ?? "").\(match.1)"] = file
      }
    }
    let count = Dictionary(grouping: files.flatMap(sharedExtensions), by: \.self).mapValues(\.count)
    return declared.keys.sorted().compactMap { name in
      guard let file = declared[name], let extensions = count[name], extensions + 1 > 5
      else { return nil }
      let text = "\(name) is in \(extensions + 1) files"
      return Finding(path: file.path, line: nil, text: text)
    }
  }

  /// The types that the file extends with members for other files, except those that it declares.
  private static func sharedExtensions(_ file: TextFile) -> Set<String> {
    let declaration = /^(?:[a-z]+ )*(?:struct|enum|class|actor|protocol) (\w+)/
    let beginning = /^(?:package )?extension (\w+)[ :]/
    let member = /^  (?!private |fileprivate )(?:[a-z]+ )*(?:func|var|let|init|enum|struct)\b/
    var extended: Set<String> = []
    var declared: Set<String> = []
    var current: String?
    for line in file.lines {
      if let match = line.firstMatch(of: declaration) {
        declared.insert("\(file.target ?? "").\(match.1)")
      } else if let match = line.firstMatch(of: beginning) {
        current = "\(file.target ?? "").\(match.1)"
      } else if line.hasPrefix("}") {
        current = nil
      } else if let current, line.firstMatch(of: member) != nil {
        extended.insert(current)
      }
    }
    return extended.subtracting(declared)
  }

  private static func zips(_ file: TextFile) -> [Finding] {
    let lines = SwiftText(file.text).code.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().compactMap { index, line in
      line.firstMatch(of: /\bzip\(/) == nil
        ? nil : Finding(path: file.path, line: index + 1, text: String(line))
    }
  }

  private static func unexplainedFolders(_ files: [TextFile]) -> [Finding] {
    let folders = Dictionary(grouping: files) { file in
      file.path.split(separator: "/").dropLast().joined(separator: "/")
    }
    return folders.keys.sorted().compactMap { folder in
      let names = folders[folder]?.map(\.name) ?? []
      if names.count <= 10 || names.contains("README.md") { return nil }
      return Finding(path: folder, line: nil, text: "\(names.count) files")
    }
  }
}
