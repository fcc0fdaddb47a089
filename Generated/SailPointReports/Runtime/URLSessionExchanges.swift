// Generated from Runtime/URLSessionExchanges.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// The requests in progress of a session.
///
/// This object is the delegate of the whole session, and not of single tasks, because
/// `FoundationNetworking` asks only the session's delegate about redirects.
nonisolated final class URLSessionExchanges: NSObject, @unchecked Sendable {
  private let lock = NSLock()
  private var exchanges: [Int: URLSessionExchange] = [:]

  /// Returns a session with this object as its delegate. The session retains it until it is
  /// invalidated.
  func session(_ configuration: URLSessionConfiguration) -> URLSession {
    #if canImport(FoundationNetworking)
      let queue: OperationQueue? = ImmediateQueue()
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
  /// The session therefore passes on received bytes before it reads more. An ordinary queue would
  /// accumulate all bytes that a fast server sends.
  nonisolated private final class ImmediateQueue: OperationQueue, @unchecked Sendable {
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

  /// The client does not answer a challenge for a password, so that the caller receives the
  /// response with status 401. `FoundationNetworking` delivers this response with its body before
  /// it calls this function, and does not end the task by itself.
  func urlSession(
    _ session: URLSession,
    task: URLSessionTask,
    didReceive challenge: URLAuthenticationChallenge,
    completionHandler: @escaping (URLSession.AuthChallengeDisposition, URLCredential?) -> Void,
  ) {
    let method = challenge.protectionSpace.authenticationMethod
    let asksForPassword =
      method == NSURLAuthenticationMethodHTTPBasic
      || method == NSURLAuthenticationMethodHTTPDigest
      || method == NSURLAuthenticationMethodDefault
    if !asksForPassword {
      completionHandler(.performDefaultHandling, nil)
      return
    }
    #if canImport(FoundationNetworking)
      exchange(task)?.finish(task.response, nil)
      // Cancelling the task waits for the session's queue, which is running this function.
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
