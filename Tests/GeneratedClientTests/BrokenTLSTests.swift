import Foundation
import SailPointReports
import Testing

@Suite("TLS connections that break")
struct BrokenTLSTests {
  private typealias Answer = LoopbackServer.Answer

  private func failure(_ handshake: Answer, method: String) async throws -> TransportError? {
    let server = try LoopbackServer(
      ["handshake": [handshake], "*": [.init()]], identity: TestIdentity(.loopback))
    let error = await #expect(throws: TransportError.self) {
      try await URLSessionTransport().whole(HTTPRequest(method: method, url: server.url))
    }
    #expect(try server.requests().isEmpty)
    return error
  }

  /// The beginning of a server's first message.
  private static let firstBytes = "160303007a0200"

  @Test(
    "an interrupted handshake is not reported as an invalid certificate",
    arguments: ["", firstBytes],
    [LoopbackServer.End.close, .reset])
  func dropped(raw: String, end: LoopbackServer.End) async throws {
    for method in ["GET", "POST"] {
      let error = try await failure(.init(raw: raw, end: end), method: method)
      let isClear = error?.reason == .cannotConnect || error?.reason == .connectionLost
      #expect(isClear, "\(String(describing: error))")
      if end == .close { #expect(error?.reason == .cannotConnect) }
    }
  }

  /// The arguments are a TLS alert, and an HTTP response without TLS.
  @Test(
    "a refused handshake is reported as insecure",
    arguments: ["15030100020228", "485454502f312e31"])
  func refused(raw: String) async throws {
    #expect(try await failure(.init(raw: raw, end: .close), method: "GET")?.reason == .insecure)
  }
}

@Suite(
  "Connections that break, with a client that trusts an authority",
  .enabled(if: Namespace.isPermitted, "NOT TESTED: this machine permits no mount namespaces"))
struct TrustedBrokenTLSTests {
  private typealias Answer = LoopbackServer.Answer

  private let authority: TestIdentity
  private let good: TestIdentity

  init() throws {
    authority = try TestIdentity(.authority)
    good = try TestIdentity(.loopback, issuer: authority)
  }

  private func ending(_ server: LoopbackServer, _ method: String) async throws -> [String] {
    try await AttackProgram.run("call", server.url.absoluteString, method, trusting: authority)
      .endings
  }

  private static let head = "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n"

  private static let broken: [Answer] = [
    .init(raw: ""), .init(raw: "", end: .reset), .init(raw: "HTTP/1.1 200 OK\r\nX:", end: .reset),
    .init(raw: head), .init(raw: head, end: .reset), .init(raw: head + "{}"),
    .init(raw: head + "{}", end: .reset),
    .init(raw: "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n{}"),
  ]

  @Test("a lost TLS connection is reported and retried like a lost TCP connection")
  func lost() async throws {
    for answer in Self.broken {
      let server = try LoopbackServer(["*": [answer]], identity: good)
      #expect(try await ending(server, "GET") == ["transport connectionLost"], "\(answer)")
      #expect(try server.requestLines().count == 3, "\(answer)")
      #expect(try await ending(server, "POST") == ["transport connectionLost"], "\(answer)")
      #expect(try server.requestLines().count == 4, "\(answer)")
    }
  }

  @Test(
    "an interrupted handshake is retried, because no request was sent", arguments: ["GET", "POST"])
  func dropped(method: String) async throws {
    let drop = Answer(raw: "", end: .close)
    let fine = Answer(end: .keep)
    let server = try LoopbackServer(
      ["handshake": [drop, drop, fine], "*": [.json("{}")]], identity: good)
    #expect(try await ending(server, method) == ["success"])
    #expect(try server.requests().map(\.method) == [method])
  }
}
