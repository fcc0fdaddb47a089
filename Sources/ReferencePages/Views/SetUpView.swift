import IR
import Mustache
import SwiftModel

/// The statements that create a client.
struct SetUpView: View {
  /// The modules to import, sorted.
  var modules: [String]
  /// The lines of the arguments of the client's initializer.
  var arguments: [String]
}

/// The base URLs of an API.
struct ServersView: View {
  struct Server: View {
    var url: String
    /// The Swift expression for the server.
    var swift: String
    var description: String?
  }

  var hasServers: Bool
  var servers: [Server]
}

extension ServersView {
  init(of client: Client) {
    self.init(
      hasServers: !client.servers.isEmpty,
      servers: client.servers.map { Server($0, client.namespace) },
    )
  }
}

extension ServersView.Server {
  fileprivate init(_ server: Client.Server, _ namespace: String?) {
    let labels = server.variables.map { "\(Identifier.bare($0.name)):" }.joined()
    let name = (namespace.map { "\($0)." } ?? "") + Identifier.bare(server.name)
    let variables = server.variables.compactMap { variable -> String? in
      var words: [String] = []
      if let text = variable.documentation.details ?? variable.documentation.summary {
        words.append(Markdown.cell(text))
      }
      if !variable.allowedValues.isEmpty {
        let values = variable.allowedValues.map { Markdown.code($0) }
        words.append("One of \(values.joined(separator: ", ")).")
      }
      if words.isEmpty { return nil }
      return "\(Markdown.code(variable.name)): \(words.joined(separator: " "))"
    }
    let description = [server.documentation.details ?? server.documentation.summary]
      .compactMap { $0 }.map { Markdown.cell($0) }
    self.init(
      url: Markdown.code(server.urlText),
      swift: Markdown.code(labels.isEmpty ? ".\(name)" : ".\(name)(\(labels))"),
      description: description.isEmpty && variables.isEmpty
        ? nil : (description + variables).joined(separator: "<br>"),
    )
  }
}

extension SetUpView {
  /// - Parameter requestsTokens: Whether the client may request tokens from a server.
  init(
    _ client: Client, security: [[Client.SecurityPart]], requestsTokens: Bool = true,
  ) {
    var arguments = [
      SwiftExpression.Argument(label: "server", value: Self.server(of: client))
    ]
    if let credentials = Self.credentials(client, security, requestsTokens) {
      arguments.append(.init(label: "credentials", value: credentials))
    }
    self.init(
      modules: client.modules, arguments: arguments.flatMap { $0.lines(indentation: 2) })
  }

  /// Returns the first server, with the defaults of its variables.
  private static func server(of client: Client) -> SwiftExpression {
    guard let server = client.servers.first else {
      let url = Literal.string("https://api.example.com")
      return .call(
        "APIServer",
        [.init(label: "url", value: .atom("URL(string: \(url))!"))])
    }
    let name = client.namespace.map { ".\($0).\(server.name)" } ?? ".\(server.name)"
    if server.variables.isEmpty { return .atom(name) }
    return .call(
      name,
      server.variables.map { variable in
        let value = variable.defaultValue ?? variable.allowedValues.first ?? variable.wireName
        return .init(
          label: Identifier.label(variable.name), value: .atom(Literal.string(value)))
      })
  }

  /// Returns the credentials of the first alternative that requires any.
  private static func credentials(
    _ client: Client, _ security: [[Client.SecurityPart]], _ requestsTokens: Bool,
  ) -> SwiftExpression? {
    guard let parts = security.first(where: { !$0.isEmpty }) else { return nil }
    let credentials = parts.map {
      credential(client.credentials[$0.credential].kind, requestsTokens)
    }
    return credentials.count == 1
      ? credentials[0] : .call(".several", credentials.map { .init(value: $0) })
  }

  private static func credential(
    _ kind: IR.Credential.Kind, _ requestsTokens: Bool,
  ) -> SwiftExpression {
    func call(_ name: String, _ arguments: [(label: String?, text: String)]) -> SwiftExpression {
      .call(
        name,
        arguments.map { .init(label: $0.label, value: .atom(Literal.string($0.text))) })
    }
    return switch kind {
    case .basic: call(".basic", [("user", "YOUR_NAME"), ("password", "YOUR_PASSWORD")])
    case .bearer, .oauth2(nil), .other: call(".bearer", [(nil, "YOUR_TOKEN")])
    case .oauth2 where !requestsTokens: call(".bearer", [(nil, "YOUR_TOKEN")])
    case .apiKey: call(".apiKey", [(nil, "YOUR_KEY")])
    case .oauth2:
      call(
        ".clientCredentials", [("id", "YOUR_CLIENT_ID"), ("secret", "YOUR_CLIENT_SECRET")])
    }
  }
}
