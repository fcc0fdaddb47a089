import IR
import SwiftModel

/// What `Servers.mustache` needs.
struct ServersFile: Encodable {
  struct ServerView: Encodable {
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

  /// A piece of the URL: a literal, or the name of a parameter.
  struct Part: Encodable {
    var literal: String?
    var variable: String?
    var isOnly: Bool
  }

  var source: String
  var servers: [ServerView]
}

extension ViewBuilder {
  /// Nil where the API names no server.
  func serversFile() -> ServersFile? {
    guard let first = api.servers.first else { return nil }
    return ServersFile(
      source: DocumentationLines.single("\(first.origin.path)#/servers"),
      servers: api.servers.indices.map(serverView),
    )
  }

  private func serverView(_ index: Int) -> ServersFile.ServerView {
    let server = api.servers[index]
    let names = names.servers[index]
    let documentation = lines(server.documentation)
    let parameterDocumentation = parameterDocumentation(
      zip(names.variables, server.variables).map { ($0, $1.documentation) })
    return ServersFile.ServerView(
      documentation: documentation,
      hasDocumentation: !documentation.isEmpty,
      hasParameterDocumentation: !parameterDocumentation.isEmpty,
      parameterDocumentation: parameterDocumentation,
      name: names.name,
      hasParameters: !server.variables.isEmpty,
      parameters: zip(names.variables, server.variables).map { name, variable in
        ParameterView(
          label: name, type: spelling.spell(.scalar(.string)),
          defaultValue: variable.defaultValue.map(Literal.string))
      },
      parts: parts(of: server, names),
      isLast: index == api.servers.count - 1,
    )
  }

  private func parts(of server: Server, _ names: NameTable.Server) -> [ServersFile.Part] {
    if server.parts.isEmpty { return [ServersFile.Part(literal: Literal.string(""), isOnly: true)] }
    let isOnly = server.parts.count == 1
    return server.parts.map { part in
      switch part {
      case .literal(let text):
        ServersFile.Part(literal: Literal.string(text), isOnly: isOnly)
      case .variable(let variable):
        ServersFile.Part(variable: names.variables[variable], isOnly: isOnly)
      }
    }
  }
}
