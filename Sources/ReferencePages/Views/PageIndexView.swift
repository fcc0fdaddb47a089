import IR
import Mustache
import SwiftModel

/// The view of `PageIndex.mustache`.
struct PageIndexView: View {
  struct Link: View {
    var title: String
    var file: String
    var typeName: String
    var description: String?
  }

  /// A method that runs a long-running operation.
  struct LongRunning: View {
    var name: String
    var file: String
    var requests: String
  }

  /// The path of the document, for the header of the page.
  var source: String
  var title: String
  var version: String?
  var description: ProseView?
  var servers: ServersView
  var setUp: SetUpView
  var environment: EnvironmentView?
  var links: [Link]
  var hasModels: Bool
  var hasLongRunning: Bool
  var longRunning: [LongRunning]
}

/// A description as lines of a page.
struct ProseView: View {
  var lines: [String]
}

extension ProseView {
  init?(_ text: String?) {
    guard let text else { return nil }
    let lines = Markdown.prose(text)
    if lines.isEmpty { return nil }
    self.init(lines: lines)
  }
}

/// The names of the settings that a client can read from its environment.
struct EnvironmentView: View {
  struct Setting: View {
    /// The name of the environment variable.
    var variable: String
    /// The name of the member in the JSON file; nil if no file is read.
    var member: String?
  }

  /// The namespace of the function that creates a client; nil if an initializer does.
  var namespace: String?
  /// Whether the caller passes the server.
  var hasServer: Bool
  /// Nil if no file is read.
  var file: String?
  var settings: [Setting]
  /// The path that is appended to the base URL; nil if none is.
  var appendedPath: String?
}

extension PageIndexView {
  init(_ outlines: [PageOutline], in map: PageMap) {
    let client = map.client
    let groups = outlines.map(\.group)
    self.init(
      source: Markdown.comment(
        "\((client.servers.first?.origin ?? groups.first?.origin)?.path ?? "")"
          + " for module \(client.moduleName)"),
      title: Markdown.plain(client.title),
      version: client.version.map { Markdown.plain($0) },
      description: ProseView(client.documentation.details ?? client.documentation.summary),
      servers: ServersView(of: client),
      setUp: SetUpView(client, security: groups.first.flatMap { client.security(of: $0) } ?? []),
      environment: client.environment.map { EnvironmentView($0, client.namespace) },
      links: groups.map { group in
        Link(
          title: Markdown.plain(group.tag),
          file: "\(fileName(of: group)).md",
          typeName: Markdown.code(group.name),
          description: (group.documentation.summary ?? group.documentation.details)
            .map { Markdown.firstParagraph($0) },
        )
      },
      hasModels: !map.models.isEmpty,
      hasLongRunning: !client.longRunningOperations.isEmpty,
      longRunning: outlines.flatMap { LongRunning.list($0, of: client) },
    )
  }
}

extension PageIndexView.LongRunning {
  fileprivate static func list(_ outline: PageOutline, of client: Client) -> [Self] {
    outline.sections.compactMap { section in
      guard case .longRunning = section.content else { return nil }
      return Self(
        name: Markdown.code(Identifier.bare(section.name)),
        file: "\(fileName(of: outline.group)).md\(Markdown.fragment(section.anchor))",
        requests: section.requests(of: client),
      )
    }
  }
}

extension EnvironmentView {
  init(_ environment: Client.Environment, _ namespace: String?) {
    let names = environment.names
    let path = environment.appendedPath
    self.init(
      namespace: namespace,
      hasServer: names.baseURL == nil,
      file: names.file.map { Markdown.code($0) },
      settings: names.settings.map {
        Setting(variable: Markdown.code($0.variable), member: $0.member.map { Markdown.code($0) })
      },
      appendedPath: path.isEmpty ? nil : Markdown.code(path),
    )
  }
}

extension Client {
  /// Returns the security of the first operation of a group that requires credentials; nil if none
  /// does.
  func security(of group: Group) -> [[SecurityPart]]? {
    group.operations.lazy.map { operations[$0].security }.first { !$0.isEmpty }
  }
}
