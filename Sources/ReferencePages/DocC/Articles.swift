import IR
import Mustache
import SwiftModel

/// The views of the articles in the catalog, which explain what all clients have in common. Each
/// contains an example that calls the first suitable operation.
struct Articles {
  /// The view of `CatalogStart.mustache`.
  struct Start: View {
    var source: String
    var setUp: SetUpView
    var example: ExampleView?
    var environment: EnvironmentView?
  }

  /// The view of `CatalogErrors.mustache`.
  struct Errors: View {
    var source: String
    var hasLongRunning: Bool
    var example: ExampleView?
  }

  /// The view of `CatalogDownloads.mustache` and of `CatalogLongRunning.mustache`.
  struct Methods: View {
    var source: String
    /// Whether the types of the runtime are in the module, so that DocC finds them.
    var containsRuntime: Bool
    var example: ExampleView?
    /// The links to the methods.
    var methods: [String]
  }

  /// The view of `CatalogTesting.mustache`.
  struct Testing: View {
    var source: String
    var example: StubExampleView?
    /// The links to the protocols of the groups, and to the mocks.
    var protocols: [String]
    var mocks: [String]
  }

  var source: String
  var start: Start
  var errors: Errors
  /// Nil if no operation returns a file.
  var downloads: Methods?
  /// Nil without long-running operations.
  var longRunning: Methods?
  /// Nil if the client has no code for tests.
  var testing: Testing?

  init(_ map: PageMap, _ outlines: [PageOutline]) {
    let client = map.client
    let link = SymbolLink(moduleName: client.moduleName)
    let origin = client.servers.first?.origin ?? outlines.first?.group.origin
    let source = Markdown.comment(origin?.path ?? "")
    let operations = outlines.flatMap(\.group.operations).map { client.operations[$0] }
      .filter { !$0.documentation.isDeprecated && !$0.response.isStream }
    self.source = source
    let reading = operations.filter { $0.method == "GET" } + operations
    let example = reading.lazy.compactMap { ExampleView($0, of: client) }.first
    start = Start(
      source: source,
      setUp: example?.setUp ?? SetUpView(client, security: []),
      example: example,
      environment: client.environment.map { EnvironmentView($0, client.namespace) })
    errors = Errors(
      source: source,
      hasLongRunning: !client.longRunningOperations.isEmpty,
      example: reading.lazy.filter { !$0.response.failures.isEmpty }
        .compactMap { ExampleView($0, of: client) }.first)
    testing =
      client.hasTesting
      ? Testing(
        source: source,
        example: reading.lazy.compactMap { StubExampleView($0, of: client) }.first,
        protocols: outlines.map { link.type($0.group.protocolName) },
        mocks: outlines.map { link.type($0.group.mockName) }) : nil
    let methods = SecondaryMethods(map, outlines)
    downloads = methods.downloads.map {
      Methods(
        source: source, containsRuntime: client.runtimeModule == nil, example: $0.example,
        methods: $0.links)
    }
    longRunning = methods.longRunning.map {
      Methods(
        source: source, containsRuntime: client.runtimeModule == nil, example: $0.example,
        methods: $0.links)
    }
  }
}

/// The methods that save files, and those that run long-running operations.
private struct SecondaryMethods {
  struct Kind {
    /// The links to the methods.
    var links: [String] = []
    /// The first example.
    var example: ExampleView?
  }

  /// Nil if there are none.
  private(set) var downloads: Kind?
  private(set) var longRunning: Kind?

  init(_ map: PageMap, _ outlines: [PageOutline]) {
    let client = map.client
    let link = SymbolLink(moduleName: client.moduleName)
    for outline in outlines {
      for section in outline.sections {
        var values = ExampleValues(client: client)
        switch section.content {
        case .operation, .stream: break
        case .download(let index):
          let methods = client.operations[index].methods.filter { $0.purpose == .download }
          let links = methods.map {
            link.method($0.name, $0.parameters, of: outline.group.protocolName)
          }
          Self.add(links, to: &downloads) {
            SecondaryMethodView(download: index, in: section, of: client, &values).example
          }
        case .longRunning(let operation):
          Self.add(operation.links(in: outline.group, link), to: &longRunning) {
            LongRunningView(operation, map, &values, top: section.top).example
          }
        }
      }
    }
  }

  private static func add(
    _ links: [String], to kind: inout Kind?, example: () -> ExampleView?,
  ) {
    var added = kind ?? Kind()
    added.links += links
    if added.example == nil { added.example = example() }
    kind = added
  }
}
