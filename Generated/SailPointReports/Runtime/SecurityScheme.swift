// Generated from Runtime/SecurityScheme.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// A security scheme of the API.
nonisolated public struct SecurityScheme: Sendable, Equatable {
  /// How the credentials are sent.
  public enum Kind: Sendable, Equatable {
    /// User name and password in the `Authorization` field.
    case basic
    /// A token in the `Authorization` field.
    case bearer
    /// A key in the query, a header field or a cookie of this name.
    case apiKey(location: Location, name: String)
    /// An OAuth 2 token in the `Authorization` field. The URL is the token endpoint for client
    /// credentials; nil if the API does not document one.
    case oauth2(tokenURL: String?)
    /// A kind that this client does not support.
    case other(String)
  }

  /// Where an API key is sent.
  public enum Location: String, Sendable, Equatable {
    /// In a query item.
    case query
    /// In a header field.
    case header
    /// In a cookie.
    case cookie
  }

  /// The scheme's name in the specification.
  public var name: String
  /// How the credentials are sent.
  public var kind: Kind

  /// Creates a scheme.
  public init(name: String, kind: Kind) {
    self.name = name
    self.kind = kind
  }
}

/// A security scheme that an operation requires, with the scopes that its token must have.
nonisolated public struct SecurityRequirement: Sendable, Equatable {
  /// The scheme that the credentials must fit.
  public var scheme: SecurityScheme
  /// The scopes that the token must have; empty for schemes without scopes.
  public var scopes: [String]

  /// Creates a requirement.
  public init(_ scheme: SecurityScheme, scopes: [String] = []) {
    self.scheme = scheme
    self.scopes = scopes
  }
}
