// Generated from Runtime/URLSessionExchange.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// One request under way, and what has arrived for it that nobody has read yet.
///
/// Whatever ends it first counts: the server, the reader, or the clock.
nonisolated final class URLSessionExchange: @unchecked Sendable {
  typealias HeadContinuation = CheckedContinuation<StreamedResponse, any Error>
  typealias PieceContinuation = CheckedContinuation<Data?, any Error>

  /// What the reader of a long body is woken for. It would be busy waking up for every little piece.
  private static let readerPiece = 262_144
  /// How long less than that may wait for the rest.
  private static let readerDelay = DispatchTimeInterval.milliseconds(2)
  private static let clock = DispatchQueue(label: "URLSessionExchange.clock")

  /// The request's body, for when it has to be sent again.
  let body: HTTPRequest.Body?
  private let idleTimeout: TimeInterval
  private let mayTunnel: Bool
  private let timer: any DispatchSourceTimer

  /// Guards what follows.
  private let lock = NSLock()
  private var task: URLSessionTask?
  private var head: HTTPURLResponse?
  private var headContinuation: HeadContinuation?
  private var pieceContinuation: PieceContinuation?
  private var unread = UnreadBody()
  private var receivedCount = 0
  private var isReaderCalled = false
  /// How the body ended, if it did.
  private var end: Result<Void, any Error>?
  /// Whether the server has to wait for the reader.
  private var isSuspended = false
  private var lastActivity = DispatchTime.now()

  init(body: HTTPRequest.Body?, idleTimeout: TimeInterval, mayTunnel: Bool) {
    self.body = body
    self.idleTimeout = idleTimeout
    self.mayTunnel = mayTunnel
    timer = DispatchSource.makeTimerSource(queue: URLSessionExchange.clock)
    timer.setEventHandler { [weak self] in self?.checkIdleness() }
    timer.schedule(deadline: .now() + idleTimeout)
    timer.activate()
  }

  deinit {
    timer.cancel()
  }
}

// MARK: What the caller does

nonisolated extension URLSessionExchange {
  /// Promises the response to a caller, unless the exchange has ended already.
  func promise(_ continuation: HeadContinuation) -> Bool {
    let failure: (any Error)? = lock.withLock {
      if case .failure(let error) = end { return error }
      headContinuation = continuation
      return nil
    }
    if let failure { continuation.resume(throwing: failure) }
    return failure == nil
  }

  /// Starts a task, unless the exchange has ended already.
  func start(_ task: URLSessionTask) -> Bool {
    lock.withLock {
      if end != nil { return false }
      self.task = task
      lastActivity = .now()
      task.resume()
      return true
    }
  }

  func next() async throws -> Data? {
    try await withTaskCancellationHandler {
      if let result = take() { return try result.get() }
      return try await withCheckedThrowingContinuation { continuation in
        let result = take(orLater: continuation)
        if let result { continuation.resume(with: result) }
      }
    } onCancel: {
      end(throwing: CancellationError())
    }
  }

  /// All that is there, or how the body ended; nil where the reader has to wait.
  private func take(orLater continuation: PieceContinuation? = nil) -> Result<Data?, any Error>? {
    lock.withLock {
      if let piece = takePiece() { return piece }
      if let end { return end.map { nil } }
      pieceContinuation = continuation
      return nil
    }
  }

  /// Gives the request up. What was not read is lost, and the connection is closed.
  func end(throwing error: any Error) {
    lock.lock()
    guard end == nil || error is CancellationError && !unread.isEmpty else {
      lock.unlock()
      return
    }
    let task = end == nil ? task : nil
    end = .failure(error)
    unread = UnreadBody()
    resumeWaiting()
    // A session may be what calls, and could not wait for itself.
    if let task { DispatchQueue.global().async { task.cancel() } }
  }
}

// MARK: What the session tells

nonisolated extension URLSessionExchange {
  func receive(_ response: HTTPURLResponse) {
    lock.lock()
    lastActivity = .now()
    if response.statusCode >= 200 || response.statusCode == 101 { head = response }
    if mayTunnel {
      lock.unlock()
    } else {
      handOver()
    }
  }

  func receive(_ data: Data) {
    if data.isEmpty { return }
    lock.lock()
    lastActivity = .now()
    guard end == nil else {
      lock.unlock()
      return
    }
    do {
      try unread.append(data)
    } catch {
      lock.unlock()
      end(throwing: TransportError(wrapping: error))
      return
    }
    receivedCount += data.count
    if headContinuation != nil {
      handOver()
    } else if pieceContinuation == nil {
      suspendIfFull()
      lock.unlock()
    } else if receivedCount <= URLSessionExchange.readerPiece
      || unread.memoryCount >= URLSessionExchange.readerPiece
    {
      callReader()
    } else {
      callReaderLater()
      lock.unlock()
    }
  }

  func noteActivity() {
    lock.withLock { lastActivity = .now() }
  }

  /// The server's side is over.
  ///
  /// - Parameter response: The last head that the session has seen, for those that it does not
  ///   announce.
  func finish(_ response: URLResponse?, _ error: (any Error)?) {
    timer.cancel()
    lock.lock()
    task = nil
    if end != nil {
      lock.unlock()
      return
    }
    if head == nil && error == nil { head = response as? HTTPURLResponse }
    if let error {
      end = .failure(
        (error as? URLError)?.code == .cancelled
          ? CancellationError() : TransportError(error, hasResponse: head != nil))
    } else if head == nil {
      end = .failure(
        TransportError(reason: .other, message: "The server did not answer with HTTP."))
    } else {
      end = .success(())
    }
    resumeWaiting()
  }

  private func checkIdleness() {
    lock.lock()
    let deadline = lastActivity + idleTimeout
    let isOver = end != nil
    let isIdle = !isSuspended && deadline <= .now()
    lock.unlock()
    if isOver { return }
    if isIdle {
      end(throwing: TransportError(reason: .timedOut, message: "Nothing arrived for too long."))
    } else {
      timer.schedule(deadline: max(deadline, .now() + idleTimeout / 10))
    }
  }
}

// MARK: Under the lock

nonisolated extension URLSessionExchange {
  /// Makes the server wait while there is too much to read.
  ///
  /// A task of `FoundationNetworking` that is suspended is sent again from its start when it is
  /// resumed, which is why what is unread goes to a file there.
  private func suspendIfFull() {
    #if !canImport(FoundationNetworking)
      guard end == nil, !isSuspended, unread.memoryCount > UnreadBody.memoryLimit else { return }
      isSuspended = true
      task?.suspend()
    #endif
  }

  private func takePiece() -> Result<Data?, any Error>? {
    let piece: Result<Data?, any Error>
    do {
      guard let data = try unread.take() else { return nil }
      piece = .success(data)
    } catch {
      piece = .failure(TransportError(wrapping: error))
    }
    if isSuspended {
      isSuspended = false
      lastActivity = .now()
      task?.resume()
    }
    return piece
  }

  /// Gives the reader what there is, and the lock back.
  private func callReader() {
    guard let continuation = pieceContinuation, let piece = takePiece() else {
      lock.unlock()
      return
    }
    pieceContinuation = nil
    lock.unlock()
    continuation.resume(with: piece)
  }

  private func callReaderLater() {
    if isReaderCalled { return }
    isReaderCalled = true
    let deadline = DispatchTime.now() + URLSessionExchange.readerDelay
    URLSessionExchange.clock.asyncAfter(deadline: deadline) { [weak self] in
      guard let self else { return }
      lock.lock()
      isReaderCalled = false
      callReader()
    }
  }

  /// Gives the response to whoever waits for it, and the lock back.
  private func handOver() {
    guard let continuation = headContinuation, let head else {
      lock.unlock()
      return
    }
    headContinuation = nil
    lock.unlock()
    continuation.resume(returning: StreamedResponse(head, body: self))
  }

  /// Tells those who wait how the exchange ended, and gives the lock back.
  private func resumeWaiting() {
    let reader = pieceContinuation
    pieceContinuation = nil
    let caller = headContinuation
    headContinuation = nil
    let head = head
    let end = end
    lock.unlock()
    if let caller {
      switch (end, head) {
      case (.failure(let error), _): caller.resume(throwing: error)
      case (.success, let head?): caller.resume(returning: StreamedResponse(head, body: self))
      default: break
      }
    }
    if let reader, let result = take() { reader.resume(with: result) }
  }
}
