import Foundation
import SailPointReports
import Testing

@Suite("Attacks through redirects")
struct AttackRedirectTests {
  @Test("C01 another origin receives no request", arguments: [301, 302, 303, 307, 308])
  func otherOrigin(status: Int) async throws {
    let other = try LoopbackServer(["*": [.json("{}")]])
    let script = ["*": [LoopbackServer.Answer.redirect(status, to: other.url.absoluteString)]]
    let server = try LoopbackServer(script)
    #expect(await server.result() == "undocumented \(status)")
    #expect(await server.start() == "undocumented \(status)")
    #expect(await server.cancel() == "undocumented \(status)")
    let key = Probe<CookieKeySecurity>(
      headers: [("X-Api-Key", "k3y"), ("Authorization", "Basic s3cret")],
      credentials: .apiKey("k3y"))
    #expect(await server.probe(key) == "undocumented \(status)")
    let query = Probe<QueryKeySecurity>(credentials: .apiKey("k3y"))
    #expect(await server.probe(query) == "undocumented \(status)")
    #expect(try server.requests().count == 5)
    #expect(try other.requests().isEmpty)
  }

  @Test(
    "C01 another name or spelling of the same server is another origin",
    arguments: ["http://localhost:PORT/a", "//localhost:PORT/a", "http://127.1.1.1:PORT/a"])
  func otherName(location: String) async throws {
    let server = try LoopbackServer([:])
    let location = location.replacing("PORT", with: "\(server.port)")
    let redirecting = try LoopbackServer(["*": [.redirect(302, to: location)]])
    #expect(await redirecting.result() == "undocumented 302")
    #expect(try server.requests().isEmpty)
  }

  @Test(
    "C01 an invalid location is not followed",
    arguments: [
      "", "file:///etc/passwd", "data:,x", "ftp://127.0.0.1/", "http://", "http://[", "#a",
    ])
  func odd(location: String) async throws {
    let server = try LoopbackServer(["*": [.redirect(302, to: location)]])
    let outcome = await server.result()
    // For some of these locations, Foundation itself reports an error in place of the response.
    #expect(["undocumented 302", "transport other"].contains(outcome))
    #expect(try server.requests().count == 1)
  }

  @Test("C03 statuses 307 and 308 keep the method and the body", arguments: [307, 308])
  func keptBody(status: Int) async throws {
    let server = try LoopbackServer([
      "POST /v2025/reports/run": [.redirect(status, to: "/moved")],
      "POST /moved": [.json("{}")],
    ])
    #expect(await server.start() == "success")
    let requests = try server.requests()
    #expect(requests.map(\.target) == ["/v2025/reports/run", "/moved"])
    #expect(requests.map(\.method) == ["POST", "POST"])
    #expect(requests[0].length > 20)
    #expect(requests[1].sha256 == requests[0].sha256)
    #expect(requests[1]["Content-Type"] == "application/json")
    #expect(requests[1]["Authorization"] == "Bearer s3cret-token")
  }

  @Test("C03 a redirect that drops the body changes POST to GET", arguments: [301, 302, 303])
  func lostBody(status: Int) async throws {
    let server = try LoopbackServer([
      "POST /v2025/reports/run": [.redirect(status, to: "/moved")], "*": [.json("{}")],
    ])
    _ = await server.start()
    #expect(try server.requests().dropFirst().allSatisfy { $0.method == "GET" })
  }

  @Test("C04 a redirect loop ends", arguments: [302, 307])
  func loop(status: Int) async throws {
    let server = try LoopbackServer(["*": [.redirect(status, to: "/loop")]])
    #expect(await server.result() == "undocumented \(status)")
    #expect((2...21).contains(try server.requests().count))
    let other = try LoopbackServer(["*": [.redirect(status, to: "?a")]])
    #expect(await other.start() == "undocumented \(status)")
    #expect((2...21).contains(try other.requests().count))
  }
}
