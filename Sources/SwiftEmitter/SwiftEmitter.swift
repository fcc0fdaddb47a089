package import Diagnostics
package import IR
package import Mustache
package import Output
import Parallelism
package import SwiftModel

/// The settings of the emitter, including those of the model.
package struct EmitterSettings: Sendable {
  package var model: ModelSettings
  /// The file name of the document, which the header of the package's manifest mentions.
  package var documentName: String
  package var layout: ClientLayout
  /// The folder of the reference pages if it is in the folder of the client. SwiftPM warns of files
  /// in a target that are neither sources nor excluded.
  package var pagesFolder: String?
  /// The folder of the shared runtime's package, relative to the client. The manifest of the client
  /// depends on it.
  package var runtimePackage: String
  /// The version of Martlet, which a shared runtime must have too.
  package var version: String

  package init(
    model: ModelSettings, documentName: String = "", layout: ClientLayout = ClientLayout(),
    pagesFolder: String? = nil, runtimePackage: String = "", version: String = "",
  ) {
    self.model = model
    self.documentName = documentName
    self.layout = layout
    self.pagesFolder = pagesFolder
    self.runtimePackage = runtimePackage
    self.version = version
  }
}

/// A resolved client and its rendered files.
package struct SwiftClient: Sendable {
  package var client: Client
  package var files: FileSet
  package var operationCount: Int
  package var typeCount: Int
  /// The text of the name lock; nil if the settings have no lock.
  package var lock: String?
}

/// Resolves an API into a client, and renders the client's files.
package func emitSwift(
  _ api: API,
  settings: EmitterSettings,
  templates: TemplateLibrary,
  runtime: Runtime,
) -> Outcome<SwiftClient> {
  let leniency = api.operations.isEmpty ? Leniency.off : settings.model.leniency
  let runtime = runtime.defining(leniency.conditions)
  let resolved = resolve(api, settings.model, runtime: runtime)
  let client = resolved.value
  let clientTemplates = ClientTemplates(
    library: templates, runtimeModule: client.runtimeModule, namespace: client.namespace,
    isLenient: client.isLenient)
  var files = Files(
    client: client, layout: settings.layout, templates: clientTemplates,
    modelFiles: ModelFiles(client, clientTemplates))
  files.addTypes()
  if !client.hasOnlyModels { files.addOperations() }
  files.add(runtime.files(of: client))
  if !client.hasTesting { files.files.removeAll { $0.path.hasPrefix("Testing/") } }
  if let module = client.runtimeModule { files.addRequiredVersion(of: module, settings) }
  if settings.layout.isPackage { files.addPackage(settings) }
  let swift = SwiftClient(
    client: client,
    files: FileSet(files.files(withAccess: settings.layout.access)),
    operationCount: client.operations.count,
    typeCount: client.types.count,
    lock: client.lock,
  )
  return Outcome(swift, resolved.diagnostics + files.diagnostics)
}

/// A function that renders files. It may run on any thread.
private typealias Rendering = @Sendable () -> [Outcome<FileSet.File>]

/// The files that are rendered so far, and the diagnostics of their templates.
private struct Files {
  let client: Client
  let layout: ClientLayout
  let templates: ClientTemplates
  let modelFiles: ModelFiles
  var files: [FileSet.File] = []
  var diagnostics: [Diagnostic] = []

  mutating func addTypes() {
    let types = client.types.filter { $0.container == nil && !$0.isCompanion }
    let files = concurrentMap(count: types.count) { [modelFiles] index in
      modelFiles.files(of: types[index])
    }
    for file in files.joined() { add(file) }
  }

  mutating func addOperations() {
    let calls = Dictionary(
      grouping: client.groups.flatMap { GroupCall.all(of: $0, in: client) }, by: \.operation)
    let renderings =
      client.operations.indices.map { operationFile(client.operations[$0], calls[$0] ?? []) }
      + client.longRunningOperations.map(longRunningFile)
      + client.groups.flatMap(groupFiles) + sharedFiles()
    for file in concurrentMap(count: renderings.count, { renderings[$0]() }).joined() { add(file) }
  }

  private func operationFile(
    _ operation: Client.Operation, _ calls: [GroupCall],
  ) -> Rendering {
    let path = "\(layout.folder(ofGroup: operation.groupName))/\(operation.typeName)"
    return { [modelFiles] in modelFiles.files(of: operation, calls, at: path) }
  }

  private func longRunningFile(_ operation: Client.LongRunningOperation) -> Rendering {
    let path = "\(layout.folder(ofGroup: operation.groupName))/\(operation.typeName)"
    return { [client, templates] in
      [templates.file("LongRunning", LongRunningFile(operation, of: client), at: path)]
    }
  }

  private func groupFiles(_ group: Client.Group) -> [Rendering] {
    let folder = layout.folder(ofGroup: group.name)
    let groupFile: Rendering = { [templates] in
      [templates.file("Client", ClientFile(group), at: "\(folder)/\(group.name)")]
    }
    if group.operations.isEmpty { return [groupFile] }
    let callsFile: Rendering = { [client, templates] in
      let view = CallsFile(group, of: client)
      return [templates.file("Calls", view, at: "\(folder)/\(group.protocolName)")]
    }
    // In `Testing/`, as the routes of stubs.
    let mockFile: Rendering = { [client, templates] in
      [templates.file("Mock", MockFile(group, of: client), at: "Testing/\(group.mockName)")]
    }
    return [groupFile, callsFile, mockFile]
  }

  /// The files that exist once in a client.
  private func sharedFiles() -> [Rendering] {
    [
      rendering("Servers", ServersFile(client), "Operations/APIServer+Servers"),
      rendering(
        "SecuritySchemes", SecuritySchemesFile(client.credentials),
        "Operations/SecurityScheme+Schemes"),
      rendering(
        "Environment", client.environment.map { EnvironmentFile($0) },
        "Operations/APIClient+Environment"),
      // In `Testing/`, which users may delete: only their own tests need the routes, and no other
      // generated file refers to them.
      rendering("StubRoutes", StubRoutesFile(client), "Testing/StubRoute+Operations"),
    ].compactMap { $0 }
  }

  private func rendering(
    _ template: String, _ view: (some FileView)?, _ path: String,
  ) -> Rendering? {
    guard let view else { return nil }
    return { [templates] in [templates.file(template, view, at: path)] }
  }

  /// Adds the files of the runtime, with the header that every generated file has.
  mutating func add(_ runtime: [RuntimeFile]) {
    for file in runtime { render("Runtime", RuntimeFileView(file), to: file.pathWithoutSuffix) }
  }

  /// Adds a file that compiles only with a shared runtime of the same version.
  mutating func addRequiredVersion(of runtimeModule: String, _ settings: EmitterSettings) {
    let view = RequiredVersionFile(runtimeModule: runtimeModule, settings)
    render("RequiredVersion", view, to: RequiredVersionFile.path)
  }

  /// Adds the manifest of the package.
  mutating func addPackage(_ settings: EmitterSettings) {
    let folders = Set(files.compactMap { $0.path.split(separator: "/").first.map(String.init) })
    let view = PackageFile(
      moduleName: client.moduleName, documentName: settings.documentName,
      folders: folders.sorted(), excluded: client.hasOnlyModels ? nil : settings.pagesFolder,
      runtime: client.runtimeModule.map {
        PackageFile.Dependency(product: $0, path: settings.runtimePackage)
      })
    render("Package", view, to: "Package")
  }

  func files(withAccess access: AccessLevel) -> [FileSet.File] {
    files.map { file in
      var file = file
      switch file.kind {
      case .swift: file.text = access.applied(to: file.text)
      case .markdown: break
      }
      return file
    }
  }

  private mutating func render(_ template: String, _ view: some FileView, to path: String) {
    add(templates.file(template, view, at: path))
  }

  private mutating func add(_ file: Outcome<FileSet.File>) {
    diagnostics += file.diagnostics
    files.append(file.value)
  }
}
