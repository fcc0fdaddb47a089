import ClientRuntime
import Foundation
import Testing

@Suite("Operations with streamed responses")
struct StreamOperationTests {
  private struct Word: Codable, Equatable {
    var text: String
  }

  private struct Answer: StreamOperation {
    enum Failure: Equatable { case badRequest }

    static let operationID = "answer"
    static let security: [[SecurityRequirement]] = []
    static let streamMediaType = "text/event-stream"

    func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
      var request = RequestBuilder(method: "POST")
      request.addPath("/answer")
      request.accept(["application/json"])
      return try request.request(to: server)
    }

    static func output(from response: HTTPResponse) throws(UndecodableBody) -> Word {
      try response.json()
    }

    static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
      response.status == 400 ? .badRequest : nil
    }

    static func streamedItems(from response: StreamedResponse) -> EventStream<Word> {
      EventStream(response.body, until: "[DONE]")
    }
  }

  /// Returns a stream of events, and the request's `Accept` field in a header field.
  private struct Server: Transport {
    var status = 200
    var contentType: String? = "text/event-stream; charset=utf-8"
    var text = "data: {\"text\":\"a\"}\n\nevent: end\ndata: {\"text\":\"b\"}\n\ndata: [DONE]\n\n"

    func send(_ request: HTTPRequest) async throws -> StreamedResponse {
      var headers: HTTPHeaders = ["Asked": request.headers["Accept"] ?? "-"]
      headers["Content-Type"] = contentType
      let pieces = text.utf8.map { Data([$0]) }
      return StreamedResponse(status: status, headers: headers, body: body(pieces))
    }
  }

  private func client(_ server: Server) throws -> APIClient {
    APIClient(
      server: APIServer(url: try #require(URL(string: "https://a.example"))), transport: server)
  }

  @Test("values are returned as they arrive, until the last one")
  func values() async throws {
    for contentType in ["text/event-stream; charset=utf-8", nil] {
      let client = try client(Server(contentType: contentType))
      var words: [String] = []
      for try await event in try await client.stream(Answer()) {
        words.append("\(event.name) \(event.item.text)")
      }
      #expect(words == ["message a", "end b"])
    }
  }

  @Test("a stream and a whole response request different media types")
  func accept() async throws {
    let refusing = try client(Server(status: 404, text: ""))
    await #expect {
      try await refusing.stream(Answer())
    } throws: { error in
      guard case .undocumented(let response)? = error as? APIError<Answer.Failure> else {
        return false
      }
      return response.headers["Asked"] == "text/event-stream"
    }
    let whole = try client(Server(contentType: nil, text: #"{"text":"a"}"#))
    let response = try await whole.response(to: Answer())
    #expect(response.value == Word(text: "a"))
    #expect(response.http.headers["Asked"] == "application/json")
  }

  @Test("documented errors, and JSON in place of a stream, are errors with their response")
  func errors() async throws {
    let refusing = try client(Server(status: 400, text: "{}"))
    await #expect {
      try await refusing.stream(Answer())
    } throws: { error in
      guard case .documented(.badRequest, _)? = error as? APIError<Answer.Failure> else {
        return false
      }
      return true
    }
    let json = try client(Server(contentType: "application/json", text: #"{"text":"a"}"#))
    await #expect {
      try await json.stream(Answer())
    } throws: { error in
      guard case .undecodable(_, let response)? = error as? APIError<Answer.Failure> else {
        return false
      }
      return response.body == Data(#"{"text":"a"}"#.utf8)
    }
  }
}
