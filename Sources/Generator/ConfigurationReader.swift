import Diagnostics
import Lowering
import OpenAPI
import SwiftEmitter
import SwiftModel
import YAML

/// Reads `martlet.yaml`. Every unknown key and every value of the wrong kind is an error.
struct ConfigurationReader {
  /// The settings of the file. Missing keys have their default values.
  struct Settings {
    var spec: String?
    var output: String?
    var module: String?
    var layout = ClientLayout()
    var pagesFolder: String? = OutputFolder.standardPagesFolder
    var selection = OperationSelection()
    var keepsUnknownMembers = false
    var names: [NameOverride] = []
    var credentials: [Configuration.Credential] = []
    var unionTags: [LoweringSettings.UnionTag] = []
    var environment: EnvironmentNames?
    var longRunning: [LongRunningSettings] = []
  }

  /// The folder that the paths in the file are relative to.
  let folder: String
  var settings = Settings()
  private(set) var diagnostics: [Diagnostic] = []
  /// The location of the value of `access`.
  private var accessLocation: SourceLocation?

  let fileName: String

  init(path: String) {
    folder = Generator.folder(of: path)
    fileName = lastPart(of: path)
  }

  mutating func read(_ root: Node) {
    for entry in entries(of: root, "the configuration") {
      switch entry.key {
      case "spec": settings.spec = string(entry).map { joined(folder, $0) }
      case "output": settings.output = string(entry).map { joined(folder, $0) }
      case "module": settings.module = string(entry)
      case "access": readAccess(entry)
      case "folders":
        settings.layout.hasGroupFolders = boolean(entry, trueValue: "tags", falseValue: "none")
      case "package": settings.layout.isPackage = boolean(entry)
      case "docs": readPagesFolder(entry)
      case "tags", "operations", "paths": readSelection(entry, into: \.included)
      case "exclude": readExcluded(entry)
      case "unknownMembers":
        settings.keepsUnknownMembers = boolean(entry, trueValue: "keep", falseValue: "ignore")
      case "names": readNames(entry)
      case "credentials": readCredentials(entry)
      case "unions": readUnions(entry)
      case "environment": readEnvironment(entry)
      case "longRunning": readLongRunning(entry)
      default:
        report(.unknownKey(entry.key, in: "the configuration", Self.keys), at: entry.keyLocation)
      }
    }
    if settings.layout.isPackage, settings.layout.access != .public, let accessLocation {
      report(.packageRequiresPublicAccess(settings.layout.access), at: accessLocation)
    }
  }

  private static let selectionKeys = ["tags", "operations", "paths"]

  private static let keys = [
    "spec", "output", "module", "access", "folders", "package", "docs", "tags", "operations",
    "paths", "exclude", "unknownMembers", "names", "credentials", "unions", "environment",
    "longRunning",
  ]

  private mutating func readExcluded(_ excluded: Mapping.Entry) {
    for entry in entries(of: excluded.value, "'\(excluded.key)'") {
      if Self.selectionKeys.contains(entry.key) {
        readSelection(entry, into: \.excluded)
      } else {
        report(
          .unknownKey(entry.key, in: "'\(excluded.key)'", Self.selectionKeys),
          at: entry.keyLocation)
      }
    }
  }

  /// Reads one of `selectionKeys` into the included or the excluded names of the selection.
  private mutating func readSelection(
    _ entry: Mapping.Entry,
    into names: WritableKeyPath<OperationSelection, OperationSelection.Names>,
  ) {
    switch entry.key {
    case "tags": settings.selection[keyPath: names].tags = strings(entry)
    case "operations": settings.selection[keyPath: names].operations = strings(entry)
    default: settings.selection[keyPath: names].paths = strings(entry)
    }
  }

  private mutating func readAccess(_ entry: Mapping.Entry) {
    guard let string = string(entry) else { return }
    if let access = AccessLevel(rawValue: string) {
      settings.layout.access = access
      accessLocation = entry.value.location
    } else {
      report(.notOneOf(entry.key, AccessLevel.allCases.map(\.rawValue)), at: entry.value.location)
    }
  }

  /// Reads a Boolean that the configuration states as one of two words.
  private mutating func boolean(
    _ entry: Mapping.Entry, trueValue: String, falseValue: String,
  ) -> Bool {
    let string = string(entry)
    if let string, string != trueValue, string != falseValue {
      report(.notOneOf(entry.key, [trueValue, falseValue]), at: entry.value.location)
    }
    return string == trueValue
  }

  private mutating func boolean(_ entry: Mapping.Entry) -> Bool {
    if case .scalar(let scalar) = entry.value.content, case .boolean(let value) = scalar.kind {
      return value
    }
    report(.notOneOf(entry.key, ["true", "false"]), at: entry.value.location)
    return false
  }

  private mutating func readPagesFolder(_ entry: Mapping.Entry) {
    if case .scalar(let scalar) = entry.value.content {
      if case .boolean(let hasPages) = scalar.kind {
        settings.pagesFolder = hasPages ? OutputFolder.standardPagesFolder : nil
        return
      }
      if scalar.kind == .string, !scalar.text.isEmpty {
        settings.pagesFolder = scalar.text
        return
      }
    }
    report(.notOneOf(entry.key, Self.pagesFolders), at: entry.value.location)
  }

  private static let pagesFolders = ["true", "false", "a folder"]

  private mutating func readNames(_ names: Mapping.Entry) {
    for entry in entries(of: names.value, "'\(names.key)'") {
      guard case .mapping = entry.value.content else {
        // The key is a location in the document.
        addName(entry) { .place($0) }
        continue
      }
      if Self.nameKeys.contains(entry.key) {
        readNames(ofKind: entry)
      } else {
        report(.unknownKey(entry.key, in: "'names'", Self.nameKeys), at: entry.keyLocation)
      }
    }
  }

  /// Reads the names of one of `nameKeys`.
  private mutating func readNames(ofKind kind: Mapping.Entry) {
    for entry in entries(of: kind.value, "'\(kind.key)'") {
      switch kind.key {
      case "types": addName(entry) { .type($0) }
      case "operations": addName(entry) { .operation($0) }
      case "tags": addName(entry) { .tag($0) }
      default:
        for member in entries(of: entry.value, "'\(entry.key)'") {
          addName(member) { .member($0, of: entry.key) }
        }
      }
    }
  }

  private static let nameKeys = ["types", "operations", "tags", "members"]

  private mutating func addName(
    _ entry: Mapping.Entry, for target: (String) -> NameOverride.Target,
  ) {
    guard let name = string(entry) else { return }
    settings.names.append(
      NameOverride(target(entry.key), name: name, location: entry.keyLocation))
  }

  private mutating func readCredentials(_ credentials: Mapping.Entry) {
    for credential in entries(of: credentials.value, "'\(credentials.key)'") {
      for entry in entries(of: credential.value, "'\(credential.key)'") {
        guard entry.key == "tokenURL" else {
          report(
            .unknownKey(entry.key, in: "'\(credential.key)'", ["tokenURL"]), at: entry.keyLocation)
          continue
        }
        guard let url = string(entry) else { continue }
        settings.credentials.append(
          Configuration.Credential(
            name: credential.key, tokenURL: url, location: credential.keyLocation))
      }
    }
  }

  private mutating func readUnions(_ unions: Mapping.Entry) {
    for union in entries(of: unions.value, "'\(unions.key)'") {
      for entry in entries(of: union.value, "'\(union.key)'") {
        guard entry.key == "tag" else {
          report(.unknownKey(entry.key, in: "'\(union.key)'", ["tag"]), at: entry.keyLocation)
          continue
        }
        guard let tag = string(entry) else { continue }
        settings.unionTags.append(
          LoweringSettings.UnionTag(union: union.key, tag: tag, location: union.keyLocation))
      }
    }
  }

  /// Returns the entries of a mapping. Reports any other node, and returns no entries. `object` is
  /// the name of the node in the message.
  mutating func entries(of node: Node, _ object: String) -> [Mapping.Entry] {
    if case .mapping(let mapping) = node.content { return mapping.entries }
    report(.notAMapping(object), at: node.location)
    return []
  }

  /// Returns a non-empty string; reports any other value, and returns nil.
  mutating func string(_ entry: Mapping.Entry) -> String? {
    string(entry.value, "'\(entry.key)'")
  }

  mutating func string(_ node: Node, _ object: String) -> String? {
    if case .scalar(let scalar) = node.content, scalar.kind == .string, !scalar.text.isEmpty {
      return scalar.text
    }
    report(.notAString(object), at: node.location)
    return nil
  }

  private mutating func strings(_ entry: Mapping.Entry) -> [String] {
    guard case .sequence(let nodes) = entry.value.content else {
      report(.notASequence("'\(entry.key)'"), at: entry.value.location)
      return []
    }
    var strings: [String] = []
    for node in nodes {
      if let item = string(node, "each item of '\(entry.key)'") { strings.append(item) }
    }
    return strings
  }

  mutating func report(_ message: Diagnostic.Message, at location: SourceLocation) {
    diagnostics.append(.error(message, at: location))
  }
}

extension Diagnostic.Message {
  static func unknownKey(_ key: String, in object: String, _ known: [String]) -> Self {
    Self("unknown key '\(key)' in \(object); expected \(alternatives(known))")
  }

  fileprivate static func notOneOf(_ key: String, _ values: [String]) -> Self {
    Self("'\(key)' must be \(alternatives(values))")
  }

  /// Quotes the words: "'a', 'b' or 'c'".
  private static func alternatives(_ words: [String]) -> String {
    let quoted = words.map { "'\($0)'" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.joined() }
    return "\(quoted.dropLast().joined(separator: ", ")) or \(last)"
  }

  fileprivate static func packageRequiresPublicAccess(_ access: AccessLevel) -> Self {
    Self("'package: true' requires 'access: public'; other packages cannot use '\(access)'")
  }

  fileprivate static func notAMapping(_ object: String) -> Self {
    Self("\(object) must be a mapping")
  }

  static func notASequence(_ object: String) -> Self {
    Self("\(object) must be a sequence")
  }

  fileprivate static func notAString(_ object: String) -> Self {
    Self("\(object) must be a non-empty string")
  }
}
