import Foundation
import Testing

@testable import ClientRuntime

@Suite("A null member and a missing member are different")
struct NullableTests {
  private struct Thing: Codable, Equatable {
    var note: Nullable<String>?
    var count: Nullable<Double>?

    init(note: Nullable<String>? = nil, count: Nullable<Double>? = nil) {
      self.note = note
      self.count = count
    }

    init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      note = try members.missingOrNull("note")
      count = try members.missingOrNull("count")
    }

    func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.optional(note, "note")
      try members.optional(count, "count")
    }
  }

  @Test(arguments: [
    (Thing(), "{}"),
    (Thing(note: .null), #"{"note":null}"#),
    (Thing(note: "a", count: 1), #"{"count":1,"note":"a"}"#),
    (Thing(note: Nullable(nil), count: 0.5), #"{"count":0.5,"note":null}"#),
  ])
  private func member(thing: Thing, json: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    #expect(String(decoding: try encoder.encode(thing), as: UTF8.self) == json)
    #expect(try JSONDecoder().decode(Thing.self, from: Data(json.utf8)) == thing)
  }

  @Test func theErrorForAValueOfAnotherTypeContainsItsPath() {
    #expect {
      try JSONDecoder().decode(Thing.self, from: Data(#"{"count":"1"}"#.utf8))
    } throws: { error in
      guard case DecodingError.typeMismatch(_, let context) = error else { return false }
      return context.codingPath.map(\.stringValue) == ["count"]
    }
  }
}
