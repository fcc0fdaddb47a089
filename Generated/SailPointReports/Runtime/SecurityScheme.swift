// Generated from Runtime/SecurityScheme.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// A way to prove who is calling, as the API describes it.
nonisolated public struct SecurityScheme: Sendable, Equatable {
  public enum Kind: Sendable, Equatable {
    /// User and password in the `Authorization` field.
    case basic
    /// A token in the `Authorization` field.
    case bearer
    case apiKey(place: Place, name: String)
    /// A token in the `Authorization` field that OAuth 2 gives. The URL is where client
    /// credentials get one; nil where the API offers no such way.
    case oauth2(tokenURL: String?)
    /// A way that the API names and this client does not know.
    case other(String)
  }

  public enum Place: String, Sendable, Equatable { case query, header, cookie }

  /// The scheme's name in the specification.
  public var name: String
  public var kind: Kind

  public init(name: String, kind: Kind) {
    self.name = name
    self.kind = kind
  }
}

/// A scheme that a call needs, and what must be allowed to whom it names.
nonisolated public struct SecurityRequirement: Sendable, Equatable {
  public var scheme: SecurityScheme
  public var scopes: [String]

  public init(_ scheme: SecurityScheme, scopes: [String] = []) {
    self.scheme = scheme
    self.scopes = scopes
  }
}
