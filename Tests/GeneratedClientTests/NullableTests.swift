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

  private struct Answer: Codable, Equatable {
    var note: String?
    var anything: JSONValue?
    private var receivedNulls = ReceivedNulls()

    init(note: String? = nil, anything: JSONValue? = nil) {
      self.note = note
      self.anything = anything
    }

    init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      note = try members.nullable("note")
      anything = try members.json("anything")
      receivedNulls = members.nulls
    }

    func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder, nulls: receivedNulls)
      try members.optional(note, "note")
      try members.optional(anything, "anything")
    }
  }

  @Test(
    "what was received as null is encoded as null",
    arguments: [
      (Answer(), "{}"), (Answer(), #"{"note":null}"#), (Answer(note: "a"), #"{"note":"a"}"#),
      (Answer(anything: .null), #"{"anything":null}"#),
      (Answer(anything: 1), #"{"anything":1,"note":null}"#),
    ])
  private func answer(answer: Answer, json: String) throws {
    let decoded = try JSONDecoder().decode(Answer.self, from: Data(json.utf8))
    #expect(decoded == answer)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    #expect(String(decoding: try encoder.encode(decoded), as: UTF8.self) == json)
  }

  @Test func aNewValueReplacesANull() throws {
    var answer = try JSONDecoder().decode(Answer.self, from: Data(#"{"note":null}"#.utf8))
    answer.note = "b"
    let data = try JSONEncoder().encode(answer)
    #expect(String(decoding: data, as: UTF8.self) == #"{"note":"b"}"#)
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
