import Support
import Testing

/// The results of a client for answers that the document does not describe exactly.
struct AnswerTests {
  private static let output = Background("answers as they arrive") {
    try ClientProgram.output(ofClient: "answers-as-they-arrive", program: program)
  }

  @Test func answersAreReadAsTheyArrive() async throws {
    #expect(try await Self.output.value == Self.expected)
  }

  private static let program = """
    let stub = StubTransport()
    let api = DefaultAPI(client: APIClient(server: .main, transport: stub))

    func text(_ text: String, _ type: String) -> StubAnswer {
      .body(Data(text.utf8), contentType: type)
    }

    @MainActor func show<Value, Failure>(
      _ call: @MainActor () async throws(APIError<Failure>) -> Value,
    ) async {
      do throws(APIError<Failure>) {
        print(try await call())
      } catch {
        switch error {
        case .documented(let failure, let response): print("documented", response.status, failure)
        case .undecodable(let body, let response):
          print("undecodable", response.status, body.reason.prefix { $0 != "." })
        default: print(error)
        }
      }
    }

    stub.answer(
      StubRoute("GET", "/word"), with: text("hello", "text/plain"), text(#""hello""#, "text/plain"),
      .json(#""hello""#), text("hello", "application/json"))
    for _ in 0..<4 {
      await show { () throws(APIError<GetWord.Failure>) in try await api.getWord() }
    }
    stub.answer(StubRoute("GET", "/size"), with: text("12", "text/plain"), .json("13"))
    for _ in 0..<2 {
      await show { () throws(APIError<GetSize.Failure>) in try await api.getSize() }
    }
    stub.answer(StubRoute("GET", "/anything"), with: text("12", "text/plain"), .json("[13]"))
    for _ in 0..<2 {
      await show { () throws(APIError<GetAnything.Failure>) in try await api.getAnything() }
    }
    stub.answer(
      StubRoute("GET", "/job"), with: text(#"{"size":18446744073709551615}"#, "text/plain"),
      .status(404))
    for _ in 0..<2 {
      await show { () throws(APIError<GetJob.Failure>) in try await api.getJob() }
    }
    stub.answer(
      StubRoute("POST", "/job"), with: .json(#"{"id":"1"}"#), .status(200), .status(202),
      .status(400), .json(#"{"why":"x"}"#, status: 400), .status(500))
    for _ in 0..<6 {
      await show { () throws(APIError<StartJob.Failure>) in try await api.startJob() }
    }
    stub.answer(StubRoute("PUT", "/job"), with: .status(202))
    await show { () throws(APIError<ReplaceJob.Failure>) in try await api.replaceJob() }

    """

  private static let expected = """
    hello
    "hello"
    hello
    undecodable 200 The given data was not valid JSON
    12
    13
    "12"
    [13]
    Job(id: nil, size: Optional(18446744073709551615))
    documented 404 notFound(Program.Problem(why: nil))
    ok(Program.Job(id: Optional("1"), size: nil))
    accepted
    accepted
    documented 400 badRequest(Program.Problem(why: nil))
    documented 400 badRequest(Program.Problem(why: Optional("x")))
    undecodable 500 the body is empty; JSON of the type 'String' was expected
    undecodable 202 the body is empty; JSON of the type 'Job' was expected

    """
}
