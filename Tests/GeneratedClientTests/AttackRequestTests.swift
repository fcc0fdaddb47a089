import Foundation
import SailPointReports
import Testing

@Suite("Attacks through a caller's arguments")
struct AttackRequestTests {
  @Test(
    "C07 header values with line breaks or other invalid characters are refused",
    arguments: ["a\r\nX: y", "a\ny", "a\ry", "a\0", "\u{7F}", " a", "a ", "a\u{B}"])
  func headerValues(value: String) async throws {
    let server = try LoopbackServer(["*": [.init()]])
    let probe = Probe<NoSecurity>(headers: [("X-Name", value)])
    #expect(await server.probe(probe) == "invalid request")
    #expect(try server.requests().isEmpty)
  }

  @Test("C07 valid header values arrive unchanged")
  func goodHeaderValues() async throws {
    let server = try LoopbackServer(["*": [.init()]])
    for value in ["a\tb", "a, \"b\\\"", "x=y; z", "~!#$%&'*+-.^_`|"] {
      let probe = Probe<NoSecurity>(headers: [("X-Name", value)])
      #expect(await server.probe(probe) == "success")
      #expect(try server.requests().last?["X-Name"] == value)
    }
  }

  @Test(
    "C08 header names that are not tokens are refused",
    arguments: ["X\r\nY", "X Y", "X:", "X: a\r\nY", "", "X\0", "Ü", "X\n", "(X)"])
  func headerNames(name: String) async throws {
    let server = try LoopbackServer(["*": [.init()]])
    #expect(await server.probe(Probe<NoSecurity>(headers: [(name, "a")])) == "invalid request")
    #expect(try server.requests().isEmpty)
  }

  @Test(
    "C09 methods that are not tokens are refused",
    arguments: ["GET /evil HTTP/1.1\r\nX: y\r\n\r\nGET", "GET ", "", "G\nET", "G:T", "É"])
  func methods(method: String) async throws {
    let server = try LoopbackServer(["*": [.init()]])
    #expect(await server.probe(Probe<NoSecurity>(method: method)) == "invalid request")
    #expect(try server.requests().isEmpty)
  }

  @Test("C10 a path parameter is one segment of the path")
  func pathParameters() async throws {
    let server = try LoopbackServer(["*": [.init(status: 204)]])
    let cases = [
      ("../admin", "..%2Fadmin"), ("a/b", "a%2Fb"), ("%2e%2e%2f", "%252e%252e%252f"),
      ("a?b", "a%3Fb"), ("a#b", "a%23b"), ("é", "%C3%A9"), ("...", "..."), (".a", ".a"),
      ("\\..\\", "%5C..%5C"), ("a;b=c", "a%3Bb%3Dc"), ("a\r\nb\0", "a%0D%0Ab%00"), (" ", "%20"),
      ("😀+", "%F0%9F%98%80%2B"), ("e\u{301}", "e%CC%81"), ("//", "%2F%2F"), ("@:~", "%40%3A~"),
    ]
    for (id, _) in cases {
      #expect(await server.cancel(id: id) == "success")
    }
    #expect(try server.requestLines() == cases.map { "POST /v2025/reports/\($0.1)/cancel" })
  }

  @Test("C10 a path parameter that would change the path is refused", arguments: ["", ".", ".."])
  func refusedPathParameters(id: String) async throws {
    let server = try LoopbackServer(["*": [.init(status: 204)]])
    #expect(await server.cancel(id: id) == "invalid request")
    #expect(try server.requests().isEmpty)
  }

  private static let values = [
    "a&b=c", "a=b", "a+b c", "a;b", "a#b?c/d", "a\r\nb", "😀", "%41%", "", "\"<>\\^`{|}", "\0",
    "é\u{301}", "[]:@!$'()*,",
  ]

  @Test("C11 query values arrive unchanged", arguments: values)
  func queryValues(value: String) async throws {
    let server = try LoopbackServer(["*": [.init()]])
    #expect(
      await server.probe(Probe<NoSecurity>(query: [(value, value), ("last", "1")])) == "success")
    let target = try #require(try server.requests().first?.target)
    let pairs = target.split(separator: "?", omittingEmptySubsequences: false)
    #expect(pairs.count == 2)
    let names = pairs.last?.split(separator: "&").map { pair in
      pair.split(separator: "=", omittingEmptySubsequences: false)
        .map { $0.removingPercentEncoding }
    }
    #expect(names == [[value, value], ["last", "1"]])
    #expect(!target.contains("+") && !target.contains(";"))
  }

  @Test("C11 cookie values arrive unchanged", arguments: values.filter { !$0.isEmpty })
  func cookieValues(value: String) async throws {
    let server = try LoopbackServer(["*": [.init()]])
    let probe = Probe<CookieKeySecurity>(credentials: .apiKey(value))
    #expect(await server.probe(probe) == "success")
    let cookie = try #require(try server.requests().first?["Cookie"])
    let pair = cookie.split(separator: "=", omittingEmptySubsequences: false)
    #expect(pair.map { $0.removingPercentEncoding } == ["api_key", value])
    #expect(!cookie.contains(";") && !cookie.contains(" "))
  }
}
