import Generator
import Output
import Support
import Testing

/// Clients set members that have only one value, and select the kinds of events.
struct ConstantTests {
  private static let outputs = [
    output(
      of: "constants",
      """
      show(Figure.circle(Figure.Circle(radius: 2)))
      show(Consent())
      show(Animal.equus(Horse(height: 150)))
      show(Plant.tree(Tree(height: 3)))
      show(try decode(Figure.Circle.self, #"{"form":"oval","radius":1}"#))
      show(Payment.cashPayment(CashPayment(coins: 3)))
      show([Tempo.adagio, .presto])
      show([Skill.beginner, .master])
      show([Color.darkRed, .green])
      let places = try decode([Place].self, #"["caf\\u00e9","cafe\\u0301"]"#)
      print(places.map { $0.rawValue.utf8.count }, places[0] == .unrecognized(""))
      show(Query(filter: CardPayment(number: "1")))
      """,
      """
      {"form":"circle","radius":2}
      {"agreed":true}
      {"height":150,"species":"equus"}
      {"height":3,"kind":"tree"}
      {"form":"oval","radius":1}
      {"coins":3}
      [1,2]
      [10,20]
      [1,2]
      [5, 6] false
      {"filter":{"number":"1"}}

      """),
    output(
      of: "event-kinds",
      """
      let begun = "event: begun\\ndata: {\\"number\\":7}\\n\\n"
      let others = "event: log\\ndata: 12\\n\\nevent: x\\ndata: y\\n\\n"
      let jobs = WatchJobs.streamedItems(from: response(begun + others))
      for try await event in jobs {
        switch event.item {
        case .begun(let begun): print("begun", begun.data?.number ?? 0)
        case .log(let log): print("log", log.data ?? "")
        case .other(let json): print("other", json)
        }
      }
      let job = "event: job\\ndata: {\\"number\\":8}\\n\\n"
      let mark = "event: text\\ndata: {\\"number\\":9}\\n\\n"
      for try await event in WatchMarks.streamedItems(from: response(job + mark)) {
        switch event.item {
        case .job(let job): print("job", job.data?.number ?? 0)
        case .text(let text): print("text", text.data ?? "")
        case .other(let json): print("other", json)
        }
      }

      func response(_ text: String) -> StreamedResponse {
        StreamedResponse(status: 200, body: ResponseBody(Data(text.utf8)))
      }
      """,
      """
      begun 7
      log 12
      other {"data":"y","event":"x"}
      job 8
      text {"number":9}

      """),
  ]

  private struct Expectation: Sendable {
    var output: Background<String>
    var expected: String
  }

  private static func output(
    of name: String, _ program: String, _ expected: String,
  ) -> Expectation {
    let output = Background(name) {
      let fixture = fixtureCases("Emission").first { $0.name == name }
      let client = try EmissionFixtureTests.generate(try #require(fixture)).client
      let sources = client.files.files.map { SwiftSource(path: $0.path, text: $0.text) }
      let main = SwiftSource(path: "main.swift", text: functions + program + "\n")
      return try SwiftCompiler.output(of: sources + [main])
    }
    return Expectation(output: output, expected: expected)
  }

  @Test func setsConstants() async throws {
    for expectation in Self.outputs {
      let printed = try await expectation.output.value
      #expect(printed == expectation.expected)
    }
  }

  private static let functions = """
    import Foundation

    func decode<Value: Decodable>(_ type: Value.Type, _ json: String) throws -> Value {
      try JSONDecoder().decode(type, from: Data(json.utf8))
    }

    func show(_ value: some Encodable) {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys]
      print(String(decoding: try! encoder.encode(value), as: UTF8.self))
    }


    """
}
