import Foundation
import Support
import Testing

@testable import ClientRuntime

@Suite("Multipart forms")
struct MultipartBodyTests {
  private func written(_ form: MultipartBody) throws -> (text: String, boundary: String) {
    let (body, mediaType) = try form.body()
    let boundary = try #require(mediaType.split(separator: "boundary=").last)
    let stream: InputStream
    switch body {
    case .data(let data): stream = InputStream(data: data)
    case .file(let url): stream = try #require(InputStream(url: url))
    case .stream(_, let open): stream = open()
    }
    let data = read(stream)
    if case .stream(let length, _) = body { #expect(length == Int64(data.count)) }
    return (String(decoding: data, as: UTF8.self), String(boundary))
  }

  private func read(_ stream: InputStream) -> Data {
    stream.open()
    defer { stream.close() }
    var data = Data()
    var buffer = [UInt8](repeating: 0, count: 1000)
    while case let count = stream.read(&buffer, maxLength: 1000), count > 0 {
      data += buffer[..<count]
    }
    return data
  }

  @Test("a form can contain every kind of part")
  func parts() throws {
    let folder = try TestFolder()
    let file = folder.url.appending(path: "räport.csv")
    try Data("a,b\r\n--x--".utf8).write(to: file)
    let form = MultipartBody([
      .text("é", name: "text"),
      .text(3, name: "number", contentType: "text/plain; charset=utf-8"),
      try .json(["b": [1, 2]], name: "json"),
      .data(Data("\0".utf8), name: "bytes", fileName: "a.bin"),
      .file(file, name: "file", contentType: "text/csv"),
      MultipartBody.Part(
        name: "own", headers: ["X-Own": "1"], content: .data(Data())),
    ])
    let (text, boundary) = try written(form)
    let expected = """
      --B
      Content-Disposition: form-data; name="text"

      é
      --B
      Content-Disposition: form-data; name="number"
      Content-Type: text/plain; charset=utf-8

      3
      --B
      Content-Disposition: form-data; name="json"
      Content-Type: application/json

      {"b":[1,2]}
      --B
      Content-Disposition: form-data; name="bytes"; filename="a.bin"
      Content-Type: application/octet-stream

      \0
      --B
      Content-Disposition: form-data; name="file"; filename="räport.csv"
      Content-Type: text/csv

      a,b
      --x--
      --B
      X-Own: 1
      Content-Disposition: form-data; name="own"


      --B--

      """
    let lines = expected.replacing("\n", with: "\r\n").replacing("--B", with: "--\(boundary)")
    #expect(text == lines)
    #expect(try written(MultipartBody()).text.hasPrefix("--"))
  }

  @Test("line breaks and quotes in names are escaped as in browsers")
  func names() throws {
    let form = MultipartBody([
      .data(Data(), name: "a\"\r\nX: y", fileName: "\"; x=\"\n\r\\%22é")
    ])
    let line = #"name="a%22%0D%0AX: y"; filename="%22; x=%22%0A%0D\%22é""#
    let (text, _) = try written(form)
    #expect(text.contains("form-data; \(line)\r\nContent-Type:"))
  }

  @Test("parts with invalid header fields are refused")
  func headers() throws {
    let bad: [MultipartBody.Part] = [
      .text("x", name: "a", contentType: "text/plain\r\nX: y"),
      MultipartBody.Part(name: "a", headers: ["X\r\nY": "z"], content: .data(Data())),
      MultipartBody.Part(name: "a", headers: ["X": "z\n"], content: .data(Data())),
    ]
    for part in bad {
      #expect(throws: InvalidRequest.self) { try MultipartBody([part]).body() }
    }
  }

  @Test("a boundary has 128 random bits")
  func boundaries() throws {
    let boundaries = try (0..<200).map { _ in try written(MultipartBody()).boundary }
    #expect(Set(boundaries).count == 200)
    #expect(boundaries.allSatisfy { $0.count == 32 && $0.allSatisfy(\.isHexDigit) })
    for position in 0..<32 {
      let digits = Set(boundaries.map { Array($0)[position] })
      #expect(digits.count > 8, "\(position)")
    }
  }

  @Test("a form with a file is a temporary file, which is deleted after use")
  func temporaryFiles() throws {
    let folder = try TestFolder()
    let source = folder.url.appending(path: "a")
    try Data("abc".utf8).write(to: source)
    let joined = { (pieces: [MultipartBody.Part.Content]) throws in
      try TemporaryFile(joining: pieces)
    }
    var file: TemporaryFile? = try joined([.file(source), .data(Data("d".utf8))])
    let path = try #require(file?.url.path)
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    #expect(mode as? Int == 0o600)
    let streams = [try #require(file?.stream()), try #require(file?.stream())]
    streams[0].open()
    #expect(read(streams[1]) == Data("abcd".utf8))
    file = nil
    #expect(!FileManager.default.fileExists(atPath: path))
    for missing in ["none", "", "/"] {
      #expect(throws: InvalidRequest.self) {
        try joined([.data(Data("d".utf8)), .file(folder.url.appending(path: missing))])
      }
    }
  }
}
