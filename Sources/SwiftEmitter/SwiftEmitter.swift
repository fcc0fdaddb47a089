package import Diagnostics
package import IR
package import Mustache
package import Output
import Parallelism
package import SwiftModel

/// The settings of a run that concern files alone, and those that the names depend on.
package struct EmitterSettings: Sendable {
  package var model: ModelSettings
  /// The specification's file.
  package var documentName: String
  package var layout: ClientLayout

  package init(
    model: ModelSettings, documentName: String = "", layout: ClientLayout = ClientLayout(),
  ) {
    self.model = model
    self.documentName = documentName
    self.layout = layout
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
  /// The names as a lock keeps them; nil where none does.
  package var lock: String?
}

/// The client of an API.
package func emitSwift(
  _ api: API,
  settings: EmitterSettings,
  templates: TemplateLibrary,
  runtime: [RuntimeFile],
) -> Outcome<SwiftClient> {
  let types = supportedTypes(of: api.types)
  var declarable = api
  declarable.types = types.value
  var aliases = Aliases(types.value)
  let cuts = limitNesting(in: &declarable, &aliases)
  declarable.types = keepingLargeValuesApart(in: declarable.types, aliases)
  let supported = supportedOperations(of: declarable, aliases)
  let longRunning = longRunning(settings.model, of: supported, aliases)
  let names = NameTable.assign(
    supported, longRunning.value, settings: settings.model, fileNames: runtime.map(\.fileName))
  let builder = ViewBuilder(
    api: supported,
    longRunning: longRunning.value,
    names: names.value,
    aliases: aliases,
    spelling: TypeSpelling(names: names.value, aliases: aliases),
    settings: settings,
    sentTypes: supported.typesSentAsJSON,
  )
  var files = Files(templates: templates)
  files.addTypes(builder)
  if supported.operations.isEmpty {
    files.add(modelRuntime(runtime))
  } else {
    files.addOperations(builder)
    files.add(neededRuntime(runtime, by: files.files))
  }
  if settings.layout.isPackage { files.addPackage(builder) }
  let diagnostics =
    types.diagnostics + cuts + unreadContents(of: supported) + longRunning.diagnostics
    + names.diagnostics
  let client = SwiftClient(
    files: FileSet(files.files(at: settings.layout.access)),
    operationCount: supported.operations.count,
    typeCount: supported.types.declarations.count,
    lock: settings.model.lock.map { names.value.lockText(for: supported, $0) },
  )
  return Outcome(client, diagnostics + files.diagnostics)
}

/// What makes a file, on any processor.
private typealias Rendering = @Sendable () -> Outcome<FileSet.File>

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
      let folder = builder.folder(builder.api.operations[index].group.index)
      return (view, templates.file("Operation", view, at: "\(folder)/\(view.typeName)"))
    }
    var operations: [Int: [OperationFile]] = [:]
    for (operation, (view, file)) in zip(builder.api.operations, operationFiles) {
      add(file)
      operations[operation.group.index, default: []].append(view)
    }
    let rest =
      builder.longRunning.indices.map { longRunningFile($0, builder) }
      + builder.api.groups.indices.flatMap { groupFiles($0, operations[$0] ?? [], builder) }
      + clientFiles(builder)
    for file in concurrentMap(count: rest.count, { rest[$0]() }) { add(file) }
  }

  private func longRunningFile(_ index: Int, _ builder: ViewBuilder) -> Rendering {
    let name = builder.names.longRunning[index].type
    let group = builder.api.operations[builder.longRunning[index].start].group.index
    let path = "\(builder.folder(group))/\(name)"
    return { [templates] in
      templates.file("LongRunning", builder.longRunningFile(index), at: path)
    }
  }

  private func groupFiles(
    _ index: Int, _ operations: [OperationFile], _ builder: ViewBuilder,
  ) -> [Rendering] {
    let folder = builder.folder(index)
    let client: Rendering = { [templates] in
      templates.file(
        "Client", builder.clientFile(index), at: "\(folder)/\(builder.names.groups[index])")
    }
    if operations.isEmpty { return [client] }
    let calls: Rendering = { [templates] in
      let calls = builder.callsFile(index, operations)
      return templates.file("Calls", calls, at: "\(folder)/\(calls.protocolName)")
    }
    return [client, calls]
  }

  /// What there is once in a client.
  private func clientFiles(_ builder: ViewBuilder) -> [Rendering] {
    [
      rendering("Servers", builder.serversFile(), "Operations/APIServer+Servers"),
      rendering(
        "SecuritySchemes", builder.securitySchemesFile(), "Operations/SecurityScheme+Schemes"),
      rendering("Environment", builder.environmentFile(), "Operations/APIClient+Environment"),
      // What only a user's tests need: nothing else refers to it.
      rendering("StubRoutes", builder.stubRoutesFile(), "Testing/StubRoute+Operations"),
    ].compactMap { $0 }
  }

  private func rendering<View: Encodable & Sendable>(
    _ template: String, _ view: View?, _ path: String,
  ) -> Rendering? {
    guard let view else { return nil }
    return { [templates] in templates.file(template, view, at: path) }
  }

  /// The runtime lies below the header that every generated file has.
  mutating func add(_ runtime: [RuntimeFile]) {
    for file in runtime {
      let view = RuntimeFileView(source: DocumentationLines.single(file.path), text: file.text)
      render("Runtime", view, to: String(file.path.dropLast(".swift".count)))
    }
  }

  /// The package's own file, below the line that has to be its first.
  mutating func addPackage(_ builder: ViewBuilder) {
    let folders = Set(files.compactMap { $0.path.split(separator: "/").first.map(String.init) })
    render("Package", builder.packageFile(folders: folders.sorted()), to: "Package")
  }

  func files(at access: AccessLevel) -> [FileSet.File] {
    files.map { FileSet.File(path: $0.path, text: access.applied(to: $0.text)) }
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
    return switch builder.api.types.shape(of: id) {
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
