import Foundation

/// The credentials of a caller. Each request gets the credentials that its operation requires.
/// Secrets are never printed.
nonisolated public struct Credentials: Sendable {
  private enum Secret: Sendable {
    case basic(user: String, password: String)
    case apiKey(String)
    case token(@Sendable () async throws -> String)
    case client(ClientCredentialsTokens)
  }

  private struct Entry: Sendable {
    var secret: Secret
    /// The name of the only scheme for which the secret is used; nil if it is used for every scheme
    /// of a matching kind.
    var scheme: String?
  }

  private var entries: [Entry]

  private init(_ secret: Secret) {
    entries = [Entry(secret: secret)]
  }

  private init(entries: [Entry]) {
    self.entries = entries
  }

  /// No credentials: for operations that need none, or a transport that adds them.
  public static let none = Credentials(entries: [])

  /// A fixed bearer token.
  public static func bearer(_ token: String) -> Credentials {
    Credentials(.token({ token }))
  }

  /// A bearer token that `token` returns before each call. An error that it throws ends the call.
  public static func bearer(
    _ token: @escaping @Sendable () async throws -> String,
  ) -> Credentials {
    Credentials(.token(token))
  }

  /// The ID and the secret of an OAuth 2 client. A token is cached until shortly before it expires,
  /// and shared by all calls.
  ///
  /// - Parameters:
  ///   - id: The ID of the client.
  ///   - secret: The secret of the client.
  ///   - tokenURL: The URL of the token endpoint; nil for the one that the API documents.
  public static func clientCredentials(
    id: String, secret: String, tokenURL: URL? = nil,
  ) -> Credentials {
    Credentials(.client(ClientCredentialsTokens(id: id, secret: secret, tokenURL: tokenURL)))
  }

  /// A personal access token, used as OAuth 2 client credentials. The tokens obtained with it act
  /// on behalf of its user and have the user's permissions.
  ///
  /// - Parameters:
  ///   - id: The ID of the token.
  ///   - secret: The secret of the token.
  ///   - tokenURL: The URL of the token endpoint; nil for the one that the API documents.
  public static func personalAccessToken(
    id: String, secret: String, tokenURL: URL? = nil,
  ) -> Credentials {
    .clientCredentials(id: id, secret: secret, tokenURL: tokenURL)
  }

  /// A user name and a password for HTTP basic authentication. The user name must not contain a
  /// colon, which separates the two.
  public static func basic(user: String, password: String) -> Credentials {
    Credentials(.basic(user: user, password: password))
  }

  /// An API key, sent where the API expects it: in a header field, the query or a cookie.
  public static func apiKey(_ key: String) -> Credentials {
    Credentials(.apiKey(key))
  }

  /// Several credentials, for an API whose operations need more than one, or need different ones.
  public static func several(_ credentials: Credentials...) -> Credentials {
    Credentials(entries: credentials.flatMap(\.entries))
  }

  /// Returns a copy that is used only for the given scheme, for an API that has several schemes of
  /// the same kind with different credentials.
  public func limited(to scheme: SecurityScheme) -> Credentials {
    var limited = self
    for index in entries.indices {
      limited.entries[index].scheme = scheme.name
    }
    return limited
  }
}

nonisolated extension Credentials {
  /// Whether a new token can be obtained after the server refuses one.
  var isRefreshable: Bool {
    entries.contains { if case .client = $0.secret { true } else { false } }
  }

  /// A secret as it is sent for one security scheme.
  private enum SchemeCredential {
    case basic(user: String, password: String)
    case token(@Sendable () async throws -> String)
    case clientCredentials(ClientCredentialsTokens, url: String)
    case apiKey(String, SecurityScheme.Location, name: String)

    /// The API key, if it is sent in the query; nil for every other credential.
    var queryKey: QueryKey? {
      guard case .apiKey(let key, .query, let name) = self else { return nil }
      return QueryKey(name: name, key: key)
    }
  }

  /// Adds the credentials for the first security requirement for which all credentials are
  /// available.
  ///
  /// - Returns: The token that was added, if it can be refreshed, and the API keys that were added
  ///   to the query.
  func authorize<Operation: APIOperation>(
    _ request: inout HTTPRequest,
    for operation: Operation,
    at server: APIServer,
    in call: CallAttempts,
  ) async throws -> (TokenGrant?, [QueryKey]) {
    if entries.isEmpty || Operation.security.isEmpty { return (nil, []) }
    for alternative in Operation.security where !alternative.isEmpty {
      let credentials = alternative.compactMap { credential(for: $0.scheme) }
      if credentials.count < alternative.count { continue }
      var grant: TokenGrant?
      for credential in credentials {
        grant = try await apply(credential, to: &request, server, call) ?? grant
      }
      return (grant, credentials.compactMap(\.queryKey))
    }
    if !Operation.security.contains([]) {
      let names = Operation.security.map { $0.map(\.scheme.name) }
      throw CredentialsError.unsuitable(needed: names)
    }
    return (nil, [])
  }

  /// Returns the first credential that matches a scheme; nil if no credential matches. Schemes are
  /// compared by name, because names are unique in a document. An entry without a scheme matches
  /// every scheme of its kind.
  private func credential(for scheme: SecurityScheme) -> SchemeCredential? {
    for entry in entries where entry.scheme ?? scheme.name == scheme.name {
      if let credential = credential(entry.secret, scheme.kind) { return credential }
    }
    return nil
  }

  private func credential(_ secret: Secret, _ kind: SecurityScheme.Kind) -> SchemeCredential? {
    switch (secret, kind) {
    case (.basic(let user, let password), .basic):
      .basic(user: user, password: password)
    case (.apiKey(let key), .apiKey(let location, let name)):
      .apiKey(key, location, name: name)
    case (.token(let token), .bearer), (.token(let token), .oauth2),
      (.token(let token), .other("openIdConnect")):
      .token(token)
    case (.client(let tokens), .oauth2(let reference)):
      (tokens.tokenURL ?? reference).map { .clientCredentials(tokens, url: $0) }
    case (.client(let tokens), .bearer):
      tokens.tokenURL.map { .clientCredentials(tokens, url: $0) }
    default: nil
    }
  }

  /// Adds a credential to a request.
  ///
  /// - Returns: The token that was added, if it can be refreshed.
  private func apply(
    _ credential: SchemeCredential, to request: inout HTTPRequest, _ server: APIServer,
    _ call: CallAttempts,
  ) async throws -> TokenGrant? {
    switch credential {
    case .basic(let user, let password):
      if user.contains(":") {
        throw CredentialsError.unfit(reason: "the user name contains a colon")
      }
      let pair = Data("\(user):\(password)".utf8).base64EncodedString()
      request.headers["Authorization"] = "Basic " + pair
    case .token(let token):
      request.headers["Authorization"] = try BearerToken.header(try await providedToken(token))
    case .clientCredentials(let tokens, let reference):
      let grant = try await tokens.grant(from: tokenURL(reference, server), in: call)
      request.headers["Authorization"] = try grant.header()
      return grant
    case .apiKey(let key, .header, let name):
      request.headers[name] = key
    case .apiKey(let key, .cookie, let name):
      let cookie = "\(name)=\(PercentEncoding.encode(key))"
      request.headers["Cookie"] = request.headers["Cookie"].map { "\($0); \(cookie)" } ?? cookie
    case .apiKey(let key, .query, let name):
      request.url = try QueryKey(name: name, key: key).added(to: request.url)
    }
    return nil
  }

  private func providedToken(_ provider: () async throws -> String) async throws -> String {
    do {
      return try await provider()
    } catch is CancellationError {
      throw CancellationError()
    } catch {
      throw CredentialsError.provider(error)
    }
  }

  private func tokenURL(_ reference: String, _ server: APIServer) throws -> URL {
    do {
      return try server.url(resolving: reference)
    } catch {
      throw CredentialsError.invalidRequest(error)
    }
  }
}

nonisolated enum BearerToken {
  /// Returns the value of the `Authorization` field.
  ///
  /// - Throws: `InvalidRequest.header` if the token is empty or contains white space, such as a
  ///   line break from a file.
  static func header(_ token: String) throws(InvalidRequest) -> String {
    if token.isEmpty || token.contains(where: \.isWhitespace) {
      throw .header(name: "Authorization")
    }
    return "Bearer \(token)"
  }
}

nonisolated extension Credentials: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  public var description: String { "Credentials" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
