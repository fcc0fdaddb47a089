import Foundation
import SailPointReports
import Support

/// A real HTTP server on this machine, which answers by a script and tells what it saw. It ends
/// when this object does.
final class LoopbackServer: Sendable {
  /// What `server.py` writes for a request, in the order of these properties.
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
    /// Statuses of responses that come before the answer.
    var interim: [Int] = []
    /// A body of this many zeros, compressed.
    var gzip: Int?
    var drip: Drip?
    /// Of how many bytes the body is written at a time.
    var pieces: Int?
    /// How the connection ends. Nil for `keep`, and for `close` after `raw`.
    var end: End?
    /// An `Authorization` that gets a 401 in place of all this.
    var refuses: String?

    static func json(
      _ text: String, status: Int = 200, headers: [String: String] = [:],
    ) -> Answer {
      let headers = headers.merging(["Content-Type": "application/json"]) { own, _ in own }
      return Answer(status: status, headers: headers, body: text)
    }

    static func redirect(_ status: Int, to location: String) -> Answer {
      Answer(status: status, headers: ["Location": location], body: "moved")
    }
  }

  /// A text that is written again and again, after that many seconds each.
  struct Drip: Encodable {
    var every: Double
    var text: String
    /// How often it is written; for ever, where it is nil.
    var count: Int?
  }

  enum End: String, Encodable {
    case keep, close, reset
    /// Nothing more, until the client closes the connection.
    case stall
  }

  /// A request as it came, byte by byte up to its body.
  struct Request: Decodable, Sendable {
    var method: String
    var target: String
    /// Names and values.
    var headers: [[String]]
    /// The first 256 KB of the body.
    var body: String
    /// How many bytes the body has.
    var length: Int
    /// The digest of the body, in hexadecimal.
    var sha256: String
    /// The number of the connection that brought it, from 1.
    var connection: Int
    /// Seconds since a moment that is the same for all requests.
    var time: Double

    subscript(name: String) -> String? {
      headers.first { $0[0].lowercased() == name.lowercased() }?[1]
    }
  }

  /// The end of a connection.
  struct Closing: Decodable {
    /// Who ended it: `client` or `server`.
    var closed: String
    var connection: Int
    /// How many bytes the server had got rid of by then.
    var written: Int
  }

  let port: Int
  private let scheme: String
  private let control: ControlConnection

  private struct Settings: Encodable {
    var script: [String: [Answer]]
    var identity: [String]?
  }

  /// - Parameters:
  ///   - script: Answers by `METHOD /path`, the last of which repeats. `*` answers all other
  ///     requests. Those of `handshake` replace TLS's own answers, with `raw` in hexadecimal.
  ///   - identity: The certificate to speak TLS with.
  ///   - isHTTP2: Whether to speak HTTP/2 only. An answer has a status, headers and a body then.
  init(
    _ script: [String: [Answer]], identity: TestIdentity? = nil, isHTTP2: Bool = false,
  ) throws {
    scheme = identity == nil ? "http" : "https"
    control = try (isHTTP2 ? ServerProgram.http2 : ServerProgram.http1).get().startServer()
    let identity = identity.map { [$0.certificate.path, $0.key.path] }
    try control.write(
      JSONEncoder().encode(Settings(script: script, identity: identity)) + [UInt8(ascii: "\n")])
    port = try control.output.waitForPort()
  }

  /// The server by its address. With a name instead, it is another origin to a client.
  func url(host: String = "127.0.0.1", path: String = "/v2025") -> URL {
    URL(string: "\(scheme)://\(host):\(port)\(path)")!
  }

  var url: URL { url() }

  var server: APIServer { APIServer(url: url) }

  /// What the server was asked so far. A request is there before its answer is.
  func requests() throws -> [Request] {
    try reports().filter { $0.contains(#""method": "#) }
      .map { try JSONDecoder().decode(Request.self, from: Data($0.utf8)) }
  }

  /// The connections that have ended so far.
  func closings() throws -> [Closing] {
    try reports().filter { $0.hasPrefix(#"{"closed": "#) }
      .map { try JSONDecoder().decode(Closing.self, from: Data($0.utf8)) }
  }

  /// Waits for as many connections to end.
  func waitForClosings(_ count: Int) async throws -> [Closing] {
    for _ in 0..<600 {
      let closings = try closings()
      if closings.count >= count { return closings }
      try await Task.sleep(for: .milliseconds(50))
    }
    throw StillOpen()
  }

  struct StillOpen: Error {}

  /// Waits until the server was asked as often.
  func waitForRequests(_ count: Int) async throws {
    while try requests().count < count { try await Task.sleep(for: .milliseconds(5)) }
  }

  private func reports() throws -> [String] {
    let mark = "mark \(UUID().uuidString)"
    try control.write(Data("\(mark)\n".utf8))
    return try control.output.lines(before: mark).filter { !$0.hasPrefix("mark ") }
  }
}
