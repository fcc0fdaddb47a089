import Foundation
import SailPointReports
import Testing

@Suite("URLSessionTransport with a loopback server")
struct URLSessionTransportTests {
  private func request(
    _ server: LoopbackServer, _ path: String, method: String = "GET", headers: HTTPHeaders = [:],
    body: String? = nil,
  ) throws -> HTTPRequest {
    let url = try #require(URL(string: "http://127.0.0.1:\(server.port)\(path)"))
    return HTTPRequest(
      method: method, url: url, headers: headers, body: body.map { .data(Data($0.utf8)) })
  }

  @Test("the target, the header fields and the body arrive unchanged")
  func bytes() async throws {
    let server = try LoopbackServer(["*": [.init()]])
    let transport = URLSessionTransport()
    let targets = [
      "/a%2e%2e/%2Fx/..%2Fy", "/%F0%9F%98%80?name=", "/x?name=&a=%27%2B%20", "/d;a=b,c:@!$&'()*+=",
      "/v2025//double//?", "/%e9%C3%A9/%25%2525", "/~-._/%7E",
    ]
    for target in targets {
      _ = try await transport.whole(request(server, target))
    }
    #expect(try server.requests().map(\.target) == targets)

    let fields: HTTPHeaders = [
      "Accept": "text/csv", "Authorization": "Bearer x", "X-Odd": "ü, \t\"q\"", "Cookie": "a=b",
      "Content-Type": "application/json",
    ]
    _ = try await transport.whole(
      request(server, "/f", method: "PUT", headers: fields, body: #"{"a":"😀"}"#))
    let received = try #require(try server.requests().last)
    #expect(received.method == "PUT")
    #expect(received.body == #"{"a":"😀"}"#)
    for field in fields.fields where field.name != "X-Odd" {
      #expect(received[field.name] == field.value)
    }
  }

  @Test(
    "a request without a body has only a length", arguments: ["POST", "PUT", "DELETE"])
  func noBody(method: String) async throws {
    let server = try LoopbackServer(["*": [.init(status: 204)]])
    let transport = URLSessionTransport()
    let response = try await transport.whole(request(server, "/x", method: method))
    #expect(response.status == 204)
    #expect(response.body.isEmpty)
    let received = try #require(try server.requests().first)
    #expect(received["Content-Type"] == nil)
    #expect(received["Content-Length"] == "0")
  }

  @Test("redirects are returned and not followed", arguments: [301, 302, 303, 307, 308])
  func redirects(status: Int) async throws {
    let answer = LoopbackServer.Answer(
      status: status, headers: ["Location": "/elsewhere"], body: "moved")
    let server = try LoopbackServer(["*": [answer]])
    let transport = URLSessionTransport()
    let response = try await transport.whole(
      request(server, "/x", method: "POST", headers: ["Authorization": "Bearer x"], body: "b"))
    #expect(response.status == status)
    #expect(response.headers["location"] == "/elsewhere")
    #expect(response.body == Data("moved".utf8))
    #expect(try server.requests().count == 1)
  }

  @Test(
    "a password challenge is returned as a response",
    arguments: ["Basic realm=\"x\"", "Digest realm=\"x\", nonce=\"n\"", "Bearer", "Negotiate"])
  func challenge(field: String) async throws {
    let answer = LoopbackServer.Answer(
      status: 401, headers: ["WWW-Authenticate": field], body: #"{"error":"no"}"#)
    let server = try LoopbackServer(["*": [answer]])
    let transport = URLSessionTransport(idleTimeout: 5)
    let response = try await transport.whole(request(server, "/x"))
    #expect(response.status == 401)
    #expect(response.body == Data(#"{"error":"no"}"#.utf8))
  }

  @Test("cookies are not kept")
  func cookies() async throws {
    let server = try LoopbackServer(["*": [.init(headers: ["Set-Cookie": "s=1; Path=/"])]])
    let transport = URLSessionTransport()
    for _ in 0..<2 {
      let response = try await transport.whole(request(server, "/x"))
      #expect(response.headers["Set-Cookie"] == "s=1; Path=/")
    }
    #expect(try server.requests().allSatisfy { $0["Cookie"] == nil })
  }

  @Test("responses are not cached")
  func cache() async throws {
    let headers = ["Cache-Control": "max-age=600", "ETag": "\"1\""]
    let server = try LoopbackServer(["*": [.init(headers: headers, body: "a")]])
    let transport = URLSessionTransport()
    for _ in 0..<2 { _ = try await transport.whole(request(server, "/x")) }
    #expect(try server.requests().map { $0["If-None-Match"] } == [nil, nil])
  }

  @Test(
    "a connection that ends too early is an error",
    arguments: [
      "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nabc",
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabc", "", "nonsense\r\n",
    ])
  func truncation(raw: String) async throws {
    let server = try LoopbackServer(["*": [.init(raw: raw)]])
    let transport = URLSessionTransport(idleTimeout: 5)
    let error = await #expect(throws: TransportError.self) {
      try await transport.whole(request(server, "/x"))
    }
    #expect(error?.reason == (raw == "nonsense\r\n" ? .other : .connectionLost))
  }

  @Test("an absent server is reported as cannotConnect")
  func noServer() async throws {
    let url = try #require(URL(string: "http://127.0.0.1:1/"))
    let error = await #expect(throws: TransportError.self) {
      try await URLSessionTransport().whole(HTTPRequest(method: "GET", url: url))
    }
    #expect(error?.reason == .cannotConnect)
  }

  @Test("a server that sends nothing exceeds the idle timeout")
  func idleTimeout() async throws {
    let server = try LoopbackServer(["*": [.init(delay: 30)]])
    let start = ContinuousClock.now
    let error = await #expect(throws: TransportError.self) {
      try await URLSessionTransport(idleTimeout: 1).whole(request(server, "/x"))
    }
    #expect(error?.reason == .timedOut)
    #expect(ContinuousClock.now - start < .seconds(25))
  }

  @Test("a request that cannot be sent unchanged is refused")
  func check() async throws {
    let server = try LoopbackServer(["*": [.init()]])
    let good = try request(server, "/x")
    var bad = [good, good, good, good]
    bad[0].method = "GET /evil HTTP/1.1\r\nX: y\r\n\r\nGET"
    bad[1].headers["Bad\r\nInjected"] = "x"
    bad[2].headers["X"] = "a\r\nInjected: y"
    bad[3].url = try #require(URL(string: "file:///etc/passwd"))
    for request in bad {
      await #expect(throws: InvalidRequest.self) {
        try await URLSessionTransport().whole(request)
      }
    }
    #expect(try server.requests().isEmpty)
  }

  @Test("cancelling a task ends its request at once")
  func cancellation() async throws {
    let server = try LoopbackServer(["*": [.init(delay: 30)]])
    let transport = URLSessionTransport()
    let before = try request(server, "/before")
    let early = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try await transport.whole(before)
    }
    await #expect(throws: CancellationError.self) { try await early.value }

    let within = try request(server, "/within")
    let task = Task { try await transport.whole(within) }
    while try server.requests().isEmpty { try await Task.sleep(for: .milliseconds(5)) }
    let start = ContinuousClock.now
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(ContinuousClock.now - start < .seconds(20))
    #expect(try server.requests().map(\.target) == ["/within"])
  }

  @Test("every call ends if cancellation and response race")
  func cancellationRace() async throws {
    let server = try LoopbackServer(["*": [.init(body: "ok")]])
    let transport = URLSessionTransport()
    let request = try request(server, "/x")
    await withTaskGroup(of: Void.self) { group in
      for index in 0..<200 {
        group.addTask {
          let task = Task { try await transport.whole(request) }
          for _ in 0..<(index % 40) { await Task.yield() }
          task.cancel()
          _ = await task.result
        }
      }
    }
    #expect(try await transport.whole(request).body == Data("ok".utf8))
  }

  @Test("a large body is read completely")
  func largeBody() async throws {
    let server = try LoopbackServer(["*": [.init(size: 20_000_000)]])
    let response = try await URLSessionTransport().whole(request(server, "/x"))
    #expect(response.body.count == 20_000_000)
  }

  @Test("calls run concurrently")
  func parallel() async throws {
    let server = try LoopbackServer(["*": [.init(body: "ok", delay: 0.2)]])
    let transport = URLSessionTransport()
    let request = try request(server, "/x")
    let bodies = try await withThrowingTaskGroup(of: Data.self) { group in
      for _ in 0..<20 { group.addTask { try await transport.whole(request).body } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(bodies == Array(repeating: Data("ok".utf8), count: 20))
  }

  @Test("interim responses are skipped", arguments: [[103], [102, 103]])
  func interim(statuses: [Int]) async throws {
    let server = try LoopbackServer(["*": [.init(body: "ok", interim: statuses)]])
    let response = try await URLSessionTransport().whole(request(server, "/x"))
    #expect(response.status == 200)
    #expect(response.body == Data("ok".utf8))
  }

  @Test("responses without a body are complete", arguments: [204, 304])
  func noContent(status: Int) async throws {
    let server = try LoopbackServer(["*": [.init(status: status)]])
    let transport = URLSessionTransport(idleTimeout: 20)
    for method in ["GET", "HEAD"] {
      let response = try await transport.whole(request(server, "/x", method: method))
      #expect(response.status == status)
      #expect(response.body.isEmpty)
    }
    let length = LoopbackServer.Answer(body: "not for HEAD")
    let other = try LoopbackServer(["*": [length]])
    let response = try await transport.whole(request(other, "/x", method: "HEAD"))
    #expect(response.headers["Content-Length"] == "12")
    #expect(response.body.isEmpty)
  }

  @Test("a redirect without a location is returned", arguments: [301, 302, 303, 307, 308])
  func redirectWithoutLocation(status: Int) async throws {
    let server = try LoopbackServer(["*": [.init(status: status)]])
    let response = try await URLSessionTransport().whole(request(server, "/x"))
    #expect(response.status == status)
  }

  @Test("an untrusted certificate is reported as insecure, and nothing is sent")
  func certificate() async throws {
    let server = try LoopbackServer(["*": [.init()]], identity: TestIdentity(.loopback))
    let error = await #expect(throws: TransportError.self) {
      try await URLSessionTransport().whole(HTTPRequest(method: "GET", url: server.url))
    }
    #expect(error?.reason == .insecure)
    #expect(error?.message.contains("certificate") == true)
    #expect(try server.requests().isEmpty)
  }

  #if os(Linux)
    @Test("environment variables set the proxy", arguments: ["http_proxy", "HTTP_PROXY"])
    func proxy(variable: String) throws {
      let proxy = try LoopbackServer(["*": [.init(body: "by proxy")]])
      let server = try LoopbackServer(["*": [.init(body: "directly")]])
      let url = server.url.absoluteString
      let address = "http://127.0.0.1:\(proxy.port)"
      let program = TransportProgram.built
      #expect(try program.run("get", url, environment: [variable: address]) == "200 by proxy\n")
      let exception = [variable: address, "no_proxy": "127.0.0.1"]
      #expect(try program.run("get", url, environment: exception) == "200 directly\n")
      let gateway = [variable: address, "REQUEST_METHOD": "GET"]
      let expected = variable == "HTTP_PROXY" ? "200 directly\n" : "200 by proxy\n"
      #expect(try program.run("get", url, environment: gateway) == expected)
      #expect(try proxy.requests().first?.target == url)
    }
  #endif
}
