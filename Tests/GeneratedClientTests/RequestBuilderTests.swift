import Foundation
import SailPointReports
import Testing

@Suite("A request builder encodes paths, queries, headers and bodies")
struct RequestBuilderTests {
  private func request(
    method: String = "GET",
    to server: APIServer = .test,
    _ build: (inout RequestBuilder) throws -> Void,
  ) throws -> HTTPRequest {
    var builder = RequestBuilder(method: method)
    try build(&builder)
    return try builder.request(to: server)
  }

  @Test(
    "a literal path keeps allowed and percent-encoded characters",
    arguments: [
      ("/a/b", "/a/b"),
      ("/a b/é", "/a%20b/%C3%A9"),
      ("/a%20b/%2F/%2e", "/a%20b/%2F/%2e"),
      ("/100%/%zz/%4", "/100%25/%25zz/%254"),
      ("/a:b@c!d$e&f'g(h)*+,;=", "/a:b@c!d$e&f'g(h)*+,;="),
      ("/{x}[y]|^`<>\"", "/%7Bx%7D%5By%5D%7C%5E%60%3C%3E%22"),
      ("/what?#here", "/what%3F%23here"),
      ("//double//", "//double//"),
      ("/", "/"),
    ])
  func literalPath(path: String, expected: String) throws {
    #expect(try request { $0.addPath(path) }.target == "/v1" + expected)
  }

  @Test(
    "a path parameter stays within its segment",
    arguments: [
      ("a/b", "a%2Fb"), ("a?b#c", "a%3Fb%23c"), ("%2e%2e", "%252e%252e"), ("...", "..."),
      ("😀", "%F0%9F%98%80"), ("a\r\nb\u{0}", "a%0D%0Ab%00"), ("../x", "..%2Fx"),
      ("e\u{301}", "e%CC%81"), ("\u{e9}", "%C3%A9"), ("a b+c", "a%20b%2Bc"), ("~_-.9Z", "~_-.9Z"),
    ])
  func pathParameter(value: String, expected: String) throws {
    let request = try request { builder in
      builder.addPath("/things/")
      try builder.addPath(parameter: "id", value)
      builder.addPath("/end")
    }
    #expect(request.target == "/v1/things/\(expected)/end")
  }

  @Test("an empty parameter and dot segments are refused", arguments: ["", ".", ".."])
  func refusedParameter(value: String) {
    for (before, after) in [("/", ""), ("/", "/x"), ("/pre-", ""), ("/", ".csv")] {
      #expect(throws: InvalidRequest.pathParameter(name: "id", value: value)) {
        try request { builder in
          builder.addPath(before)
          try builder.addPath(parameter: "id", value)
          builder.addPath(after)
        }
      }
    }
  }

  @Test("a query keeps order, empty values and repetitions, and omits unset values")
  func query() throws {
    let none: String? = nil
    let request = try request { builder in
      builder.addPath("/q")
      builder.addQuery("unset", none)
      builder.addQuery("name", "")
      builder.addQuery("a[b]", "x&y=z +/%é")
      builder.addQuery("flag", false)
      builder.addQuery("n", Int64.min)
      builder.addQuery("each", each: ["1", "2"])
      builder.addQuery("comma", ["1,2", "3"], separatedBy: .comma)
      builder.addQuery("space", ["1", "2"], separatedBy: .space)
      builder.addQuery("pipe", ["1", "2"], separatedBy: .pipe)
      builder.addQuery("none", [String](), separatedBy: .comma)
    }
    let expected = [
      "name=", "a%5Bb%5D=x%26y%3Dz%20%2B%2F%25%C3%A9", "flag=false", "n=-9223372036854775808",
      "each=1", "each=2", "comma=1%2C2,3", "space=1%202", "pipe=1%7C2",
    ]
    #expect(request.target == "/v1/q?" + expected.joined(separator: "&"))
  }

  @Test(
    "header values with control characters are refused", arguments: ["a\r\nX: y", "\n", "\0"])
  func headerValue(value: String) {
    #expect(throws: InvalidRequest.header(name: "X-A")) {
      try request { $0.addHeader("X-A", value) }
    }
  }

  @Test(
    "header names that are not tokens are refused", arguments: ["", "A B", "A:", "Ä", "A\r\nB"])
  func headerName(name: String) {
    #expect(throws: InvalidRequest.header(name: name)) {
      try request { $0.addHeader(name, "x") }
    }
  }

  @Test(
    "a number is written as in JSON",
    arguments: [
      (100, "100"), (-0.5, "-0.5"), (1e21, "1e%2B21"), (0, "0"), (3.25, "3.25"),
    ] as [(Double, String)])
  func number(number: Double, expected: String) throws {
    let request = try request {
      $0.addPath("/")
      $0.addQuery("n", number)
      $0.addQuery("f", Float(number))
      $0.addQuery("u", UInt64.max)
    }
    #expect(request.url.query == "n=\(expected)&f=\(expected)&u=18446744073709551615")
  }

  @Test(
    "methods that are not tokens are refused", arguments: ["", "GET /evil HTTP/1.1\r\nX:", "G T"])
  func method(method: String) {
    #expect(throws: InvalidRequest.method(method)) {
      try request(method: method) { $0.addPath("/") }
    }
  }

  @Test("the value of a parameter, in any case, selects the accepted media type")
  func accept() throws {
    let types = ["text/csv", "text/pdf"]
    let choices = [("csv", "text/csv"), ("pdf", "text/pdf")]
    func accepted(_ value: String?) throws -> String? {
      try request { $0.accept(types, for: value, choices: choices) }.headers["accept"]
    }
    #expect(try accepted("pdf") == "text/pdf")
    #expect(try accepted("PDF") == "text/pdf")
    #expect(try accepted("zip") == "text/csv")
    #expect(try accepted(nil) == "text/csv")
  }

  @Test("a number that JSON cannot represent is refused", arguments: [Double.nan, .infinity])
  func unwritableBody(number: Double) {
    #expect {
      try request { try $0.setJSONBody(["n": number], mediaType: "application/json") }
    } throws: { error in
      if case InvalidRequest.body = error { true } else { false }
    }
  }

  @Test("a body's members are sorted, so that equal bodies have equal bytes")
  func body() throws {
    let value: JSONValue = ["b": 1, "a": ["z/", nil, 1.5], "é": "😀"]
    let request = try request { try $0.setJSONBody(value, mediaType: "application/json") }
    #expect(request.bodyText == #"{"a":["z/",null,1.5],"b":1,"é":"😀"}"#)
    #expect(request.headers["content-type"] == "application/json")
  }
}

@Suite("Server URLs are validated")
struct APIServerTests {
  private func url(_ server: APIServer) throws -> String {
    try RequestBuilder(method: "GET").request(to: server).url.absoluteString
  }

  @Test("trailing slashes of the server are not repeated in the path")
  func trailingSlashes() throws {
    var builder = RequestBuilder(method: "GET")
    builder.addPath("/x")
    let server = APIServer(parts: [.literal("https://a.example/v1//")])
    #expect(try builder.request(to: server).url.absoluteString == "https://a.example/v1/x")
  }

  @Test(
    "a variable in the host cannot change other parts of the URL",
    arguments: [
      "evil.example/", "evil.example#", "evil.example?", "a@evil.example", "", "a b", "é", "a\\b",
      "evil.example:443",
    ])
  func hostVariable(value: String) {
    let parts: [APIServer.Part] = [.literal("https://"), .variable(value), .literal(".a.example")]
    #expect(throws: InvalidRequest.self) { try url(APIServer(parts: parts)) }
  }

  @Test("a variable can be a host with a port")
  func hostWithPort() throws {
    let parts: [APIServer.Part] = [
      .literal("https://"), .variable("127.0.0.1:8080"), .literal("/v1"),
    ]
    #expect(try url(APIServer(parts: parts)) == "https://127.0.0.1:8080/v1")
  }

  @Test(
    "a variable in the path may contain segments, but not '..'", arguments: ["..", "a/../b"])
  func pathVariable(value: String) throws {
    func parts(_ value: String) -> [APIServer.Part] {
      [.literal("https://a.example/"), .variable(value), .literal("/x")]
    }
    #expect(try url(APIServer(parts: parts("a/b"))) == "https://a.example/a/b/x")
    #expect(throws: InvalidRequest.self) { try url(APIServer(parts: parts(value))) }
  }

  @Test(
    "only absolute http and https URLs are valid",
    arguments: [
      "file:///etc/passwd", "data:text/plain,x", "ftp://a.example", "/v1", "https:///v1",
      "https://",
      "https://a.example/v1?x=1", "https://a.example/#x", "https://a.example:http/",
    ])
  func schemes(text: String) {
    #expect(throws: InvalidRequest.self) { try url(APIServer(parts: [.literal(text)])) }
  }

  @Test("a password in a URL is refused, and is not part of the error")
  func password() {
    let server = APIServer(parts: [.literal("https://user:hunter2@a.example/v1?key=hunter2")])
    #expect(throws: InvalidRequest.server(url: "https://a.example/v1")) { try url(server) }
  }
}
