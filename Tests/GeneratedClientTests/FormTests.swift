import Foundation
import Support
import Testing

@testable import ClientRuntime

@Suite("Forms are written according to OpenAPI's encodings")
struct FormTests {
  private struct Author: Encodable {
    var name = "A & B"
    var age: Int?
  }

  private struct Note: Encodable {
    var title = "a b+c"
    var labels = ["x/y", "z"]
    var authors = [Author()]
    var author = Author()
    var none: String?
    var empty: [String] = []
  }

  private struct Upload: Encodable {
    var title = "é"
    var count = 3
    var labels = ["a", "b"]
    var author = Author()
    var file = FormFile.data(Data([0, 255]), name: "a.bin")
    var pages: [FormFile] = []
    var none: FormFile?
  }

  private func form(
    _ value: some Encodable, _ fields: [String: FormField] = [:],
  ) throws -> String {
    var builder = RequestBuilder(method: "POST")
    builder.addPath("/")
    builder.setFormBody(
      try FormBody(value, fields: fields), mediaType: "application/x-www-form-urlencoded")
    let server = APIServer(url: try #require(URL(string: "https://a.example")))
    let request = try builder.request(to: server)
    #expect(request.headers["Content-Type"] == "application/x-www-form-urlencoded")
    guard case .data(let data)? = request.body else { return "" }
    return String(decoding: data, as: UTF8.self)
  }

  @Test("without an encoding, the type of a field determines its serialization")
  func types() throws {
    let json = "%7B%22name%22%3A%22A+%26+B%22%7D"
    #expect(
      try form(Note())
        == "title=a+b%2Bc&labels=x%2Fy&labels=z&authors=\(json)&author=\(json)")
    #expect(try form(["b c": ["d"], "a": .null] as JSONValue) == "b+c=d")
  }

  @Test("an encoding sets the style or the media type of a field")
  func encodings() throws {
    let fields: [String: FormField] = [
      "title": .mediaType("application/json; charset=utf-8"),
      "labels": .style(ParameterStyle(.form, explodes: false, keepsReserved: true)),
      "authors": .style(ParameterStyle(.deepObject, explodes: true)),
      "author": .style(ParameterStyle(.form, explodes: true)),
      "none": .mediaType("application/json"),
      "empty": .mediaType("text/plain"),
    ]
    #expect(
      try form(Note(), fields)
        == "title=%22a+b%2Bc%22&labels=x/y,z&authors%5B0%5D%5Bname%5D=A+%26+B&name=A+%26+B")
    #expect(
      try form(["a": "1&2+3=%20"], ["a": fields["labels"] ?? .mediaType("")]) == "a=1%262%2B3=%20")
  }

  @Test("a part has the media type of its value, and a file can have its own")
  func parts() throws {
    var upload = Upload()
    upload.pages = [
      .data(Data("1".utf8), name: "1.png"),
      .data(Data("2".utf8), name: "2.gif", contentType: "image/gif"),
    ]
    let form = try MultipartBody(
      upload,
      fields: [
        "pages": .mediaType("image/png"), "file": .mediaType("image/*"),
        "count": .mediaType("text/x-count"), "labels": .mediaType("application/json"),
      ])
    #expect(
      form.parts.map { "\($0.name) \($0.fileName ?? "-") \($0.contentType ?? "-")" } == [
        "title - -", "count - text/x-count", "labels - application/json",
        "author - application/json", "file a.bin application/octet-stream",
        "pages 1.png image/png", "pages 2.gif image/gif",
      ])
    let texts = form.parts.map { part in
      guard case .data(let data) = part.content else { return "a file" }
      return String(decoding: data, as: UTF8.self)
    }
    #expect(texts[..<4] == ["é", "3", #"["a","b"]"#, #"{"name":"A & B"}"#])
    #expect(texts[5...] == ["1", "2"])
    let styled = try MultipartBody(
      ["a": ["b c": [1, 2]]],
      fields: ["a": .style(ParameterStyle(.deepObject, explodes: true))])
    #expect(styled.parts.map(\.name) == ["a[b c][0]", "a[b c][1]"])
    #expect(throws: InvalidRequest.self) { try MultipartBody(["a"], fields: [:]) }
  }

  @Test("a file on disk is streamed under its name")
  func file() throws {
    let folder = try TestFolder()
    let url = folder.url.appending(path: "a.csv")
    try Data("1,2".utf8).write(to: url)
    var upload = Upload()
    upload.file = .file(url, contentType: "text/csv")
    upload.labels = []
    let form = try MultipartBody(upload, fields: [:])
    #expect(form.parts.last?.fileName == "a.csv")
    #expect(form.parts.last?.contentType == "text/csv")
    let (body, mediaType) = try form.body(mediaType: "multipart/mixed")
    #expect(mediaType.hasPrefix("multipart/mixed; boundary="))
    guard case .stream = body else {
      Issue.record("the file was loaded into memory")
      return
    }
  }

  @Test("a binary file is never sent as text")
  func filesStayFiles() throws {
    let disk = FormFile.file(try TestFolder().url.appending(path: "a"))
    for file in [disk, .data(Data([0xFF]), name: "b")] {
      #expect(throws: EncodingError.self) { try JSONEncoder().encode(["a": file]) }
      #expect(throws: InvalidRequest.body(reason: FormFile.notTextReason)) { try form(["a": file]) }
      #expect(throws: InvalidRequest.body(reason: FormFile.notTextReason)) {
        try MultipartBody(["a": ["b": file]], fields: [:])
      }
    }
    let styled = try MultipartBody(
      ["a": [disk, disk]], fields: ["a": .style(ParameterStyle(.form, explodes: true))])
    #expect(styled.parts.map(\.fileName) == ["a", "a"])
  }

  @Test("a list or a range of media types does not set the type of a part")
  func severalMediaTypes() throws {
    let form = try MultipartBody(
      ["a": "b", "c": "d"],
      fields: ["a": .mediaType("text/plain, text/csv"), "c": .mediaType("text/*")])
    #expect(form.parts.map(\.contentType) == [nil, nil])
  }

  @Test("a form is a value with members, or an encoded text")
  func whole() throws {
    #expect(try form("a=b&c") == "a=b&c")
    #expect(throws: InvalidRequest.self) { try form([1]) }
    #expect(throws: InvalidRequest.self) { try form(1) }
  }

  @Test("a file is encoded in JSON as its text")
  func json() throws {
    let data = try JSONEncoder().encode(["a": FormFile.data(Data("b".utf8), name: "c")])
    #expect(String(decoding: data, as: UTF8.self) == #"{"a":"b"}"#)
    let files = try JSONDecoder().decode([String: FormFile].self, from: data)
    #expect(files == ["a": .data(Data("b".utf8), name: "")])
  }
}
