import ClientRuntime
import Foundation
import Testing

@Suite("Parameter styles follow OpenAPI's table of examples")
struct ParameterStyleTests {
  private struct Color: Encodable {
    enum CodingKeys: String, CodingKey {
      case red = "R"
      case green = "G"
      case blue = "B"
    }

    var red = 100
    var green: Double? = 200.5
    var blue: String?
  }

  private static let empty = ""
  private static let blue = "blue"
  private static let list = ["blue", "black"]

  /// Builds a request, and returns the part of its URL after the host.
  private func target(
    _ build: (inout RequestBuilder) throws -> Void,
  ) throws -> String {
    let request = try request(build)
    return request.url.absoluteString.replacing("https://a.example", with: "")
  }

  private func request(
    _ build: (inout RequestBuilder) throws -> Void,
  ) throws -> HTTPRequest {
    var builder = RequestBuilder(method: "GET")
    builder.addPath("/")
    try build(&builder)
    let server = APIServer(url: try #require(URL(string: "https://a.example")))
    return try builder.request(to: server)
  }

  private func path(_ style: ParameterStyle, _ values: [any Encodable]) throws -> [String] {
    try values.map { value in try target { try $0.addPath("color", value, style) } }
  }

  private func query(_ style: ParameterStyle, _ values: [any Encodable]) throws -> [String] {
    try values.map { value in try target { try $0.addQuery("color", value, style) } }
  }

  @Test("path: matrix, label and simple, each with and without explode")
  func path() throws {
    let values: [any Encodable] = [Self.blue, Self.list, Color()]
    let rows: [(ParameterStyle, [String])] = [
      (
        .init(.matrix, explodes: false),
        [";color=blue", ";color=blue,black", ";color=R,100,G,200.5"]
      ),
      (
        .init(.matrix, explodes: true),
        [";color=blue", ";color=blue;color=black", ";R=100;G=200.5"]
      ),
      (.init(.label, explodes: false), [".blue", ".blue,black", ".R,100,G,200.5"]),
      (.init(.label, explodes: true), [".blue", ".blue.black", ".R=100.G=200.5"]),
      (.init(.simple, explodes: false), ["blue", "blue,black", "R,100,G,200.5"]),
      (.init(.simple, explodes: true), ["blue", "blue,black", "R=100,G=200.5"]),
      (
        .init(.json, explodes: false),
        ["%22blue%22", "%5B%22blue%22%2C%22black%22%5D", "%7B%22R%22%3A100%2C%22G%22%3A200.5%7D"]
      ),
    ]
    for (style, expected) in rows {
      #expect(try path(style, values) == expected.map { "/" + $0 })
    }
    #expect(try path(.init(.matrix, explodes: false), [Self.empty]) == ["/;color"])
  }

  @Test("query: each style with and without explode")
  func query() throws {
    let values: [any Encodable] = [Self.empty, Self.blue, Self.list, Color()]
    let plain = ["?color=", "?color=blue"]
    let exploded = plain + ["?color=blue&color=black", "?R=100&G=200.5"]
    let rows: [(ParameterStyle, [String])] = [
      (.init(.form, explodes: false), plain + ["?color=blue,black", "?color=R,100,G,200.5"]),
      (.init(.form, explodes: true), exploded),
      (
        .init(.spaceDelimited, explodes: false),
        plain + ["?color=blue%20black", "?color=R%20100%20G%20200.5"]
      ),
      (.init(.spaceDelimited, explodes: true), exploded),
      (
        .init(.pipeDelimited, explodes: false),
        plain + ["?color=blue%7Cblack", "?color=R%7C100%7CG%7C200.5"]
      ),
      (
        .init(.deepObject, explodes: true),
        plain + [
          "?color%5B0%5D=blue&color%5B1%5D=black", "?color%5BR%5D=100&color%5BG%5D=200.5",
        ]
      ),
      (
        .init(.json, explodes: false),
        [
          "?color=%22%22", "?color=%22blue%22", "?color=%5B%22blue%22%2C%22black%22%5D",
          "?color=%7B%22R%22%3A100%2C%22G%22%3A200.5%7D",
        ]
      ),
    ]
    for (style, expected) in rows {
      #expect(try query(style, values) == expected.map { "/" + $0 })
    }
  }

  @Test("unset, null and empty values are omitted; in a path, they are an error")
  func omitted() throws {
    let emptyValues: [any Encodable] = [[String](), [String: Int](), JSONValue.null]
    for style in [ParameterStyle.Name.form, .spaceDelimited, .deepObject] {
      for explodes in [true, false] {
        #expect(try query(.init(style, explodes: explodes), emptyValues) == ["/", "/", "/"])
      }
    }
    let none: Color? = nil
    let request = try request {
      try $0.addQuery("a", none, ParameterStyle(.form, explodes: true))
      try $0.addHeader("A", none, ParameterStyle(.simple, explodes: true))
      try $0.addCookie("a", [String](), ParameterStyle(.form, explodes: true))
    }
    #expect(request.headers.fields.isEmpty)
    for style in [ParameterStyle.Name.matrix, .label, .simple] {
      for value in emptyValues {
        #expect(throws: InvalidRequest.pathParameter(name: "color", value: "")) {
          try path(.init(style, explodes: true), [value])
        }
      }
    }
    #expect(throws: InvalidRequest.pathParameter(name: "color", value: "..")) {
      try path(.init(.label, explodes: true), ["."])
    }
  }

  @Test("nested objects are written as name[member], or as JSON if the style has no nesting")
  func nesting() throws {
    let value: JSONValue = ["b": ["c": "x y", "d": [1, ["e": true]], "n": nil], "a&": "="]
    #expect(
      try query(.init(.deepObject, explodes: true), [value]) == [
        "/?color%5Ba%26%5D=%3D&color%5Bb%5D%5Bc%5D=x%20y&color%5Bb%5D%5Bd%5D%5B0%5D=1"
          + "&color%5Bb%5D%5Bd%5D%5B1%5D%5Be%5D=true"
      ])
    #expect(
      try query(.init(.form, explodes: true), [["f": ["a": ["b", "\""]]]]) == [
        "/?f=%7B%22a%22%3A%5B%22b%22%2C%22%5C%22%22%5D%7D"
      ])
  }

  @Test("allowReserved keeps reserved and percent-encoded characters")
  func reserved() throws {
    let text = ":/?#[]@!$&'()*+,;= %20%zé\"<"
    #expect(
      try query(.init(.form, explodes: true, keepsReserved: true), [text]) == [
        "/?color=:/?%23%5B%5D@!$&'()*+,;=%20%20%25z%C3%A9%22%3C"
      ])
    let encoded = "%3A%2F%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2B%2C%3B%3D%20%2520%25z%C3%A9%22%3C"
    #expect(try query(.init(.form, explodes: true), [text]) == ["/?color=\(encoded)"])
  }

  @Test("an unencoded cookie that would be read as another one is refused")
  func cookiesWithSeparators() {
    let style = ParameterStyle(.cookie, explodes: true)
    for (name, value) in [("raw", "a; b=c"), ("a; b", "c"), ("a=b", "c")] {
      var builder = RequestBuilder(method: "GET")
      #expect(throws: InvalidRequest.self) { try builder.addCookie(name, value, style) }
    }
    var builder = RequestBuilder(method: "GET")
    #expect(throws: InvalidRequest.self) { try builder.addCookie("o", ["a=b": 1], style) }
  }

  @Test("header fields are not percent-encoded, and all cookies are in one field")
  func headersAndCookies() throws {
    let request = try request {
      try $0.addHeader("Joined", Color(), ParameterStyle(.simple, explodes: false))
      try $0.addHeader("Exploded", Color(), ParameterStyle(.simple, explodes: true))
      try $0.addHeader("JSON", ["a b": 1], ParameterStyle(.json, explodes: false))
      try $0.addCookie("a b", "x;y", ParameterStyle(.form, explodes: true))
      try $0.addCookie("list", Self.list, ParameterStyle(.form, explodes: false))
      try $0.addCookie("each", Self.list, ParameterStyle(.form, explodes: true))
      try $0.addCookie("raw", "x/y", ParameterStyle(.cookie, explodes: true))
      try $0.addCookie("a[b]", ["c/d": "e"], ParameterStyle(.cookie, explodes: false))
      try $0.addCookie("f", ["g/h": "i"], ParameterStyle(.cookie, explodes: true))
    }
    #expect(request.headers["Joined"] == "R,100,G,200.5")
    #expect(request.headers["Exploded"] == "R=100,G=200.5")
    #expect(request.headers["JSON"] == #"{"a b":1}"#)
    #expect(
      request.headers["Cookie"]
        == "a%20b=x%3By; list=blue,black; each=blue; each=black; raw=x/y; a[b]=c/d,e; g/h=i")
  }

  @Test("values that cannot be written are refused")
  func refused() {
    #expect(throws: InvalidRequest.self) {
      try query(.init(.form, explodes: true), [[Double.nan]])
    }
    #expect(throws: InvalidRequest.header(name: "A")) {
      try request { try $0.addHeader("A", ["x\r\ny"], ParameterStyle(.simple, explodes: true)) }
    }
  }
}
