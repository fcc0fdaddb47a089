/// An API in which every reference is resolved and every schema is a type. It does not depend on
/// YAML, on versions of OpenAPI or on Swift.
package struct API: Sendable {
  package var title: String
  /// Nil if the document omits it.
  package var version: String?
  package var documentation: Documentation
  package var servers: [Server]
  package var credentials: [Credential]
  /// In the order in which operations first refer to them.
  package var groups: [Group]
  /// In document order.
  package var operations: [Operation]
  package var types: TypeTable

  package init(
    title: String,
    version: String? = nil,
    documentation: Documentation = Documentation(),
    servers: [Server],
    credentials: [Credential],
    groups: [Group],
    operations: [Operation],
    types: TypeTable,
  ) {
    self.title = title
    self.version = version
    self.documentation = documentation
    self.servers = servers
    self.credentials = credentials
    self.groups = groups
    self.operations = operations
    self.types = types
  }
}

/// Operations with the same tag.
package struct Group: Sendable {
  package struct ID: Hashable, Sendable {
    package var index: Int

    package init(index: Int) {
      self.index = index
    }
  }

  package var name: String
  package var documentation: Documentation
  package var origin: Origin

  package init(name: String, documentation: Documentation, origin: Origin) {
    self.name = name
    self.documentation = documentation
    self.origin = origin
  }
}

/// A base URL with variables.
package struct Server: Sendable {
  package enum Part: Hashable, Sendable {
    case literal(String)
    /// An index into `variables`.
    case variable(Int)
  }

  package struct Variable: Sendable {
    package var name: String
    /// Nil if the caller must pass a value.
    package var defaultValue: String?
    package var allowedValues: [String]
    package var documentation: Documentation

    package init(
      name: String, defaultValue: String?, allowedValues: [String], documentation: Documentation,
    ) {
      self.name = name
      self.defaultValue = defaultValue
      self.allowedValues = allowedValues
      self.documentation = documentation
    }
  }

  package var parts: [Part]
  package var variables: [Variable]
  package var documentation: Documentation
  package var origin: Origin

  package init(
    parts: [Part], variables: [Variable], documentation: Documentation, origin: Origin,
  ) {
    self.parts = parts
    self.variables = variables
    self.documentation = documentation
    self.origin = origin
  }
}

extension Server {
  /// The URL with the names of variables in braces.
  package var url: String {
    let texts = parts.map { part in
      switch part {
      case .literal(let text): text
      case .variable(let index): "{\(variables[index].name)}"
      }
    }
    return texts.joined()
  }
}

/// A security scheme.
package struct Credential: Sendable {
  package struct ID: Hashable, Sendable {
    package var index: Int

    package init(index: Int) {
      self.index = index
    }
  }

  package enum Kind: Sendable {
    case basic
    case bearer
    case apiKey(Parameter.Location, name: String)
    /// The token URL of the client credentials grant; nil if the document does not state it.
    case oauth2(tokenURL: String?)
    /// A scheme that the client does not implement, such as `openIdConnect`.
    case other(String)
  }

  package var name: String
  package var kind: Kind
  package var documentation: Documentation
  package var origin: Origin

  package init(name: String, kind: Kind, documentation: Documentation, origin: Origin) {
    self.name = name
    self.kind = kind
    self.documentation = documentation
    self.origin = origin
  }
}
