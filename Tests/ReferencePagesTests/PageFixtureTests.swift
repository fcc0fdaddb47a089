import Diagnostics
import Foundation
import Generator
import Output
import Support
import Testing

/// Each case has `openapi.yaml`, `martlet.yaml` and the recorded pages in `Expected`.
struct PageFixtureTests {
  @Test(arguments: fixtureCases("Pages"))
  func pageFixture(_ fixture: FixtureCase) throws {
    let client = try Self.generate(fixture.folder.appending(path: "martlet.yaml"))
    var outputs: [String: String] = [:]
    for page in client.pages.files + client.catalog {
      outputs["Expected/\(page.path)"] = page.text
    }
    #expect(outputs.count > 1)
    try expect(outputs, of: fixture)
  }

  private static let compilations = fixtureCases("Pages").map { fixture in
    Background(fixture.name) {
      let client = try generate(fixture.folder.appending(path: "martlet.yaml"))
      let examples = PageExamples(pages: (client.pages.files + client.catalog).map(\.text))
      let sources = client.files.files.map { SwiftSource(path: $0.path, text: $0.text) }
      return try SwiftCompiler.errors(
        of: sources + [examples.source], isTypeCheckedOnly: true)
    }
  }

  @Test(arguments: compilations)
  func examplesCompile(_ compilation: Background<String?>) async throws {
    let errors = try await compilation.value
    #expect(errors == nil, "\(errors ?? "")")
  }

  /// Each row of a table has as many cells as the header. Text of the document contains no HTML, no
  /// link to a script and no heading.
  @Test(arguments: fixtureCases("Pages"))
  func textOfTheDocumentDoesNotChangeTheStructure(_ fixture: FixtureCase) throws {
    for page in try Self.generate(fixture.folder.appending(path: "martlet.yaml")).pages.files {
      let lines = Self.textLines(page.text)
      #expect(lines.count { $0.hasPrefix("# ") } == 1)
      var columns: Int?
      for line in lines {
        if line.hasPrefix("|") {
          let count = line.count { $0 == "|" }
          #expect(columns == nil || columns == count, "\(page.path): \(line)")
          columns = count
        } else {
          columns = nil
        }
        let html = line.replacing("<br>", with: "").replacing(/<code>[^<]*<\/code>/, with: "")
          .replacing(/`[^`]*`/, with: "").replacing(/<https:[^<]*>/, with: "")
        #expect(!html.contains("<") || html.hasPrefix("<!-- "), "\(page.path): \(line)")
        #expect(!line.contains(/[^\\]\]\(javascript/), "\(page.path): \(line)")
      }
    }
  }

  /// Each relative link leads to a page, and to a heading of that page. Each page can be reached
  /// from the index.
  @Test(arguments: fixtureCases("Pages"))
  func linksLeadToHeadings(_ fixture: FixtureCase) throws {
    let pages = try Self.generate(fixture.folder.appending(path: "martlet.yaml")).pages.files
    let anchors = Dictionary(
      uniqueKeysWithValues: pages.map { ($0.path, Self.anchors(Self.textLines($0.text))) })
    var reached: Set<String> = ["README.md"]
    for page in pages {
      let text = Self.textLines(page.text).joined(separator: "\n")
      for match in text.matches(of: /[^\\]\]\(([\w.\/-]*)(#[^)]*)?\)/) {
        let folder = page.path.hasPrefix("Models/") ? "Models/" : ""
        var path = match.1.isEmpty ? page.path : folder + match.1
        if path.hasPrefix("Models/../") { path = String(path.dropFirst(10)) }
        let known = anchors[path]
        #expect(known != nil, "\(page.path): \(match.0)")
        if let anchor = match.2?.dropFirst() {
          #expect(known?.contains(String(anchor)) == true, "\(page.path): \(match.0)")
        }
        reached.insert(path)
      }
    }
    #expect(reached == Set(pages.map(\.path)))
  }

  /// The anchors of headings, as GitHub makes them: letters in lower case, hyphens instead of
  /// spaces, no other punctuation, and a number after an anchor that exists already.
  private static func anchors(_ lines: [Substring]) -> Set<String> {
    var anchors: Set<String> = []
    var counts: [String: Int] = [:]
    for line in lines {
      guard let heading = line.firstMatch(of: /^#{1,6} (.*)$/)?.1 else { continue }
      let text = heading.replacing(/&(?:lt|amp|#124);/, with: "").lowercased()
      let slug = String(
        text.compactMap { character -> Character? in
          if character == " " { return "-" }
          let isKept = character.isLetter || character.isNumber || "-_".contains(character)
          return isKept ? character : nil
        })
      let count = counts[slug, default: 0]
      counts[slug] = count + 1
      anchors.insert(count == 0 ? slug : "\(slug)-\(count)")
    }
    return anchors
  }

  /// The lines that are not between fences.
  private static func textLines(_ page: String) -> [Substring] {
    var fence: Substring?
    return page.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
      if let closingFence = fence {
        if line == closingFence { fence = nil }
        return false
      }
      if line.hasPrefix("```") { fence = line.prefix { $0 == "`" } }
      return fence == nil
    }
  }

  /// A change of an operation changes only the page of its group.
  @Test(arguments: [
    ("summary: Get a book\n", "summary: Get one book\n", ["BooksAPI.md"]),
    (
      "operationId: getIndexFile\n", "operationId: getIndexFile\n      deprecated: true\n",
      ["IndexesAPI.md"]
    ),
    ("title: Library,", "title: Books,", ["README.md"]),
    (
      "name: { type: string }\n        children",
      "name: { type: string, minLength: 2 }\n        children",
      ["Models/Tree.md"]
    ),
  ])
  func oneChangeChangesOnePage(old: String, new: String, changed: [String]) throws {
    let manager = FileManager.default
    let folder = manager.temporaryDirectory.appending(path: "martlet-\(UUID().uuidString)")
    defer { try? manager.removeItem(at: folder) }
    let fixture = repositoryRoot.appending(path: "Tests/Fixtures/Pages/kinds")
    try manager.copyItem(at: fixture, to: folder)
    let configuration = folder.appending(path: "martlet.yaml")
    let before = try Self.generate(configuration).pages
    #expect(try Self.generate(configuration).pages == before)
    let document = folder.appending(path: "openapi.yaml")
    let text = try String(contentsOf: document, encoding: .utf8)
    #expect(text.contains(old))
    try text.replacing(old, with: new).write(to: document, atomically: true, encoding: .utf8)
    let after = try Self.generate(configuration).pages
    let differing = after.files.filter { !before.files.contains($0) }.map(\.path)
    #expect(differing == changed)
    #expect(after.files.map(\.path) == before.files.map(\.path))
  }

  private static func generate(_ configuration: URL) throws -> Run.Client {
    var options = Options()
    options.config = configuration.path
    var run = Run(options)
    return try #require(try run.client(), "\(run.diagnostics.map(\.message.text))")
  }
}

extension Run.Client {
  /// The files of the catalog for DocC.
  var catalog: [FileSet.File] { files.files.filter { $0.kind == .markdown } }
}
