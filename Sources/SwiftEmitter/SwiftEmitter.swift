package import Diagnostics
package import IR
package import Mustache
package import Output

/// What a run decides about the output, beside the API.
package struct EmitterSettings: Sendable {
  /// The module that the files are for.
  package var moduleName: String
  /// Whether models keep the members that the specification does not know.
  package var keepsUnknownMembers: Bool
  package var names: [NameOverride]
  package var tokenURLs: [TokenURL]
  /// Nil where clients are made by hand only.
  package var environment: EnvironmentNames?
  package var longRunning: [LongRunningSettings]
  /// Whether it is no mistake that an operation which the settings name is not there.
  package var mayLackOperations: Bool

  package init(
    moduleName: String,
    keepsUnknownMembers: Bool,
    names: [NameOverride],
    tokenURLs: [TokenURL],
    environment: EnvironmentNames? = nil,
    longRunning: [LongRunningSettings] = [],
    mayLackOperations: Bool = false,
  ) {
    self.moduleName = moduleName
    self.keepsUnknownMembers = keepsUnknownMembers
    self.names = names
    self.tokenURLs = tokenURLs
    self.environment = environment
    self.longRunning = longRunning
    self.mayLackOperations = mayLackOperations
  }
}

/// Where tokens are given, in place of what the specification says.
package struct TokenURL: Sendable {
  /// The security scheme's name in the specification.
  package var credential: String
  package var url: String

  package init(credential: String, url: String) {
    self.credential = credential
    self.url = url
  }
}

/// Swift that clients contain as it is.
package struct RuntimeFile: Sendable {
  /// Relative to the templates' folder.
  package var path: String
  package var text: String

  package init(path: String, text: String) {
    self.path = path
    self.text = text
  }

  /// The name without folder and extension; no other file of the module can have it.
  var fileName: String {
    let name = path.split(separator: "/").last ?? ""
    return String(name.prefix { $0 != "." })
  }
}

/// A client: one file for each type and operation, and the runtime.
package struct SwiftClient: Sendable {
  package var files: FileSet
  package var operationCount: Int
  package var typeCount: Int
}

/// The client of an API.
package func emitSwift(
  _ api: API,
  settings: EmitterSettings,
  templates: TemplateLibrary,
  runtime: [RuntimeFile],
) -> Outcome<SwiftClient> {
  let types = supportedTypes(of: api.types)
  let aliases = Aliases(types.value)
  var declarable = api
  declarable.types = keepingLargeValuesApart(in: types.value, aliases)
  let supported = supportedOperations(of: declarable, aliases)
  let longRunning = longRunning(settings, of: supported, aliases)
  let names = NameTable.assign(
    supported, longRunning.value, settings: settings, fileNames: runtime.map(\.fileName))
  let builder = ViewBuilder(
    api: supported,
    longRunning: longRunning.value,
    names: names.value,
    aliases: aliases,
    spelling: TypeSpelling(names: names.value, aliases: aliases),
    settings: settings,
  )
  var files = Files(templates: templates)
  files.addTypes(builder)
  if supported.operations.isEmpty {
    files.add(modelRuntime(runtime))
  } else {
    files.addOperations(builder)
    files.add(neededRuntime(runtime, by: files.files))
  }
  let diagnostics = types.diagnostics + longRunning.diagnostics + names.diagnostics
  let client = SwiftClient(
    files: FileSet(files.files),
    operationCount: supported.operations.count,
    typeCount: supported.types.declarations.count,
  )
  return Outcome(client, diagnostics + files.diagnostics)
}

/// The files made so far, and what was wrong with their templates.
private struct Files {
  let templates: TemplateLibrary
  var files: [FileSet.File] = []
  var diagnostics: [Diagnostic] = []

  mutating func addTypes(_ builder: ViewBuilder) {
    let ids = builder.api.types.ids
    let typeFiles = concurrentMap(count: ids.count) { [templates] index in
      templates.typeFile(ids[index], builder)
    }
    for file in typeFiles { add(file) }
  }

  mutating func addOperations(_ builder: ViewBuilder) {
    let operationFiles = concurrentMap(count: builder.api.operations.count) { [templates] index in
      let view = builder.operationFile(index)
      return (view, templates.file("Operation", view, at: "Operations/\(view.typeName)"))
    }
    var operations: [Int: [OperationFile]] = [:]
    for (operation, (view, file)) in zip(builder.api.operations, operationFiles) {
      add(file)
      operations[operation.group.index, default: []].append(view)
    }
    for index in builder.longRunning.indices {
      let name = builder.names.longRunning[index].type
      render("LongRunning", builder.longRunningFile(index), to: "Operations/\(name)")
    }
    for index in builder.api.groups.indices {
      render("Client", builder.clientFile(index), to: "Operations/\(builder.names.groups[index])")
      if let calls = builder.callsFile(index, operations[index] ?? []) {
        render("Calls", calls, to: "Operations/\(calls.protocolName)")
      }
    }
    if let servers = builder.serversFile() {
      render("Servers", servers, to: "Operations/APIServer+Servers")
    }
    if let schemes = builder.securitySchemesFile() {
      render("SecuritySchemes", schemes, to: "Operations/SecurityScheme+Schemes")
    }
    if let environment = builder.environmentFile() {
      render("Environment", environment, to: "Operations/APIClient+Environment")
    }
    // What only a user's tests need: nothing else refers to it.
    if let routes = builder.stubRoutesFile() {
      render("StubRoutes", routes, to: "Testing/StubRoute+Operations")
    }
  }

  /// The runtime lies below the header that every generated file has.
  mutating func add(_ runtime: [RuntimeFile]) {
    for file in runtime {
      let view = RuntimeFileView(source: DocumentationLines.single(file.path), text: file.text)
      render("Runtime", view, to: String(file.path.dropLast(".swift".count)))
    }
  }

  private mutating func render(_ template: String, _ view: some Encodable, to path: String) {
    add(templates.file(template, view, at: path))
  }

  private mutating func add(_ file: Outcome<FileSet.File>) {
    diagnostics += file.diagnostics
    files.append(file.value)
  }
}

extension TemplateLibrary {
  fileprivate func typeFile(
    _ id: TypeTable.ID, _ builder: ViewBuilder,
  ) -> Outcome<FileSet.File> {
    let path = "Models/\(Identifier.bare(builder.names.type(id)))"
    return switch builder.api.types[id].shape {
    case .record(let properties, let additional):
      file("Struct", builder.structFile(id, properties, additional), at: path)
    case .enumeration(let scalar, let values) where values.count > LongEnumFile.threshold:
      file("LongEnum", builder.longEnumFile(id, of: scalar, values: values), at: path)
    case .enumeration(let scalar, let values):
      file("Enum", builder.enumFile(id, of: scalar, values: values), at: path)
    case .union(let variants, .sibling(let tag)):
      file("TaggedUnion", builder.taggedUnionFile(id, variants, tag), at: path)
    case .union(let variants, let selection):
      file("Union", builder.unionFile(id, variants, selection), at: path)
    case .alias(let target):
      file("TypeAlias", builder.typeAliasFile(id, for: target), at: path)
    }
  }

  fileprivate func file(
    _ template: String, _ view: some Encodable, at path: String,
  ) -> Outcome<FileSet.File> {
    let rendered = render(template, with: view)
    return Outcome(
      FileSet.File(path: "\(path).swift", text: rendered.value), rendered.diagnostics)
  }
}

/// What `Runtime.mustache` needs.
private struct RuntimeFileView: Encodable {
  var source: String
  var text: String
}
