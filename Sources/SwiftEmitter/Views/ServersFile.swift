import IR
import Mustache
import SwiftModel

/// The view of `Servers.mustache`.
struct ServersFile: FileView {
  struct ServerView: View {
    var documentation: [String?]
    var hasDocumentation: Bool
    var hasParameterDocumentation: Bool
    var parameterDocumentation: [ParameterDocumentationView]
    var name: String
    var hasParameters: Bool
    var parameters: [ParameterView]
    var parts: [Part]
    var isLast: Bool
  }

  /// A part of the URL: a literal, or the name of the parameter for a variable.
  struct Part: View {
    var literal: String?
    var variable: String?
    var isOnly: Bool
  }

  var source: String
  var servers: [ServerView]
}

extension ServersFile {
  /// Nil if the API has no servers.
  init?(_ servers: [Client.Server]) {
    guard let first = servers.first else { return nil }
    self.init(
      source: DocumentationLines.single("\(first.origin.path)#/servers"),
      servers: servers.enumerated().map { index, server in
        ServerView(server, isLast: index == servers.count - 1)
      },
    )
  }
}

extension ServersFile.ServerView {
  fileprivate init(_ server: Client.Server, isLast: Bool) {
    let documentation = DocumentationLines.lines(of: server.documentation)
    let parameterDocumentation = ParameterDocumentationView.list(
      server.variables.lazy.map { ($0.name, $0.documentation) })
    let isOnly = server.parts.count <= 1
    let parts = server.parts.map { part in
      switch part {
      case .literal(let text):
        ServersFile.Part(literal: Literal.string(text), isOnly: isOnly)
      case .variable(let name): ServersFile.Part(variable: name, isOnly: isOnly)
      }
    }
    let emptyURL = [ServersFile.Part(literal: Literal.string(""), isOnly: true)]
    self.init(
      documentation: documentation,
      hasDocumentation: !documentation.isEmpty,
      hasParameterDocumentation: !parameterDocumentation.isEmpty,
      parameterDocumentation: parameterDocumentation,
      name: server.name,
      hasParameters: !server.variables.isEmpty,
      parameters: server.parameters.map { ParameterView($0) },
      parts: parts.isEmpty ? emptyURL : parts,
      isLast: isLast,
    )
  }
}
