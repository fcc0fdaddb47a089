import Foundation

/// The tokens that OAuth 2 gives for client credentials (RFC 6749, section 4.4).
actor ClientCredentialsTokens {
  private struct Token: Sendable {
    var text: String
    var expiry: ContinuousClock.Instant

    var isFresh: Bool { ContinuousClock.now < expiry }
  }

  /// What a server that gives tokens answers.
  private struct Answer: Decodable {
    var token: String
    /// Seconds from now.
    var lifetime: Double?

    enum CodingKeys: String, CodingKey {
      case token = "access_token"
      case lifetime = "expires_in"
    }
  }

  private let id: String
  private let secret: String
  private let tokenURL: URL?
  private var tokens: [URL: Token] = [:]
  /// Requests under way, which every call that needs the same token waits for.
  private var requests: [URL: Task<Token, any Error>] = [:]

  init(id: String, secret: String, tokenURL: URL?) {
    self.id = id
    self.secret = secret
    self.tokenURL = tokenURL
  }

  func token(
    for security: [[SecurityRequirement]], at server: APIServer, over transport: any Transport,
  ) async throws -> String {
    let url = try tokenURL ?? documentedURL(security, server)
    if let token = tokens[url], token.isFresh { return token.text }
    if let request = requests[url] { return try await request.value.text }
    let request = Task { try await requestToken(url, transport) }
    requests[url] = request
    defer { requests[url] = nil }
    let token = try await request.value
    tokens[url] = token
    return token.text
  }

  private func documentedURL(
    _ security: [[SecurityRequirement]], _ server: APIServer,
  ) throws -> URL {
    for requirement in security.joined() {
      if case .oauth2(let reference?) = requirement.scheme.kind {
        do {
          return try server.url(resolving: reference)
        } catch {
          throw CredentialsError.invalidRequest(error)
        }
      }
    }
    throw CredentialsError.noTokenURL
  }

  private nonisolated func requestToken(
    _ url: URL, _ transport: any Transport,
  ) async throws -> Token {
    let form = [
      ("grant_type", "client_credentials"), ("client_id", id), ("client_secret", secret),
    ]
    let body = form.map { "\($0.0)=\(formEncoded($0.1))" }.joined(separator: "&")
    let request = HTTPRequest(
      method: "POST",
      url: url,
      headers: [
        "Accept": "application/json",
        "Content-Type": "application/x-www-form-urlencoded",
      ],
      body: Data(body.utf8),
    )
    let start = ContinuousClock.now
    let response: HTTPResponse
    do {
      response = try await transport.send(request)
    } catch let error as TransportError {
      throw CredentialsError.transport(error)
    }
    guard response.status == 200, let answer: Answer = try? response.json() else {
      throw CredentialsError.refused(response)
    }
    let lifetime = answer.lifetime ?? 300
    let margin = min(60, lifetime / 10)
    return Token(text: answer.token, expiry: start + .seconds(lifetime - margin))
  }
}

nonisolated private func formEncoded(_ text: String) -> String {
  var allowed = CharacterSet(charactersIn: "-._*")
  allowed.formUnion(CharacterSet(charactersIn: "a"..."z"))
  allowed.formUnion(CharacterSet(charactersIn: "A"..."Z"))
  allowed.formUnion(CharacterSet(charactersIn: "0"..."9"))
  return text.addingPercentEncoding(withAllowedCharacters: allowed) ?? ""
}
