import Foundation
import SailPointReports

/// A transport that answers by itself and remembers what it was asked.
actor FakeTransport: Transport {
  private(set) var requests: [HTTPRequest] = []
  private let answer: @Sendable (HTTPRequest) async throws -> HTTPResponse

  init(_ answer: @escaping @Sendable (HTTPRequest) async throws -> HTTPResponse) {
    self.answer = answer
  }

  init(_ status: Int, _ headers: HTTPHeaders = [:], _ body: String = "") {
    self.init { _ in HTTPResponse(status: status, headers: headers, body: Data(body.utf8)) }
  }

  func send(_ request: HTTPRequest) async throws -> StreamedResponse {
    requests.append(request)
    return StreamedResponse(try await answer(request))
  }
}

extension HTTPRequest {
  /// What follows the host in the URL, as it stands there.
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
  /// A server that nothing is sent to.
  static let test = APIServer(parts: [.literal("https://api.example/v1")])
}

extension Transport {
  /// The response to a request with its whole body.
  func whole(_ request: HTTPRequest) async throws -> HTTPResponse {
    try await send(request).collected(limit: .max)
  }
}
