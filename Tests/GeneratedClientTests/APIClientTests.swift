import Foundation
import SailPointReports
import Testing

@Suite("Every call ends in a result or a typed error")
struct APIClientTests {
  typealias Sample = SampleOperation<NoSecurity>

  private func outcome(_ transport: any Transport) async -> APIError<JSONValue>? {
    do {
      let options = CallOptions(retries: .never)
      _ = try await APIClient(server: .test, transport: transport, options: options)
        .response(to: Sample())
      return nil
    } catch {
      return error
    }
  }

  @Test("a success has the whole response")
  func success() async throws {
    let transport = StubTransport(201, ["X-Id": "7"], #"{"a":1}"#)
    let response = try await APIClient(server: .test, transport: transport).response(to: Sample())
    #expect(response.value == ["a": 1])
    #expect(response.status == 201)
    #expect(response.headers["x-id"] == "7")
    #expect(response.body == Data(#"{"a":1}"#.utf8))
  }

  @Test("a documented error has its body")
  func documented() async {
    let error = await outcome(StubTransport(400, [:], #"{"why":"so"}"#))
    guard case .documented(let body, let response) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(body == ["why": "so"])
    #expect(response.status == 400)
    #expect(error?.response == response)
  }

  @Test("any other status keeps its response", arguments: [100, 301, 302, 304, 307, 418, 503, 599])
  func undocumented(status: Int) async {
    let error = await outcome(StubTransport(status, ["Location": "//x"], "<h1>"))
    guard case .undocumented(let response) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(response.status == status)
    #expect(response.headers["Location"] == "//x")
    #expect(response.body == Data("<h1>".utf8))
    #expect(error?.errorDescription?.contains("\(status)") == true)
  }

  @Test(
    "an undecodable body keeps its response",
    arguments: [
      (204, ""), (200, ""), (200, "<html>"), (200, #"{"a":"#), (400, "<html>"), (400, ""),
    ])
  func undecodable(status: Int, body: String) async {
    let type: HTTPHeaders = ["Content-Type": "text/html"]
    let error = await outcome(StubTransport(status, type, body))
    guard case .undecodable(let problem, let response) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(!problem.reason.isEmpty)
    #expect(response == HTTPResponse(status: status, headers: type, body: Data(body.utf8)))
  }

  @Test(
    "JSON is decoded whatever the declared type", arguments: ["text/plain", "Application/JSON", ""])
  func contentType(type: String) async {
    #expect(await outcome(StubTransport(200, ["Content-Type": type], "{}")) == nil)
  }

  @Test("an error that a transport throws is wrapped")
  func foreignError() async {
    let error = await outcome(StubTransport { _ in throw URLError(.badURL) })
    guard case .transport(let problem) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(problem.reason == .other)
    #expect(problem.underlyingError is URLError)
    #expect(error?.response == nil)
    #expect(error?.errorDescription?.contains(problem.message) == true)
  }

  @Test("an invalid server URL is an error before anything is sent")
  func invalidServer() async {
    let transport = StubTransport(200)
    let client = APIClient(server: APIServer(parts: [.literal("/v1")]), transport: transport)
    do {
      _ = try await client.response(to: Sample())
      Issue.record("the call has a result")
    } catch {
      guard case .invalidRequest(.server(url: "/v1")) = error else {
        Issue.record("\(error)")
        return
      }
    }
    #expect(transport.requests.isEmpty)
  }

  @Test("a cancelled task sends nothing")
  func cancelledBefore() async {
    let transport = StubTransport(200, [:], "{}")
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return await outcome(transport)
    }
    guard case .cancelled = await task.value else {
      Issue.record("the call was not cancelled")
      return
    }
    #expect(transport.requests.isEmpty)
  }

  @Test("any error that a transport throws on cancellation is reported as cancelled")
  func cancelledWithin() async {
    let transport = StubTransport { _ in
      do {
        try await Task.sleep(for: .seconds(60))
      } catch {
        throw URLError(.cancelled)
      }
      return HTTPResponse(status: 200)
    }
    let task = Task { await outcome(transport) }
    while transport.requests.isEmpty { await Task.yield() }
    task.cancel()
    guard case .cancelled = await task.value else {
      Issue.record("the call was not cancelled")
      return
    }
  }
}
