import Foundation
import SailPointReports
import Support

/// A real HTTP server on this machine, which answers by a script. It ends when this object does.
final class LoopbackServer: Sendable {
  struct Answer: Encodable {
    var status = 200
    var headers: [String: String] = [:]
    var body = ""
    /// Bytes that follow the body.
    var size = 0
    /// Seconds before the answer.
    var delay = 0.0
    /// All that is written before the connection is closed, in place of the rest.
    var raw: String?

    static func json(_ text: String, status: Int = 200) -> Answer {
      Answer(status: status, headers: ["Content-Type": "application/json"], body: text)
    }
  }

  /// A request as it came, byte by byte up to its body.
  struct Request: Decodable {
    var method: String
    var target: String
    /// Names and values.
    var headers: [[String]]
    var body: String

    subscript(name: String) -> String? {
      headers.first { $0[0].lowercased() == name.lowercased() }?[1]
    }
  }

  let port: Int
  private let input: Pipe
  private let output: Output

  /// - Parameter script: Answers by `METHOD /path`, the last of which repeats. `*` stands for what
  ///   is not there.
  init(_ script: [String: [Answer]]) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "python3", repositoryRoot.appending(path: "Tests/Fixtures/Loopback/server.py").path,
      String(decoding: try JSONEncoder().encode(script), as: UTF8.self),
    ]
    input = Pipe()
    let pipe = Pipe()
    process.standardInput = input
    process.standardOutput = pipe
    try process.run()
    output = Output(pipe)
    port = try output.waitForLine()
  }

  deinit {
    try? input.fileHandleForWriting.close()
  }

  var url: URL { URL(string: "http://127.0.0.1:\(port)/v2025")! }

  var server: APIServer { APIServer(url: url) }

  /// What the server was asked so far. A request is there before its answer is.
  func requests() throws -> [Request] {
    let mark = "mark \(UUID().uuidString)"
    try input.fileHandleForWriting.write(contentsOf: Data("\(mark)\n".utf8))
    return try output.lines(before: mark).filter { !$0.hasPrefix("mark ") }
      .map { try JSONDecoder().decode(Request.self, from: Data($0.utf8)) }
  }
}

/// The lines that the server prints, read as they come so that it never waits.
private final class Output: @unchecked Sendable {
  struct Ended: Error {}

  private let condition = NSCondition()
  private var text: [UInt8] = []
  private var hasEnded = false

  init(_ pipe: Pipe) {
    let thread = Thread { [self] in
      while true {
        let bytes = pipe.fileHandleForReading.availableData
        condition.withLock {
          text += bytes
          hasEnded = bytes.isEmpty
          condition.broadcast()
        }
        if bytes.isEmpty { return }
      }
    }
    thread.start()
  }

  /// The port, which the first line is.
  func waitForLine() throws -> Int {
    try condition.withLock {
      while !text.contains(UInt8(ascii: "\n")) && !hasEnded { condition.wait() }
      guard let line = text.split(separator: UInt8(ascii: "\n")).first,
        let port = Int(String(decoding: line, as: UTF8.self))
      else { throw Ended() }
      return port
    }
  }

  /// The complete lines between the first and one that the server was asked to print.
  func lines(before mark: String) throws -> [String] {
    try condition.withLock {
      while true {
        let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let texts = lines.dropLast().dropFirst().map { String(decoding: $0, as: UTF8.self) }
        if let end = texts.firstIndex(of: mark) { return Array(texts[..<end]) }
        if hasEnded { throw Ended() }
        condition.wait()
      }
    }
  }
}
