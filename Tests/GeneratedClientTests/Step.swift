import Foundation
import SailPointReports

/// A response, or another reaction of a stub to a request.
enum Step: Sendable {
  case answer(Int, HTTPHeaders = [:], String = "{}")
  /// A response whose body arrives byte by byte and is then interrupted by an error.
  case cut(Int, after: String, TransportError.Reason = .connectionLost)
  case error(TransportError.Reason)
  /// No response until the task is cancelled.
  case silence
  /// A response whose body arrives byte by byte for one minute.
  case drip(Int)

  fileprivate var stub: StubAnswer {
    switch self {
    case .answer(let status, let headers, let body):
      .response(HTTPResponse(status: status, headers: headers, body: Data(body.utf8)))
    case .cut(let status, let text, let reason):
      Step.answer(status, [:], text).stub.inChunks(of: 1).breaking(
        after: text.utf8.count, with: TransportError(reason: reason, message: "cut"))
    case .error(let reason): .failure(TransportError(reason: reason, message: "scripted"))
    case .silence: .status(200).delayed(by: .seconds(600))
    case .drip(let status):
      .response(HTTPResponse(status: status, body: Data(repeating: 0x20, count: 12000)))
        .inChunks(of: 1, pause: .milliseconds(5))
    }
  }
}

extension StubTransport {
  /// Creates a stub that uses one step for each request. The last step repeats.
  convenience init(_ first: Step, _ others: Step...) {
    self.init(all: [first] + others)
  }

  convenience init(all steps: [Step]) {
    self.init()
    for step in steps.dropLast() { answer(.everything, with: step.stub) }
    answer(.everything) { _ in steps[steps.count - 1].stub }
  }

  convenience init(_ status: Int, _ headers: HTTPHeaders = [:], _ body: String = "") {
    self.init(.answer(status, headers, body))
  }

  convenience init(_ response: @escaping @Sendable (HTTPRequest) async throws -> HTTPResponse) {
    self.init()
    answer(.everything) { .response(try await response($0)) }
  }

  /// The method and the URL of each request so far.
  var lines: [String] { requests.map { "\($0.method) \($0.url.absoluteString)" } }

  /// Waits until at least that many requests have arrived.
  func untilRequests(_ count: Int) async throws {
    while requests.count < count { try await Task.sleep(for: .milliseconds(1)) }
  }
}

extension HTTPRequest {
  /// The part of the URL after the host, unchanged.
  var target: String {
    let rest = url.absoluteString.drop { $0 != ":" }.dropFirst(3)
    return String(rest.drop { $0 != "/" })
  }

  var bodyText: String? {
    guard case .data(let data) = body else { return nil }
    return String(decoding: data, as: UTF8.self)
  }
}

extension APIServer {
  /// A server that receives no requests, because the tests use stubs.
  static let test = APIServer(parts: [.literal("https://api.example/v1")])
}

extension Transport {
  /// The response to a request with its whole body.
  func whole(_ request: HTTPRequest) async throws -> HTTPResponse {
    try await send(request).collected(limit: .max)
  }
}
