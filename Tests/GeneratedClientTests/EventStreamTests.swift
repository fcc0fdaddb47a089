import ClientRuntime
import Foundation
import Support
import Testing

/// Returns a body that arrives in the given chunks.
func body(_ pieces: [Data]) -> ResponseBody {
  let pieces = Pieces(pieces)
  return ResponseBody { await pieces.next() }
}

private actor Pieces {
  private var rest: ArraySlice<Data>

  init(_ pieces: [Data]) {
    rest = pieces[...]
  }

  func next() -> Data? { rest.popFirst() }
}

/// Splits bytes into random chunks of one to four bytes.
func scattered(_ bytes: Data, _ source: inout RandomSource) -> [Data] {
  var rest = bytes[...]
  var pieces: [Data] = []
  while !rest.isEmpty {
    let piece = rest.prefix(Int.random(in: 1...4, using: &source))
    pieces.append(Data(piece))
    rest = rest.dropFirst(piece.count)
  }
  return pieces
}

extension AsyncSequence {
  func all() async throws -> [Element] {
    var elements: [Element] = []
    for try await element in self { elements.append(element) }
    return elements
  }
}

@Suite("Server-sent events")
struct EventStreamTests {
  private typealias Event = ServerSentEvent<String>

  /// Streams with the events that the HTML standard finds in them.
  private static let cases: [(String, [ServerSentEvent<String>])] = [
    ("data: a\n\n", [Event(item: "a")]),
    ("data:a\n\ndata:  b\n\n", [Event(item: "a"), Event(item: " b")]),
    ("data: YHOO\ndata: +2\ndata: 10\n\n", [Event(item: "YHOO\n+2\n10")]),
    (
      ": comment\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third\n\n",
      [
        Event(item: "first event", id: "1"), Event(item: "second event", id: ""),
        Event(item: " third", id: ""),
      ]
    ),
    ("data\n\ndata\ndata\n\ndata:", [Event(item: ""), Event(item: "\n")]),
    ("event: add\ndata: 1\n\ndata: 2\n\n", [Event(name: "add", item: "1"), Event(item: "2")]),
    ("event: lost\n\ndata: x\n\n", [Event(item: "x")]),
    ("data: never ended", []),
    ("data: never ended\n", []),
    ("\u{FEFF}data: x\n\n", [Event(item: "x")]),
    ("\u{FEFF}\u{FEFF}data: x\n\ndata: y\n\n", [Event(item: "y")]),
    ("data: \u{FEFF}x\n\n", [Event(item: "\u{FEFF}x")]),
    ("retry: 1500\ndata: x\n\n", [Event(item: "x", retry: .milliseconds(1500))]),
    ("retry: 1.5\nretry: -1\nretry:\nretry: 1a\ndata: x\n\n", [Event(item: "x")]),
    ("id: 1\nid: a\0b\ndata: x\n\n", [Event(item: "x", id: "1")]),
    ("id: 1\n\ndata: x\n\n", [Event(item: "x", id: "1")]),
    ("Data: x\n data: x\nother: x\ndata : x\n\n", []),
    ("data: a:b\n\n", [Event(item: "a:b")]),
    ("\n\n\ndata: 😀é\n\n\n", [Event(item: "😀é")]),
  ]

  @Test("events are parsed with any line ending, in any chunks", arguments: cases.indices)
  func events(index: Int) async throws {
    let (text, expected) = Self.cases[index]
    var source = RandomSource(seed: UInt64(index))
    for end in ["\n", "\r", "\r\n"] {
      let bytes = Data(text.replacing("\n", with: end).utf8)
      #expect(try await EventStream(text: ResponseBody(bytes)).all() == expected)
      for _ in 0..<10 {
        let pieces = scattered(bytes, &source)
        #expect(try await EventStream(text: body(pieces)).all() == expected, "\(pieces)")
      }
    }
  }

  @Test("events are parsed with mixed line endings")
  func mixedEnds() async throws {
    let bytes = Data("data: a\r\n\ndata: b\r\rdata: c\n\r\ndata: d\r\n\r\n".utf8)
    let items = try await EventStream(text: body(bytes.map { Data([$0]) })).all().map(\.item)
    #expect(items == ["a", "b", "c", "d"])
  }

  @Test("an event is returned before the next chunk is requested")
  func prompt() async throws {
    let source = body([Data("data: 1\r\n\r".utf8)])
    var events = EventStream(
      text: ResponseBody {
        var pieces = source.makeAsyncIterator()
        guard let piece = try await pieces.next() else { throw Late() }
        return piece
      }
    ).makeAsyncIterator()
    #expect(try await events.next()?.item == "1")
    await #expect(throws: Late.self) { try await events.next() }
    #expect(try await events.next() == nil)
  }

  private struct Late: Error {}

  @Test("events contain JSON, and a given text ends the stream")
  func json() async throws {
    let text = "data: {\"a\":\ndata: 1}\n\ndata: [DONE]\n\ndata: {}\n\n"
    let stream = EventStream<[String: Int]>(ResponseBody(Data(text.utf8)), until: "[DONE]")
    #expect(try await stream.all().map(\.item) == [["a": 1]])
    var broken = EventStream<[String: Int]>(ResponseBody(Data(text.utf8))).makeAsyncIterator()
    #expect(try await broken.next()?.item == ["a": 1])
    await #expect(throws: UndecodableBody.self) { try await broken.next() }
    #expect(try await broken.next() == nil)
  }

  @Test("bytes that are not UTF-8 are replaced, as in browsers")
  func malformedText() async throws {
    let bytes = Data("data: a".utf8) + Data([0xFF, 0xC3]) + Data("\n\n".utf8)
    #expect(try await EventStream(text: body([bytes])).all() == [Event(item: "a\u{FFFD}\u{FFFD}")])
  }

  @Test(
    "an event that exceeds the limit is an error",
    arguments: ["data: ", ":", "event: ", "", "data: x\n"])
  func limit(start: String) async throws {
    let rest = start.hasSuffix("\n") ? start : "xxxxxxxx"
    let source = body([Data(start.utf8)])
    let endless = ResponseBody {
      var pieces = source.makeAsyncIterator()
      return try await pieces.next() ?? Data(rest.utf8)
    }
    var events = EventStream(text: endless, limit: 10_000).makeAsyncIterator()
    await #expect(throws: UndecodableBody.self) { try await events.next() }
    let exact = "data: " + String(repeating: "x", count: 100) + "\n\n"
    #expect(
      try await EventStream(text: ResponseBody(Data(exact.utf8)), limit: 100).all().count == 1)
    await #expect(throws: UndecodableBody.self) {
      try await EventStream(text: ResponseBody(Data(exact.utf8)), limit: 99).all()
    }
  }
}

@Suite("Sequences of JSON texts")
struct JSONLinesTests {
  @Test("JSON texts are separated by line breaks")
  func lines() async throws {
    let text = "\u{FEFF}{\"a\":\"é\"}\r\n\n  \r\n[1]\n\"😀\"\nnull\n3"
    var source = RandomSource(seed: 1)
    for _ in 0..<20 {
      let pieces = scattered(Data(text.utf8), &source)
      let items = try await JSONLines<JSONValue>(body(pieces)).all()
      #expect(items == [.object(["a": "é"]), .array([1]), "😀", .null, 3])
    }
  }

  @Test("JSON texts are preceded by record separators")
  func sequence() async throws {
    let text = "\u{1E}{\"a\":\n1}\n\u{1E}\u{1E}2\n"
    let items = try await JSONLines<JSONValue>(
      body([Data(text.utf8)]), separatedBy: .recordSeparator
    ).all()
    #expect(items == [.object(["a": 1]), 2])
  }

  @Test("the first invalid or too long text ends the sequence")
  func errors() async throws {
    var lines = JSONLines<Int>(body([Data("1\n{\n2\n".utf8)])).makeAsyncIterator()
    #expect(try await lines.next() == 1)
    await #expect(throws: UndecodableBody.self) { try await lines.next() }
    #expect(try await lines.next() == nil)
    let long = body([Data("1\n".utf8), Data(repeating: UInt8(ascii: "2"), count: 11)])
    var limited = JSONLines<Int>(long, limit: 10).makeAsyncIterator()
    #expect(try await limited.next() == 1)
    let error = await #expect(throws: UndecodableBody.self) { try await limited.next() }
    #expect(error?.reason == "a line is longer than the limit of 10 bytes")
  }
}
