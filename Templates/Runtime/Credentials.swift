import Foundation

/// What proves to an API who is calling. Each operation gets what its `security` asks for. The
/// secrets are never printed.
nonisolated public struct Credentials: Sendable {
  private enum Proof: Sendable {
    case basic(user: String, password: String)
    case apiKey(String)
    case token(@Sendable () async throws -> String)
    case client(ClientCredentialsTokens)
  }

  private struct Entry: Sendable {
    var proof: Proof
    /// The name of the only scheme that the proof is for; nil where it is for all it fits.
    var scheme: String?
  }

  private var entries: [Entry]

  private init(_ proof: Proof) {
    entries = [Entry(proof: proof)]
  }

  private init(entries: [Entry]) {
    self.entries = entries
  }

  /// Nothing: for operations that anybody may call, or a transport that adds what is needed.
  public static let none = Credentials(entries: [])

  /// A token that is known.
  public static func bearer(_ token: String) -> Credentials {
    Credentials(.token({ token }))
  }

  /// A token that is asked for before each call. What it throws ends the call.
  public static func bearer(
    _ token: @escaping @Sendable () async throws -> String,
  ) -> Credentials {
    Credentials(.token(token))
  }

  /// The identifier and the secret of a client, for which OAuth 2 gives tokens. A token is kept
  /// until shortly before it expires, and is shared by all calls.
  ///
  /// - Parameter tokenURL: Where tokens are given. Nil for the URL that the API documents.
  public static func clientCredentials(
    id: String, secret: String, tokenURL: URL? = nil,
  ) -> Credentials {
    Credentials(.client(ClientCredentialsTokens(id: id, secret: secret, tokenURL: tokenURL)))
  }

  /// A personal access token, which OAuth 2 takes for client credentials. The tokens that it gives
  /// act for the user whose token it is, and may do what only users may.
  ///
  /// - Parameter tokenURL: Where tokens are given. Nil for the URL that the API documents.
  public static func personalAccessToken(
    id: String, secret: String, tokenURL: URL? = nil,
  ) -> Credentials {
    .clientCredentials(id: id, secret: secret, tokenURL: tokenURL)
  }

  /// A user and a password, for schemes that send them as they are. The user's name has no colon,
  /// which is where the password begins.
  public static func basic(user: String, password: String) -> Credentials {
    Credentials(.basic(user: user, password: password))
  }

  /// A key that is sent where the API wants it: in a header field, the query or a cookie.
  public static func apiKey(_ key: String) -> Credentials {
    Credentials(.apiKey(key))
  }

  /// Several credentials, for an API that asks for more than one, or for different ones.
  public static func several(_ credentials: Credentials...) -> Credentials {
    Credentials(entries: credentials.flatMap(\.entries))
  }

  /// The same credentials for one scheme only, where others of its kind need something else.
  public func limited(to scheme: SecurityScheme) -> Credentials {
    var limited = self
    for index in entries.indices {
      limited.entries[index].scheme = scheme.name
    }
    return limited
  }
}

nonisolated extension Credentials {
  /// Whether a token that is refused now may be another one soon.
  var areRenewed: Bool {
    entries.contains { if case .client = $0.proof { true } else { false } }
  }

  /// A proof as one scheme wants it.
  private enum Step {
    case basic(user: String, password: String)
    case token(@Sendable () async throws -> String)
    case tokenOfClient(ClientCredentialsTokens, url: String)
    case apiKey(String, SecurityScheme.Place, name: String)

    /// What the step adds to the query.
    var queryKey: QueryKey? {
      guard case .apiKey(let key, .query, let name) = self else { return nil }
      return QueryKey(name: name, key: key)
    }
  }

  /// Adds what an operation asks for: the first of its alternatives for which all is here.
  ///
  /// - Returns: The token that was added, where there may be a newer one, and the keys that were
  ///   added to the query.
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
      if user.contains(":") { throw CredentialsError.unfit(reason: "the user's name has a colon") }
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
  /// An unset variable or a line end from a file must not go out as a token.
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
