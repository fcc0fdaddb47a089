import Diagnostics
import Testing

struct NearestWordTests {
  private static let options = ["--config", "--spec", "--output", "--templates", "--help"]

  @Test(arguments: [
    ("--sepc", "--spec"), ("--outptu", "--output"), ("--Config", "--config"),
    ("-config", "--config"), ("--temp", "--templates"), ("--templtes", "--templates"),
  ])
  func findsTheNearestName(name: String, expected: String) {
    #expect(nearestWord(to: name, among: Self.options) == expected)
  }

  @Test(arguments: ["--bogus", "", "x", "--", "specification", "--output-folder"])
  func findsNothingForOtherNames(name: String) {
    #expect(nearestWord(to: name, among: Self.options) == nil)
  }

  @Test func theSmallestDistanceWins() {
    #expect(nearestWord(to: "listThing", among: ["lastThings", "listThings"]) == "listThings")
    #expect(nearestWord(to: "users", among: ["user", "Users", "usera"]) == "Users")
    #expect(nearestWord(to: "abc", among: ["abd", "abe"]) == "abd")
  }

  /// A transposition of neighbors counts as one edit, wherever it is.
  @Test func swappedNeighborsAreOneEdit() {
    let name = "check"
    for index in 0..<4 {
      var characters = Array(name)
      characters.swapAt(index, index + 1)
      #expect(nearestWord(to: String(characters), among: [name]) == name)
    }
  }

  @Test func messagesEndWithASuggestion() {
    #expect(suggestion(for: "chekc", among: ["check"]) == "; did you mean 'check'?")
    #expect(suggestion(for: "dump", among: ["check"]) == "")
  }

  @Test func alternativesAreJoined() {
    #expect(alternatives(["a", "b", "c"]) == "a, b or c")
    #expect(quotedAlternatives(["a", "b"]) == "'a' or 'b'")
    #expect(quotedAlternatives(["a"]) == "'a'")
    #expect(alternatives([]).isEmpty)
  }

  /// The search ends early for names that are not similar.
  @Test func manyLongNamesAreFast() {
    let known = (0..<20_000).map { "operation\($0)" + String(repeating: "x\($0 % 7)", count: 100) }
    let name = String(repeating: "anotherName", count: 20)
    let start = ContinuousClock.now
    #expect(nearestWord(to: name, among: known) == nil)
    #expect(ContinuousClock.now - start < .seconds(10))
  }
}
