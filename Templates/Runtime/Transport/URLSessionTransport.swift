import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// A transport that uses `URLSession` without cookies, cache, stored credentials or redirects.
///
/// It returns a response as soon as its head has arrived, and holds little of the body in memory,
/// however slowly the body is read. On Apple platforms the server has to wait for the reader. On
/// other platforms `URLSession` cannot make the server wait, and unread bytes go to a temporary
/// file that no other program can open. Releasing the body closes its connection.
///
/// If a server closes the connection within the head of a response, `FoundationNetworking` crashes
/// the process, up to and including Swift 6.3 (swift-corelibs-foundation, issue 5285).
///
/// The values of response fields with the same name are joined by `, `, because `URLSession` does
/// not report them separately.
///
/// On Apple platforms the system's settings determine the proxy. On other platforms the environment
/// variables `http_proxy`, `https_proxy`, `all_proxy` and `no_proxy` do, in lower or upper case.
/// `HTTP_PROXY` is ignored if `REQUEST_METHOD` is set, because a web server then derives
/// `HTTP_PROXY` from a request header that any client can send. If neither `REQUEST_METHOD` nor
/// `http_proxy` is set, the first transport sets `http_proxy` to the value of `HTTP_PROXY`.
nonisolated public final class URLSessionTransport: Transport {
  private let session: URLSession
  private let exchanges = URLSessionExchanges()
  private let slots: URLSessionSlots
  private let idleTimeout: TimeInterval

  /// Creates a transport with a session of its own.
  ///
  /// - Parameters:
  ///   - idleTimeout: The maximum number of seconds in which the server neither sends nor accepts
  ///     bytes. The time that the reader of the body takes does not count, and neither does the
  ///     wait for a free connection.
  ///   - connectionLimit: The maximum number of requests in progress per server. With HTTP/1.1,
  ///     each has a connection of its own. Further requests wait, and are sent in order.
  public init(idleTimeout: TimeInterval = 60, connectionLimit: Int = 16) {
    ProxyVariables.copyHTTPProxy()
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

  /// When a server closes a reused connection, `FoundationNetworking` sends the request once more,
  /// whatever its method. A request that must not be sent twice therefore gets a new connection.
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
  /// Returns a configuration without cookies, cache and stored credentials.
  fileprivate static func plain(connectionLimit: Int) -> URLSessionConfiguration {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.httpMaximumConnectionsPerHost = connectionLimit
    // Exchanges have timeouts of their own, which do not count the time that the reader takes.
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

  /// One week.
  private static var longTime: TimeInterval { 604_800 }
}

/// The environment variables that name proxies.
nonisolated private enum ProxyVariables {
  private static let tunnelNames: Set<String> = [
    "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY",
  ]

  private static let isTunnelSet = ProcessInfo.processInfo.environment.contains {
    tunnelNames.contains($0.key) && !$0.value.isEmpty
  }

  /// Copies `HTTP_PROXY` to `http_proxy`. It runs once, because it changes the environment of the
  /// whole process.
  private static let copyHTTPProxyOnce: Void = {
    #if canImport(FoundationNetworking) && !os(Windows)
      let variables = ProcessInfo.processInfo.environment
      if let proxy = variables["HTTP_PROXY"], variables["http_proxy"] == nil,
        variables["REQUEST_METHOD"] == nil
      {
        setenv("http_proxy", proxy, 0)
      }
    #endif
  }()

  static func copyHTTPProxy() { copyHTTPProxyOnce }

  /// Returns whether the first head of a response may come from a proxy, because
  /// `FoundationNetworking` does not distinguish it from the server's head.
  static func mayTunnel(_ url: URL) -> Bool {
    #if canImport(FoundationNetworking)
      isTunnelSet && url.scheme?.lowercased() == "https"
    #else
      false
    #endif
  }
}
