import Testing

/// The repository does not depend on the machine, and everything in it is used.
struct PlaceTests {
  /// The files that may name the folder of documents that are not part of the repository.
  private static let corpus: Set<String> = [
    "Tests/Support/Corpus.swift", ".ci/run", "Makefile", "README.md",
  ]

  @Test func noFileKnowsTheMachine() {
    let files = Repository.all.filter { !$0.path.hasPrefix("Tests/TidyTests/") }
    #expect(files.flatMap(Self.foreignPlaces) == [])
    for bad in ["/home/me/a", "/Users/me", "cp ../shared/a .", "/work/place"] {
      #expect(!Self.foreignPlaces(TextFile(path: "a.swift", text: bad)).isEmpty, "\(bad)")
    }
    #expect(Self.foreignPlaces(TextFile(path: "Makefile", text: "../shared")).isEmpty)
  }

  @Test func everyFixtureFolderIsRead() {
    let texts = Repository.tests.filter(\.isSwift).map(\.text)
    #expect(Repository.fixtureFolders.count > 4)
    #expect(Self.unread(Repository.fixtureFolders, texts) == [])
    #expect(Self.unread(["Nowhere"], [#"fixtureCases("Somewhere")"#]) == ["Nowhere"])
  }

  @Test func everyTestFolderIsATarget() throws {
    let manifest = try #require(Repository.all.first { $0.path == "Package.swift" })
    let folders = Set(Repository.tests.filter(\.isSwift).map { $0.path.split(separator: "/")[1] })
    for folder in folders {
      #expect(manifest.text.contains("\"\(folder)\""), "\(folder)")
    }
  }

  private static func foreignPlaces(_ file: TextFile) -> [String] {
    let pattern = /(?:^|[^\w.])\/(?:home|Users|work|root)\/\w|\.\.\/shared/
    if corpus.contains(file.path) { return [] }
    return file.lines.enumerated().compactMap { index, line in
      line.firstMatch(of: pattern) == nil ? nil : "\(file.path):\(index + 1): \(line)"
    }
  }

  private static func unread(_ folders: [String], _ texts: [String]) -> [String] {
    folders.filter { folder in
      !texts.contains {
        $0.contains("\"\(folder)\"") || $0.contains("Fixtures/\(folder)")
          || $0.contains("\"\(folder)/")
      }
    }
  }
}
