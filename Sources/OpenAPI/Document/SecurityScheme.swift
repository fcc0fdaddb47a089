/// A way to authenticate.
package struct SecurityScheme: Sendable {
  package enum Kind: Sendable {
    case http(scheme: String)
    case apiKey(location: Parameter.Location, name: String)
    case oauth2([Flow])
    case openIDConnect(url: String)
    case mutualTLS
  }

  package struct Flow: Sendable {
    package enum Grant: String, Sendable {
      case implicit, password, clientCredentials, authorizationCode
    }

    package var grant: Grant
    package var authorizationURL: String?
    package var tokenURL: String?
    package var scopes: [Scope]

    package init(
      grant: Grant, authorizationURL: String? = nil, tokenURL: String?, scopes: [Scope] = [],
    ) {
      self.grant = grant
      self.authorizationURL = authorizationURL
      self.tokenURL = tokenURL
      self.scopes = scopes
    }
  }

  package struct Scope: Sendable {
    package var name: String
    package var description: String
  }

  package var name: String
  package var kind: Kind
  package var description: String?
  package var origin: Origin

  package init(name: String, kind: Kind, description: String? = nil, origin: Origin) {
    self.name = name
    self.kind = kind
    self.description = description
    self.origin = origin
  }
}

/// The schemes that a request must satisfy together. Without schemes, a request needs no
/// credentials.
package struct SecurityRequirement: Sendable {
  package struct Scheme: Sendable {
    package var name: String
    package var scopes: [String]
  }

  package var schemes: [Scheme]
  package var origin: Origin
}
