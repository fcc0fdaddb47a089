import Diagnostics
import IR
import SwiftModel

/// A first configuration for a document, before it is written.
package struct InitialConfiguration: Sendable {
  package let configPath: String
  /// The JSON Schema next to the configuration. Its relative path in the configuration works in
  /// every checkout, without a network.
  package let schemaPath: String
  package let module: String
  /// The folder of the client.
  package let output: String
  /// Whether the client is a package of its own, since the working folder does not contain one.
  package let isPackage: Bool
  package let text: String

  /// Writes the configuration and its schema. Neither file may exist, except for an earlier version
  /// of the schema, which is replaced.
  package func write() throws(DiskFailure) {
    try checkIsFree()
    var created: [String] = []
    try makeFolders(at: folder(of: configPath), adding: &created)
    try removeFile(at: schemaPath)
    try createFile(at: schemaPath, holding: ConfigurationSchema.text, mode: nil)
    try createFile(at: configPath, holding: text, mode: nil)
  }

  /// Throws if a file would have to be overwritten.
  func checkIsFree() throws(DiskFailure) {
    if try fileKind(at: configPath) != nil {
      throw DiskFailure(path: configPath, problem: "the file exists; 'init' does not overwrite it")
    }
    guard try fileKind(at: schemaPath) != nil else { return }
    let isSchema: Bool
    do throws(ReadFailure) {
      let bytes = try readFile(at: schemaPath, followingLinks: false)
      isSchema = bytes.starts(with: ConfigurationSchema.beginning.utf8)
    } catch {
      throw error.at(schemaPath)
    }
    if !isSchema {
      throw DiskFailure(
        path: schemaPath, problem: "a file that martlet did not generate; it is not overwritten")
    }
  }
}

extension Run {
  /// Makes a first configuration for a document. It is nil if the document has errors.
  ///
  /// - Parameters:
  ///   - spec: The path of the document; nil for the only one that `onlyDocument` finds.
  ///   - root: The folder whose files the document may refer to; nil for the document's folder.
  ///   - configPath: The path of the configuration.
  package static func initialConfiguration(
    spec: String?, root: String? = nil, configPath: String,
  ) throws(DiskFailure) -> (run: Run, initial: InitialConfiguration?) {
    var options = Options()
    let spec = if let spec { spec } else { try onlyDocument() }
    options.spec = spec
    options.root = root
    var run = Run(options)
    guard let api = try run.api(), let templates = try run.templates() else { return (run, nil) }
    let initial = try InitialConfiguration(
      api, spec: spec, root: root, configPath: normalized(configPath), templates.runtime)
    try initial.checkIsFree()
    return (run, initial)
  }
}

extension InitialConfiguration {
  fileprivate init(
    _ api: API, spec: String, root: String?, configPath: String, _ runtime: Runtime,
  ) throws(DiskFailure) {
    let workingFolder = try workingFolder()
    let configFolder = folder(of: configPath)
    let hasPackage = try fileKind(at: "Package.swift") != nil
    let module = moduleName(for: api, spec, runtime)
    let output = hasPackage ? "Sources/\(module)" : module
    self.configPath = configPath
    schemaPath = joined(configFolder, ConfigurationSchema.fileName)
    self.module = module
    self.output = output
    isPackage = !hasPackage
    text =
      InitialConfigurationText(
        api: api,
        spec: relativePath(of: spec, to: configFolder, in: workingFolder),
        root: root.map { root in
          let path = relativePath(
            of: joined(workingFolder, root), to: configFolder, in: workingFolder)
          return path.isEmpty ? "." : path
        },
        output: relativePath(
          of: joined(workingFolder, output), to: configFolder, in: workingFolder),
        module: module,
        docs: "../../Docs/\(module)",
        isPackage: !hasPackage,
      ).text
  }
}

private func workingFolder() throws(DiskFailure) -> String {
  do throws(ReadFailure) { return try realPath(of: ".") } catch { throw error.at(".") }
}

/// Returns a name for the module of the client: made from the title of the document, or else from
/// the document's file name.
private func moduleName(for api: API, _ spec: String, _ runtime: Runtime) -> String {
  let file = lastPart(of: spec).prefix { $0 != "." }
  let texts = [api.title, String(file)].filter { $0.contains(where: \.isLetter) }
  let names = texts.flatMap { [$0, "\($0) API"] }.map(ModuleName.suggestion)
  return names.first { ModuleName.problem(of: $0, runtime) == nil } ?? "GeneratedClient"
}
