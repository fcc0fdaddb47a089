package import Diagnostics
package import Lowering
package import OpenAPI
package import SwiftEmitter
package import SwiftModel
import YAML

/// The settings of a run: those of `martlet.yaml`, with the options of the command line applied.
package struct Configuration: Sendable {
  /// The runtime that the client shares with others.
  package struct SharedRuntime: Sendable {
    package static let standardModule = "MartletRuntime"

    package var module: Located<String>
    /// The folder of the module's package, relative to the output folder.
    package var package: Located<String>
  }

  /// The settings of a security scheme.
  package struct Credential: Sendable {
    package var name: String
    /// Nil if the client uses the URL in the document.
    package var tokenURL: String?
    /// The definition of a scheme that the document uses and does not declare.
    package var scheme: SecurityScheme?
    package var location: SourceLocation
  }

  /// The settings that the client reads from the environment of a program.
  package struct Environment: Sendable {
    package var names: EnvironmentNames
    /// The keys below `environment` that name credentials; empty if the client reads no
    /// credentials.
    var credentialKeys: [String]
    /// The location of the first of these keys, or else of `environment`.
    var location: SourceLocation
  }

  package var spec: String
  /// The folder whose files the document may refer to; nil for the document's folder.
  package var root: String?
  var overlays: OverlayFiles
  package var output: String?
  /// The location of the key `output`; nil if an option names the folder, or if nothing does.
  var outputLocation: SourceLocation?
  /// The configured name of the module. If it is nil, an option or the output folder names the
  /// module.
  package var module: Located<String>?
  package var layout: ClientLayout
  /// Nil if the client contains its runtime.
  package var sharedRuntime: SharedRuntime?
  /// The folder of the reference pages, relative to the output folder; nil for no pages.
  package var pagesFolder: String?
  /// The location of the key `docs`; nil without it.
  var pagesLocation: SourceLocation?
  /// Whether the client contains a catalog for DocC.
  package var hasCatalog: Bool
  /// Whether the client contains code for tests.
  package var hasTesting: Bool
  package var selection: OperationSelection
  package var keepsUnknownMembers: Bool
  package var leniency: Leniency
  package var names: [NameOverride]
  package var credentials: [Credential]
  package var unionTags: [LoweringSettings.UnionTag]
  package var typeMappings: [LoweringSettings.TypeMapping]
  package var environment: Environment?
  package var longRunning: [LongRunningSettings]
  /// The changes that `martlet diff` accepts.
  var acceptances: [Acceptance]
  var lint: LintSettings
  /// The lock next to the configuration file; nil if the run reads no configuration file.
  var lock: Lock?

  struct Lock {
    var path: String
    /// Whether the run writes the lock. It does if it generates the configured client: the options
    /// change neither the document, nor the output folder, nor the module, nor the selection of
    /// operations. Any other run would remove the names that its client does not contain.
    var isWritten: Bool
  }
}

extension Configuration {
  /// The token URLs that override those of the document.
  var tokenURLs: [TokenURL] {
    credentials.compactMap { credential in
      credential.tokenURL.map { TokenURL(credential: credential.name, url: $0) }
    }
  }
}

/// The names by which the command line selects operations.
package struct SelectionOptions: Sendable {
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
    included = options.included.names
    excluded = options.excluded.names
  }
}

/// The options of the command line. They override `martlet.yaml`.
package struct Options: Sendable {
  package var config: String?
  package var spec: String?
  package var root: String?
  package var output: String?
  package var module: String?
  package var templates: String?
  /// The operations to generate; all if empty.
  package var included = SelectionOptions()
  /// The operations not to generate, even if they are included.
  package var excluded = SelectionOptions()
  /// Whether warnings are errors.
  package var isStrict = false

  package init() {}

  /// The configuration file if neither `--config` nor `--spec` is given.
  package static let standardConfig = "spec/martlet.yaml"

  /// Whether the document is read from standard input.
  package var readsStandardInput: Bool { spec == "-" }

  /// The path of the document of `--spec`, or the name of standard input in messages.
  var document: String? { readsStandardInput ? "stdin" : spec }
}

/// Returns the configuration with the options applied; nil if no document is named, neither by an
/// option nor in the configuration file.
///
/// With `--config`, the whole configuration file applies, even if `--spec` names another document.
/// With `--spec` and without `--config`, no file is read. Without either, `standardConfig` is read.
func loadConfiguration(
  _ options: Options, joining files: inout SourceFiles,
) throws(DiskFailure) -> Outcome<Configuration?> {
  if options.config == nil, let spec = options.document {
    return Outcome(Configuration(.init(), options, spec: spec))
  }
  let path = options.config ?? Options.standardConfig
  let bytes: [UInt8]
  do throws(ReadFailure) {
    bytes = try readFile(at: path)
  } catch {
    guard error == .missing, options.config == nil else { throw error.at(path) }
    throw DiskFailure(
      path: path,
      problem: "no such file; name a configuration with '--config', or a document with '--spec'")
  }
  let file = SourceFile(path: path, bytes: bytes)
  let id = files.add(file)
  let root = readDocument(file, id: id, syntax: Syntax(path: path))
  var reader = ConfigurationReader(path: path)
  if let node = root.value { reader.read(node) }
  var diagnostics = root.diagnostics + reader.diagnostics
  guard let spec = options.document ?? reader.settings.spec else {
    if diagnostics.isEmpty { diagnostics.append(.error(.missingSpec, at: .start(of: id))) }
    return Outcome(nil, diagnostics)
  }
  var configuration = Configuration(reader.settings, options, spec: spec)
  configuration.lock = Configuration.Lock(
    path: lockPath(nextTo: path),
    isWritten: OperationSelection(options).isEverything
      && keepsPath(options.document, reader.settings.spec)
      && keepsPath(options.output, reader.settings.output?.value)
      && options.module ?? reader.settings.module?.value == reader.settings.module?.value,
  )
  return Outcome(configuration, diagnostics)
}

/// Returns whether an option leaves a path of the configuration unchanged: the option is not given,
/// or names the same file or folder, or names a path that the configuration leaves open.
private func keepsPath(_ option: String?, _ configured: String?) -> Bool {
  guard let option, let configured else { return true }
  if normalized(option).utf8.elementsEqual(configured.utf8) { return true }
  do throws(ReadFailure) {
    return try realPath(of: option).utf8.elementsEqual(try realPath(of: configured).utf8)
  } catch {
    return false
  }
}

extension Configuration {
  fileprivate init(_ settings: ConfigurationReader.Settings, _ options: Options, spec: String) {
    self.spec = spec
    root = options.root ?? settings.root
    overlays = OverlayFiles(paths: settings.overlays, document: settings.spec ?? spec)
    output = options.output ?? settings.output?.value
    outputLocation = options.output == nil ? settings.output?.location : nil
    module = options.module == nil ? settings.module : nil
    sharedRuntime = settings.sharedRuntime
    layout = settings.layout
    pagesFolder = settings.pagesFolder
    pagesLocation = settings.pagesLocation
    hasCatalog = settings.hasCatalog
    hasTesting = settings.hasTesting
    selection = settings.selection
    let selectedByOptions = OperationSelection(options)
    if !selectedByOptions.included.isEmpty { selection.included = selectedByOptions.included }
    if !selectedByOptions.excluded.isEmpty { selection.excluded = selectedByOptions.excluded }
    if !selectedByOptions.isEverything { selection.locations = [:] }
    keepsUnknownMembers = settings.keepsUnknownMembers
    leniency = settings.leniency
    names = settings.names
    credentials = settings.credentials
    unionTags = settings.unionTags
    typeMappings = settings.typeMappings
    environment = settings.environment
    longRunning = settings.longRunning
    acceptances = settings.acceptances
    lint = settings.lint
    if let configured = settings.spec {
      redirectLocations(from: lastPart(of: configured), to: lastPart(of: spec))
    }
  }

  /// Makes the keys that point into the configured document point into the document of `--spec`.
  private mutating func redirectLocations(from configured: String, to document: String) {
    if document.utf8.elementsEqual(configured.utf8) { return }
    func redirected(_ location: String) -> String {
      guard location.utf8.starts(with: configured.utf8) else { return location }
      let pointer = location.utf8.dropFirst(configured.utf8.count)
      guard pointer.first ?? UInt8(ascii: "#") == UInt8(ascii: "#") else { return location }
      return document + String(decoding: pointer, as: UTF8.self)
    }
    for index in names.indices {
      switch names[index].target {
      case .location(let location): names[index].target = .location(redirected(location))
      case .member(let name, of: let owner):
        names[index].target = .member(name, of: redirected(owner))
      case .type, .operation, .tag: break
      }
    }
    for index in unionTags.indices {
      unionTags[index].union = redirected(unionTags[index].union)
    }
  }
}

extension Diagnostic.Message {
  fileprivate static let missingSpec = Self(
    .configMissingKey,
    "missing key 'spec' in the configuration; name the document there or with '--spec'")
}
