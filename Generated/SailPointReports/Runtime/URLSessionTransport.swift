// Generated from Runtime/URLSessionTransport.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// A transport over `URLSession`, without cookies, cache, stored credentials or redirects.
nonisolated public final class URLSessionTransport: Transport {
  private let session: URLSession
  private let exchanges: Exchanges

  /// - Parameter idleTimeout: How many seconds may pass without anything arriving.
  public init(idleTimeout: TimeInterval = 60) {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.timeoutIntervalForRequest = idleTimeout
    configuration.httpCookieStorage = nil
    configuration.httpShouldSetCookies = false
    configuration.httpCookieAcceptPolicy = .never
    configuration.urlCache = nil
    configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
    configuration.urlCredentialStorage = nil
    exchanges = Exchanges()
    session = URLSession(configuration: configuration, delegate: exchanges, delegateQueue: nil)
  }

  deinit {
    session.finishTasksAndInvalidate()
  }

  public func send(_ request: HTTPRequest) async throws -> StreamedResponse {
    try Task.checkCancellation()
    try request.check()
    let task = session.dataTask(with: URLRequest(request))
    let response = try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        exchanges.begin(task, continuation)
      }
    } onCancel: {
      exchanges.cancel(task)
    }
    return StreamedResponse(response)
  }
}

nonisolated extension URLRequest {
  fileprivate init(_ request: HTTPRequest) {
    self.init(url: request.url)
    httpMethod = request.method
    switch request.body {
    case .data(let data): httpBody = data
    case .file(let url): httpBodyStream = InputStream(url: url)
    case .stream(_, let open): httpBodyStream = open()
    case nil: break
    }
    httpShouldHandleCookies = false
    for field in request.headers.fields {
      addValue(field.value, forHTTPHeaderField: field.name)
    }
  }
}

/// The calls under way, and what has arrived for each.
///
/// One delegate for the whole session, because `FoundationNetworking` asks only the session's
/// delegate about redirects.
nonisolated private final class Exchanges: NSObject, URLSessionDataDelegate, @unchecked Sendable {
  typealias Continuation = CheckedContinuation<HTTPResponse, any Error>

  private struct Exchange {
    var continuation: Continuation
    var response: HTTPResponse?
    /// Whether the server asked for a password, after which the task ends as if cancelled.
    var isChallenged = false
  }

  /// Guards what follows; the session calls from a queue of its own.
  private let lock = NSLock()
  private var exchanges: [Int: Exchange] = [:]
  /// Tasks that were cancelled before they began. A session may never end those.
  private var cancelled: Set<Int> = []

  func begin(_ task: URLSessionTask, _ continuation: Continuation) {
    let isCancelled = lock.withLock {
      if cancelled.remove(task.taskIdentifier) != nil { return true }
      exchanges[task.taskIdentifier] = Exchange(continuation: continuation)
      return false
    }
    if isCancelled {
      continuation.resume(throwing: CancellationError())
    } else {
      task.resume()
    }
  }

  func cancel(_ task: URLSessionTask) {
    let exchange = lock.withLock {
      let exchange = exchanges.removeValue(forKey: task.taskIdentifier)
      if exchange == nil && task.state == .suspended { cancelled.insert(task.taskIdentifier) }
      return exchange
    }
    task.cancel()
    exchange?.continuation.resume(throwing: CancellationError())
  }

  func urlSession(
    _ session: URLSession,
    task: URLSessionTask,
    willPerformHTTPRedirection response: HTTPURLResponse,
    newRequest request: URLRequest,
    completionHandler: @escaping (URLRequest?) -> Void,
  ) {
    completionHandler(nil)
  }

  /// A demand for a password is the caller's to see as a 401. `FoundationNetworking` hands over
  /// the response before it asks, and never ends the task unless the challenge is cancelled.
  func urlSession(
    _ session: URLSession,
    task: URLSessionTask,
    didReceive challenge: URLAuthenticationChallenge,
    completionHandler: @escaping (URLSession.AuthChallengeDisposition, URLCredential?) -> Void,
  ) {
    let method = challenge.protectionSpace.authenticationMethod
    let isAboutThePeer =
      method != NSURLAuthenticationMethodHTTPBasic
      && method != NSURLAuthenticationMethodHTTPDigest
      && method != NSURLAuthenticationMethodDefault
    if isAboutThePeer {
      completionHandler(.performDefaultHandling, nil)
      return
    }
    lock.withLock { exchanges[task.taskIdentifier]?.isChallenged = true }
    #if canImport(FoundationNetworking)
      completionHandler(.cancelAuthenticationChallenge, nil)
    #else
      completionHandler(.rejectProtectionSpace, nil)
    #endif
  }

  func urlSession(
    _ session: URLSession,
    dataTask: URLSessionDataTask,
    didReceive response: URLResponse,
    completionHandler: @escaping (URLSession.ResponseDisposition) -> Void,
  ) {
    guard let response = response as? HTTPURLResponse else {
      completionHandler(.cancel)
      return
    }
    var headers = HTTPHeaders()
    let fields = response.allHeaderFields.compactMap { name, value in
      (name as? String).map { ($0, "\(value)") }
    }
    for (name, value) in fields.sorted(by: { $0.0 < $1.0 }) {
      headers.append(value, for: name)
    }
    let received = HTTPResponse(status: response.statusCode, headers: headers)
    lock.withLock { exchanges[dataTask.taskIdentifier]?.response = received }
    completionHandler(.allow)
  }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    lock.withLock { exchanges[dataTask.taskIdentifier]?.response?.body.append(data) }
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?,
  ) {
    let exchange = lock.withLock { exchanges.removeValue(forKey: task.taskIdentifier) }
    guard let exchange else { return }
    switch (error, exchange.response) {
    case (nil, let response?):
      exchange.continuation.resume(returning: response)
    case (nil, nil):
      let error = TransportError(reason: .other, message: "The server did not answer with HTTP.")
      exchange.continuation.resume(throwing: error)
    case (_?, let response?) where exchange.isChallenged:
      exchange.continuation.resume(returning: response)
    case (let error as URLError, _) where error.code == .cancelled:
      exchange.continuation.resume(throwing: CancellationError())
    case (let error?, let response):
      let error = TransportError(error, hasResponse: response != nil)
      exchange.continuation.resume(throwing: error)
    }
  }
}

nonisolated extension TransportError {
  fileprivate init(_ error: any Error, hasResponse: Bool) {
    let code = (error as? URLError)?.code
    let reason: Reason =
      switch code {
      case .cannotConnectToHost, .cannotFindHost, .dnsLookupFailed, .notConnectedToInternet:
        .cannotConnect
      case .secureConnectionFailed, .serverCertificateUntrusted, .serverCertificateHasBadDate,
        .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid:
        .insecure
      case .timedOut: .timedOut
      case .networkConnectionLost: .connectionLost
      default: hasResponse ? .connectionLost : .other
      }
    let text = code == .timedOut ? "Nothing arrived for too long." : error.localizedDescription
    self.init(reason: reason, message: text, underlyingError: error)
  }
}
