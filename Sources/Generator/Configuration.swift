package import Diagnostics
package import Lowering
package import OpenAPI
package import SwiftEmitter
package import SwiftModel
import YAML

/// What is to be generated from what: `martlet.yaml`, and the command's options above it.
package struct Configuration: Sendable {
  /// What the configuration says of a security scheme.
  package struct Credential: Sendable {
    package var name: String
    package var tokenURL: String
    package var location: SourceLocation
  }

  package var spec: String
  package var output: String?
  /// Nil where the output folder's name is the module's.
  package var module: String?
  package var layout: ClientLayout
  package var selection: OperationSelection
  package var keepsUnknownMembers: Bool
  package var names: [NameOverride]
  package var credentials: [Credential]
  package var tagHints: [LoweringSettings.TagHint]
  package var environment: EnvironmentNames?
  package var longRunning: [LongRunningSettings]
  /// Whether the command's options chose the operations, so that what the configuration speaks of
  /// need not be there.
  package var isNarrowed: Bool
  /// The configuration's file where it was written for another document than `spec`. What fits
  /// nothing there is then no mistake. Its operations, its environment and what runs long, which
  /// are those of that document, do not hold.
  package var foreignFile: SourceFiles.ID?
  /// The lock of the document's names; nil where there is no configuration that it could lie
  /// beside, or where that is of another document.
  var lock: Lock?

  /// Whether this is what the configuration says, or something else that was asked for once.
  struct Lock {
    var path: String
    var isWritten: Bool
  }
}

/// What operations are named by on the command line.
package struct OperationNames: Sendable {
  package var tags: [String] = []
  package var operations: [String] = []
  package var paths: [String] = []

  package init() {}

  fileprivate var names: OperationSelection.Names {
    var names = OperationSelection.Names()
    names.tags = tags
    names.operations = operations
    names.paths = paths
    return names
  }
}

extension OperationSelection {
  fileprivate init(_ options: Options) {
    self.init()
    included = options.taken.names
    excluded = options.leftOut.names
  }
}

/// What the command line says of a run. It has precedence over `martlet.yaml`.
package struct Options: Sendable {
  package var config: String?
  package var spec: String?
  package var output: String?
  package var templates: String?
  /// The operations that are taken; all, where none is named.
  package var taken = OperationNames()
  /// The operations that are left out of those.
  package var leftOut = OperationNames()
  /// Whether warnings stop the run as errors do.
  package var isStrict = false

  package init() {}

  /// Where `martlet.yaml` is looked for.
  package static let standardConfig = "spec/martlet.yaml"
}

/// The configuration that the options name or the standard one, below the options. Where a document
/// is named, there need not be any. Nil where nothing says what to read.
func loadConfiguration(
  _ options: Options, joining files: inout SourceFiles,
) throws(DiskFailure) -> Outcome<Configuration?> {
  let path = options.config ?? Options.standardConfig
  let bytes: [UInt8]
  do throws(ReadFailure) {
    bytes = try readFile(at: path)
  } catch {
    guard error == .missing, options.config == nil else { throw error.at(path) }
    guard let spec = options.spec else {
      throw DiskFailure(
        path: path, problem: "there is no such file; '--spec' names a document without one")
    }
    return Outcome(Configuration(.init(), options, spec: spec))
  }
  let file = SourceFile(path: path, bytes: bytes)
  let id = files.add(file)
  let root = readDocument(file, id: id, syntax: Syntax(path: path))
  var reader = ConfigurationReader(path: path)
  if let node = root.value { reader.read(node) }
  var diagnostics = root.diagnostics + reader.diagnostics
  guard let spec = options.spec ?? reader.settings.spec else {
    if diagnostics.isEmpty { diagnostics.append(.error(.noSpec, at: .start(of: id))) }
    return Outcome(nil, diagnostics)
  }
  var configuration = Configuration(reader.settings, options, spec: spec)
  if isSameFile(spec, reader.settings.spec) {
    configuration.lock = Configuration.Lock(
      path: lockPath(besideConfiguration: path),
      isWritten: !configuration.isNarrowed && isOutput(options.output, reader.settings.output),
    )
  } else {
    configuration.foreignFile = id
    configuration.selection = OperationSelection(options)
    configuration.environment = nil
    configuration.longRunning = []
  }
  return Outcome(configuration, diagnostics)
}

/// Whether two paths lead to one file that is there.
private func isSameFile(_ first: String, _ second: String?) -> Bool {
  guard let second else { return false }
  do throws(ReadFailure) {
    return try realPath(of: first).utf8.elementsEqual(try realPath(of: second).utf8)
  } catch {
    return false
  }
}

/// Whether the output of the options is the one that the configuration has, if both have one.
private func isOutput(_ chosen: String?, _ configured: String?) -> Bool {
  guard let chosen, let configured else { return true }
  return isSameFile(chosen, configured) || normalized(chosen) == configured
}

extension Configuration {
  fileprivate init(_ settings: ConfigurationReader.Settings, _ options: Options, spec: String) {
    self.spec = spec
    output = options.output ?? settings.output
    module = settings.module
    layout = settings.layout
    selection = settings.selection
    let chosen = OperationSelection(options)
    if !chosen.included.isEmpty { selection.included = chosen.included }
    if !chosen.excluded.isEmpty { selection.excluded = chosen.excluded }
    keepsUnknownMembers = settings.keepsUnknownMembers
    names = settings.names
    credentials = settings.credentials
    tagHints = settings.tagHints
    environment = settings.environment
    longRunning = settings.longRunning
    isNarrowed = !chosen.isEverything
  }
}

extension Diagnostic.Message {
  fileprivate static let noSpec = Self("'spec' must name the document to read")
}
