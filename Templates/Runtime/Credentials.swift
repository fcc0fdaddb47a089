import Foundation

/// What proves to an API who is calling. Its secrets are never printed.
nonisolated public struct Credentials: Sendable {
  /// Gives the token for a call.
  typealias Provider =
    @Sendable (
      _ security: [[SecurityRequirement]], _ server: APIServer, _ transport: any Transport,
    ) async throws -> String?

  let token: Provider

  /// Nothing: for operations that anybody may call.
  public static let none = Credentials { _, _, _ in nil }

  /// A token that is known.
  public static func bearer(_ token: String) -> Credentials {
    Credentials { _, _, _ in token }
  }

  /// A token that is asked for before each call. What it throws ends the call.
  public static func bearer(
    _ token: @escaping @Sendable () async throws -> String,
  ) -> Credentials {
    Credentials { _, _, _ in try await token() }
  }

  /// The identifier and the secret of a client, for which OAuth 2 gives tokens. A token is kept
  /// until shortly before it expires, and is shared by all calls.
  ///
  /// - Parameter tokenURL: Where tokens are given. Nil for the URL that the API documents.
  public static func clientCredentials(
    id: String, secret: String, tokenURL: URL? = nil,
  ) -> Credentials {
    let tokens = ClientCredentialsTokens(id: id, secret: secret, tokenURL: tokenURL)
    return Credentials { security, server, transport in
      try await tokens.token(for: security, at: server, over: transport)
    }
  }
}

nonisolated extension Credentials: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "Credentials" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}

/// Why there are no credentials for a call.
nonisolated public enum CredentialsError: Error, Sendable {
  /// The API documents no URL that gives tokens to clients, and the caller gave none.
  case noTokenURL
  /// The request for a token was not one that can be sent.
  case invalidRequest(InvalidRequest)
  /// The server that gives tokens refused, or answered with something else.
  case refused(HTTPResponse)
  /// The server that gives tokens could not be reached.
  case transport(TransportError)
  /// What the caller's own provider threw.
  case provider(any Error)
}

nonisolated extension CredentialsError: LocalizedError {
  public var errorDescription: String? {
    switch self {
    case .noTokenURL: "The API documents no URL that gives tokens to clients."
    case .invalidRequest(let problem): problem.errorDescription
    case .refused(let response):
      "The server gave no token; it answered with status \(response.status)."
    case .transport(let problem): "The server gave no token. \(problem.message)"
    case .provider(let error): "There is no token: \(error.localizedDescription)"
    }
  }
}
