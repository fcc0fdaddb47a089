import IR
import Mustache
import SwiftModel

/// The view of `Servers.mustache`.
struct ServersFile: FileView {
  struct ServerView: View {
    var documentation: [String?]
    var hasParameterDocumentation: Bool
    var parameterDocumentation: [ParameterDocumentationView]
    var name: String
    /// The URL as code in documentation.
    var urlText: String
    var hasParameters: Bool
    var parameters: [ParameterView]
    var parts: [Part]
    /// Nil if all operations use the servers of the API.
    var identity: Identity?
    var isLast: Bool
  }

  /// The facts by which an operation with servers of its own selects one of them.
  struct Identity: View {
    /// The index of the server among those of the API.
    var index: String
    var hasValues: Bool
    var values: [Value]
  }

  /// The value of a variable of the URL.
  struct Value: View {
    /// The literal of the name in the document.
    var wireName: String
    /// The name of the parameter.
    var name: String
    var isOnly: Bool
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
  init?(_ client: Client) {
    let servers = client.servers
    guard let first = servers.first else { return nil }
    let hasOwnServers = client.operations.contains { !$0.servers.isEmpty }
    self.init(
      source: DocumentationLines.singleLine("\(first.origin.path)#/servers"),
      servers: servers.enumerated().map { index, server in
        ServerView(
          server, identity: hasOwnServers ? Identity(server, index) : nil,
          isLast: index == servers.count - 1)
      },
    )
  }
}

extension ServersFile.Identity {
  fileprivate init(_ server: Client.Server, _ index: Int) {
    self.init(
      index: String(index),
      hasValues: !server.variables.isEmpty,
      values: server.variables.map {
        ServersFile.Value(
          wireName: Literal.string($0.wireName), name: $0.name,
          isOnly: server.variables.count == 1)
      },
    )
  }
}

extension ServersFile.ServerView {
  fileprivate init(_ server: Client.Server, identity: ServersFile.Identity?, isLast: Bool) {
    let documentation = DocumentationLines.lines(of: server.documentation)
    let parameterDocumentation = server.variables.map { variable in
      ParameterDocumentationView(
        variable.name, variable.documentation,
        fallback: "The value of \(DocumentationLines.code(variable.wireName)) in the URL.")
    }
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
      hasParameterDocumentation: !parameterDocumentation.isEmpty,
      parameterDocumentation: parameterDocumentation,
      name: server.name,
      urlText: DocumentationLines.code(server.urlText),
      hasParameters: !server.variables.isEmpty,
      parameters: server.parameters.map { ParameterView($0) },
      parts: parts.isEmpty ? emptyURL : parts,
      identity: identity,
      isLast: isLast,
    )
  }
}
