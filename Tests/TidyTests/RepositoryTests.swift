import Testing

/// Files do not contain paths of a developer's machine, and all fixtures and tests are used.
struct RepositoryTests {
  /// The files that may contain the default path of the external documents.
  private static let filesWithCorpusPath: Set<String> = [
    "Tests/Support/Corpus.swift", ".ci/run", "Makefile", "README.md",
  ]

  @Test func noFileContainsLocalPaths() {
    let files = Repository.all.filter { !$0.path.hasPrefix("Tests/TidyTests/") }
    #expect(files.flatMap(Self.localPaths) == [])
    for bad in ["/home/me/a", "/Users/me", "cp ../shared/a .", "/work/place"] {
      #expect(!Self.localPaths(TextFile(path: "a.swift", text: bad)).isEmpty, "\(bad)")
    }
    #expect(Self.localPaths(TextFile(path: "Makefile", text: "../shared")).isEmpty)
  }

  @Test func everyFixtureFolderIsRead() {
    let texts = Repository.tests.filter(\.isSwift).map(\.text)
    #expect(Repository.fixtureFolders.count > 4)
    #expect(Self.unusedFolders(Repository.fixtureFolders, texts) == [])
    #expect(Self.unusedFolders(["Nowhere"], [#"fixtureCases("Somewhere")"#]) == ["Nowhere"])
  }

  @Test func everyTestFolderIsATarget() throws {
    let manifest = try #require(Repository.all.first { $0.path == "Package.swift" })
    let folders = Set(Repository.tests.filter(\.isSwift).map { $0.path.split(separator: "/")[1] })
    for folder in folders {
      #expect(manifest.text.contains("\"\(folder)\""), "\(folder)")
    }
  }

  /// Comments and pages name only files that exist.
  @Test func namedFilesExist() {
    let files = (Repository.sources + Repository.tests + Repository.templates).filter {
      !$0.path.hasPrefix("Tests/Fixtures/") && $0.path != "Tests/TidyTests/RepositoryTests.swift"
    }
    let names = Set(Repository.all.map(\.name))
    expectNone(files.flatMap { Self.missingFiles($0, names) }, of: "names of missing files")
    let text = TextFile(path: "a", text: "// See `B/C.swift` and\n// `D.swift`.\n")
    #expect(Self.missingFiles(text, ["C.swift"]).map(\.line) == [2])
    #expect(Self.missingFiles(text, ["C.swift", "D.swift"]) == [])
  }

  private static func missingFiles(_ file: TextFile, _ names: Set<String>) -> [Finding] {
    zip(1..., file.lines).filter { $0.1.contains("`") }.flatMap { number, line in
      line.matches(of: /`(?:[\w.+-]+\/)*([\w.+-]+\.(?:swift|mustache|py|sh))`/)
        .map { String($0.1) }
        .filter { !names.contains($0) }
        .map { Finding(path: file.path, line: number, text: $0) }
    }
  }

  private static func localPaths(_ file: TextFile) -> [String] {
    let pattern = /(?:^|[^\w.])\/(?:home|Users|work|root)\/\w|\.\.\/shared/
    if filesWithCorpusPath.contains(file.path) { return [] }
    return file.lines.enumerated().compactMap { index, line in
      line.firstMatch(of: pattern) == nil ? nil : "\(file.path):\(index + 1): \(line)"
    }
  }

  private static func unusedFolders(_ folders: [String], _ texts: [String]) -> [String] {
    folders.filter { folder in
      !texts.contains {
        $0.contains("\"\(folder)\"") || $0.contains("Fixtures/\(folder)")
          || $0.contains("\"\(folder)/")
      }
    }
  }
}
