import IR
import Mustache
import SwiftModel

/// The view of `Page.mustache`: the operations of a group.
struct PageView: View {
  /// A row of the table of methods.
  struct Method: View {
    var name: String
    var anchor: String
    /// The HTTP requests that the method sends.
    var requests: String
    var description: String?
    /// For a download: the method whose result is saved.
    var savedMethod: String?
    /// For a stream: the method whose result is returned while it arrives.
    var streamedMethod: String?
    var isLongRunning: Bool
  }

  /// The path of the document, for the header of the page.
  var source: String
  var title: String
  var description: ProseView?
  var servers: ServersView
  var typeName: String
  var protocolName: String
  var mockName: String
  var groupName: String
  var setUp: SetUpView
  var methods: [Method]
  /// The destinations of links to sections of the index.
  var configuration: String
  var errors: String
  /// The text of each section.
  var sections: [String]
}

extension PageView {
  init(_ outline: PageOutline, in map: PageMap, sections: [String]) {
    let client = map.client
    let group = outline.group
    self.init(
      source: Markdown.comment(
        group.origin.pointer.isEmpty
          ? group.origin.path : "\(group.origin.path)#\(group.origin.pointer)"),
      title: Markdown.plain(group.tag),
      description: ProseView(group.documentation.details ?? group.documentation.summary),
      servers: ServersView(of: client),
      typeName: Markdown.code(group.name),
      protocolName: Markdown.code(group.protocolName),
      mockName: Markdown.code(group.mockName),
      groupName: group.name,
      setUp: SetUpView(client, security: client.security(of: group) ?? []),
      methods: outline.sections.map { Method($0, of: client) },
      configuration: map.configurationLink,
      errors: map.errorsLink,
      sections: sections,
    )
  }
}

extension PageView.Method {
  fileprivate init(_ section: PageOutline.Section, of client: Client) {
    let operations = section.operations.map { client.operations[$0] }
    let method = operations.first.map { Markdown.code(Identifier.bare($0.methodName)) }
    self.init(
      name: Markdown.code(Identifier.bare(section.name)),
      anchor: section.anchor,
      requests: section.requests(of: client),
      isLongRunning: false,
    )
    switch section.content {
    case .operation(let index):
      let documentation = client.operations[index].documentation
      let text = documentation.summary ?? documentation.details
      description = text.map { Markdown.firstParagraph($0) } ?? "-"
    case .download: savedMethod = method
    case .stream: streamedMethod = method
    case .longRunning: isLongRunning = true
    }
  }
}

extension PageOutline.Section {
  /// The requests that the method sends, as the content of a table cell.
  func requests(of client: Client) -> String {
    operations.map { client.operations[$0] }
      .map { Markdown.code("\($0.method) \($0.requestText)") }
      .joined(separator: "<br>")
  }
}
