import Foundation
import Support

/// A text file of the repository.
struct TextFile: Sendable {
  /// The path relative to the repository's top folder.
  var path: String
  var text: String

  var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

  var name: String { String(path.split(separator: "/").last ?? "") }

  var isSwift: Bool { path.hasSuffix(".swift") }

  /// The target of a file in `Sources`; nil for other files.
  var target: String? {
    let parts = path.split(separator: "/")
    return parts.count > 2 && parts[0] == "Sources" ? String(parts[1]) : nil
  }
}

/// The files of the repository, without build products.
enum Repository {
  static let sources = files(in: "Sources")
  /// The files in `Tests`, except for expected output, to which other rules apply.
  static let tests = files(in: "Tests").filter { !$0.path.contains("/Expected/") }
  static let templates = files(in: "Templates")
  static let all =
    sources + tests + templates + files(in: "Generated") + files(in: "spec") + files(in: ".ci")
    + ["Package.swift", "README.md", "Makefile", ".gitignore"].compactMap(file)

  /// The folders of `Tests/Fixtures`.
  static let fixtureFolders: [String] = {
    let folder = repositoryRoot.appending(path: "Tests/Fixtures").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }()

  private static func files(in folder: String) -> [TextFile] {
    let root = repositoryRoot.appending(path: folder).path
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? []
    return paths.sorted().compactMap { file("\(folder)/\($0)") }
  }

  private static func file(_ path: String) -> TextFile? {
    let url = repositoryRoot.appending(path: path)
    guard let text = try? String(contentsOf: url, encoding: .utf8) else { return nil }
    return TextFile(path: path, text: text)
  }
}
