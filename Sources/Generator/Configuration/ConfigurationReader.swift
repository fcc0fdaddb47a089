import Diagnostics
import IR
import Lowering
import OpenAPI
import SwiftEmitter
import SwiftModel
import YAML

/// Reads `martlet.yaml` according to the table of its keys (`ConfigurationTable`). Each unknown key
/// and each invalid value is an error.
struct ConfigurationReader {
  /// The settings of the file. Missing keys have their default values.
  struct Settings {
    var spec: String?
    var root: String?
    var overlays: [Located<String>] = []
    var output: Located<String>?
    var module: Located<String>?
    var layout = ClientLayout()
    var sharedRuntime: Configuration.SharedRuntime?
    var pagesFolder: String? = OutputFolder.standardPagesFolder
    /// The location of the key `docs`; nil without it.
    var pagesLocation: SourceLocation?
    var hasCatalog = false
    var hasTesting = true
    var selection = OperationSelection()
    var keepsUnknownMembers = false
    var leniency = Leniency.off
    var names: [NameOverride] = []
    var credentials: [Configuration.Credential] = []
    var unionTags: [LoweringSettings.UnionTag] = []
    var typeMappings: [LoweringSettings.TypeMapping] = []
    var environment: Configuration.Environment?
    var longRunning: [LongRunningSettings] = []
    var acceptances: [Acceptance] = []
    var lint = LintSettings()
  }

  /// The folder that the paths in the file are relative to.
  private let folder: String
  private let fileName: String
  private(set) var settings = Settings()
  private(set) var diagnostics: [Diagnostic] = []

  init(path: String) {
    folder = Generator.folder(of: path)
    fileName = lastPart(of: path)
  }

  /// Reads the settings if the file has no errors.
  mutating func read(_ root: Node) {
    var check = ConfigurationCheck(ConfigurationTable.root)
    check.check(root)
    diagnostics += check.diagnostics
    if diagnostics.isEmpty { read(CheckedMapping(root, ConfigurationTable.root)) }
  }

  private mutating func read(_ root: CheckedMapping) {
    settings.spec = root.text("spec").map { joined(folder, $0) }
    settings.root = root.text("root").map { joined(folder, $0) }
    settings.overlays = root.texts("overlays").map {
      Located(joined(folder, $0.value), at: $0.location)
    }
    settings.output = root.located("output").map {
      Located(joined(folder, $0.value), at: $0.location)
    }
    settings.module = root.located("module")
    settings.layout.access = root.word("access")
    settings.layout.hasGroupFolders = root.text("folders") == "tags"
    settings.layout.isPackage = root.boolean("package")
    settings.pagesFolder = root.folder("docs")
    settings.pagesLocation = root.keyLocation("docs")
    settings.sharedRuntime = Configuration.SharedRuntime(root)
    settings.hasTesting = root.boolean("testing")
    settings.hasCatalog =
      root.node("docc") == nil ? settings.layout.isPackage : root.boolean("docc")
    settings.selection.included = readSelection(root)
    if let excluded = root.mapping("exclude") {
      settings.selection.excluded = readSelection(excluded)
    }
    settings.keepsUnknownMembers = root.text("unknownMembers") == "keep"
    settings.leniency = root.word("lenient")
    if let names = root.mapping("names") { readNames(names) }
    if let credentials = root.mapping("credentials") { readCredentials(credentials) }
    if let unions = root.mapping("unions") { readUnions(unions) }
    if let formats = root.mapping("formats") { readTypes(formats) { .format($0) } }
    if let types = root.mapping("types") { readTypes(types) { .schema($0) } }
    if let keys = root.mapping("environment"), let location = root.keyLocation("environment") {
      let environment = Self.environment(keys, at: location, fileName: fileName)
      settings.environment = environment.settings
      diagnostics += environment.diagnostics
    }
    settings.acceptances = root.mappings("accept").map { Acceptance($0.keys, at: $0.location) }
    if let lint = root.mapping("lint") {
      settings.lint = LintSettings(lint, in: folder, &diagnostics)
    }
    if let longRunning = root.mapping("longRunning") {
      settings.longRunning = longRunning.namedEntries.map {
        LongRunningSettings(longRunning.mapping(of: $0), $0, file: fileName)
      }
    }
  }

  private mutating func readSelection(_ keys: CheckedMapping) -> OperationSelection.Names {
    var names = OperationSelection.Names()
    names.tags = readNames(keys.texts("tags")) { .tag($0) }
    names.operations = readNames(keys.texts("operations")) { .operation($0) }
    names.paths = readNames(keys.texts("paths")) { .path($0) }
    return names
  }

  /// Records the locations of names. If a name is repeated, its location is the first one.
  private mutating func readNames(
    _ names: [Located<String>], as kind: (String) -> OperationSelection.Name,
  ) -> [String] {
    for name in names.reversed() { settings.selection.locations[kind(name.value)] = name.location }
    return names.map(\.value)
  }

  private mutating func readNames(_ names: CheckedMapping) {
    addNames(names) { .location($0) }
    addNames(names.mapping("types")) { .type($0) }
    addNames(names.mapping("operations")) { .operation($0) }
    addNames(names.mapping("tags")) { .tag($0) }
    guard let owners = names.mapping("members") else { return }
    for owner in owners.namedEntries {
      addNames(owners.mapping(of: owner)) { .member($0, of: owner.key) }
    }
  }

  private mutating func addNames(
    _ names: CheckedMapping?, for target: (String) -> NameOverride.Target,
  ) {
    for entry in names?.namedEntries ?? [] {
      guard let name = entry.value.text else { continue }
      settings.names.append(
        NameOverride(target(entry.key), name: name, location: entry.keyLocation))
    }
  }

  private mutating func readCredentials(_ credentials: CheckedMapping) {
    for entry in credentials.namedEntries {
      let keys = credentials.mapping(of: entry)
      let tokenURL = keys.text("tokenURL")
      let kind = kind(ofScheme: keys, named: entry.key)
      let origin = Origin(
        path: fileName, pointer: JSONPointer(["credentials", entry.key]),
        writtenPointer: JSONPointer(["credentials", entry.key]), location: entry.keyLocation)
      settings.credentials.append(
        Configuration.Credential(
          name: entry.key, tokenURL: tokenURL,
          scheme: kind.map { SecurityScheme(name: entry.key, kind: $0, origin: origin) },
          location: entry.keyLocation))
    }
  }

  /// Returns the kind of a scheme that the configuration defines; nil if it defines none.
  private func kind(
    ofScheme keys: CheckedMapping, named name: String,
  ) -> SecurityScheme.Kind? {
    switch keys.text("type") {
    case "basic": .http(scheme: "basic")
    case "bearer": .http(scheme: "bearer")
    case "apiKey": .apiKey(location: keys.word("in"), name: keys.text("name") ?? name)
    case "oauth2":
      .oauth2([.init(grant: .clientCredentials, tokenURL: keys.text("tokenURL"))])
    case _: nil
    }
  }

  private mutating func readTypes(
    _ types: CheckedMapping, for subject: (String) -> LoweringSettings.TypeMapping.Subject,
  ) {
    for entry in types.namedEntries {
      let keys = types.mapping(of: entry, shorthandFor: "type")
      guard let name = keys.text("type"), let module = keys.text("import") else { continue }
      let type = MappedType(name: name, module: module)
      if type.isFoundationDate { diagnostics.append(.error(.dateIsNumber, at: entry.keyLocation)) }
      settings.typeMappings.append(
        LoweringSettings.TypeMapping(
          subject(entry.key), to: type, location: entry.keyLocation))
    }
  }

  private mutating func readUnions(_ unions: CheckedMapping) {
    for entry in unions.namedEntries {
      guard let tag = unions.mapping(of: entry).text("tag") else { continue }
      settings.unionTags.append(
        LoweringSettings.UnionTag(union: entry.key, tag: tag, location: entry.keyLocation))
    }
  }
}

extension Configuration.SharedRuntime {
  /// Nil if the client contains its runtime.
  fileprivate init?(_ root: CheckedMapping) {
    guard root.text("runtime") == "shared", let location = root.node("runtime")?.location
    else { return nil }
    let module = root.located("runtimeModule") ?? Located(Self.standardModule, at: location)
    self.module = module
    package = root.located("runtimePackage") ?? Located("../\(module.value)", at: location)
  }
}

extension MappedType {
  fileprivate var isFoundationDate: Bool {
    module == "Foundation" && (name == "Date" || name == "Foundation.Date")
  }
}

extension Diagnostic.Message {
  fileprivate static let dateIsNumber = Self(
    .configInvalidValue,
    "the JSON of the type 'Date' of Foundation is a number, so it refuses every text; without a "
      + "mapping, the types are 'DateTime' and 'CalendarDate'")
}
