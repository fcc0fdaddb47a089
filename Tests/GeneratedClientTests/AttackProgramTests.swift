import Foundation
import SailPointReports
import Testing

@Suite(
  "Attacks on a client that trusts an authority",
  .enabled(if: Namespace.isPermitted, "NOT TESTED: this machine permits no mount namespaces"))
struct AttackTrustTests {
  private let authority: TestIdentity
  private let good: TestIdentity

  init() throws {
    authority = try TestIdentity(.authority)
    good = try TestIdentity(.loopback, issuer: authority)
  }

  private func results(_ server: LoopbackServer, count: Int = 1) async throws -> [String] {
    try await AttackProgram.run(
      "results", server.url.absoluteString, "\(count)", trusting: authority
    ).endings
  }

  @Test("C02 redirects from https to http are not followed")
  func downgrade() async throws {
    let plain = try LoopbackServer(["*": [.json("{}")]])
    for status in [301, 302, 303, 307, 308] {
      let location = plain.url(path: "/moved").absoluteString
      let server = try LoopbackServer(["*": [.redirect(status, to: location)]], identity: good)
      #expect(try await results(server) == ["undocumented \(status)"])
      #expect(try server.requests().count == 1)
    }
    #expect(try plain.requests().isEmpty)
  }

  @Test("C05 sixty concurrent redirects over HTTP/2 succeed")
  func http2() async throws {
    let server = try LoopbackServer(
      ["GET /moved": [.json("{}")], "*": [.redirect(303, to: "/moved")]],
      identity: good, isHTTP2: true)
    for run in 1...3 {
      #expect(try await results(server, count: 60) == Array(repeating: "success", count: 60))
      let requests = try server.requests()
      #expect(requests.count == 120 * run)
      #expect(requests.filter { $0.target == "/moved" }.count == 60 * run)
      #expect(requests.allSatisfy { $0[":scheme"] == "https" })
    }
    let connections = Set(try server.requests().map(\.connection))
    #expect(connections.count < 60, "\(connections.count)")
  }

  @Test("C20 only a certificate that is valid for the host and the date is accepted")
  func certificates() async throws {
    let cases: [(TestIdentity, String)] = [
      (good, "success"),
      (try TestIdentity(.elsewhere, issuer: authority), "transport insecure"),
      (try TestIdentity(.loopback, issuer: authority, isExpired: true), "transport insecure"),
      (try TestIdentity(.loopback), "transport insecure"),
      (try TestIdentity(.loopback, issuer: TestIdentity(.authority)), "transport insecure"),
    ]
    for (index, (identity, expected)) in cases.enumerated() {
      let server = try LoopbackServer(["*": [.json("{}")]], identity: identity)
      #expect(try await results(server) == [expected], "\(index)")
      #expect(try server.requests().count == (expected == "success" ? 1 : 0), "\(index)")
    }
  }
}

@Suite("Attacks on a client in a process of its own")
struct AttackProcessTests {
  @Test("C12 memory grows little beyond the body limit", arguments: [nil, 10_000_000_000])
  func memory(gzip: Int?) async throws {
    var answer = LoopbackServer.Answer(size: 10_000_000_000)
    if gzip != nil {
      answer = LoopbackServer.Answer(headers: ["Content-Encoding": "gzip"], gzip: gzip)
    }
    let server = try LoopbackServer(["*": [answer]])
    let result = try await AttackProgram.run("collect", server.url.absoluteString, "64")
    #expect(result.endings == ["undecodable 200"])
    #expect(result.growth < (64 + 20) * 1024, "\(result.growth) KB")
  }

  @Test("C22 a large download needs little memory")
  func download() async throws {
    let folder = try TestFolder()
    let file = folder.url.appending(path: "report")
    let server = try LoopbackServer(["*": [.init(size: 200_000_000)]])
    let result = try await AttackProgram.run("download", server.url.absoluteString, file.path)
    #expect(result.endings == ["success"])
    #expect(result.growth < 48_000, "\(result.growth) KB")
    let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
    #expect((attributes[.size] as? NSNumber)?.intValue == 200_000_000)
  }

  @Test("C22 a file of one gigabyte is sent without loading it into memory")
  func upload() async throws {
    let folder = try TestFolder()
    let file = folder.url.appending(path: "large")
    try Data("start".utf8).write(to: file)
    let handle = try FileHandle(forWritingTo: file)
    try handle.truncate(atOffset: 1_000_000_000)
    try handle.close()
    let server = try LoopbackServer(["*": [.init()]])
    let result = try await AttackProgram.run(
      "upload", server.url.absoluteString, file.path,
      environment: ["TMPDIR": folder.url.path])
    #expect(result.endings == ["success"])
    #expect(result.growth < 64 * 1024, "\(result.growth) KB")
    let request = try #require(try server.requests().last)
    #expect((1_000_000_000..<1_000_001_000).contains(request.length))
    #expect(request.body.contains("name=\"file\"; filename=\"large\"\r\n"))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
    #expect(names == ["large"])
  }

  private static let noProxy: [String: String?] = Dictionary(
    uniqueKeysWithValues: [
      "http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY",
      "no_proxy", "NO_PROXY", "REQUEST_METHOD",
    ].map { ($0, nil) })

  private func run(
    _ url: String, _ variables: [String: String],
  ) async throws -> [String] {
    try await AttackProgram.run(
      "results", url, "1",
      environment: Self.noProxy.merging(variables.mapValues { $0 }) { $1 }
    ).endings
  }

  #if os(Linux)
    @Test(
      "C25 environment variables select the proxy",
      arguments: ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"])
    func proxy(variable: String) async throws {
      let proxy = try LoopbackServer(["*": [.json("{}")]])
      let endings = try await run(
        "http://api.example/v2025", [variable: "http://127.0.0.1:\(proxy.port)"])
      #expect(endings == ["success"])
      let target = "http://api.example/v2025/reports/0/result"
      #expect(try proxy.requestLines() == ["GET \(target)"])
    }

    @Test("C25 https uses a tunnel through the proxy", arguments: ["https_proxy", "HTTPS_PROXY"])
    func tunnel(variable: String) async throws {
      let proxy = try LoopbackServer(["*": [.init(status: 502)]])
      let endings = try await run(
        "https://api.example/v2025", [variable: "http://127.0.0.1:\(proxy.port)"])
      #expect(endings.first?.hasPrefix("transport") == true, "\(endings)")
      let requests = try proxy.requests()
      #expect(requests.map(\.target) == ["api.example:443"])
      #expect(requests.allSatisfy { $0["Authorization"] == nil && $0.method == "CONNECT" })
    }

    @Test("C25 hosts can be excluded from the proxy", arguments: ["no_proxy", "NO_PROXY"])
    func noProxy(variable: String) async throws {
      let server = try LoopbackServer(["*": [.json("{}")]])
      let proxy = try LoopbackServer(["*": [.json("{}")]])
      let endings = try await run(
        server.url.absoluteString,
        ["http_proxy": "http://127.0.0.1:\(proxy.port)", variable: "127.0.0.1"])
      #expect(endings == ["success"])
      #expect(try proxy.requests().isEmpty)
      #expect(try server.requestLines() == ["GET /v2025/reports/0/result"])
    }

    @Test("C25 the Proxy header of a request to a CGI program does not select a proxy")
    func fieldCalledProxy() async throws {
      let server = try LoopbackServer(["*": [.json("{}")]])
      let proxy = try LoopbackServer(["*": [.json("{}")]])
      let endings = try await run(
        server.url.absoluteString,
        ["HTTP_PROXY": "http://127.0.0.1:\(proxy.port)", "REQUEST_METHOD": "GET"])
      #expect(endings == ["success"])
      #expect(try proxy.requests().isEmpty)
    }
  #endif
}
