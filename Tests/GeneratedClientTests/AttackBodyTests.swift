import Foundation
import SailPointReports
import Testing

@testable import AttackClient

@Suite("Attacks through the body of a response")
struct AttackBodyTests {
  @Test("C12 the client stops reading an endless body at the limit")
  func endlessBody() async throws {
    let server = try LoopbackServer(["*": [.init(size: 10_000_000_000)]])
    #expect(await server.result { $0.bodyLimit = 1_000_000 } == "undecodable 200")
    let closing = try #require(try await server.waitForClosings(1).first)
    #expect(closing.closed == "client")
    #expect(closing.written < 5_000_000_000)
  }

  @Test("C12 the client stops reading a compression bomb at the limit, for any status")
  func bomb() async throws {
    for status in [200, 429] {
      let headers = ["Content-Encoding": "gzip"]
      let server = try LoopbackServer([
        "*": [.init(status: status, headers: headers, gzip: 10_000_000_000)]
      ])
      #expect(await server.result { $0.bodyLimit = 1_000_000 } == "undecodable \(status)")
      #expect(try await server.waitForClosings(1).first?.closed == "client")
    }
  }

  @Test("C12 a compressed body within the limit is read")
  func smallBomb() async throws {
    let server = try LoopbackServer([
      "*": [.init(headers: ["Content-Encoding": "gzip"], gzip: 10_000_000)]
    ])
    let response = try await server.client().response(to: Probe<NoSecurity>())
    #expect(response.body.count == 10_000_000)
  }

  @Test(
    "C14 a truncated body is an error",
    arguments: [
      "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{}",
      "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n",
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n",
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0",
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{",
      "HTTP/1.1 500 Oops\r\nContent-Length: 1000\r\n\r\n{}",
    ])
  func truncation(raw: String) async throws {
    for end in [LoopbackServer.End.close, .reset] {
      let server = try LoopbackServer(["*": [.init(raw: raw, end: end)]])
      #expect(await server.result() == "transport connectionLost")
      #expect(await server.start() == "transport connectionLost")
      #expect(try server.requests().count == 2)
    }
  }

  @Test("C16 a body that is not JSON is an error with the response")
  func unexpectedType() async throws {
    let page = "<!DOCTYPE html><html><title>Sign in</title></html>"
    let types: [[String: String]] = [
      ["Content-Type": "text/html"], [:], ["Content-Type": "application/json"],
      ["Content-Type": ";;;,,"],
    ]
    for headers in types {
      let server = try LoopbackServer(["*": [.init(headers: headers, body: page)]])
      do {
        _ = try await server.reports().getReportResult(taskResultId: "t1")
        Issue.record("an HTML page was decoded")
      } catch {
        guard case .undecodable(_, let response) = error else { throw error }
        #expect(response.status == 200)
        #expect(response.body == Data(page.utf8))
        #expect(response.headers["Content-Type"] == headers["Content-Type"])
      }
      #expect(await server.start() == "undecodable 200")
      #expect(try server.requests().count == 2)
    }
  }

  @Test(
    "C16 JSON is decoded whatever the declared type",
    arguments: [
      "Application/JSON", "application/json;charset=utf-16", "application/problem+json",
      "application/json; charset=\"x", "text/plain", "APPLICATION/JSON ; Charset=UTF-8",
    ])
  func oddType(type: String) async throws {
    let server = try LoopbackServer([
      "*": [.init(headers: ["Content-Type": type], body: #"{"rows":3}"#)]
    ])
    #expect(try await server.reports().getReportResult(taskResultId: "t1").rows == 3)
  }

  private static let malformed: [(String, String)] = [
    (#"{"rows":NaN}"#, "undecodable 200"), (#"{"rows":Infinity}"#, "undecodable 200"),
    (#"{"rows":1e999}"#, "undecodable 200"), (#"{"rows":9223372036854775808}"#, "undecodable 200"),
    (#"{"rows":-1e30}"#, "undecodable 200"), (#"{"rows":1.5}"#, "undecodable 200"),
    (#"{"rows":"3"}"#, "undecodable 200"), (#"{"rows":[3]}"#, "undecodable 200"),
    (#"{"rows":true}"#, "undecodable 200"), (#"{"rows":03}"#, "undecodable 200"),
    (#"{"rows":}"#, "undecodable 200"), (#"{"rows":3"#, "undecodable 200"),
    (#"{"rows":3}x"#, "undecodable 200"), (#"{'rows':3}"#, "undecodable 200"),
    (#"{"id":"\ud800"}"#, "undecodable 200"), (#"{"id":"\ud800\u0041"}"#, "undecodable 200"),
    (#"{"id":"\x"}"#, "undecodable 200"), ("{\"id\":\"\n\"}", "undecodable 200"),
    ("", "undecodable 200"), (" ", "undecodable 200"), ("null", "undecodable 200"),
    ("[]", "undecodable 200"), ("\"{}\"", "undecodable 200"), ("\0", "undecodable 200"),
    (#"{"x":"# + String(repeating: "[", count: 200_000), "undecodable 200"),
    (
      #"{"x":"# + String(repeating: "[", count: 200_000) + String(repeating: "]", count: 200_000)
        + "}", "undecodable 200"
    ),
    (String(repeating: #"{"x":"#, count: 200_000), "undecodable 200"),
    (#"{"rows":3,"rows":4}"#, "success"), ("\u{FEFF}{\"rows\":3}", "success"),
    (#"{"rows":3.0}"#, "success"), (#"{"rows":3e2}"#, "success"),
    (#"{"\u0000":"\ud83d\ude00"}"#, "success"),
    (#"{"x":1e400}"#, "undecodable 200"), (#"{"x":123456789012345678901234567890}"#, "success"),
  ]

  @Test("C17 malformed JSON is an error and never a crash", arguments: malformed.indices)
  func malformedJSON(index: Int) async throws {
    let (body, expected) = Self.malformed[index]
    let server = try LoopbackServer(["*": [.json(body)]])
    #expect(await server.result() == expected, "\(body.prefix(60))")
    let failing = try LoopbackServer(["*": [.json(body, status: 400)]])
    let ending = await failing.result()
    #expect(
      ["documented 400", "undecodable 400"].contains(ending), "\(body.prefix(60)): \(ending)")
  }

  @Test("C18 an undocumented status is reported with its body", arguments: [599, 418, 299, 600])
  func undocumentedStatus(status: Int) async throws {
    let server = try LoopbackServer(["*": [.json(#"{"rows":3}"#, status: status)]])
    let expected = status == 299 ? "success" : "undocumented \(status)"
    #expect(await server.result() == expected)
    #expect(await server.start() == expected)
  }

  @Test("C18 unknown values of enumerations and unions are kept")
  func unknownValues() async throws {
    let text = #"{"reportType":"NEW_TYPE","status":"new_value","availableFormats":["XLSX"]}"#
    let server = try LoopbackServer(["*": [.json(text)]])
    let result = try await server.reports().getReportResult(taskResultId: "t1")
    #expect(result.status?.rawValue == "new_value")
    #expect(try canonicalJSON(of: result) == canonical(text))

    let details = #"{"reportType":"NEW_TYPE","arguments":{"x":[1,null],"query":3}}"#
    let other = try LoopbackServer(["*": [.json(details)]])
    let response = try await other.client().response(to: Probe<NoSecurity>())
    let decoded = try response.http.json(ReportDetails.self)
    #expect(try canonicalJSON(of: decoded) == canonical(details))
  }

  @Test("C24 a forbidden body is not read, and does not damage the next response")
  func forbiddenBodies() async throws {
    let heads = [
      "204 No Content\r\nContent-Length: 5", "204 No Content\r\nTransfer-Encoding: chunked",
      "204 No Content", "205 Reset Content\r\nContent-Length: 5", "304 Not Modified",
      "304 Not Modified\r\nContent-Length: 5",
    ]
    for head in heads {
      let first = LoopbackServer.Answer(raw: "HTTP/1.1 \(head)\r\n\r\n5\r\nhe", end: .keep)
      let server = try LoopbackServer([
        "*": [first, .init(status: 204, headers: ["X-Second": "yes"])]
      ])
      let client = server.client()
      let reports = ReportsDataExtractionAPI(client: client)
      for expected in [head.hasPrefix("304") ? "undocumented 304" : "success", "success"] {
        let outcome = await ending { () async throws(APIError<CancelReport.Failure>) in
          try await reports.cancelReport(id: "t1")
        }
        #expect(outcome == expected, "\(head)")
      }
      #expect(try server.requests().count == 2)
    }
  }

  @Test("C24 the response to HEAD has no body, whatever the server writes")
  func head() async throws {
    let raw = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"
    let server = try LoopbackServer(["*": [.init(raw: raw, end: .keep), .init(size: 9)]])
    let client = server.client()
    for length in ["5", "9"] {
      let response = try await client.response(to: Probe<NoSecurity>(method: "HEAD"))
      #expect(response.body.isEmpty)
      #expect(response.headers["Content-Length"] == length)
    }
  }

  @Test("C24 interim responses are skipped", arguments: [100, 102, 103])
  func interim(status: Int) async throws {
    let answer = LoopbackServer.Answer(
      body: #"{"rows":3}"#, interim: Array(repeating: status, count: 3))
    let server = try LoopbackServer(["*": [answer]])
    let response = try await server.client().response(to: GetReportResult(taskResultId: "t1"))
    #expect(response.value.rows == 3)
    #expect(response.headers["X-Interim"] == nil)
    #expect(await server.start() == "success")
    #expect(try server.requests().count == 2)
  }
}
