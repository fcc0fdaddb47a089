import Foundation
import SailPointReports
import Testing

@Suite("URLSessionTransport sends request bodies")
struct URLSessionUploadTests {
  private func upload(
    _ body: HTTPRequest.Body, to server: LoopbackServer,
  ) async throws -> LoopbackServer.Request {
    let request = HTTPRequest(
      method: "POST", url: server.url, headers: ["Content-Type": "text/csv"], body: body)
    #expect(try await URLSessionTransport().whole(request).status == 200)
    return try #require(try server.requests().last)
  }

  private func withFile<Result>(
    _ content: Data, _ body: (URL) async throws -> Result,
  ) async throws -> Result {
    let file = FileManager.default.temporaryDirectory.appending(
      path: "martlet-\(UUID().uuidString)")
    try content.write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try await body(file)
  }

  /// All lines are different, so that a test detects repeated or swapped parts.
  private static let text = (0..<30_000).map { "\($0)\n" }.joined()

  @Test("files are sent with their length", arguments: ["", "a,b\n", text])
  func file(text: String) async throws {
    let server = try LoopbackServer(["*": [.init()]])
    let received = try await withFile(Data(text.utf8)) { file in
      try await upload(.file(file), to: server)
    }
    #expect(received.body == text)
    #expect(received["Content-Length"] == "\(text.utf8.count)")
    #expect(received["Transfer-Encoding"] == nil)
    #expect(received["Content-Type"] == "text/csv")
  }

  @Test("streams are sent with their length, if it is known", arguments: ["", "a,b\n", text])
  func stream(text: String) async throws {
    let server = try LoopbackServer(["*": [.init()]])
    let content = Data(text.utf8)
    let length = Int64(content.count)
    let measured = try await upload(
      .stream(length: length) { InputStream(data: content) }, to: server)
    #expect(measured.body == text)
    #expect(measured["Content-Length"] == "\(length)")
    #expect(measured["Transfer-Encoding"] == nil)

    let chunked = try await upload(.stream(length: nil) { InputStream(data: content) }, to: server)
    #expect(chunked.body == text)
    #expect(chunked["Content-Length"] == nil)
    #expect(chunked["Transfer-Encoding"]?.lowercased() == "chunked")
  }

  @Test("a stream whose length differs from the declared one is an error", arguments: [-1, 1])
  func wrongLength(difference: Int64) async throws {
    let server = try LoopbackServer(["*": [.init()]])
    let request = HTTPRequest(
      method: "POST", url: server.url,
      body: .stream(length: 5 + difference) { InputStream(data: Data("12345".utf8)) })
    let error = await #expect(throws: TransportError.self) {
      try await URLSessionTransport(idleTimeout: 10).whole(request)
    }
    #expect(error?.message.contains("its length differs") == true)
  }

  @Test("an unreadable file is an error before anything is sent")
  func missingFile() async throws {
    let server = try LoopbackServer(["*": [.init()]])
    let missing = URL(filePath: "/nowhere/report.csv")
    for url in [missing, URL(filePath: "/"), server.url] {
      let request = HTTPRequest(method: "POST", url: server.url, body: .file(url))
      let error = await #expect(throws: TransportError.self) {
        try await URLSessionTransport().send(request)
      }
      #expect(error?.message.contains("'\(url.lastPathComponent)' cannot be read") == true)
    }
    #expect(try server.requests().isEmpty)
  }

  @Test("a large file is sent with little memory")
  func largeFile() async throws {
    let server = try LoopbackServer(["*": [.init()]])
    let output = try await withFile(Data()) { file in
      let handle = try FileHandle(forWritingTo: file)
      try handle.truncate(atOffset: 200_000_000)
      try handle.close()
      return try TransportProgram.built.run("upload", server.url.absoluteString, file.path)
    }
    let numbers = output.split(separator: "\n").compactMap { Int($0) }
    #expect(numbers.first == 200)
    #expect(numbers.count == 2)
    #expect((numbers.last ?? 0) < 100_000)
    #expect(try server.requests().first?.length == 200_000_000)
  }

  @Test("a stream is sent on a new connection if the server has closed the old one")
  func closedConnection() async throws {
    let server = try LoopbackServer(["*": [.init(end: .close)]])
    let transport = URLSessionTransport()
    for _ in 0..<3 {
      let request = HTTPRequest(
        method: "POST", url: server.url,
        body: .stream(length: 5) { InputStream(data: Data("12345".utf8)) })
      #expect(try await transport.whole(request).status == 200)
    }
    #expect(try server.requests().map(\.body) == ["12345", "12345", "12345"])
  }
}
