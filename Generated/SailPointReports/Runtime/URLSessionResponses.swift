// Generated from Runtime/URLSessionResponses.swift. Do not edit.
// Regenerate with `martlet generate`.

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

/// Owned by the reader of a body. Releasing it cancels the rest of the body.
nonisolated private final class URLSessionBodyReader: Sendable {
  private let exchange: URLSessionExchange

  init(_ exchange: URLSessionExchange) {
    self.exchange = exchange
  }

  deinit {
    exchange.cancel(throwing: CancellationError())
  }

  func next() async throws -> Data? {
    try await exchange.nextChunk()
  }
}

nonisolated extension TransportError {
  init(_ error: any Error, hasResponse: Bool) {
    let text = error.localizedDescription
    let reason =
      TransportError.reason((error as? URLError)?.code)
      ?? (hasResponse ? .connectionLost : TransportError.reason(text))
    let message =
      text == TransportError.bodyReadFailure
      ? "The request's body cannot be read, or its length differs from the declared one." : text
    self.init(reason: reason, message: message, underlyingError: error)
  }

  /// Returns the reason that a code determines; nil if it determines none.
  private static func reason(_ code: URLError.Code?) -> Reason? {
    switch code {
    case .cannotConnectToHost, .cannotFindHost, .dnsLookupFailed, .notConnectedToInternet:
      .cannotConnect
    case .secureConnectionFailed, .serverCertificateUntrusted, .serverCertificateHasBadDate,
      .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid:
      .insecure
    case .timedOut: .timedOut
    case .networkConnectionLost: .connectionLost
    default: nil
    }
  }

  /// libcurl's message if reading the request's body failed.
  private static let bodyReadFailure = "operation aborted by callback"

  /// `FoundationNetworking` often reports the cause only in libcurl's message. The first match
  /// decides, because a message about a connection that the server closed may also mention TLS.
  private static func reason(_ text: String) -> Reason {
    reasons.first { $0.texts.contains { text.contains($0) } }?.reason ?? .other
  }

  private static let reasons: [(reason: Reason, texts: [String])] = [
    (
      .cannotConnect,
      [
        "Failed to connect", "SSL_connect: SSL_ERROR_SYSCALL", "SSL_connect: Connection reset",
        "gnutls_handshake() failed: The TLS connection was non-properly terminated",
        "gnutls_handshake() failed: Error in the pull function",
      ]
    ),
    (
      .connectionLost,
      [
        "SSL_ERROR_SYSCALL", "SSL_ERROR_ZERO_RETURN", "unexpected eof", "Connection reset",
        "Broken pipe", "Empty reply", "non-properly terminated", "Recv failure", "Send failure",
      ]
    ),
    (.insecure, ["SSL", "TLS", "certificate"]),
  ]
}
