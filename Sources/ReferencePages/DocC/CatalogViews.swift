import IR
import Mustache
import SwiftModel

/// The view of `Catalog.mustache`, the landing page.
struct CatalogView: View {
  struct Server: View {
    var url: String
    /// The Swift expression for the server.
    var swift: String
  }

  var source: String
  var moduleName: String
  var title: String
  var hasOverview: Bool
  var description: ProseView?
  var hasServers: Bool
  var servers: [Server]
  var hasDownloads: Bool
  var hasLongRunning: Bool
  var hasTesting: Bool
  /// Whether the types of the runtime are in the module, so that DocC finds them.
  var containsRuntime: Bool
  /// The links to the groups.
  var groups: [String]
}

extension CatalogView {
  init(_ articles: Articles, _ client: Client) {
    let link = SymbolLink(moduleName: client.moduleName)
    let groups = client.groups.filter { !$0.operations.isEmpty }
    let description = ProseView(
      docC: client.documentation.details ?? client.documentation.summary)
    self.init(
      source: articles.source,
      moduleName: client.moduleName,
      title: Markdown.plain(client.title),
      hasOverview: description != nil || !client.servers.isEmpty,
      description: description,
      hasServers: !client.servers.isEmpty,
      servers: ServersView(of: client).servers.map { Server(url: $0.url, swift: $0.swift) },
      hasDownloads: articles.downloads != nil,
      hasLongRunning: articles.longRunning != nil,
      hasTesting: articles.testing != nil,
      containsRuntime: client.runtimeModule == nil,
      groups: groups.map { link.type($0.name) },
    )
  }
}

extension ProseView {
  /// A description as lines of a page of a DocC catalog.
  init?(docC text: String?) {
    guard let prose = ProseView(text) else { return nil }
    self.init(lines: prose.lines.map(DocCText.escapedStart))
  }
}

/// The view of `CatalogGroup.mustache`: the symbols of a group of operations. Each list contains
/// links.
struct CatalogGroupView: View {
  var source: String
  var symbol: String
  var methods: [String]
  var hasLongRunning: Bool
  var longRunning: [String]
  /// The types of the operations.
  var operations: [String]
  var hasErrors: Bool
  /// The types of the documented errors.
  var errors: [String]
  var hasModels: Bool
  /// The types that the operations send and receive, and the types within them.
  var models: [String]
}

extension CatalogGroupView {
  init(_ outline: PageOutline, _ map: PageMap) {
    let client = map.client
    let group = outline.group
    let link = SymbolLink(moduleName: client.moduleName)
    let operations = group.operations.map { client.operations[$0] }
    let longRunning = client.longRunningOperations.filter { $0.groupName == group.name }
    let errors = operations.filter { !$0.response.failures.isEmpty }
    let models = map.models(of: operations)
    self.init(
      source: Markdown.comment(group.origin.text),
      symbol: link.type(group.name),
      methods: operations.flatMap { operation in
        operation.methods.map { link.method($0.name, $0.parameters, of: group.protocolName) }
      },
      hasLongRunning: !longRunning.isEmpty,
      longRunning: longRunning.flatMap { $0.links(in: group, link) },
      operations: operations.map { link.type($0.typeName) }
        + longRunning.map { link.type($0.typeName) },
      hasErrors: !errors.isEmpty,
      errors: errors.map { link.type($0.typeName, "Failure") },
      hasModels: !models.isEmpty,
      models: models.map { link.type(client[$0].name) },
    )
  }
}

extension Client.LongRunningOperation {
  /// The links to the methods.
  func links(in group: Client.Group, _ link: SymbolLink) -> [String] {
    methods.map { link.method(methodName, $0.parameters, of: group.name) }
  }
}

extension Origin {
  /// The file and the JSON pointer.
  var text: String { pointer.isEmpty ? path : "\(path)#\(pointer)" }
}
