import ClientRuntime
import Foundation
import Testing

@Suite("Attacks through forms and streams")
struct AttackStreamTests {
  @Test("C22 names and contents of form fields cannot add fields or headers")
  func form() async throws {
    let server = try LoopbackServer(["*": [.init()]])
    let form = FormProbe(
      form: MultipartBody([
        .data(
          Data("--\r\nContent-Disposition: form-data; name=\"b\"\r\n\r\n1\r\n----".utf8),
          name: "a\"; name=\"b\r\nX: y", fileName: "\"\r\n\r\n--.txt")
      ]))
    let client = APIClient(server: APIServer(url: server.url))
    var bodies: [String] = []
    for _ in 1...2 {
      _ = try await client.response(to: form)
      let request = try #require(try server.requests().last)
      let type = try #require(request["Content-Type"])
      let boundary = try #require(type.split(separator: "boundary=").last)
      #expect(type.hasPrefix("multipart/form-data; boundary="))
      #expect(request["Content-Length"] == "\(request.length)")
      #expect(boundary.count == 32)
      let parts = request.body.split(separator: "--\(boundary)", omittingEmptySubsequences: false)
      #expect(parts.count == 3)
      #expect(parts.first == "" && parts.last == "--\r\n")
      let name = #"name="a%22; name=%22b%0D%0AX: y"; filename="%22%0D%0A%0D%0A--.txt""#
      #expect(parts[1].hasPrefix("\r\nContent-Disposition: form-data; \(name)\r\nContent-Type: "))
      #expect(parts[1].hasSuffix("\r\n\r\n1\r\n----\r\n"))
      bodies.append(request.body)
    }
    #expect(bodies[0] != bodies[1])
  }

  @Test("C23 the client stops reading an endless event at the limit")
  func endlessEvent() async throws {
    let starts = ["data: ", ":", "{\"a\":\""]
    for start in starts {
      let server = try LoopbackServer(["*": [.init(body: start, size: 1_000_000_000)]])
      let url = server.url
      let body = try await URLSessionTransport().send(HTTPRequest(method: "GET", url: url)).body
      let error = await #expect(throws: UndecodableBody.self) {
        if start.hasPrefix("{") {
          _ = try await JSONLines<JSONValue>(body, limit: 1_000_000).all()
        } else {
          _ = try await EventStream(text: body, limit: 1_000_000).all()
        }
      }
      #expect(error?.reason.contains("is longer than the") == true)
    }
  }

  @Test(
    "C23 events are split correctly, wherever the network splits the body",
    arguments: ["\r", "\n", "\r\n"])
  func splitEvents(end: String) async throws {
    let text = "data: é😀\n\nevent: x\ndata: 1\ndata: 2\n\n".replacing("\n", with: end)
    let server = try LoopbackServer(["*": [.init(body: text, pieces: 1)]])
    let response = try await URLSessionTransport().send(HTTPRequest(method: "GET", url: server.url))
    let events = try await EventStream(text: response.body).all()
    #expect(events == [.init(item: "é😀"), .init(name: "x", item: "1\n2")])
  }

  @Test("C23 JSON lines are split correctly, and are delivered before the body ends")
  func splitLines() async throws {
    let server = try LoopbackServer([
      "*": [
        .init(body: "{\"a\":\"é😀\"}\r\n[1]\n", pieces: 1),
        .init(raw: "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{}\n[", end: .stall),
      ]
    ])
    let transport = URLSessionTransport()
    let request = HTTPRequest(method: "GET", url: server.url)
    let lines = try await JSONLines<JSONValue>(transport.send(request).body).all()
    #expect(lines == [.object(["a": "é😀"]), .array([1])])
    let open = try await transport.send(request).body
    var first = JSONLines<JSONValue>(open).makeAsyncIterator()
    #expect(try await first.next() == .object([:]))
  }
}

/// Sends a form to the loopback server.
private struct FormProbe: APIOperation {
  static var operationID: String { "form" }
  static var security: [[SecurityRequirement]] { [] }

  var form: MultipartBody

  func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "POST")
    request.addPath("/form")
    try request.setMultipartBody(form)
    return try request.request(to: server)
  }

  static func output(from response: HTTPResponse) throws(UndecodableBody) -> Int {
    response.status
  }

  static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Never? {
    nil
  }
}
