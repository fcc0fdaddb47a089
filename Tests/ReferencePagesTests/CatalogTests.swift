import Diagnostics
import Foundation
import Generator
import Output
import Support
import SwiftModel
import Testing

/// DocC makes the documentation of a client without a warning, and every public symbol has a
/// comment.
@Suite("Catalogs for DocC")
struct CatalogTests {
  typealias Documentation = SwiftCompiler.Documentation

  private static let documentations: [Background<Documentation>] = fixtureCases("Pages").map {
    fixture in
    Background(fixture.name) {
      try makeDocumentation(of: fixture.folder.appending(path: "martlet.yaml"))
    }
  }

  private static let report: Background<Documentation> = Background("SailPointReports") {
    try makeDocumentation(of: repositoryRoot.appending(path: "spec/martlet.yaml"))
  }

  @Test("everything has a comment, and DocC has no warning", arguments: documentations + [report])
  func documentation(_ background: Background<Documentation>) async throws {
    let documentation = try await background.value
    #expect(documentation.undocumented == [])
    #expect(documentation.warnings == "")
    #expect(documentation.symbolCount > 400)
    #expect(documentation.pages["getting-started"]?.contains("APIClient") == true)
  }

  @Test("the page of a method states its request, its parameters and its failures")
  func methodPage() async throws {
    let pages = try await Self.report.value.pages
    let page = try #require(
      pages["reportsdataextractioncalls/getreport(taskresultid:fileformat:name:auditable:)"])
    let facts = [
      "GET \\/reports\\/{taskResultId}", "Path parameter. The ", "Query parameter. The format",
      ".badRequest", " (400), ", ".internalServerError", " (500).",
    ]
    #expect(facts.filter { !page.contains($0) } == [])
  }

  /// The values of the runtime that only some clients contain are documented too.
  private static let runtime: Background<Documentation> = Background("runtime") {
    let folder = repositoryRoot.appending(path: "Templates/Runtime")
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    let sources = try (paths ?? []).filter { $0.hasSuffix(".swift") }.map { path in
      SwiftSource(
        path: path,
        text: try String(contentsOf: folder.appending(path: path), encoding: .utf8))
    }
    return try SwiftCompiler.documentation(
      of: sources, moduleName: "ClientRuntime", catalog: "Documentation.docc")
  }

  @Test("the whole runtime has comments") func wholeRuntime() async throws {
    let documentation = try await Self.runtime.value
    #expect(documentation.undocumented == [])
    #expect(documentation.warnings == "")
    #expect(documentation.symbolCount > 500)
  }

  @Test(
    "a changed operation changes the page of its group",
    arguments: [
      ("summary: Get a book\n", "summary: Get one book\n", []),
      ("operationId: putBook\n", "operationId: storeBook\n", ["Groups/BooksAPI.md"]),
      ("title: Library,", "title: Books,", ["Library.md"]),
    ])
  func oneChangeChangesOnePage(old: String, new: String, changed: [String]) throws {
    let fixture = repositoryRoot.appending(path: "Tests/Fixtures/Pages/kinds")
    let manager = FileManager.default
    let folder = manager.temporaryDirectory.appending(path: "martlet-\(UUID().uuidString)")
    defer { try? manager.removeItem(at: folder) }
    try manager.copyItem(at: fixture, to: folder)
    let configuration = folder.appending(path: "martlet.yaml")
    let before = try Self.catalog(configuration)
    let document = folder.appending(path: "openapi.yaml")
    let text = try String(contentsOf: document, encoding: .utf8)
    #expect(text.contains(old))
    try text.replacing(old, with: new).write(to: document, atomically: true, encoding: .utf8)
    let after = try Self.catalog(configuration)
    let changedPaths = after.filter { !before.contains($0) }.map(\.path)
    #expect(changedPaths == changed.map { "Documentation.docc/\($0)" })
    #expect(after.map(\.path) == before.map(\.path))
  }

  private static func catalog(_ configuration: URL) throws -> [FileSet.File] {
    try client(configuration).catalog
  }

  private static func makeDocumentation(
    of configuration: URL,
  ) throws -> Documentation {
    let client = try client(configuration)
    return try SwiftCompiler.documentation(
      of: client.files.files.map { SwiftSource(path: $0.path, text: $0.text) },
      moduleName: client.model.moduleName, catalog: "Documentation.docc")
  }

  private static func client(_ configuration: URL) throws -> Run.Client {
    var options = Options()
    options.config = configuration.path
    var run = Run(options)
    return try #require(try run.client(), "\(run.diagnostics.map(\.message.text))")
  }
}
