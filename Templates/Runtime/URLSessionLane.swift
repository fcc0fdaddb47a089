import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// A session, and the exchanges that are under way in it.
///
/// It is the delegate of the whole session, because `FoundationNetworking` asks only that one about
/// redirects.
nonisolated final class URLSessionLane: NSObject, @unchecked Sendable {
  private weak var pool: URLSessionPool?
  private let lock = NSLock()
  private var exchanges: [Int: URLSessionExchange] = [:]
  /// Set once, and let go of when it is closed, because a session holds its delegate.
  private var session: URLSession?

  init(pool: URLSessionPool, connectionLimit: Int) {
    self.pool = pool
    super.init()
    let configuration = URLSessionConfiguration.ephemeral
    configuration.httpMaximumConnectionsPerHost = connectionLimit
    configuration.timeoutIntervalForRequest = URLSessionLane.longTime
    configuration.timeoutIntervalForResource = URLSessionLane.longTime
    configuration.httpCookieStorage = nil
    configuration.httpShouldSetCookies = false
    configuration.httpCookieAcceptPolicy = .never
    configuration.urlCache = nil
    configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
    configuration.urlCredentialStorage = nil
    #if canImport(FoundationNetworking)
      let queue: OperationQueue? = CallingQueue()
    #else
      let queue: OperationQueue? = nil
    #endif
    session = URLSession(configuration: configuration, delegate: self, delegateQueue: queue)
  }

  /// A week. Exchanges have their own clock, which knows when a reader is slow.
  private static let longTime: TimeInterval = 604_800

  func begin(_ request: HTTPRequest, _ exchange: URLSessionExchange) {
    guard let session else { preconditionFailure("a session that is closed is not in the pool") }
    let task: URLSessionTask
    switch request.body {
    case .file(let url): task = session.uploadTask(with: URLRequest(request), fromFile: url)
    default: task = session.dataTask(with: URLRequest(request))
    }
    lock.withLock { exchanges[task.taskIdentifier] = exchange }
    if !exchange.start(task) { task.cancel() }
  }

  /// Ends the session when the exchanges that are under way have ended.
  func close() {
    session?.finishTasksAndInvalidate()
    session = nil
  }

  private func exchange(_ task: URLSessionTask) -> URLSessionExchange? {
    lock.withLock { exchanges[task.taskIdentifier] }
  }
}

#if canImport(FoundationNetworking)
  /// A queue that does at once what it is given.
  ///
  /// A session hands over its news where it reads from the network, so that it reads no further
  /// before they are dealt with. An ordinary queue would hold whatever a fast server sends.
  nonisolated private final class CallingQueue: OperationQueue, @unchecked Sendable {
    override func addOperation(_ block: @escaping @Sendable () -> Void) {
      block()
    }
  }
#endif

nonisolated extension URLSessionLane: URLSessionDataDelegate {
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
  /// the response with its body before it asks, and ends the task only if the challenge is
  /// cancelled.
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
    #if canImport(FoundationNetworking)
      exchange(task)?.finish(task.response, nil)
      // The session is what calls, and cannot wait for itself.
      DispatchQueue.global().async { task.cancel() }
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
    exchange(dataTask)?.receive(response)
    completionHandler(.allow)
  }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    exchange(dataTask)?.receive(data)
  }

  func urlSession(
    _ session: URLSession,
    task: URLSessionTask,
    didSendBodyData bytesSent: Int64,
    totalBytesSent: Int64,
    totalBytesExpectedToSend: Int64,
  ) {
    exchange(task)?.noteActivity()
  }

  /// A stream is opened anew where a connection turned out to be closed. Other bodies are the
  /// session's own to send again.
  func urlSession(
    _ session: URLSession,
    task: URLSessionTask,
    needNewBodyStream completionHandler: @escaping (InputStream?) -> Void,
  ) {
    completionHandler(exchange(task)?.body?.openedStream)
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?,
  ) {
    let exchange = lock.withLock { exchanges.removeValue(forKey: task.taskIdentifier) }
    // First, so that whoever waits for the end finds the connection free.
    #if canImport(FoundationNetworking)
      if let pool { pool.giveBack(self) } else { close() }
    #endif
    exchange?.finish(task.response, error)
  }
}
