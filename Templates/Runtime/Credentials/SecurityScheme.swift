import Foundation

/// A security scheme of the API.
nonisolated public struct SecurityScheme: Sendable, Equatable {
  public enum Kind: Sendable, Equatable {
    /// User name and password in the `Authorization` field.
    case basic
    /// A token in the `Authorization` field.
    case bearer
    case apiKey(location: Location, name: String)
    /// An OAuth 2 token in the `Authorization` field. The URL is the token endpoint for client
    /// credentials; nil if the API does not document one.
    case oauth2(tokenURL: String?)
    /// A kind that this client does not support.
    case other(String)
  }

  public enum Location: String, Sendable, Equatable { case query, header, cookie }

  /// The scheme's name in the specification.
  public var name: String
  public var kind: Kind

  public init(name: String, kind: Kind) {
    self.name = name
    self.kind = kind
  }
}

/// A security scheme that an operation requires, with the scopes that its token must have.
nonisolated public struct SecurityRequirement: Sendable, Equatable {
  public var scheme: SecurityScheme
  public var scopes: [String]

  public init(_ scheme: SecurityScheme, scopes: [String] = []) {
    self.scheme = scheme
    self.scopes = scopes
  }
}
