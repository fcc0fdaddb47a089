import OpenAPI
import Testing

/// Pointers like those of RFC 6901, section 5, and their tokens.
@Test(arguments: [
  ("", []), ("/foo", ["foo"]), ("/foo/0", ["foo", "0"]), ("/", [""]), ("/a~1b", ["a/b"]),
  ("/c%d", ["c%d"]), ("/m~0n", ["m~n"]), ("/~01", ["~1"]), ("//", ["", ""]), ("/é", ["é"]),
])
func pointerHasTokens(_ text: String, _ tokens: [String]) throws {
  let pointer = try #require(JSONPointer(parsing: text))
  #expect(pointer.tokens == tokens)
  #expect(pointer.description == text)
  #expect(pointer == JSONPointer(tokens))
  #expect(pointer.hashValue == JSONPointer(tokens).hashValue)
}

@Test(arguments: ["foo", "/a~", "/a~2", "/~/", String(repeating: "/a", count: 100_000)])
func invalidPointerIsRefused(_ text: String) {
  #expect(JSONPointer(parsing: text) == nil)
}

@Test func pointersAreComparedByCodeUnits() {
  #expect(JSONPointer(["caf\u{e9}"]) != JSONPointer(["cafe\u{301}"]))
  #expect(JSONPointer(["a", "b"]) != JSONPointer(["a"]))
  #expect(JSONPointer(["a", "b"]).parent == JSONPointer(["a"]))
  #expect(JSONPointer().parent == nil)
}

/// Parsing a printed pointer gives the same pointer, for random tokens of special characters.
@Test func printedPointerParsesToItself() {
  var generator = SystemRandomNumberGenerator()
  let seed = UInt64.random(in: .min ... .max, using: &generator)
  var state = seed
  let alphabet = Array("~/01a%#é\u{301}")
  for _ in 0..<1000 {
    let tokens = (0..<Int(next(&state) % 4)).map { _ in
      String((0..<Int(next(&state) % 5)).map { _ in alphabet[Int(next(&state)) % alphabet.count] })
    }
    let pointer = JSONPointer(tokens)
    #expect(JSONPointer(parsing: pointer.description) == pointer, "seed \(seed), \(tokens)")
  }
}

private func next(_ state: inout UInt64) -> UInt64 {
  state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
  return state >> 33
}
