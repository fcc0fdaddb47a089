import Foundation
import SailPointReports
import Support
import Synchronization
import Testing

@Suite("Attacks on secrets")
struct AttackSecretTests {
  private static let secrets = ["s3cret-token", "k3y", "c00kie", "clients-s3cret", "pässword"]

  /// Returns everything that a log could print about a value.
  private func printed(_ value: Any) -> String {
    var dumped = ""
    dump(value, to: &dumped)
    let error = value as? any Error
    return "\(value)\n\(String(reflecting: value))\n\(dumped)\n\(error?.localizedDescription ?? "")"
  }

  private func expectNoSecret(_ value: Any, sourceLocation: SourceLocation = #_sourceLocation) {
    let text = printed(value)
    for secret in Self.secrets {
      let encoded = secret.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? secret
      #expect(!text.contains(secret), "\(secret)", sourceLocation: sourceLocation)
      #expect(!text.contains(encoded), "\(encoded)", sourceLocation: sourceLocation)
      #expect(
        !text.contains(Data(secret.utf8).base64EncodedString()), sourceLocation: sourceLocation)
    }
  }

  /// Returns the error of a call, and the events of the call.
  private func failure<Choice>(
    at url: URL, _ probe: Probe<Choice>,
  ) async throws -> (error: any Error, events: [CallEvent]) {
    let events = Mutex<[CallEvent]>([])
    var client = APIClient(
      server: APIServer(url: url), credentials: probe.credentials,
      observer: { event in events.withLock { $0.append(event) } })
    client.options.retries = RetryPolicy(attempts: 2, firstWait: .milliseconds(1))
    expectNoSecret(client)
    let sender = client
    let error = await #expect(throws: (any Error).self) {
      _ = try await sender.response(to: probe)
    }
    return (try #require(error), events.withLock { $0 })
  }

  @Test("C19 errors and events contain no secret")
  func errors() async throws {
    let cookie = ["Set-Cookie": "session=c00kie", "X-Auth-Token": "c00kie"]
    let answers: [LoopbackServer.Answer] = [
      .json("{}", status: 400, headers: cookie), .json("{", status: 400, headers: cookie),
      .json("{}", status: 500, headers: cookie), .json("{}", status: 302, headers: cookie),
      .init(headers: cookie, raw: "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nx"),
      .init(raw: "nonsense\r\n"), .init(raw: "", end: .reset),
    ]
    for answer in answers {
      let server = try LoopbackServer(["*": [answer]])
      let query = Probe<QueryKeySecurity>(
        headers: [("Authorization", "Bearer s3cret-token")], credentials: .apiKey("k3y"))
      let (error, events) = try await failure(at: server.url, query)
      expectNoSecret(error)
      expectNoSecret(events)
      #expect(events.count > 1)
      let password = Probe<CookieKeySecurity>(credentials: .apiKey("pässword"))
      let (other, otherEvents) = try await failure(at: server.url, password)
      expectNoSecret(other)
      expectNoSecret(otherEvents)
      #expect(try server.requests().first?.target == "/v2025/probe?api_key=k3y")
    }
  }

  @Test("C19 errors about an absent or untrusted server contain no secret")
  func noConnection() async throws {
    let stranger = try LoopbackServer(["*": [.init()]], identity: TestIdentity(.loopback))
    let absent = try #require(URL(string: "http://127.0.0.1:1/"))
    for url in [absent, stranger.url] {
      let probe = Probe<QueryKeySecurity>(credentials: .apiKey("k3y"))
      let (error, events) = try await failure(at: url, probe)
      expectNoSecret(error)
      expectNoSecret(events)
    }
  }

  @Test("C19 errors about a refused token request contain no secret")
  func tokens() async throws {
    let server = try LoopbackServer([
      "*": [.json(#"{"error":"invalid_client"}"#, status: 401, headers: ["Set-Cookie": "c00kie"])]
    ])
    var client = server.client()
    client.credentials = .clientCredentials(
      id: "id", secret: "clients-s3cret", tokenURL: server.url(path: "/token?api_key=k3y"))
    let events = Mutex<[CallEvent]>([])
    client.observer = { event in events.withLock { $0.append(event) } }
    let sender = client
    let error = await #expect(throws: (any Error).self) {
      _ = try await sender.response(to: GetReportResult(taskResultId: "t1"))
    }
    expectNoSecret(try #require(error))
    expectNoSecret(events.withLock { $0 })
    expectNoSecret(client)
    #expect(try server.requests().map(\.target) == ["/token?api_key=k3y"])
  }

  @Test("C20 a self-signed certificate is an error")
  func selfSigned() async throws {
    let server = try LoopbackServer(["*": [.json("{}")]], identity: TestIdentity(.loopback))
    #expect(await server.result() == "transport insecure")
    #expect(await server.start() == "transport insecure")
    #expect(try server.requests().isEmpty)
  }

  @Test("C20 the client has no option to disable the validation of certificates")
  func noSwitch() throws {
    let folder = repositoryRoot.appending(path: "Generated/SailPointReports/Runtime")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(files.count > 20)
    let switches = [
      "URLCredential(trust", "useCredential", "serverTrust", "SecTrust", "NO_VERIFY",
    ]
    for file in files {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      for word in switches { #expect(!text.contains(word), "\(file): \(word)") }
    }
  }
}
