import Foundation
import Mustache
import Testing

struct TemplateEncoderTests {
  private struct View: Encodable {
    var name = "count"
    var isDeprecated = true
    var note: String?
    var isOptional: Bool?
    var part: Part?
    var lines: [String?] = ["one", nil]
    var parts = [Part(type: "Int"), Part(type: "String")]
    var style = Style.form
    var labels = ["in": "path"]
  }

  private struct Part: Encodable {
    var type: String
  }

  private enum Style: String, Encodable { case form }

  @Test func view() throws {
    let expected: TemplateValue = .object([
      "name": .string("count"),
      "isDeprecated": .boolean(true),
      "note": .null,
      "isOptional": .null,
      "part": .null,
      "lines": .list([.string("one"), .null]),
      "parts": .list([.object(["type": .string("Int")]), .object(["type": .string("String")])]),
      "style": .string("form"),
      "labels": .object(["in": .string("path")]),
    ])
    #expect(try TemplateEncoder.encode(View()) == expected)
  }

  @Test func presentOptionals() throws {
    let view = View(note: "n", isOptional: false, part: Part(type: "Int"))
    guard case .object(let fields) = try TemplateEncoder.encode(view) else {
      Issue.record("a struct is an object")
      return
    }
    #expect(fields["note"] == .string("n"))
    #expect(fields["isOptional"] == .boolean(false))
    #expect(fields["part"] == .object(["type": .string("Int")]))
  }

  @Test func valuesOnTheirOwn() throws {
    #expect(try TemplateEncoder.encode("text") == .string("text"))
    #expect(try TemplateEncoder.encode(false) == .boolean(false))
    #expect(try TemplateEncoder.encode(String?.none) == .null)
    #expect(try TemplateEncoder.encode([String]()) == .list([]))
    #expect(
      try TemplateEncoder.encode([[true], []]) == .list([.list([.boolean(true)]), .list([])]))
    #expect(try TemplateEncoder.encode(Empty()) == .object([:]))
  }

  private struct Empty: Encodable {}

  private class Base: Encodable {
    let inherited = "base"
  }

  private final class Derived: Base {
    let own = "derived"

    enum CodingKeys: CodingKey { case own }

    override func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(own, forKey: .own)
      try super.encode(to: container.superEncoder())
    }
  }

  @Test func inheritance() throws {
    let base: TemplateValue = .object(["inherited": .string("base")])
    let expected: TemplateValue = .object(["own": .string("derived"), "super": base])
    #expect(try TemplateEncoder.encode(Derived()) == expected)
  }

  /// Encodes values after it has created several nested containers, and fills the outer containers
  /// before the inner ones.
  private struct Nested: Encodable {
    enum Keys: CodingKey { case object, list, inner }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Keys.self)
      var object = container.nestedContainer(keyedBy: Keys.self, forKey: .object)
      var list = container.nestedUnkeyedContainer(forKey: .list)
      try list.encode("first")
      var inner = list.nestedContainer(keyedBy: Keys.self)
      var innermost = list.nestedUnkeyedContainer()
      try list.encode("last")
      try innermost.encodeNil()
      try inner.encode(true, forKey: .inner)
      try object.encodeNil(forKey: .inner)
      #expect(list.count == 4)
    }
  }

  @Test func nestedContainers() throws {
    let list: [TemplateValue] = [
      .string("first"), .object(["inner": .boolean(true)]), .list([.null]), .string("last"),
    ]
    let expected: TemplateValue = .object([
      "object": .object(["inner": .null]), "list": .list(list),
    ])
    #expect(try TemplateEncoder.encode(Nested()) == expected)
  }

  private struct Holder<Value: Encodable & Sendable>: Encodable {
    var parts: [[String: Value]]
  }

  @Test(
    arguments: [
      Holder(parts: [["x": 1]]), Holder(parts: [["x": 1.5]]), Holder(parts: [["x": UInt8(1)]]),
      Holder(parts: [["x": Float(1)]]), Holder(parts: [["x": Int64?.some(1)]]),
      Holder(parts: [["x": Date(timeIntervalSince1970: 0)]]), Holder(parts: [["x": Data([1])]]),
    ] as [any Encodable & Sendable])
  func numbersAreRefused(_ view: any Encodable & Sendable) {
    let error = #expect(throws: EncodingError.self) { try TemplateEncoder.encode(view) }
    guard case .invalidValue(_, let context) = error else {
      Issue.record("an invalid value")
      return
    }
    let path = context.codingPath.map(\.stringValue)
    #expect(path.starts(with: ["parts", "Index 0", "x"]))
    #expect(context.debugDescription == "a view contains a number; spell it as a string")
  }
}
