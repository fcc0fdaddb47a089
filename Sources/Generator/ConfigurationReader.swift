import Diagnostics
import Lowering
import OpenAPI
import SwiftEmitter
import SwiftModel
import YAML

/// Reads `martlet.yaml`. Reports every unknown key and every value of the wrong kind.
struct ConfigurationReader {
  /// The settings of the file, and the defaults of those that it lacks.
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
    var tagHints: [LoweringSettings.TagHint] = []
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
      case "spec": settings.spec = text(entry).map { joined(folder, $0) }
      case "output": settings.output = text(entry).map { joined(folder, $0) }
      case "module": settings.module = text(entry)
      case "access": readAccess(entry)
      case "folders": settings.layout.hasGroupFolders = choice(entry, yes: "tags", no: "none")
      case "package": settings.layout.isPackage = boolean(entry)
      case "docs": readPagesFolder(entry)
      case "tags", "operations", "paths": readNames(entry, in: \.included)
      case "exclude":
        for entry in entries(of: entry.value, "'\(entry.key)'") {
          if Self.selectionKeys.contains(entry.key) {
            readNames(entry, in: \.excluded)
          } else {
            report(
              .unknownKey(entry.key, in: "'exclude'", Self.selectionKeys), at: entry.keyLocation)
          }
        }
      case "unknownMembers":
        settings.keepsUnknownMembers = choice(entry, yes: "keep", no: "ignore")
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
      report(.exportsNothing(settings.layout.access), at: accessLocation)
    }
  }

  private static let selectionKeys = ["tags", "operations", "paths"]

  private static let keys = [
    "spec", "output", "module", "access", "folders", "package", "docs", "tags", "operations",
    "paths", "exclude", "unknownMembers", "names", "credentials", "unions", "environment",
    "longRunning",
  ]

  private mutating func readNames(
    _ entry: Mapping.Entry, in part: WritableKeyPath<OperationSelection, OperationSelection.Names>,
  ) {
    switch entry.key {
    case "tags": settings.selection[keyPath: part].tags = texts(entry)
    case "operations": settings.selection[keyPath: part].operations = texts(entry)
    default: settings.selection[keyPath: part].paths = texts(entry)
    }
  }

  private mutating func readAccess(_ entry: Mapping.Entry) {
    guard let text = text(entry) else { return }
    if let access = AccessLevel(rawValue: text) {
      settings.layout.access = access
      accessLocation = entry.value.location
    } else {
      report(.notOneOf(entry.key, AccessLevel.allCases.map(\.rawValue)), at: entry.value.location)
    }
  }

  /// Returns whether the value is the first of two words.
  private mutating func choice(_ entry: Mapping.Entry, yes: String, no: String) -> Bool {
    let text = text(entry)
    if let text, text != yes, text != no {
      report(.notOneOf(entry.key, [yes, no]), at: entry.value.location)
    }
    return text == yes
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
        addName(entry) { .place($0) }
        continue
      }
      for inner in entries(of: entry.value, "'\(entry.key)'") {
        switch entry.key {
        case "types": addName(inner) { .type($0) }
        case "operations": addName(inner) { .operation($0) }
        case "tags": addName(inner) { .tag($0) }
        case "members":
          for member in entries(of: inner.value, "'\(inner.key)'") {
            addName(member) { .member($0, of: inner.key) }
          }
        default: break
        }
      }
      if !Self.nameKeys.contains(entry.key) {
        report(.unknownKey(entry.key, in: "'names'", Self.nameKeys), at: entry.keyLocation)
      }
    }
  }

  private static let nameKeys = ["types", "operations", "tags", "members"]

  private mutating func addName(
    _ entry: Mapping.Entry, for target: (String) -> NameOverride.Target,
  ) {
    guard let name = text(entry) else { return }
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
        guard let url = text(entry) else { continue }
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
        guard let tag = text(entry) else { continue }
        settings.tagHints.append(
          LoweringSettings.TagHint(content: union.key, tag: tag, location: union.keyLocation))
      }
    }
  }

  mutating func entries(of node: Node, _ object: String) -> [Mapping.Entry] {
    if case .mapping(let mapping) = node.content { return mapping.entries }
    report(.noMapping(object), at: node.location)
    return []
  }

  mutating func text(_ entry: Mapping.Entry) -> String? {
    text(entry.value, "'\(entry.key)'")
  }

  mutating func text(_ node: Node, _ object: String) -> String? {
    if case .scalar(let scalar) = node.content, scalar.kind == .string, !scalar.text.isEmpty {
      return scalar.text
    }
    report(.noText(object), at: node.location)
    return nil
  }

  private mutating func texts(_ entry: Mapping.Entry) -> [String] {
    guard case .sequence(let nodes) = entry.value.content else {
      report(.noSequence("'\(entry.key)'"), at: entry.value.location)
      return []
    }
    var texts: [String] = []
    for node in nodes {
      if let item = text(node, "each item of '\(entry.key)'") { texts.append(item) }
    }
    return texts
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

  fileprivate static func exportsNothing(_ access: AccessLevel) -> Self {
    Self("'package: true' requires 'access: public'; other packages cannot use '\(access)'")
  }

  fileprivate static func noMapping(_ object: String) -> Self {
    Self("\(object) must be a mapping")
  }

  static func noSequence(_ object: String) -> Self {
    Self("\(object) must be a sequence")
  }

  fileprivate static func noText(_ object: String) -> Self {
    Self("\(object) must be a non-empty string")
  }
}
