import Foundation
import SailPointReports
import Support

/// An HTTP server on this machine that answers according to a script and records its requests. It
/// stops when this object is released.
final class LoopbackServer: Sendable {
  /// What `server.py` writes in response to a request.
  struct Answer: Encodable {
    var status = 200
    var headers: [String: String] = [:]
    var body = ""
    /// The number of bytes that follow the body.
    var size = 0
    /// The number of seconds before the answer.
    var delay = 0.0
    /// The text that is written instead of the status, the headers and the body.
    var raw: String?
    /// The statuses of interim responses before the answer.
    var interim: [Int] = []
    /// A body of this many zeros, compressed.
    var gzip: Int?
    var drip: Drip?
    /// The number of bytes of the body that are written at a time.
    var pieces: Int?
    /// How the connection ends. Nil means `close` if `raw` is set, otherwise `keep`.
    var end: End?
    /// A value of `Authorization` that is answered with status 401 instead of this answer.
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

  /// A text that is written repeatedly, at an interval in seconds.
  struct Drip: Encodable {
    var every: Double
    var text: String
    /// How often the text is written; nil for an unlimited number of times.
    var count: Int?
  }

  enum End: String, Encodable {
    case keep, close, reset
    /// The server writes nothing more and waits until the client closes the connection.
    case stall
  }

  /// A request as it was received.
  struct Request: Decodable, Sendable {
    var method: String
    var target: String
    /// The header fields as pairs of a name and a value.
    var headers: [[String]]
    /// The first 256 KB of the body.
    var body: String
    /// The number of bytes of the body.
    var length: Int
    /// The SHA-256 digest of the body, in hexadecimal.
    var sha256: String
    /// The number of the connection, from 1.
    var connection: Int
    /// The time of arrival, in seconds since a moment that is the same for all requests.
    var time: Double

    subscript(name: String) -> String? {
      headers.first { $0[0].lowercased() == name.lowercased() }?[1]
    }
  }

  /// The end of a connection.
  struct Closing: Decodable {
    /// The side that ended the connection: `client` or `server`.
    var closed: String
    var connection: Int
    /// The number of bytes that the server had written.
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
  ///   - script: The answers by `METHOD /path`. The last answer repeats. The key `*` matches all
  ///     other requests. The answers of `handshake` replace TLS handshakes, unless they `keep` the
  ///     connection; their `raw` is hexadecimal.
  ///   - identity: The certificate for TLS; nil for HTTP without TLS.
  ///   - isHTTP2: Whether the server uses only HTTP/2, with modules of the system's Python. An
  ///     answer then consists only of a status, headers and a body.
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

  /// Returns a URL on the server. With another host, such as `localhost`, it is another origin.
  func url(host: String = "127.0.0.1", path: String = "/v2025") -> URL {
    URL(string: "\(scheme)://\(host):\(port)\(path)")!
  }

  var url: URL { url() }

  var server: APIServer { APIServer(url: url) }

  /// Returns the requests so far. A request is recorded before it is answered.
  func requests() throws -> [Request] {
    try reports().filter { $0.contains(#""method": "#) }
      .map { try JSONDecoder().decode(Request.self, from: Data($0.utf8)) }
  }

  /// Returns the ends of connections so far.
  func closings() throws -> [Closing] {
    try reports().filter { $0.hasPrefix(#"{"closed": "#) }
      .map { try JSONDecoder().decode(Closing.self, from: Data($0.utf8)) }
  }

  /// Waits until at least that many connections have ended.
  func waitForClosings(_ count: Int) async throws -> [Closing] {
    for _ in 0..<600 {
      let closings = try closings()
      if closings.count >= count { return closings }
      try await Task.sleep(for: .milliseconds(50))
    }
    throw StillOpen()
  }

  struct StillOpen: Error {}

  /// Waits until at least that many requests have arrived.
  func waitForRequests(_ count: Int) async throws {
    while try requests().count < count { try await Task.sleep(for: .milliseconds(5)) }
  }

  private func reports() throws -> [String] {
    let mark = "mark \(UUID().uuidString)"
    try control.write(Data("\(mark)\n".utf8))
    return try control.output.lines(before: mark).filter { !$0.hasPrefix("mark ") }
  }
}
