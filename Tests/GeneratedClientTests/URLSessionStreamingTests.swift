import Foundation
import SailPointReports
import Testing

@Suite("URLSessionTransport delivers a body while it arrives")
struct URLSessionStreamingTests {
  private func request(_ server: LoopbackServer, _ path: String = "/x") -> HTTPRequest {
    HTTPRequest(method: "GET", url: server.url(path: path))
  }

  /// A response with the text `start`, whose body then stalls for longer than a test may take.
  private static let stalled = LoopbackServer.Answer(
    body: "start", drip: .init(every: 300, text: "x"))

  private static let large = 100_000_000

  @Test("a response is returned before its body, and chunks before the end")
  func early() async throws {
    let server = try LoopbackServer(["*": [Self.stalled]])
    let response = try await URLSessionTransport().send(request(server))
    #expect(response.status == 200)
    var pieces = response.body.makeAsyncIterator()
    #expect(try await pieces.next() == Data("start".utf8))
  }

  @Test("a slow reader receives the whole body once, with little memory")
  func slowReader() async throws {
    let server = try LoopbackServer(["*": [.init(size: Self.large)]])
    let before = residentBytes()
    let response = try await URLSessionTransport(idleTimeout: 2).send(request(server))
    var count = 0
    var peak = 0
    for try await piece in response.body {
      #expect(piece.first == UInt8(ascii: "x") && piece.last == UInt8(ascii: "x"))
      if count == 0 { try await Task.sleep(for: .seconds(3)) }
      count += piece.count
      peak = max(peak, residentBytes())
    }
    #expect(count == Self.large)
    #expect(try server.requests().count == 1)
    #expect(peak - before < 64_000_000)
  }

  @Test("chunks keep their order, even if the reader is slow")
  func order() async throws {
    let lines = (0..<12_000).map { "\($0)\n" }.joined()
    let drip = LoopbackServer.Drip(every: 0, text: lines, count: 60)
    let server = try LoopbackServer(["*": [.init(drip: drip)]])
    let response = try await URLSessionTransport().send(request(server))
    var body = Data()
    for try await piece in response.body {
      if body.count % 3 == 0 { try await Task.sleep(for: .milliseconds(20)) }
      body.append(piece)
    }
    #expect(body == Data(String(repeating: lines, count: 60).utf8))
  }

  @Test("unread bodies do not block other requests")
  func unreadBodies() async throws {
    let server = try LoopbackServer([
      "GET /large": [.init(size: Self.large)], "*": [.init(body: "ok")],
    ])
    let transport = URLSessionTransport()
    let before = residentBytes()
    var responses: [StreamedResponse] = []
    for _ in 0..<3 { responses.append(try await transport.send(request(server, "/large"))) }
    for _ in 0..<5 {
      #expect(try await transport.whole(request(server)).body == Data("ok".utf8))
    }
    try await Task.sleep(for: .milliseconds(500))
    #expect(residentBytes() - before < 64_000_000)
  }

  @Test("releasing a body closes its connection")
  func releasedBody() async throws {
    let server = try LoopbackServer(["*": [Self.stalled]])
    let transport = URLSessionTransport()
    _ = try await transport.send(request(server))
    #expect(try await server.waitForClosings(1).first?.closed == "client")
    for try await _ in try await transport.send(request(server)).body { break }
    #expect(try await server.waitForClosings(2).last?.closed == "client")
  }

  @Test("a transport can be released before the body is read")
  func releasedTransport() async throws {
    let server = try LoopbackServer(["*": [.init(size: 20_000_000)]])
    let response = try await URLSessionTransport().send(request(server))
    try await Task.sleep(for: .milliseconds(50))
    #expect(try await response.collected(limit: .max).body.count == 20_000_000)
    _ = try await server.waitForClosings(1)
  }

  @Test("cancelling a reader throws an error, and closes the connection")
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

  @Test("a cancelled reader receives no more of a body that has arrived")
  func cancellationAfterTheEnd() async throws {
    let server = try LoopbackServer(["*": [.init(body: "text")]])
    let response = try await URLSessionTransport().send(request(server))
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try await response.collected(limit: .max)
    }
    await #expect(throws: CancellationError.self) { try await task.value }
  }

  @Test("cancelling at fifty random moments leaves no connection or waiting task")
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

  @Test("a server that stalls within the body exceeds the idle timeout")
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

  @Test("a slow server does not exceed the idle timeout")
  func slowServer() async throws {
    let drip = LoopbackServer.Drip(every: 0.5, text: "x", count: 6)
    let server = try LoopbackServer(["*": [.init(drip: drip)]])
    let response = try await URLSessionTransport(idleTimeout: 2).whole(request(server))
    #expect(response.body == Data("xxxxxx".utf8))
  }

  @Test("many calls share few connections")
  func connections() async throws {
    let server = try LoopbackServer(["*": [.init(body: "ok", delay: 0.01)]])
    let transport = URLSessionTransport(connectionLimit: 4)
    let request = request(server)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<100 { group.addTask { _ = try await transport.whole(request) } }
      try await group.waitForAll()
    }
    for _ in 0..<20 { _ = try await transport.whole(request) }
    #expect(try server.requests().count == 120)
    #expect(try Set(server.requests().map(\.connection)).count <= 4)
  }

  /// Returns the resident memory of this process in bytes; 0 if it cannot be determined.
  private func residentBytes() -> Int {
    guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else {
      return 0
    }
    return text.split(separator: " ").dropFirst().first.flatMap { Int($0) }.map { $0 * 4096 } ?? 0
  }
}
