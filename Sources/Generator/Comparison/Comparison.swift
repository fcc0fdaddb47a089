package import ChangeReport
package import Diagnostics
import IR
import Lowering
import OpenAPI
import SwiftModel

/// A comparison of two versions of a document, and of the clients that are made from them.
///
/// Both clients have the configuration on the disk. The old one has the names of the lock of its
/// version; the new one keeps the names of the old one, as `generate` would.
package struct Comparison {
  private let options: Options
  private let words: [String]
  /// The day on which entries of `accept` are checked, such as `2026-12-31`.
  private let today: String
  package private(set) var files = SourceFiles()
  package private(set) var diagnostics: [Diagnostic] = []
  /// The folder of the new document; empty if it is the working folder.
  package private(set) var newFolder = ""

  /// - Parameter words: The old and the new version. The command line may omit the new one or both.
  package init(_ options: Options, _ words: [String], today: String = currentDay()) {
    self.options = options
    self.words = words
    self.today = today
  }

  /// The versions and the settings of a comparison.
  private struct Input {
    var old: DocumentVersion
    var new: DocumentVersion
    var configuration: Configuration

    /// Whether neither the document nor an overlay differs from the last commit.
    func isCommitted() throws(DiskFailure) -> Bool {
      for overlay in configuration.overlays.paths {
        if try !DocumentVersion.isCommitted(overlay.value) { return false }
      }
      return try new.isCommitted()
    }
  }

  /// Compares the versions; nil if there are errors in the configuration, a document or the lock.
  ///
  /// If the names or long-running operations of the configuration do not fit both documents, the
  /// comparison ignores them, and the report lists the problems.
  package mutating func report() throws(DiskFailure) -> ChangeReport? {
    guard let input = try input() else { return nil }
    newFolder = folder(of: Self.displayPath(of: input.new.path))
    guard let old = try document(input.old, input.configuration),
      let new = try document(input.new, input.configuration)
    else { return nil }
    let settings = input.configuration.loweringSettings
    guard let oldAPI = value(of: lower(old, settings: settings)),
      let newAPI = value(of: lower(new, settings: settings)),
      let runtime = value(of: try loadTemplates(overrides: nil, joining: &files))?.runtime
    else { return nil }
    var model = input.configuration.modelSettings(
      module: input.configuration.moduleName ?? "API", lock: try oldLock(input))
    var problems: [Diagnostic] = []
    var clients = resolvedClients(oldAPI, newAPI, model, runtime, input, &problems)
    if clients == nil, !problems.isEmpty {
      model.longRunning = []
      model.names = []
      var remaining: [Diagnostic] = []
      clients = resolvedClients(oldAPI, newAPI, model, runtime, input, &remaining)
      if clients == nil { diagnostics += remaining }
    }
    guard let clients else { return nil }
    var report = compare(
      old: ComparedSide(name: Self.displayName(of: input.old), document: old, client: clients.old),
      new: ComparedSide(name: Self.displayName(of: input.new), document: new, client: clients.new))
    report.configurationProblems = problems.map(text)
    report.overlays = input.configuration.overlays.paths(among: files)
    diagnostics += Acceptance.apply(input.configuration.acceptances, to: &report, on: today)
    return report
  }

  private func text(_ problem: Diagnostic) -> String {
    let location = problem.location
    let path = Self.displayPath(of: files[location.file].path)
    return "\(path):\(location.line): \(problem.message.text)"
  }

  private static func displayName(of version: DocumentVersion) -> String {
    if case .file(let path) = version { displayPath(of: path) } else { version.name }
  }

  /// Returns an absolute path relative to the working folder if it is inside of it, so that reports
  /// do not depend on the machine.
  private static func displayPath(of path: String) -> String {
    guard path.hasPrefix("/") else { return path }
    do throws(ReadFailure) {
      let folder = try realPath(of: "") + "/"
      return path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path
    } catch {
      return path
    }
  }

  /// Resolves both APIs with the same names. Returns nil and adds the errors if the settings do not
  /// fit one of the APIs.
  private mutating func resolvedClients(
    _ oldAPI: API, _ newAPI: API, _ settings: ModelSettings, _ runtime: Runtime, _ input: Input,
    _ problems: inout [Diagnostic],
  ) -> (old: SwiftModel.Client, new: SwiftModel.Client)? {
    var settings = settings
    let old = resolve(oldAPI, settings, runtime: runtime)
    problems += old.diagnostics.filter { $0.severity == .error }
    if old.hasErrors { return nil }
    let lock = SourceFile(path: "martlet.lock", bytes: Array((old.value.lock ?? "").utf8))
    let names = NameLock.read(
      lock, id: files.add(lock), document: lastPart(of: input.new.path))
    settings.lock = names.value
    let new = resolve(newAPI, settings, runtime: runtime)
    problems += new.diagnostics.filter { $0.severity == .error }
    return new.hasErrors ? nil : (old.value, new.value)
  }

  /// Collects the errors of a stage. Warnings about a document are not the subject of a comparison.
  private mutating func value<Value>(of outcome: Outcome<Value>) -> Value? {
    diagnostics += outcome.diagnostics.filter { $0.severity == .error }
    return outcome.hasErrors ? nil : outcome.value
  }

  /// Returns the folder of a version, and its path relative to the root. Only one of two versions
  /// may be in the root folder; the files of the other one are in the folder of its document.
  private static func documentFolder(
    of version: DocumentVersion, root: String?,
  ) throws(DiskFailure) -> (DocumentFolder, String) {
    let folder = DocumentFolder(ofDocumentAt: version.path, root: root)
    if let root, try !folder.isInRoot(), try fileKind(at: root) == .folder {
      return (DocumentFolder(ofDocumentAt: version.path), "")
    }
    return (folder, try folder.folderInRoot())
  }

  private mutating func document(
    _ version: DocumentVersion, _ configuration: Configuration,
  ) throws(DiskFailure) -> Document? {
    let (folder, folderInRoot) = try Self.documentFolder(of: version, root: configuration.root)
    let objects = GitObjects()
    let isRevision = if case .revision = version { true } else { false }
    let overlays = configuration.overlays.load(
      optional: isRevision, joining: &files
    ) { (path) throws(ReadFailure) in
      try version.readConfigured(path)
    }
    guard let overlays = value(of: overlays) else { return nil }
    let outcome = loadDocument(
      at: version.path,
      folderInRoot: folderInRoot,
      selecting: configuration.selection,
      adding: configuration.credentials.compactMap(\.scheme),
      applying: overlays,
      joining: files,
    ) { (path) throws(ReadFailure) in
      try version.read(path, in: folder, objects)
    }
    files = outcome.value.files
    return value(of: outcome)?.document
  }
}

extension Comparison {
  /// Reads the configuration, and completes the versions that the command line omits: the
  /// configured document at `HEAD`, and on the disk.
  private mutating func input() throws(DiskFailure) -> Input? {
    var configuration: Configuration?
    if try usesConfiguration() {
      guard let loaded = value(of: try loadConfiguration(options, joining: &files)),
        let loaded
      else { return nil }
      configuration = loaded
    }
    let document = configuration?.spec ?? words.last
    let old = try DocumentVersion.named(
      words.first ?? "HEAD", document: document, other: words.dropFirst().first)
    let new =
      words.count > 1
      ? try DocumentVersion.named(words[1], document: document, other: words[0])
      : DocumentVersion.file(configuration?.spec ?? "")
    if let configuration { return Input(old: old, new: new, configuration: configuration) }
    var plain = Options()
    plain.spec = new.path
    plain.included = options.included
    plain.excluded = options.excluded
    plain.root = options.root
    guard let settings = value(of: try loadConfiguration(plain, joining: &files)), let settings
    else { return nil }
    return Input(old: old, new: new, configuration: settings)
  }

  /// Whether a configuration applies: if `--config` is given, if the command line omits a version,
  /// or if a version is the configured document. Two revisions without paths are versions of it.
  private func usesConfiguration() throws(DiskFailure) -> Bool {
    if options.config != nil || words.count < 2 { return true }
    if try fileKind(at: Options.standardConfig) == nil { return false }
    var scratch = SourceFiles()
    let loaded = try loadConfiguration(options, joining: &scratch)
    guard let spec = loaded.value?.spec else { return false }
    var areRevisions = true
    for word in words {
      let colon = word.firstIndex(of: ":")
      let path = colon.map { String(word[word.index(after: $0)...]) } ?? word
      if normalized(path) == normalized(spec) { return true }
      let isFile = try fileKind(at: word) != nil
      if colon != nil || isFile { areRevisions = false }
    }
    return areRevisions
  }

  /// Returns the lock of the old version. Without one, the names of the old client are made anew.
  private mutating func oldLock(_ input: Input) throws(DiskFailure) -> NameLock {
    let document = lastPart(of: input.old.path)
    guard let lock = input.configuration.lock else { return NameLock(document: document) }
    let bytes: [UInt8]
    do throws(ReadFailure) {
      bytes = try input.old.readConfigured(lock.path)
    } catch {
      if error != .missing { throw error.at(lock.path) }
      return NameLock(document: document)
    }
    let file = SourceFile(path: lock.path, bytes: bytes)
    let names = NameLock.read(file, id: files.add(file), document: document)
    diagnostics += names.diagnostics
    return names.value
  }

  /// Compares the committed version of the configured document with the one on the disk. Returns
  /// nil if nothing is configured, if the document is not in a git checkout, if it and its overlays
  /// are the committed ones, or if the two cannot be compared.
  package static func sinceCommit(_ options: Options) -> ChangeReport? {
    var comparison = Comparison(options, [])
    do throws(DiskFailure) {
      guard !options.readsStandardInput, options.config != nil || options.spec == nil,
        let input = try comparison.input(), try !input.isCommitted()
      else { return nil }
      return try comparison.report()
    } catch {
      // `generate` works without `git`, too, and then prints no comparison.
      return nil
    }
  }
}
