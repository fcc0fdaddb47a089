import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// A request in progress, and the parts of its response that have not been read yet.
///
/// The first event that ends it counts: the server's end, the reader's cancellation, or the
/// timeout.
nonisolated final class URLSessionExchange: @unchecked Sendable {
  /// A waiting task. It takes the result for which it waited under the lock.
  private typealias Waiting = CheckedContinuation<Void, Never>

  /// The number of unread bytes that wakes the reader of a long body; waking it for each chunk
  /// would cost too much.
  private static let readerPiece = 262_144
  /// The longest time that fewer bytes wait for more.
  private static let readerDelay = DispatchTimeInterval.milliseconds(2)
  private static let clock = DispatchQueue(label: "URLSessionExchange.clock")

  /// The request's body, in case it has to be sent again.
  let body: HTTPRequest.Body?
  private let idleTimeout: TimeInterval
  private let mayTunnel: Bool
  private let timer: any DispatchSourceTimer

  /// Guards the properties below.
  private let lock = NSLock()
  private var task: URLSessionTask?
  private var head: HTTPURLResponse?
  private var caller: Waiting?
  private var reader: Waiting?
  /// Whether the caller has received the head. The caller then learns about the end from the body.
  private var isHeadHandedOver = false
  private var unread = BodyBuffer()
  private var receivedCount = 0
  private var isReaderCalled = false
  /// Whether the reader has waited long enough for more bytes.
  private var isPieceDue = false
  /// How the body ended; nil if it has not.
  private var end: Result<Void, any Error>?
  /// Whether the task is suspended until the reader catches up.
  private var isSuspended = false
  private var lastActivity = DispatchTime.now()
  /// Called when the exchange ends.
  private var atEnd: (@Sendable () -> Void)?

  init(body: HTTPRequest.Body?, idleTimeout: TimeInterval, mayTunnel: Bool) {
    self.body = body
    self.idleTimeout = idleTimeout
    self.mayTunnel = mayTunnel
    timer = DispatchSource.makeTimerSource(queue: URLSessionExchange.clock)
    timer.setEventHandler { [weak self] in self?.checkIdleness() }
    timer.activate()
  }

  deinit {
    timer.cancel()
  }
}

/// The caller's side.
nonisolated extension URLSessionExchange {
  /// Waits for the head of the response.
  ///
  /// - Parameter begin: Creates the task and starts it, now or later.
  func response(_ begin: () -> Void) async throws -> StreamedResponse {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let hasEnded = lock.withLock {
          if end == nil { caller = continuation }
          return end != nil
        }
        if hasEnded { continuation.resume() } else { begin() }
      }
    } onCancel: {
      end(throwing: CancellationError())
    }
    let head: HTTPURLResponse? = try lock.withLock {
      if !isHeadHandedOver { try end?.get() }
      return self.head
    }
    guard let head else {
      throw TransportError(reason: .other, message: "The response is not an HTTP response.")
    }
    return StreamedResponse(head, body: self)
  }

  /// Starts a task, unless the exchange has ended already. The timeout begins with it.
  func start(_ task: URLSessionTask) -> Bool {
    lock.withLock {
      if end != nil { return false }
      self.task = task
      lastActivity = .now()
      timer.schedule(deadline: lastActivity + idleTimeout)
      task.resume()
      return true
    }
  }

  /// Calls a closure once at the end of the exchange, or immediately if it has ended.
  func atEnd(_ tell: @escaping @Sendable () -> Void) {
    let hasEnded = lock.withLock {
      if end == nil { atEnd = tell }
      return end != nil
    }
    if hasEnded { tell() }
  }

  /// Waits for the next chunk of the body.
  func nextPiece() async throws -> Data? {
    try await withTaskCancellationHandler {
      while true {
        if let piece = try take() { return piece }
        if try hasEnded() { return nil }
        await withCheckedContinuation { continuation in
          let isWaiting = lock.withLock {
            let isWaiting = end == nil && (unread.isEmpty || !isPieceWorthwhile)
            if isWaiting { reader = continuation }
            if isWaiting && !unread.isEmpty { callReaderLater() }
            return isWaiting
          }
          if !isWaiting { continuation.resume() }
        }
      }
    } onCancel: {
      end(throwing: CancellationError())
    }
  }

  private func take() throws -> Data? {
    try lock.withLock {
      guard isPieceWorthwhile, let piece = try unread.take() else { return nil }
      isPieceDue = false
      if isSuspended {
        isSuspended = false
        lastActivity = .now()
        task?.resume()
      }
      return piece
    }
  }

  private func hasEnded() throws -> Bool {
    try lock.withLock {
      guard unread.isEmpty, let end else { return false }
      try end.get()
      return true
    }
  }

  /// Cancels the request. Unread bytes are discarded, and the connection is closed.
  func end(throwing error: any Error) {
    lock.lock()
    guard end == nil || error is CancellationError && !unread.isEmpty else {
      lock.unlock()
      return
    }
    let task = end == nil ? task : nil
    let tell = takeAtEnd()
    end = .failure(error)
    unread = BodyBuffer()
    wakeAll()
    guard let task else {
      tell?()
      return
    }
    // The caller may be the session's queue, which must not wait for itself.
    DispatchQueue.global().async {
      task.cancel()
      tell?()
    }
  }
}

/// The session's side.
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
    if caller != nil {
      handOver()
    } else if reader == nil {
      suspendIfFull()
      lock.unlock()
    } else if isPieceWorthwhile {
      callReader()
    } else {
      callReaderLater()
      lock.unlock()
    }
  }

  func noteActivity() {
    lock.withLock { lastActivity = .now() }
  }

  /// Ends the exchange from the server's side.
  ///
  /// - Parameter response: The last head that the session has received, for responses that it does
  ///   not announce.
  func finish(_ response: URLResponse?, _ error: (any Error)?) {
    timer.cancel()
    lock.lock()
    task = nil
    if end != nil {
      lock.unlock()
      return
    }
    if head == nil && error == nil { head = response as? HTTPURLResponse }
    switch error {
    case nil: end = .success(())
    case (let error as URLError)? where error.code == .cancelled:
      end = .failure(CancellationError())
    case let error?: end = .failure(TransportError(error, hasResponse: head != nil))
    }
    let tell = takeAtEnd()
    wakeAll()
    tell?()
  }

  private func checkIdleness() {
    lock.lock()
    let deadline = lastActivity + idleTimeout
    let isOver = end != nil
    let isIdle = !isSuspended && deadline <= .now()
    lock.unlock()
    if isOver { return }
    if isIdle {
      end(
        throwing: TransportError(reason: .timedOut, message: "Nothing arrived within the timeout."))
    } else {
      timer.schedule(deadline: max(deadline, .now() + idleTimeout / 10))
    }
  }
}

/// Functions that are called with the lock held.
nonisolated extension URLSessionExchange {
  /// Suspends the task while there are too many unread bytes.
  ///
  /// `FoundationNetworking` sends a suspended task again from its start when it is resumed, so
  /// unread bytes go to a file there.
  private func suspendIfFull() {
    #if !canImport(FoundationNetworking)
      guard end == nil, !isSuspended, unread.memoryCount > BodyBuffer.memoryLimit else { return }
      isSuspended = true
      task?.suspend()
    #endif
  }

  /// Whether there are enough bytes to wake the reader. For the first chunk any number is enough;
  /// bytes in a file are always enough.
  private var isPieceWorthwhile: Bool {
    end != nil || isPieceDue || receivedCount <= URLSessionExchange.readerPiece
      || unread.memoryCount == 0 || unread.memoryCount >= URLSessionExchange.readerPiece
  }

  /// Wakes the reader, and releases the lock.
  private func callReader() {
    let reader = reader
    self.reader = nil
    lock.unlock()
    reader?.resume()
  }

  private func callReaderLater() {
    if isReaderCalled { return }
    isReaderCalled = true
    let deadline = DispatchTime.now() + URLSessionExchange.readerDelay
    URLSessionExchange.clock.asyncAfter(deadline: deadline) { [weak self] in
      guard let self else { return }
      lock.lock()
      isReaderCalled = false
      isPieceDue = !unread.isEmpty
      if isPieceDue { callReader() } else { lock.unlock() }
    }
  }

  /// Wakes the caller if the head has arrived, and releases the lock.
  private func handOver() {
    guard head != nil, let caller else {
      lock.unlock()
      return
    }
    self.caller = nil
    isHeadHandedOver = true
    lock.unlock()
    caller.resume()
  }

  private func takeAtEnd() -> (@Sendable () -> Void)? {
    defer { atEnd = nil }
    return atEnd
  }

  /// Wakes all that wait for an exchange that has ended, and releases the lock.
  private func wakeAll() {
    let waiting = [caller, reader]
    caller = nil
    reader = nil
    lock.unlock()
    for continuation in waiting { continuation?.resume() }
  }
}
