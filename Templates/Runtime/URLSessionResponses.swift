import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

nonisolated extension StreamedResponse {
  init(_ head: HTTPURLResponse, body exchange: URLSessionExchange) {
    var headers = HTTPHeaders()
    let fields = head.allHeaderFields.compactMap { name, value in
      (name as? String).map { ($0, "\(value)") }
    }
    for (name, value) in fields.sorted(by: { $0.0 < $1.0 }) {
      headers.append(value, for: name)
    }
    let reader = URLSessionBodyReader(exchange)
    self.init(
      status: head.statusCode, headers: headers, body: ResponseBody { try await reader.next() })
  }
}

/// What the reader of a body holds. Where it is let go, the rest of the body is not wanted.
nonisolated private final class URLSessionBodyReader: Sendable {
  private let exchange: URLSessionExchange

  init(_ exchange: URLSessionExchange) {
    self.exchange = exchange
  }

  deinit {
    exchange.end(throwing: CancellationError())
  }

  func next() async throws -> Data? {
    try await exchange.nextPiece()
  }
}

nonisolated extension TransportError {
  init(_ error: any Error, hasResponse: Bool) {
    let code = (error as? URLError)?.code
    let text = error.localizedDescription
    let reason: Reason =
      switch code {
      case .cannotConnectToHost, .cannotFindHost, .dnsLookupFailed, .notConnectedToInternet:
        .cannotConnect
      case .secureConnectionFailed, .serverCertificateUntrusted, .serverCertificateHasBadDate,
        .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid:
        .insecure
      case .timedOut: .timedOut
      case .networkConnectionLost: .connectionLost
      default:
        hasResponse ? .connectionLost : TransportError.isAboutSecurity(text) ? .insecure : .other
      }
    let message =
      text == TransportError.abortion
      ? "The request's body cannot be read, or is not as long as it should be." : text
    self.init(reason: reason, message: message, underlyingError: error)
  }

  /// What libcurl says where reading what it is to send has failed.
  private static let abortion = "operation aborted by callback"

  /// `FoundationNetworking` tells only by its text that a certificate is not good.
  private static func isAboutSecurity(_ text: String) -> Bool {
    ["SSL", "TLS", "certificate"].contains { text.contains($0) }
  }
}
