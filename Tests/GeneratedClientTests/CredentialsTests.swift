import Foundation
import SailPointReports
import Testing

extension SecurityScheme {
  fileprivate static let password = SecurityScheme(name: "password", kind: .basic)
  fileprivate static let ticket = SecurityScheme(name: "ticket", kind: .bearer)
  fileprivate static let app = SecurityScheme(
    name: "app", kind: .apiKey(location: .header, name: "X-App"))
  fileprivate static let key = SecurityScheme(
    name: "key", kind: .apiKey(location: .header, name: "X-Key"))
  fileprivate static let inQuery = SecurityScheme(
    name: "inQuery", kind: .apiKey(location: .query, name: "api key"))
  fileprivate static let inCookie = SecurityScheme(
    name: "inCookie", kind: .apiKey(location: .cookie, name: "sid"))
  fileprivate static let noURL = SecurityScheme(name: "noURL", kind: .oauth2(tokenURL: nil))
  fileprivate static let certificate = SecurityScheme(name: "tls", kind: .other("mutualTLS"))
}

private enum Password: SecurityChoice {
  static let security = [[SecurityRequirement(.password)]]
}

private enum TicketOrPassword: SecurityChoice {
  static let security = [[SecurityRequirement(.ticket)], [SecurityRequirement(.password)]]
}

private enum AppAndKeyOrTicket: SecurityChoice {
  static let security = [
    [SecurityRequirement(.app), SecurityRequirement(.key)], [SecurityRequirement(.ticket)],
  ]
}

private enum KeysEverywhere: SecurityChoice {
  static let security = [[SecurityRequirement(.inQuery), SecurityRequirement(.inCookie)]]
}

private enum OptionalTicket: SecurityChoice {
  static let security = [[], [SecurityRequirement(.ticket)]]
}

private enum Unsupported: SecurityChoice {
  static let security = [[SecurityRequirement(.noURL)], [SecurityRequirement(.certificate)]]
}

@Suite("The requirements of an operation select the credentials")
struct CredentialsTests {
  @Test("a token that is empty or contains blanks is not sent", arguments: ["", " a", "a\t"])
  func unfitTokens(token: String) async {
    let transport = StubTransport(200, [:], "{}")
    let client = APIClient(server: .test, credentials: .bearer(token), transport: transport)
    do throws(APIError<GetReportResult.Failure>) {
      _ = try await client.response(to: GetReportResult(taskResultId: "1"))
      Issue.record("the token was sent")
    } catch {
      guard case .invalidRequest(.header(name: "Authorization")) = error else {
        Issue.record("\(error)")
        return
      }
    }
    #expect(transport.requests.isEmpty)
  }

  @Test(
    "the value of a header that may be secret is not printed",
    arguments: ["Authorization", "apikey", "X-Auth-Token", "X-API-Key", "set-cookie"])
  func secretHeaders(name: String) {
    var headers: HTTPHeaders = ["Accept": "text/plain"]
    headers[name] = "hidden"
    let request = HTTPRequest(method: "GET", url: URL(filePath: "/"), headers: headers)
    var dumped = ""
    dump(request, to: &dumped)
    for text in ["\(headers)", "\(request)", String(reflecting: request), dumped] {
      #expect(!text.contains("hidden"))
    }
    #expect("\(headers)".contains(name) && "\(headers)".contains("text/plain"))
  }

  /// Returns the request that was sent for an operation.
  private func sent<Choice: SecurityChoice>(
    _ choice: Choice.Type, _ credentials: Credentials, query: String? = nil,
  ) async throws -> HTTPRequest {
    let transport = StubTransport(200, [:], "{}")
    let client = APIClient(server: .test, credentials: credentials, transport: transport)
    _ = try await client.response(to: SampleOperation<Choice>(query: query))
    return try #require(transport.requests.last)
  }

  private func refusal<Choice: SecurityChoice>(
    _ choice: Choice.Type, _ credentials: Credentials,
  ) async throws -> [[String]]? {
    let transport = StubTransport(200, [:], "{}")
    let client = APIClient(server: .test, credentials: credentials, transport: transport)
    do {
      _ = try await client.response(to: SampleOperation<Choice>())
    } catch .unauthenticated(.unsuitable(let needed)) {
      #expect(transport.requests.isEmpty)
      return needed
    }
    return nil
  }

  @Test("a bearer token is sent only to operations that require one")
  func bearer() async throws {
    let token = Credentials.bearer("t0k")
    #expect(try await sent(OAuth2Security.self, token).headers["Authorization"] == "Bearer t0k")
    #expect(try await sent(TicketOrPassword.self, token).headers["Authorization"] == "Bearer t0k")
    #expect(try await sent(NoSecurity.self, token).headers["Authorization"] == nil)
    #expect(try await refusal(Password.self, token) == [["password"]])
  }

  @Test("user and password are sent in UTF-8")
  func basic() async throws {
    let credentials = Credentials.basic(user: "zoë", password: "a:b")
    let expected = "Basic " + Data("zoë:a:b".utf8).base64EncodedString()
    #expect(try await sent(Password.self, credentials).headers["Authorization"] == expected)
    #expect(try await sent(TicketOrPassword.self, credentials).headers["Authorization"] == expected)
    #expect(try await refusal(OAuth2Security.self, credentials) == [["login"]])
  }

  @Test("API keys in a query or a cookie are encoded")
  func keys() async throws {
    let request = try await sent(KeysEverywhere.self, .apiKey("a&b;c"))
    #expect(request.target == "/v1/sample?api%20key=a%26b%3Bc")
    #expect(request.headers["Cookie"] == "sid=a%26b%3Bc")
    let second = try await sent(KeysEverywhere.self, .apiKey("k"), query: "x?")
    #expect(second.target == "/v1/sample?q=x%3F&api%20key=k")
  }

  @Test(
    "an API key in the query is added to the URL of a redirect",
    arguments: [
      ("/x", "/x?api%20key=k"), ("/x?a=1", "/x?a=1&api%20key=k"),
      ("/x?api%20key=other", "/x?api%20key=other"),
    ])
  func redirectedKey(location: String, target: String) async throws {
    let transport = StubTransport(.answer(302, ["Location": location]), .answer(200))
    let client = APIClient(server: .test, credentials: .apiKey("k"), transport: transport)
    _ = try await client.response(to: SampleOperation<KeysEverywhere>())
    #expect(transport.requests.last?.target == target)
  }

  @Test("a requirement with two schemes needs both API keys")
  func several() async throws {
    let app = Credentials.apiKey("a").limited(to: .app)
    let key = Credentials.apiKey("k").limited(to: .key)
    let both = try await sent(AppAndKeyOrTicket.self, .several(key, app)).headers
    #expect(both["X-App"] == "a")
    #expect(both["X-Key"] == "k")
    let needed = [["app", "key"], ["ticket"]]
    #expect(try await refusal(AppAndKeyOrTicket.self, app) == needed)
    let ticket = try await sent(AppAndKeyOrTicket.self, .several(app, .bearer("t"))).headers
    #expect(ticket.fields.map(\.name) == ["Authorization"])
  }

  @Test("optional credentials are sent only if they match")
  func optional() async throws {
    #expect(try await sent(OptionalTicket.self, .none).headers.fields.isEmpty)
    #expect(try await sent(OptionalTicket.self, .apiKey("k")).headers.fields.isEmpty)
    #expect(
      try await sent(OptionalTicket.self, .bearer("t")).headers["Authorization"] == "Bearer t")
  }

  @Test("without credentials, the request is sent anyway")
  func none() async throws {
    #expect(try await sent(OAuth2Security.self, .none).headers.fields.isEmpty)
  }

  @Test("client credentials without a token URL match no scheme")
  func noTokenURL() async throws {
    let client = Credentials.clientCredentials(id: "i", secret: "s")
    #expect(try await refusal(Unsupported.self, client) == [["noURL"], ["tls"]])
    let error = CredentialsError.unsuitable(needed: [["a", "b"], ["c"]])
    #expect(error.errorDescription?.contains("'a' and 'b' or 'c'") == true)
  }

  @Test("a token with a line break is not sent", arguments: ["a\n", "a\r\nX: y"])
  func brokenToken(token: String) async {
    await #expect {
      try await sent(OAuth2Security.self, .bearer(token))
    } throws: { error in
      if case APIError<JSONValue>.invalidRequest(.header(name: "Authorization")) = error {
        !"\(error)".contains(token)
      } else {
        false
      }
    }
  }

  @Test("an error of the token closure ends the call")
  func provider() async throws {
    struct NoToken: Error, Equatable {}
    await #expect {
      try await sent(OAuth2Security.self, .bearer { throw NoToken() })
    } throws: { error in
      if case APIError<JSONValue>.unauthenticated(.provider(let reason)) = error {
        reason is NoToken
      } else {
        false
      }
    }
  }
}

@Suite("Secrets are not printed")
struct SecrecyTests {
  private static let secret = "hunter2"

  private func printed(_ value: Any) -> String {
    var text = "\(value)" + String(reflecting: value) + String(describing: value)
    dump(value, to: &text)
    text += Mirror(reflecting: value).children.map { "\($0)" }.joined()
    text += (value as? any Error).map { $0.localizedDescription } ?? ""
    return text
  }

  @Test("credentials and clients print no secrets")
  func credentials() {
    let all: [Credentials] = [
      .bearer(Self.secret), .basic(user: "u", password: Self.secret), .apiKey(Self.secret),
      .clientCredentials(id: "i", secret: Self.secret), .apiKey(Self.secret).limited(to: .app),
    ]
    for credentials in all {
      #expect(!printed(credentials).contains(Self.secret))
      let client = APIClient(server: .test, credentials: credentials)
      #expect(!printed(client).contains(Self.secret))
      #expect(!printed(ReportsDataExtractionAPI(client: client)).contains(Self.secret))
    }
  }

  @Test(
    "a server prints no secrets",
    arguments: [
      ("https://u:hunter2@h/x?key=hunter2#hunter2", "https://h/x"),
      ("https://u:hun/hunter2@h/x", "https://(secret)"),
      ("https://u:hun?hunter2@h/x", "https://(secret)"),
      ("https://u:hun#hunter2@h/x", "https://(secret)"),
      ("https://u:12/hunter2@h/x", "https://(secret)"),
      ("https://u:a@hunter2@h/x", "https://h/x"),
      ("https://u:a@b/hunter2@h/x", "https://(secret)"),
      ("https://u:hunter2@h/x?mail=a@hunter2", "https://(secret)"),
      ("//u:hunter2@h/x", "//h/x"), ("u:hunter2@h/x", "h/x"),
      ("https:/u:hunter2@h/x", "(secret)"),
      ("https://api.example:8443/x", "https://api.example:8443/x"),
      ("https://[::1]/users/@me?mail=a@hunter2", "https://[::1]/users/@me"),
      ("https://api.example/users/@me", "https://api.example/users/@me"),
    ])
  func server(url: String, text: String) {
    let server = APIServer(parts: [
      .literal(String(url.prefix(9))), .variable(String(url.dropFirst(9))),
    ])
    #expect("\(server)" == text)
    for value in [server, [server], APIClient(server: server)] as [Any] {
      #expect(!printed(value).contains(Self.secret))
    }
  }

  @Test("requests and responses print no secrets")
  func messages() throws {
    let headers: HTTPHeaders = [
      "Authorization": "Bearer \(Self.secret)", "cookie": Self.secret, "Set-Cookie": Self.secret,
      "X-API-Key": Self.secret,
    ]
    let url = try #require(URL(string: "https://a.example/x?key=\(Self.secret)"))
    let body = Data("secret=\(Self.secret)".utf8)
    let request = HTTPRequest(method: "GET", url: url, headers: headers, body: .data(body))
    let response = HTTPResponse(status: 200, headers: headers, body: body)
    let errors: [any Error] = [
      APIError<Never>.undocumented(response), APIError<Never>.unauthenticated(.refused(response)),
      CredentialsError.refused(response),
    ]
    for value in [request, response, headers, headers.fields] + errors as [Any] {
      let text = printed(value)
      #expect(!text.contains(Self.secret))
      #expect(!text.contains("104\n"), "bytes of the body are printed")
    }
    #expect(request.description == "GET https://a.example/x")
  }

  @Test("the error of a request without a response prints no secrets")
  func transportError() async throws {
    let transport = URLSessionTransport()
    let url = try #require(URL(string: "http://127.0.0.1:1/x?key=\(Self.secret)"))
    let request = HTTPRequest(
      method: "GET", url: url, headers: ["Authorization": "Bearer \(Self.secret)"])
    do {
      _ = try await transport.send(request)
      Issue.record("something listens on port 1")
    } catch {
      #expect(!printed(error).contains(Self.secret))
      #expect(
        !printed(APIError<Never>.transport(try #require(error as? TransportError)))
          .contains(Self.secret))
    }
  }
}
