import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// The requests in progress of a session.
///
/// It is the delegate of the whole session, because `FoundationNetworking` asks only that delegate
/// about redirects.
nonisolated final class URLSessionExchanges: NSObject, @unchecked Sendable {
  private let lock = NSLock()
  private var exchanges: [Int: URLSessionExchange] = [:]

  /// Returns a session with this object as its delegate. The session retains it until it is
  /// invalidated.
  func session(_ configuration: URLSessionConfiguration) -> URLSession {
    #if canImport(FoundationNetworking)
      let queue: OperationQueue? = CallingQueue()
    #else
      let queue: OperationQueue? = nil
    #endif
    return URLSession(configuration: configuration, delegate: self, delegateQueue: queue)
  }

  func begin(_ exchange: URLSessionExchange, _ request: HTTPRequest, in session: URLSession) {
    let task = session.dataTask(with: URLRequest(request))
    lock.withLock { exchanges[task.taskIdentifier] = exchange }
    if !exchange.start(task) { task.cancel() }
  }

  private func exchange(_ task: URLSessionTask) -> URLSessionExchange? {
    lock.withLock { exchanges[task.taskIdentifier] }
  }
}

#if canImport(FoundationNetworking)
  /// A queue that runs each operation immediately.
  ///
  /// The session handles received bytes before it reads more. An ordinary queue would accumulate
  /// whatever a fast server sends.
  nonisolated private final class CallingQueue: OperationQueue, @unchecked Sendable {
    override func addOperation(_ block: @escaping @Sendable () -> Void) {
      block()
    }
  }
#endif

nonisolated extension URLSessionExchanges: URLSessionDataDelegate {
  func urlSession(
    _ session: URLSession,
    task: URLSessionTask,
    willPerformHTTPRedirection response: HTTPURLResponse,
    newRequest request: URLRequest,
    completionHandler: @escaping (URLRequest?) -> Void,
  ) {
    completionHandler(nil)
  }

  /// A challenge for a password is returned to the caller as status 401. `FoundationNetworking`
  /// returns the response with its body before it asks, and ends the task only if the challenge is
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
      // The caller is the session's queue, which must not wait for itself.
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

  /// A stream is opened again if a reused connection turns out to be closed. The session resends
  /// other bodies itself.
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
    exchange?.finish(task.response, error)
  }
}
