import Foundation

extension SwiftCompiler {
  /// The documentation that DocC makes of a module.
  package struct Documentation: Sendable {
    /// The number of public symbols, without those that the compiler synthesizes.
    package var symbolCount: Int
    /// The public symbols that have no comment, not even that of a requirement which they satisfy.
    package var undocumented: [String]
    /// The warnings and errors of DocC.
    package var warnings: String
    /// The texts of the pages by the path of the symbol or article, in lower case.
    package var pages: [String: String]
  }

  /// Makes the documentation of sources as one module. Sources whose paths do not end in `.swift`
  /// are the files of its catalog, in the folder `catalog`. Function bodies are not compiled.
  package static func documentation(
    of sources: [SwiftSource], moduleName: String, catalog: String,
  ) throws -> Documentation {
    try inFolder(of: sources) { folder in
      let module = folder.appending(path: "module")
      let symbols = folder.appending(path: "symbols")
      let site = folder.appending(path: "site")
      for url in [module, symbols, folder.appending(path: catalog)] {
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
      }
      _ = try output(
        of: "swiftc",
        [
          "-swift-version", "6", "-emit-module", "-emit-module-path",
          module.appending(path: "\(moduleName).swiftmodule").path, "-wmo", "-module-name",
          moduleName, "-Xfrontend", "-experimental-skip-all-function-bodies",
        ] + files(sources, in: folder))
      _ = try output(
        of: "swift-symbolgraph-extract",
        [
          "-module-name", moduleName, "-I", module.path, "-target", try target(),
          "-output-dir", symbols.path, "-minimum-access-level", "public",
          "-skip-synthesized-members",
        ])
      let converted = try output(
        of: "docc",
        [
          "convert", folder.appending(path: catalog).path, "--additional-symbol-graph-dir",
          symbols.path, "--fallback-display-name", moduleName, "--fallback-bundle-identifier",
          moduleName, "--output-path", site.path,
        ])
      let graph = try JSONDecoder().decode(
        SymbolGraph.self,
        from: Data(contentsOf: symbols.appending(path: "\(moduleName).symbols.json")))
      return Documentation(
        symbolCount: graph.symbols.count,
        undocumented: graph.symbols.filter { $0.docComment == nil }
          .map { $0.pathComponents.joined(separator: ".") },
        warnings: converted.split(separator: "\n")
          .filter { $0.hasPrefix("warning: ") || $0.hasPrefix("error: ") || $0.contains("-->") }
          .joined(separator: "\n"),
        pages: try pages(in: site.appending(path: "data/documentation/\(moduleName.lowercased())")),
      )
    }
  }

  private struct SymbolGraph: Decodable {
    struct Symbol: Decodable {
      struct Comment: Decodable {}

      var pathComponents: [String]
      var docComment: Comment?
    }

    var symbols: [Symbol]
  }

  /// The triple of the machine, as the compiler names it.
  private static func target() throws -> String {
    struct Info: Decodable {
      struct Target: Decodable { var triple: String }

      var target: Target
    }

    let text = try output(of: "swiftc", ["-print-target-info"])
    return try JSONDecoder().decode(Info.self, from: Data(text.utf8)).target.triple
  }

  private static func pages(in folder: URL) throws -> [String: String] {
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    var pages: [String: String] = [:]
    for path in paths ?? [] where path.hasSuffix(".json") {
      pages[String(path.dropLast(5))] = try String(
        contentsOf: folder.appending(path: path), encoding: .utf8)
    }
    return pages
  }

  /// Runs a program that must succeed.
  private static func output(of program: String, _ arguments: [String]) throws -> String {
    let result = try run(program, arguments)
    if result.status != 0 { throw Failure(output: result.output) }
    return result.output
  }
}
