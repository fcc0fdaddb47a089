import Foundation
import SailPointReports
import Testing

@Suite("Redirects are followed within one origin")
struct RedirectTests {
  typealias Failure = APIError<AnyOperation.Failure>

  private func client(
    _ transport: any Transport, _ server: String = "https://api.example/v1",
  ) -> APIClient {
    APIClient(
      server: APIServer(parts: [.literal(server)]), credentials: .bearer("t0k"),
      transport: transport,
      options: CallOptions(retries: .never))
  }

  /// Returns the URL to which the client follows a redirect; nil if it does not follow the
  /// redirect.
  private func target(
    _ location: String?, from server: String = "https://api.example/v1", status: Int = 307,
  ) async throws -> String? {
    let headers: HTTPHeaders = location.map { ["Location": $0] } ?? [:]
    let transport = StubTransport(.answer(status, headers, "gone"), .answer(200))
    do {
      _ = try await client(transport, server).response(to: AnyOperation())
    } catch {
      guard case .undocumented(let response) = error else { throw error }
      #expect(response == HTTPResponse(status: status, headers: headers, body: Data("gone".utf8)))
      #expect(transport.requests.count == 1)
      return nil
    }
    let requests = transport.requests
    #expect(requests.count == 2)
    #expect(requests.allSatisfy { $0.headers["Authorization"] == "Bearer t0k" })
    return requests.last?.url.absoluteString
  }

  @Test(
    "references are resolved",
    arguments: [
      ("https://api.example/x?y=1", "https://api.example/x?y=1"),
      ("HTTPS://API.Example/x", "https://api.example/x"),
      ("https://api.example:443/x", "https://api.example:443/x"),
      ("//api.example/x", "https://api.example/x"), ("/x", "https://api.example/x"),
      ("x", "https://api.example/v1/any/x"), ("../x", "https://api.example/v1/x"),
      ("./x/../y", "https://api.example/v1/any/y"),
      ("?z=2", "https://api.example/v1/any/thing?z=2"),
      ("/x#part", "https://api.example/x"), ("/a%2Fb", "https://api.example/a%2Fb"),
    ])
  func references(location: String, url: String) async throws {
    #expect(try await target(location)?.lowercased() == url.lowercased())
  }

  @Test(
    "redirects to other origins are not followed",
    arguments: [
      "https://evil.example/", "//evil.example/x", "http://api.example/x",
      "https://api.example:8443/x", "https://api.example.evil.example/", "https://sub.api.example/",
      "http://api.example:443/x", "https://api.example@evil.example/", "https://u:p@api.example/x",
      "https://u@api.example/x", "file:///etc/passwd", "ftp://api.example/x", "javascript:alert(1)",
      "data:text/plain,x", "https:///x", "https://", "#top", "", "mailto:a@api.example",
    ])
  func otherOrigins(location: String) async throws {
    #expect(try await target(location) == nil)
  }

  @Test("redirects between http and https are not followed")
  func schemes() async throws {
    let plain = "http://api.example:8080"
    #expect(try await target("http://api.example:8080/x", from: plain) != nil)
    #expect(try await target("https://api.example:8080/x", from: plain) == nil)
    #expect(try await target("https://api.example/x", from: plain) == nil)
    #expect(try await target("http://api.example/x", from: "http://api.example:80") != nil)
  }

  @Test("only redirect statuses are followed", arguments: [300, 304, 305, 306, 309, 399, 400, 201])
  func statuses(status: Int) async throws {
    let transport = StubTransport(.answer(status, ["Location": "/x"]), .answer(200))
    _ = try? await client(transport).response(to: AnyOperation())
    #expect(transport.requests.count == 1)
  }

  @Test("only redirects with a location are followed", arguments: [301, 302, 303, 307, 308])
  func noLocation(status: Int) async throws {
    #expect(try await target(nil, status: status) == nil)
    #expect(try await target("/x", status: status) == "https://api.example/x")
  }

  @Test(
    "the status determines whether the method and the body are kept",
    arguments: [
      (307, ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"], nil),
      (308, ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"], nil),
      (301, ["GET", "HEAD", "PUT", "PATCH", "DELETE"], nil), (301, ["POST"], "GET"),
      (302, ["GET", "HEAD", "PUT", "PATCH", "DELETE"], nil), (302, ["POST"], "GET"),
      (303, ["GET", "HEAD"], nil), (303, ["POST", "PUT", "PATCH", "DELETE"], "GET"),
    ] as [(Int, [String], String?)])
  func methods(status: Int, methods: [String], change: String?) async throws {
    for method in methods {
      let transport = StubTransport(.answer(status, ["Location": "/x"]), .answer(200))
      let hasBody = !["GET", "HEAD"].contains(method)
      _ = try await client(transport).response(
        to: AnyOperation(method: method, body: hasBody ? .data(Data("hi".utf8)) : nil))
      let last = try #require(transport.requests.last)
      #expect(last.method == change ?? method)
      let keepsBody = hasBody && change == nil
      #expect(last.bodyText == (keepsBody ? "hi" : nil))
      #expect(last.headers["Content-Type"] == (keepsBody ? "text/plain" : nil))
    }
  }

  @Test("at most ten redirects are followed")
  func loop() async throws {
    let transport = StubTransport(.answer(302, ["Location": "/loop"]))
    await #expect {
      try await client(transport).response(to: AnyOperation())
    } throws: { error in
      guard case Failure.undocumented(let response) = error else { return false }
      return response.status == 302 && response.headers["Location"] == "/loop"
    }
    #expect(transport.requests.count == 11)
  }

  @Test("a retry after a redirect repeats only the redirected request")
  func retryAfterRedirect() async throws {
    let transport = StubTransport(
      .answer(303, ["Location": "/state"]), .answer(503, ["Retry-After": "0"]), .answer(200))
    let client = client(transport).with { $0.retries = .standard }
    _ = try await client.response(to: AnyOperation(method: "POST", body: .data(Data("hi".utf8))))
    #expect(
      transport.lines == [
        "POST https://api.example/v1/any/thing?q=1", "GET https://api.example/state",
        "GET https://api.example/state",
      ])
  }

  @Test("redirects of a token server are not followed")
  func tokens() async throws {
    let transport = StubTransport(.answer(307, ["Location": "/elsewhere"]))
    var client = client(transport)
    client.credentials = .clientCredentials(id: "i", secret: "s")
    await #expect(throws: Failure.self) { try await client.response(to: AnyOperation()) }
    #expect(transport.lines == ["POST https://api.example/oauth/token"])
  }

  @Test("a redirect over a real connection keeps method, body and credentials")
  func loopback() async throws {
    let server = try LoopbackServer([
      "POST /v2025/any/thing": [
        .init(status: 308, headers: ["Location": "/new?x=1#y"], body: "moved", size: 100_000)
      ],
      "POST /new": [.json(#"{"ok":true}"#)],
      "*": [.init(status: 404)],
    ])
    let client = APIClient(server: server.server, credentials: .bearer("t0k"))
    let response = try await client.response(
      to: AnyOperation(method: "POST", body: .data(Data("hi".utf8))))
    #expect(response.value == ["ok": true])
    let requests = try server.requests()
    #expect(requests.map(\.target) == ["/v2025/any/thing?q=1", "/new?x=1"])
    #expect(requests.map(\.body) == ["hi", "hi"])
    #expect(requests.allSatisfy { $0["Authorization"] == "Bearer t0k" })
  }

  @Test("a redirect to another server sends nothing to it", arguments: [301, 302, 303, 307, 308])
  func otherServer(status: Int) async throws {
    let other = try LoopbackServer(["*": [.json("{}")]])
    let location = "http://127.0.0.1:\(other.port)/steal"
    let server = try LoopbackServer(["*": [.init(status: status, headers: ["Location": location])]])
    let client = APIClient(server: server.server, credentials: .bearer("t0k"))
    await #expect {
      try await client.response(to: AnyOperation(method: "POST", body: .data(Data("hi".utf8))))
    } throws: { error in
      guard let failure = error as? Failure else { return false }
      return failure.status == status && failure.response?.headers["Location"] == location
        && failure.failureReason?.contains("redirects to '\(location)'") == true
    }
    #expect(try other.requests().isEmpty)
    #expect(try server.requests().count == 1)
  }
}
