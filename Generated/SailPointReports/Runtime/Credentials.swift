// Generated from Runtime/Credentials.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// The credentials of a caller. Each operation receives what its `security` asks for. Secrets are
/// never printed.
nonisolated public struct Credentials: Sendable {
  private enum Proof: Sendable {
    case basic(user: String, password: String)
    case apiKey(String)
    case token(@Sendable () async throws -> String)
    case client(ClientCredentialsTokens)
  }

  private struct Entry: Sendable {
    var proof: Proof
    /// The name of the only scheme that the proof is used for; nil for any scheme of a matching
    /// kind.
    var scheme: String?
  }

  private var entries: [Entry]

  private init(_ proof: Proof) {
    entries = [Entry(proof: proof)]
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
  /// - Parameter tokenURL: The URL of the token endpoint; nil for the one that the API documents.
  public static func clientCredentials(
    id: String, secret: String, tokenURL: URL? = nil,
  ) -> Credentials {
    Credentials(.client(ClientCredentialsTokens(id: id, secret: secret, tokenURL: tokenURL)))
  }

  /// A personal access token, used as OAuth 2 client credentials. The tokens obtained with it act
  /// on behalf of its user and have the user's permissions.
  ///
  /// - Parameter tokenURL: The URL of the token endpoint; nil for the one that the API documents.
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

  /// Several credentials, for an API that needs more than one, or different ones for different
  /// operations.
  public static func several(_ credentials: Credentials...) -> Credentials {
    Credentials(entries: credentials.flatMap(\.entries))
  }

  /// Returns the same credentials for one scheme only, for an API in which other schemes of its
  /// kind need different ones.
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
    entries.contains { if case .client = $0.proof { true } else { false } }
  }

  /// The form in which one scheme sends a proof.
  private enum Step {
    case basic(user: String, password: String)
    case token(@Sendable () async throws -> String)
    case tokenOfClient(ClientCredentialsTokens, url: String)
    case apiKey(String, SecurityScheme.Place, name: String)

    /// The API key that the step adds to the query.
    var queryKey: QueryKey? {
      guard case .apiKey(let key, .query, let name) = self else { return nil }
      return QueryKey(name: name, key: key)
    }
  }

  /// Adds the credentials that an operation asks for: the first of its alternatives that is
  /// completely available.
  ///
  /// - Returns: The token that was added, if it can be refreshed, and the keys that were added to
  ///   the query.
  func authorize<Operation: APIOperation>(
    _ request: inout HTTPRequest,
    for operation: Operation,
    at server: APIServer,
    on course: CallCourse,
  ) async throws -> (TokenGrant?, [QueryKey]) {
    if entries.isEmpty || Operation.security.isEmpty { return (nil, []) }
    for alternative in Operation.security where !alternative.isEmpty {
      let steps = alternative.compactMap { step(for: $0.scheme) }
      if steps.count < alternative.count { continue }
      var grant: TokenGrant?
      for step in steps {
        grant = try await take(step, &request, server, course) ?? grant
      }
      return (grant, steps.compactMap(\.queryKey))
    }
    if !Operation.security.contains([]) {
      let names = Operation.security.map { $0.map(\.scheme.name) }
      throw CredentialsError.unsuitable(needed: names)
    }
    return (nil, [])
  }

  private func step(for scheme: SecurityScheme) -> Step? {
    for entry in entries where entry.scheme ?? scheme.name == scheme.name {
      if let step = step(entry.proof, scheme.kind) { return step }
    }
    return nil
  }

  private func step(_ proof: Proof, _ kind: SecurityScheme.Kind) -> Step? {
    switch (proof, kind) {
    case (.basic(let user, let password), .basic):
      .basic(user: user, password: password)
    case (.apiKey(let key), .apiKey(let place, let name)):
      .apiKey(key, place, name: name)
    case (.token(let token), .bearer), (.token(let token), .oauth2),
      (.token(let token), .other("openIdConnect")):
      .token(token)
    case (.client(let tokens), .oauth2(let reference)):
      (tokens.tokenURL ?? reference).map { .tokenOfClient(tokens, url: $0) }
    case (.client(let tokens), .bearer):
      tokens.tokenURL.map { .tokenOfClient(tokens, url: $0) }
    default: nil
    }
  }

  private func take(
    _ step: Step, _ request: inout HTTPRequest, _ server: APIServer, _ course: CallCourse,
  ) async throws -> TokenGrant? {
    switch step {
    case .basic(let user, let password):
      if user.contains(":") {
        throw CredentialsError.unfit(reason: "the user name contains a colon")
      }
      let pair = Data("\(user):\(password)".utf8).base64EncodedString()
      request.headers["Authorization"] = "Basic " + pair
    case .token(let token):
      request.headers["Authorization"] = try BearerToken.header(try await provided(token))
    case .tokenOfClient(let tokens, let reference):
      let grant = try await tokens.grant(from: tokenURL(reference, server), on: course)
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

  private func provided(_ token: () async throws -> String) async throws -> String {
    do {
      return try await token()
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
  /// An empty variable, or a line break read from a file, must not be sent as a token.
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
