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

  /// How much may wait for the reader before the server has to.
  private static let highWaterMark = 1_048_576
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

  /// Guards what follows, and tells a session that has to wait that there is room again.
  private let condition = NSCondition()
  private var task: URLSessionTask?
  private var head: HTTPURLResponse?
  private var headContinuation: HeadContinuation?
  private var pieceContinuation: PieceContinuation?
  private var pending = Data()
  private var receivedCount = 0
  private var isReaderCalled = false
  /// How the body ended, if it did.
  private var end: Result<Void, any Error>?
  /// Whether the server has to wait for the reader.
  private var isFull = false
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
    let failure: (any Error)? = condition.withLock {
      if case .failure(let error) = end { return error }
      headContinuation = continuation
      return nil
    }
    if let failure { continuation.resume(throwing: failure) }
    return failure == nil
  }

  /// Starts a task, unless the exchange has ended already.
  func start(_ task: URLSessionTask) -> Bool {
    condition.withLock {
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
    condition.withLock {
      if !pending.isEmpty {
        let piece = pending
        pending = Data()
        readerCaughtUp()
        return .success(piece)
      }
      if let end { return end.map { nil } }
      pieceContinuation = continuation
      return nil
    }
  }

  /// Gives the request up. What was not read is lost, and the connection is closed.
  func end(throwing error: any Error) {
    condition.lock()
    guard end == nil || error is CancellationError && !pending.isEmpty else {
      condition.unlock()
      return
    }
    let task = end == nil ? task : nil
    end = .failure(error)
    pending = Data()
    readerCaughtUp()
    resumeWaiting()
    // A session may be what calls, and could not wait for itself.
    if let task { DispatchQueue.global().async { task.cancel() } }
  }
}

// MARK: What the session tells

nonisolated extension URLSessionExchange {
  func receive(_ response: HTTPURLResponse) {
    condition.lock()
    lastActivity = .now()
    if response.statusCode >= 200 || response.statusCode == 101 { head = response }
    if mayTunnel {
      condition.unlock()
    } else {
      handOver()
    }
  }

  func receive(_ data: Data) {
    if data.isEmpty { return }
    condition.lock()
    lastActivity = .now()
    guard end == nil else {
      condition.unlock()
      return
    }
    if pending.isEmpty { pending = data } else { pending.append(data) }
    receivedCount += data.count
    if headContinuation != nil {
      handOver()
      return
    }
    if pieceContinuation == nil {
      waitForReader()
      condition.unlock()
    } else if receivedCount <= URLSessionExchange.readerPiece
      || pending.count >= URLSessionExchange.readerPiece
    {
      callReader()
    } else {
      callReaderLater()
      condition.unlock()
    }
  }

  func noteActivity() {
    condition.withLock { lastActivity = .now() }
  }

  /// The server's side is over.
  ///
  /// - Parameter response: The last head that the session has seen, for those that it does not
  ///   announce.
  func finish(_ response: URLResponse?, _ error: (any Error)?) {
    timer.cancel()
    condition.lock()
    task = nil
    if end != nil {
      condition.unlock()
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
    condition.lock()
    let deadline = lastActivity + idleTimeout
    let isOver = end != nil
    let isIdle = !isFull && deadline <= .now()
    condition.unlock()
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
  /// Keeps the server waiting while there is too much to read.
  ///
  /// A task of `FoundationNetworking` that is suspended is sent again from its start when it is
  /// resumed. Its session is made to wait instead, which no other exchange shares.
  private func waitForReader() {
    guard end == nil, pending.count > URLSessionExchange.highWaterMark, !isFull else { return }
    isFull = true
    #if canImport(FoundationNetworking)
      while isFull && end == nil { condition.wait() }
    #else
      task?.suspend()
    #endif
  }

  /// Gives the reader what there is, and the lock back.
  private func callReader() {
    let continuation = pieceContinuation
    guard let continuation, !pending.isEmpty else {
      condition.unlock()
      return
    }
    let piece = pending
    pending = Data()
    pieceContinuation = nil
    condition.unlock()
    continuation.resume(returning: piece)
  }

  private func callReaderLater() {
    if isReaderCalled { return }
    isReaderCalled = true
    let deadline = DispatchTime.now() + URLSessionExchange.readerDelay
    URLSessionExchange.clock.asyncAfter(deadline: deadline) { [weak self] in
      guard let self else { return }
      condition.lock()
      isReaderCalled = false
      callReader()
    }
  }

  private func readerCaughtUp() {
    guard isFull else { return }
    isFull = false
    lastActivity = .now()
    #if canImport(FoundationNetworking)
      condition.broadcast()
    #else
      task?.resume()
    #endif
  }

  /// Gives the response to whoever waits for it, and the lock back.
  private func handOver() {
    guard let continuation = headContinuation, let head else {
      condition.unlock()
      return
    }
    headContinuation = nil
    condition.unlock()
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
    condition.unlock()
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
