import Foundation
import SailPointReports
import Testing

@Suite("JSON values are kept unchanged")
struct JSONValueTests {
  @Test(
    "values are encoded as they were decoded",
    arguments: [
      "null", "true", "false", "0", "-1", "9223372036854775807", "-9223372036854775808",
      "18446744073709551615", "123456789012345678901234567890", "0.1", "-2.5",
      "1.7976931348623157e+308",
      "3.141592653589793238462643", #""""#, #""a\"\\\/b\u0000\u001f\ud83d\ude00é""#, "[]", "{}",
      #"{"a":{"b":[1,[null,{"c":"d"}],false]}}"#, #""true""#, #""1""#, #"{"":0}"#,
    ])
  func roundTrip(json: String) throws {
    let value: JSONValue = try decode(json)
    let written = String(decoding: try JSONEncoder().encode(value), as: UTF8.self)
    #expect(try canonical(written) == canonical(json))
    #expect(try decode(written) == value)
  }

  @Test("numbers keep all their digits")
  func digits() throws {
    #expect(try decode("9007199254740993") == JSONValue.integer(9_007_199_254_740_993))
    #expect(try decode("1.0") == JSONValue.integer(1))
    #expect(try decode("0.1") == JSONValue.number(0.1))
    #expect(try decode("1e300") == JSONValue.number(1e300))
    for digits in ["18446744073709551615", "0.12345678901234567890123"] {
      let value: JSONValue = try decode(digits)
      #expect(value.description == digits)
    }
  }

  @Test("members, texts and literals are accessible")
  func access() {
    let value: JSONValue = ["a": ["b": "c"], "n": nil, "list": [1, 2.5, true]]
    #expect(value["a"]?["b"]?.stringValue == "c")
    #expect(value["n"] == .null)
    #expect(value["missing"] == nil)
    #expect(value["list"]?["x"] == nil)
    #expect(value.description == #"{"a":{"b":"c"},"list":[1,2.5,true],"n":null}"#)
    #expect(JSONValue.number(.nan).description == #""nan""#)
  }

  @Test(
    "a body that is not JSON is an error, and never a crash",
    arguments: [
      "", " ", "nul", "{", "[1,", "<html></html>", "NaN", "Infinity", "1e999", #"{"a":1e999}"#,
      #""\ud800""#, "01", "'a'", "[1]]", #"{"a" 1}"#, "\u{1}",
    ])
  func malformed(json: String) {
    let response = HTTPResponse(status: 200, body: Data(json.utf8))
    #expect(throws: UndecodableBody.self) { try response.json(JSONValue.self) }
  }

  @Test("JSON that is nested too deeply is an error")
  func nesting() {
    let depth = 200_000
    let open = String(repeating: "[", count: depth)
    let closed = open + String(repeating: "]", count: depth)
    for json in [open, closed, String(repeating: #"{"a":"#, count: depth)] {
      let response = HTTPResponse(status: 200, body: Data(json.utf8))
      #expect(throws: UndecodableBody.self) { try response.json(JSONValue.self) }
      #expect(throws: UndecodableBody.self) { try response.json(ReportDetails.self) }
      #expect(throws: UndecodableBody.self) { try response.json(TaskResultDetails.self) }
    }
  }

  @Test("bytes that are not UTF-8 are invalid JSON")
  func invalidText() {
    for bytes in [[0x22, 0xFF, 0x22], [0x22, 0xC0, 0x80, 0x22], [0xED, 0xA0, 0x80]] as [[UInt8]] {
      let response = HTTPResponse(status: 200, body: Data(bytes))
      #expect(throws: UndecodableBody.self) { try response.json(JSONValue.self) }
      #expect(throws: UndecodableBody.self) { try response.text() }
    }
  }

  @Test("a byte order mark is skipped")
  func byteOrderMark() throws {
    let response = HTTPResponse(status: 200, body: Data("\u{FEFF}{\"a\":1}".utf8))
    #expect(try response.json() == ["a": 1] as JSONValue)
  }

  @Test("one of several members with the same name is kept")
  func duplicateMembers() throws {
    let value: JSONValue = try decode(#"{"a":1,"a":2}"#)
    #expect(value == ["a": 1] || value == ["a": 2])
  }

  @Test(
    "whole numbers are exact, and other values are an error",
    arguments: ["9223372036854775808", "1.5", "1e40", "\"1\"", "true"])
  func integers(json: String) throws {
    #expect(try decode("[9007199254740993]") == [Int64(9_007_199_254_740_993)])
    #expect(try decode("[193.0]") == [Int64(193)])
    #expect(throws: DecodingError.self) { try decode("[\(json)]", as: [Int64].self) }
  }

  @Test("an error contains the path of the value that does not match")
  func codingPath() throws {
    let response = HTTPResponse(status: 200, body: Data(#"{"a":[{"b":1},{"b":"x"}]}"#.utf8))
    #expect {
      try response.json([String: [[String: Int]]].self)
    } throws: { error in
      (error as? UndecodableBody)?.codingPath == ["a", "1", "b"]
    }
  }
}
