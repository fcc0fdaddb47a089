import Foundation
import SailPointReports

/// A transport that plays one step for each request, the last of them again and again.
actor ScriptedTransport: Transport {
  enum Step: Sendable {
    case answer(Int, HTTPHeaders = [:], String = "{}")
    /// A body that breaks off.
    case cut(Int, after: String, TransportError.Reason = .connectionLost)
    case error(TransportError.Reason)
    /// No answer, until the task is cancelled.
    case silence
    /// A body without an end.
    case endlessBody(Int)
  }

  private(set) var requests: [HTTPRequest] = []
  private var steps: [Step]

  init(_ steps: Step...) {
    self.steps = steps
  }

  init(all steps: [Step]) {
    self.steps = steps
  }

  func send(_ request: HTTPRequest) async throws -> StreamedResponse {
    requests.append(request)
    let step = steps.count > 1 ? steps.removeFirst() : steps[0]
    switch step {
    case .answer(let status, let headers, let body):
      return StreamedResponse(status: status, headers: headers, body: ResponseBody(Data(body.utf8)))
    case .cut(let status, let text, let reason):
      let pieces = Pieces(text)
      return StreamedResponse(
        status: status,
        body: ResponseBody {
          if let piece = await pieces.next() { return piece }
          throw TransportError(reason: reason, message: "cut")
        },
      )
    case .error(let reason): throw TransportError(reason: reason, message: "scripted")
    case .silence:
      try await Task.sleep(for: .seconds(600))
      throw TransportError(reason: .other, message: "nobody cancelled")
    case .endlessBody(let status):
      return StreamedResponse(
        status: status,
        body: ResponseBody {
          try await Task.sleep(for: .milliseconds(5))
          return Data(" ".utf8)
        },
      )
    }
  }

  /// The methods and paths of the requests so far.
  var lines: [String] { requests.map { "\($0.method) \($0.url.absoluteString)" } }

  /// Waits until that many requests came.
  func untilRequests(_ count: Int) async throws {
    while requests.count < count { try await Task.sleep(for: .milliseconds(1)) }
  }
}

/// A text's characters, one after the other.
private actor Pieces {
  private var rest: Substring

  init(_ text: String) {
    rest = text[...]
  }

  func next() -> Data? {
    rest.popFirst().map { Data("\($0)".utf8) }
  }
}

/// An operation of no API with any method, and with a body where it has one.
struct AnyOperation: APIOperation {
  enum Failure: OperationFailure, Equatable {
    static let operationID = "anything"
    case badRequest(JSONValue)
  }

  static let operationID = "anything"
  static let security = TokenHolder.security

  var method = "GET"
  var body: HTTPRequest.Body?

  func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var builder = RequestBuilder(method: method)
    builder.addPath("/any/thing")
    builder.addQuery("q", "1")
    var request = try builder.request(to: server)
    request.body = body
    if body != nil { request.headers["Content-Type"] = "text/plain" }
    return request
  }

  static func output(from response: HTTPResponse) throws(UndecodableBody) -> JSONValue {
    response.status == 204 || response.body.isEmpty ? .null : try response.json()
  }

  static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    response.status == 400 ? .badRequest(try response.json()) : nil
  }
}

/// A value that many tasks write.
final class Shared<Value: Sendable>: @unchecked Sendable {
  private let lock = NSLock()
  private var stored: Value

  init(_ value: Value) {
    stored = value
  }

  var value: Value { lock.withLock { stored } }

  func change(_ body: (inout Value) -> Void) {
    lock.withLock { body(&stored) }
  }
}
