import Foundation
import Support
import Testing

@Suite("The client compiles wherever it is copied to")
struct VendoringTests {
  /// The example of the README, as it stands there.
  private func readmeExample() throws -> String {
    let readme = try String(
      contentsOf: repositoryRoot.appending(path: "README.md"), encoding: .utf8)
    let start = try #require(readme.range(of: "```swift\nimport SailPointReports\n"))
    let end = try #require(readme[start.upperBound...].range(of: "```"))
    return """
      func example(id: String, secret: String) async throws {
      \(readme[start.upperBound..<end.lowerBound])
        _ = (result, file)
      }
      """
  }

  /// The client's files as they are on the disk.
  private func client() throws -> [SwiftSource] {
    let root = repositoryRoot.appending(path: "Generated/SailPointReports")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path)
    return try paths.filter { $0.hasSuffix(".swift") }.map { path in
      let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
      return SwiftSource(path: "SailPointReports/\(path)", text: text)
    }
  }

  @Test(
    "as part of an app, with the README's example",
    arguments: [
      [],
      ["-default-isolation", "MainActor"],
      [
        "-default-isolation", "MainActor",
        "-enable-upcoming-feature", "NonisolatedNonsendingByDefault",
        "-enable-upcoming-feature", "InferIsolatedConformances",
      ],
      [
        "-enable-upcoming-feature", "ExistentialAny",
        "-enable-upcoming-feature", "MemberImportVisibility",
      ],
    ])
  func app(arguments: [String]) throws {
    let example = SwiftSource(path: "Example.swift", text: try readmeExample())
    #expect(try SwiftCompiler.complaints(of: client() + [example], options: arguments) == nil)
  }

  @Test("on Foundation alone")
  func imports() throws {
    let files = try client()
    #expect(files.count > 50)
    for file in files {
      let lines = file.text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      let imports = lines.filter { $0.contains("import ") && !$0.hasPrefix("//") }
      let isNetworking = file.path.contains("/Runtime/URLSession")
      let allowed = ["import Foundation"] + (isNetworking ? ["import FoundationNetworking"] : [])
      #expect(imports.allSatisfy { allowed.contains($0) }, "\(file.path): \(imports)")
    }
  }
}
