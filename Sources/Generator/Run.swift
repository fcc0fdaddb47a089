package import Diagnostics
import IR
import Linting
import Lowering
import Mustache
import OpenAPI
package import Output
import Parallelism
import ReferencePages
import SwiftEmitter
package import SwiftModel

/// A run of the pipeline: its stages in order, the files that they read and their diagnostics.
///
/// Invariant: if a stage reports an error, later stages do not run.
package struct Run: Sendable {
  /// A generated client, before it is written.
  package struct Client: Sendable {
    /// The declarations in the files.
    package var model: SwiftModel.Client
    package var files: FileSet
    package var folder: OutputFolder
    /// The reference pages; empty if the configuration turns them off.
    package var pages: FileSet
    package var pagesFolder: OutputFolder
    package var operationCount: Int
    package var typeCount: Int
    /// Nil if the run does not write the lock.
    package var lock: LockFile?
  }

  package let options: Options
  package internal(set) var files = SourceFiles()
  private var collectedDiagnostics: [Diagnostic] = []
  /// The settings of `lint` in the configuration.
  private var lintSettings = LintSettings()
  /// Empty if nothing needs the places in the document.
  private(set) var places = DocumentPlaces(nil)
  /// The configured baseline.
  private var baseline = Baseline()
  /// Whether the run reports what only `lint` finds.
  var isLint = false
  /// The paths of the overlays and the document's files, including those that could not be read.
  private var documentPaths: [String] = []
  /// The parts of the document that the client depends on.
  private var documentParts: [DocumentPart] = []
  private var overlays: Configuration.OverlayFiles?
  let beginStage: @Sendable (Stage) -> Void

  /// `beginStage` is called at the beginning of each stage.
  package init(_ options: Options, beginStage: @escaping @Sendable (Stage) -> Void = { _ in }) {
    self.options = options
    self.beginStage = beginStage
  }

  /// Generates the client; nil if there are errors. `--strict` makes warnings errors.
  package mutating func client() throws(DiskFailure) -> Client? {
    let client = try generatedClient()
    return diagnostics.contains { $0.severity == .error } ? nil : client
  }

  private mutating func generatedClient() throws(DiskFailure) -> Client? {
    guard let configuration = try configuration() else { return nil }
    guard let output = configuration.output else {
      throw DiskFailure(
        path: options.config ?? options.document ?? Options.standardConfig,
        problem: "no output folder; name it with '--output' or with 'output' in a configuration")
    }
    guard let document = try document(configuration)?.document else { return nil }
    guard let api = api(document, configuration) else { return nil }
    return try client(api, configuration, in: output)
  }

  /// Loads the templates and the runtime of clients; nil if there are errors.
  mutating func templates() throws(DiskFailure) -> TemplateFolder? {
    value(of: try loadTemplates(overrides: options.templates, joining: &files))
  }

  /// Lowers the API; nil if there are errors.
  mutating func api() throws(DiskFailure) -> API? {
    guard let configuration = try configuration() else { return nil }
    guard let document = try document(configuration)?.document else { return nil }
    return api(document, configuration)
  }

  mutating func configuration() throws(DiskFailure) -> Configuration? {
    beginStage(.configuration)
    let configuration = value(of: try loadConfiguration(options, joining: &files)) ?? nil
    lintSettings = configuration?.lint ?? LintSettings()
    if let path = lintSettings.baseline, !isLint { baseline = try baseline(at: path) }
    return configuration
  }

  /// Reads a baseline; empty without a path.
  mutating func baseline(at path: String?) throws(DiskFailure) -> Baseline {
    guard let path else { return Baseline() }
    let bytes: [UInt8]
    do throws(ReadFailure) { bytes = try readFile(at: path) } catch { throw error.at(path) }
    let file = SourceFile(path: path, bytes: bytes)
    return Baseline(file, id: files.add(file), &collectedDiagnostics)
  }

  mutating func document(
    _ configuration: Configuration,
  ) throws(DiskFailure) -> LoadedDocument? {
    beginStage(.document)
    let folder = DocumentFolder(
      ofDocumentAt: configuration.spec, root: configuration.root,
      isStandardInput: options.readsStandardInput)
    let overlays = configuration.overlays.load(joining: &files) { (path) throws(ReadFailure) in
      try readFile(at: path)
    }
    var paths = configuration.overlays.paths.map(\.value)
    documentPaths = paths
    self.overlays = configuration.overlays
    guard let overlays = value(of: overlays) else { return nil }
    let outcome = loadDocument(
      at: configuration.spec,
      folderInRoot: try folder.folderInRoot(),
      selecting: configuration.selection,
      adding: configuration.credentials.compactMap(\.scheme),
      applying: overlays,
      joining: files,
    ) { (path) throws(ReadFailure) in
      paths.append(folder.path(of: path))
      return try folder.read(path)
    }
    files = outcome.value.files
    documentPaths = paths
    documentParts = outcome.value.parts
    let needsPlaces = isLint || lintSettings.needsPlaces
    let tree = needsPlaces ? DocumentTree(outcome.value) : nil
    places = DocumentPlaces(tree)
    if isLint, let tree {
      let selected = configuration.selection.isEverything ? nil : outcome.value.document
      collectedDiagnostics += findings(in: tree, selecting: selected?.operationLocations)
    }
    return value(of: outcome)
  }

  mutating func api(_ document: Document, _ configuration: Configuration) -> API? {
    beginStage(.api)
    return value(of: lower(document, settings: configuration.loweringSettings))
  }

  private mutating func client(
    _ api: API, _ configuration: Configuration, in output: String,
  ) throws(DiskFailure) -> Client? {
    guard value(of: configuration.checkCredentials(of: api)) != nil else { return nil }
    beginStage(.templates)
    guard let templates = try templates() else { return nil }
    let stored = try loadLock(configuration, joining: &files)
    guard let stored = value(of: stored) else { return nil }
    let module = try moduleName(configuration, in: output, templates.runtime)
    guard let module = value(of: module) else { return nil }
    let runtimeCheck = Self.check(configuration.sharedRuntime, with: module, templates.runtime)
    guard value(of: runtimeCheck) != nil else { return nil }
    let model = configuration.modelSettings(module: module, lock: stored?.lock)
    let settings = EmitterSettings(
      model: model,
      documentName: lastPart(of: configuration.spec),
      layout: configuration.layout,
      pagesFolder: configuration.pagesFolder.map(normalized).flatMap(Self.folderInside),
      runtimePackage: configuration.sharedRuntime?.package.value ?? "",
      version: martletVersion,
    )
    beginStage(.client)
    let emitted = emitSwift(
      api, settings: settings, templates: templates.library, runtime: templates.runtime)
    guard let emitted = value(of: emitted) else { return nil }
    if configuration.pagesFolder != nil { beginStage(.pages) }
    let pages =
      configuration.pagesFolder == nil
      ? Outcome(FileSet([])) : emitPages(of: emitted.client, templates: templates.library)
    let catalog =
      configuration.hasCatalog
      ? Catalog.files(of: emitted.client, templates: templates.library) : Outcome([])
    guard let catalog = value(of: catalog) else { return nil }
    let pagesFolder = configuration.pagesFolder ?? OutputFolder.standardPagesFolder
    collectedDiagnostics += abandonedPages(configuration, in: output)
    return value(of: pages).map { pages in
      Client(
        model: emitted.client,
        files: catalog.isEmpty ? emitted.files : FileSet(emitted.files.files + catalog),
        folder: OutputFolder(path: output),
        pages: pages,
        pagesFolder: OutputFolder(
          path: joined(output, pagesFolder), holding: .pages,
          mayBeShared: Self.folderInside(normalized(pagesFolder)) == nil),
        operationCount: emitted.operationCount,
        typeCount: emitted.typeCount,
        lock: stored.flatMap { stored in
          emitted.lock.flatMap { names in
            stored.file(names: names, inputs: inputRecords(templates))
          }
        },
      )
    }
  }

  /// The records of what the client is made from. A new kind of input file needs a line here.
  private func inputRecords(_ templates: TemplateFolder) -> LockRecords {
    var records = LockRecords()
    records.add(.program, "version", martletVersion)
    records.add(.program, "templates", templates.standardHash)
    let path = options.config ?? Options.standardConfig
    for setting in files.settingHashes(ofConfigurationAt: path) {
      records.add(.setting, setting.name, setting.hash)
    }
    for template in templates.replacements { records.add(.template, template.path, template.hash) }
    let hashes = concurrentMap(count: documentParts.count) { [documentParts, files] index in
      documentParts[index].hash(in: files)
    }
    for (part, hash) in zip(documentParts, hashes) {
      let pointer = part.pointer.isEmpty ? "" : "#\(part.pointer)"
      records.add(.input, part.path + pointer, hash)
    }
    for overlay in overlays?.hashes(among: files) ?? [] {
      records.add(.input, overlay.path, overlay.hash)
    }
    return records
  }

  /// Warns of pages in the standard folder, which an earlier run wrote, if the configuration names
  /// another folder.
  private func abandonedPages(_ configuration: Configuration, in output: String) -> [Diagnostic] {
    guard let folder = configuration.pagesFolder, let location = configuration.pagesLocation
    else { return [] }
    let path = joined(output, OutputFolder.standardPagesFolder)
    if normalized(joined(output, folder)) == normalized(path) { return [] }
    let comparison = OutputFolder(path: path, holding: .pages).compare(with: FileSet([]))
    return comparison.diff.changes.isEmpty ? [] : [.warning(.abandonedPages(path), at: location)]
  }

  /// Returns the path if it is below the folder that it is relative to.
  private static func folderInside(_ path: String) -> String? {
    path.isEmpty || path.hasPrefix("/") || path.hasPrefix("..") ? nil : path
  }

  /// Returns the configured name of the module, or else the name of a target in the output folder.
  private func moduleName(
    _ configuration: Configuration, in output: String, _ runtime: Runtime,
  ) throws(DiskFailure) -> Outcome<String> {
    let name =
      options.module ?? configuration.module?.value ?? ModuleName.ofTarget(folderName(of: output))
    guard let problem = ModuleName.problem(of: name, runtime) else { return Outcome(name) }
    if let location = configuration.module?.location {
      return Outcome(name, [.error(problem, at: location)])
    }
    if options.module != nil { throw DiskFailure(path: "--module", problem: problem.text) }
    let explained = Diagnostic.Message.moduleOfFolder(problem)
    guard let location = configuration.outputLocation else {
      throw DiskFailure(path: output, problem: explained.text)
    }
    return Outcome(name, [.error(explained, at: location)])
  }

  /// The paths of all files that the client is made from: the configuration, the overlays, the
  /// document and the templates, even if they are missing, and the folders of the templates of
  /// `--templates`. The lock is not one of them, since a run writes it.
  package var inputPaths: [String] {
    let configuration = options.config ?? (options.spec == nil ? Options.standardConfig : nil)
    let lock = configuration.map { lockPath(nextTo: $0) }
    return (configuration.map { [$0] } ?? []) + documentPaths
      + files.files.map(\.path).filter { $0 != lock }
      + (options.templates.map { foldersOfTemplates(in: $0) } ?? [])
  }

  /// Collects the diagnostics of a stage. Returns its value; nil if it has errors.
  mutating func value<Value>(of outcome: Outcome<Value>) -> Value? {
    collectedDiagnostics += outcome.diagnostics
    return outcome.hasErrors ? nil : outcome.value
  }

  /// Reports module names with which a client cannot import a shared runtime.
  private static func check(
    _ shared: Configuration.SharedRuntime?, with module: String, _ runtime: Runtime,
  ) -> Outcome<Void> {
    guard let shared else { return Outcome(()) }
    let name = shared.module.value
    let problem: Diagnostic.Message? =
      if let problem = ModuleName.problem(of: name, runtime) {
        problem
      } else if name == module {
        .sameModule(name)
      } else if ModuleName.cannotBeNamespace(module) {
        .notANamespace(module)
      } else {
        nil
      }
    return Outcome((), problem.map { [.error($0, at: shared.module.location)] } ?? [])
  }

  /// The diagnostics that the configuration and the baseline do not accept. `--strict` makes all of
  /// them errors.
  package var diagnostics: [Diagnostic] {
    let place: (SourceLocation) -> String = { self.place(of: $0) }
    return baseline.remaining(unacceptedDiagnostics, place).diagnostics.map { strict($0) }
  }

  /// Returns the diagnostic as an error if the run is strict.
  func strict(_ diagnostic: Diagnostic) -> Diagnostic {
    var diagnostic = diagnostic
    if options.isStrict { diagnostic.severity = .error }
    return diagnostic
  }

  /// The diagnostics with the severities of the configuration, without those that it ignores.
  var unacceptedDiagnostics: [Diagnostic] {
    lintSettings.applied(to: allDiagnostics, places).diagnostics
  }

  /// Warnings of settings of `lint` that apply to nothing.
  var unusedLintSettings: [Diagnostic] {
    lintSettings.applied(to: allDiagnostics, places).unused
  }

  /// The diagnostics without duplicates, sorted by location.
  private var allDiagnostics: [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return collectedDiagnostics.enumerated()
      .sorted { ($0.element.location, $0.offset) < ($1.element.location, $1.offset) }
      .map(\.element)
      .filter { seen.insert($0).inserted }
  }

  /// The file and the pointer of a location in the document, or else the path of its file.
  func place(of location: SourceLocation) -> String {
    places.place(of: location) ?? files[location.file].path
  }
}

extension Document {
  /// The locations of the selected operations.
  fileprivate var operationLocations: Set<SourceLocation> {
    Set(paths.flatMap(\.operations).map(\.origin.location))
  }
}

extension ModuleName {
  /// Returns why the module of a client cannot have the name. In a module with the name of a type,
  /// `Name.Member` would be a member of that type instead of a declaration of the module.
  static func problem(of name: String, _ runtime: Runtime) -> Diagnostic.Message? {
    problem(of: name) ?? (runtime.declaresType(name) ? .moduleOfType(name) : nil)
  }
}

extension Diagnostic.Message {
  fileprivate static func moduleOfType(_ name: String) -> Self {
    Self(
      .invalidModuleName,
      "invalid module name '\(name)'; it is the name of a type that every client contains")
  }

  fileprivate static func sameModule(_ name: String) -> Self {
    Self(
      .invalidModuleName, "the client and the shared runtime cannot both be the module '\(name)'")
  }

  fileprivate static func notANamespace(_ name: String) -> Self {
    Self(
      .invalidModuleName,
      """
      invalid module name '\(name)' for a client with a shared runtime; it is the name of a type \
      that generated code uses
      """)
  }

  fileprivate static func abandonedPages(_ path: String) -> Self {
    Self(
      .stalePages, "the folder '\(path)' still has pages of an earlier configuration; remove them")
  }

  /// - Parameter problem: The problem of a name that is made from the output folder.
  fileprivate static func moduleOfFolder(_ problem: Self) -> Self {
    Self(
      .invalidModuleName,
      "\(problem.text); rename the output folder, or set '--module', or 'module' in a configuration"
    )
  }
}
