import Foundation
import SailPointReports
import Testing

@Suite("Bodies over URLSession, while they arrive")
struct URLSessionStreamingTests {
  private func request(_ server: LoopbackServer, _ path: String = "/x") -> HTTPRequest {
    HTTPRequest(method: "GET", url: server.url(path: path))
  }

  /// A head, the text `start`, and then nothing for as long as a test may take.
  private static let stalled = LoopbackServer.Answer(
    body: "start", drip: .init(every: 300, text: "x"))

  private static let large = 200_000_000

  @Test("a response is there before its body, and pieces before the end")
  func early() async throws {
    let server = try LoopbackServer(["*": [Self.stalled]])
    let response = try await URLSessionTransport().send(request(server))
    #expect(response.status == 200)
    var pieces = response.body.makeAsyncIterator()
    #expect(try await pieces.next() == Data("start".utf8))
  }

  @Test("the server waits for a slow reader, who gets everything, once")
  func slowReader() async throws {
    let server = try LoopbackServer(["*": [.init(size: Self.large)]])
    let before = residentBytes()
    let transport = URLSessionTransport(idleTimeout: 0.5)
    let response = try await transport.send(request(server))
    var count = 0
    var waits = 0
    var peak = 0
    for try await piece in response.body {
      #expect(piece.allSatisfy { $0 == UInt8(ascii: "x") })
      count += piece.count
      if waits < 3 && count > waits * 20_000_000 {
        waits += 1
        try await Task.sleep(for: .seconds(1))
      }
      peak = max(peak, residentBytes())
    }
    #expect(count == Self.large)
    #expect(try server.requests().count == 1)
    #expect(peak - before < 64_000_000)
  }

  @Test("a body that nobody reads is not sent either, and others go on meanwhile")
  func unreadBody() async throws {
    let server = try LoopbackServer([
      "GET /large": [.init(size: Self.large)], "*": [.init(body: "ok")],
    ])
    let transport = URLSessionTransport()
    var responses = [
      try await transport.send(request(server, "/large")),
      try await transport.send(request(server, "/large")),
    ]
    for _ in 0..<5 {
      #expect(try await transport.whole(request(server)).body == Data("ok".utf8))
    }
    var pieces = responses[0].body.makeAsyncIterator()
    #expect(try await pieces.next()?.isEmpty == false)
    #expect(try server.closings().isEmpty)
    responses = []
    pieces = ResponseBody(Data()).makeAsyncIterator()
    let closings = try await server.waitForClosings(2)
    #expect(closings.allSatisfy { $0.closed == "client" && $0.written < Self.large / 2 })
    #expect(try await transport.whole(request(server)).body == Data("ok".utf8))
  }

  @Test("a transport can be let go before the body is read")
  func transportIsLetGo() async throws {
    let server = try LoopbackServer(["*": [.init(size: 20_000_000)]])
    let response = try await URLSessionTransport().send(request(server))
    try await Task.sleep(for: .milliseconds(50))
    #expect(try await response.collected(limit: .max).body.count == 20_000_000)
    _ = try await server.waitForClosings(1)
  }

  @Test("who reads a body and is cancelled gets an error, and the connection ends")
  func cancellation() async throws {
    let server = try LoopbackServer(["*": [Self.stalled]])
    let transport = URLSessionTransport()
    let request = request(server)
    let (starts, start) = AsyncStream.makeStream(of: Void.self)
    let task = Task {
      for try await _ in try await transport.send(request).body { start.yield() }
    }
    for await _ in starts { break }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(try await server.waitForClosings(1).first?.closed == "client")
  }

  @Test("who is cancelled gets no more of a body that has arrived")
  func cancellationAfterTheEnd() async throws {
    let server = try LoopbackServer(["*": [.init(body: "text")]])
    let response = try await URLSessionTransport().send(request(server))
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try await response.collected(limit: .max)
    }
    await #expect(throws: CancellationError.self) { try await task.value }
  }

  @Test("cancelling in fifty moments leaves no connection and nobody waiting")
  func moments() async throws {
    let server = try LoopbackServer([
      "GET /late": [.init(body: "ok", delay: 0.03)], "GET /large": [.init(size: 3_000_000)],
      "GET /slow": [.init(drip: .init(every: 0.01, text: "x", count: 5))],
      "PUT /file": [.init(body: "ok", delay: 0.01)],
    ])
    let file = URL(filePath: #filePath)
    var transport: URLSessionTransport? = URLSessionTransport(connectionLimit: 3)
    var random = SystemRandomNumberGenerator()
    for moment in 0..<50 {
      let path = ["/late", "/large", "/slow", "/file"][moment % 4]
      var request = request(server, path)
      if path == "/file" {
        request.method = "PUT"
        request.body = .file(file)
      }
      let task = Task { [transport, request] in try await transport?.whole(request) }
      try await Task.sleep(for: .microseconds(Int.random(in: 0...50_000, using: &random)))
      task.cancel()
      if case .failure(let error) = await task.result {
        #expect(error is CancellationError, "\(path): \(error)")
      }
    }
    #expect(try await transport?.whole(request(server, "/late")).body == Data("ok".utf8))
    transport = nil
    let count = try server.requests().map(\.connection).max() ?? 0
    #expect(Set(try await server.waitForClosings(count).map(\.connection)).count >= count)
  }

  @Test("a server that falls silent within the body is given up")
  func silence() async throws {
    let server = try LoopbackServer(["*": [Self.stalled]])
    let response = try await URLSessionTransport(idleTimeout: 1).send(request(server))
    var pieces = response.body.makeAsyncIterator()
    #expect(try await pieces.next() == Data("start".utf8))
    let error = await #expect(throws: TransportError.self) { try await pieces.next() }
    #expect(error?.reason == .timedOut)
    await #expect(throws: TransportError.self) { try await pieces.next() }
    #expect(try await server.waitForClosings(1).first?.closed == "client")
  }

  @Test("a server that is slow but not silent has its time")
  func slowServer() async throws {
    let drip = LoopbackServer.Drip(every: 0.5, text: "x", count: 6)
    let server = try LoopbackServer(["*": [.init(drip: drip)]])
    let response = try await URLSessionTransport(idleTimeout: 2).whole(request(server))
    #expect(response.body == Data("xxxxxx".utf8))
  }

  @Test("many calls share few connections, in turn")
  func connections() async throws {
    let server = try LoopbackServer(["*": [.init(body: "ok", delay: 0.01)]])
    let transport = URLSessionTransport(connectionLimit: 4)
    let request = request(server)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<100 { group.addTask { _ = try await transport.whole(request) } }
      try await group.waitForAll()
    }
    #expect(try Set(server.requests().map(\.connection)).count <= 4)
    for _ in 0..<20 { _ = try await transport.whole(request) }
    #expect(try Set(server.requests().map(\.connection)).count <= 4)
    #expect(try Set(server.requests().suffix(20).map(\.connection)).count == 1)
  }

  /// What this process holds in memory, where that can be read.
  private func residentBytes() -> Int {
    guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else {
      return 0
    }
    return text.split(separator: " ").dropFirst().first.flatMap { Int($0) }.map { $0 * 4096 } ?? 0
  }
}
