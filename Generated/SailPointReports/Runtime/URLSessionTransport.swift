// Generated from Runtime/URLSessionTransport.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// A transport over `URLSession`, without cookies, cache, stored credentials or redirects.
///
/// A response is handed over as soon as its head is there, and little of its body is held in memory
/// however slowly that is read. On Apple platforms the server has to wait for the reader. Elsewhere
/// `URLSession` cannot make it wait, and what was not read yet lies in a temporary file that no
/// other program can find. Who lets go of a body closes its connection.
///
/// Where a server closes the connection in the middle of a response's head, `FoundationNetworking`
/// ends the process, up to and including Swift 6.3 (swift-corelibs-foundation, issue 5285).
///
/// Fields of one name in a response are joined by `, `, which is all that `URLSession` tells.
///
/// On Apple platforms the system's settings say which proxy is used. Elsewhere the environment
/// does, with `http_proxy`, `https_proxy`, `all_proxy` and `no_proxy`, in either case. `HTTP_PROXY`
/// is ignored where there is a `REQUEST_METHOD`, because there a web server made it out of a header
/// that anybody can send; where it holds, the first transport sets `http_proxy` to it.
nonisolated public final class URLSessionTransport: Transport {
  private let session: URLSession
  private let exchanges = URLSessionExchanges()
  private let slots: URLSessionSlots
  private let idleTimeout: TimeInterval

  /// - Parameters:
  ///   - idleTimeout: How many seconds the server may take to send or to accept anything at all.
  ///     The time that the body's reader takes does not count, nor the wait for a connection.
  ///   - connectionLimit: How many requests are under way to one server, each over a connection of
  ///     its own where it speaks HTTP/1.1; further ones wait, and are sent in their order.
  public init(idleTimeout: TimeInterval = 60, connectionLimit: Int = 16) {
    ProxyVariables.adopt()
    self.idleTimeout = idleTimeout
    let limit = max(connectionLimit, 1)
    slots = URLSessionSlots(limit: limit)
    session = exchanges.session(.plain(connectionLimit: limit))
  }

  deinit {
    session.finishTasksAndInvalidate()
  }

  public func send(_ request: HTTPRequest) async throws -> StreamedResponse {
    try Task.checkCancellation()
    try request.check()
    try request.body?.check()
    let exchange = URLSessionExchange(
      body: request.body,
      idleTimeout: idleTimeout,
      mayTunnel: ProxyVariables.mayTunnel(request.url),
    )
    return try await exchange.response {
      slots.enter(exchange, to: request.url) { self.begin(exchange, request) }
    }
  }

  /// When a server closes a connection that served before, `FoundationNetworking` sends a request
  /// once more, whatever its method. What must not be sent twice therefore gets a new connection.
  private func begin(_ exchange: URLSessionExchange, _ request: HTTPRequest) {
    #if canImport(FoundationNetworking)
      if !request.isIdempotent {
        let exchanges = URLSessionExchanges()
        let session = exchanges.session(.plain(connectionLimit: 1))
        exchanges.begin(exchange, request, in: session)
        session.finishTasksAndInvalidate()
        return
      }
    #endif
    exchanges.begin(exchange, request, in: session)
  }
}

nonisolated extension URLSessionConfiguration {
  /// Without cookies, cache and stored credentials.
  fileprivate static func plain(connectionLimit: Int) -> URLSessionConfiguration {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.httpMaximumConnectionsPerHost = connectionLimit
    // Exchanges have their own clock, which knows whether the server is waited for.
    configuration.timeoutIntervalForRequest = longTime
    configuration.timeoutIntervalForResource = longTime
    configuration.httpCookieStorage = nil
    configuration.httpShouldSetCookies = false
    configuration.httpCookieAcceptPolicy = .never
    configuration.urlCache = nil
    configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
    configuration.urlCredentialStorage = nil
    return configuration
  }

  /// A week.
  private static var longTime: TimeInterval { 604_800 }
}

/// The proxies that the environment names.
nonisolated private enum ProxyVariables {
  private static let names: Set<String> = ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"]

  private static let isTunnelNamed = ProcessInfo.processInfo.environment.contains {
    names.contains($0.key) && !$0.value.isEmpty
  }

  /// Done once, since it changes the environment of the whole process.
  private static let adoption: Void = {
    #if canImport(FoundationNetworking) && !os(Windows)
      let variables = ProcessInfo.processInfo.environment
      if let proxy = variables["HTTP_PROXY"], variables["http_proxy"] == nil,
        variables["REQUEST_METHOD"] == nil
      {
        setenv("http_proxy", proxy, 0)
      }
    #endif
  }()

  static func adopt() { adoption }

  /// Whether the first head of a response may be that of a proxy, which `FoundationNetworking` does
  /// not tell apart from the server's.
  static func mayTunnel(_ url: URL) -> Bool {
    #if canImport(FoundationNetworking)
      isTunnelNamed && url.scheme?.lowercased() == "https"
    #else
      false
    #endif
  }
}
