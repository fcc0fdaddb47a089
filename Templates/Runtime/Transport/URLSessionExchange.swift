import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// A request in progress, and the parts of its response that have not been read yet.
///
/// An exchange ends with the first of these events: the end of the response, an error, the reader's
/// cancellation, or the timeout. Later events are ignored, except that cancellation always discards
/// the bytes that have not been read.
nonisolated final class URLSessionExchange: @unchecked Sendable {
  /// Resumes a waiting task, which then reads the result from the properties of the exchange.
  private typealias Waiting = CheckedContinuation<Void, Never>

  /// The number of unread bytes that wakes the reader of a long body. Waking the reader for each
  /// chunk would be too slow.
  private static let wakeThreshold = 262_144
  /// The longest time that the reader waits for more bytes if fewer have arrived.
  private static let maxWakeDelay = DispatchTimeInterval.milliseconds(2)
  private static let timerQueue = DispatchQueue(label: "URLSessionExchange.timerQueue")

  /// The request's body, in case it has to be sent again.
  let body: HTTPRequest.Body?
  private let idleTimeout: TimeInterval
  /// Whether a proxy's response to `CONNECT` may arrive before the server's response. The head of
  /// the response is then delivered only with the first bytes of the body, or at the end.
  private let mayTunnel: Bool
  private let timer: any DispatchSourceTimer

  /// Guards the properties below.
  private let lock = NSLock()
  private var task: URLSessionTask?
  private var head: HTTPURLResponse?
  private var headContinuation: Waiting?
  private var bodyContinuation: Waiting?
  /// Whether the caller has received the head. Later errors are then thrown by the body.
  private var isHeadDelivered = false
  private var unread = BodyBuffer()
  private var receivedCount = 0
  private var isWakeScheduled = false
  /// Whether the reader has waited for the maximum delay.
  private var didWakeDelayPass = false
  /// How the exchange ended; nil if it has not.
  private var completion: Result<Void, any Error>?
  /// Whether the task is suspended until the reader catches up.
  private var isSuspended = false
  private var lastActivity = DispatchTime.now()
  /// Called when the exchange ends.
  private var onCompletion: (@Sendable () -> Void)?

  init(body: HTTPRequest.Body?, idleTimeout: TimeInterval, mayTunnel: Bool) {
    self.body = body
    self.idleTimeout = idleTimeout
    self.mayTunnel = mayTunnel
    timer = DispatchSource.makeTimerSource(queue: URLSessionExchange.timerQueue)
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
          if completion == nil { headContinuation = continuation }
          return completion != nil
        }
        if hasEnded { continuation.resume() } else { begin() }
      }
    } onCancel: {
      cancel(throwing: CancellationError())
    }
    let head: HTTPURLResponse? = try lock.withLock {
      if !isHeadDelivered { try completion?.get() }
      return self.head
    }
    guard let head else {
      throw TransportError(reason: .other, message: "The response is not an HTTP response.")
    }
    return StreamedResponse(head, body: self)
  }

  /// Starts the task, and with it the idle timeout. Returns false if the exchange has already
  /// ended.
  func start(_ task: URLSessionTask) -> Bool {
    lock.withLock {
      if completion != nil { return false }
      self.task = task
      lastActivity = .now()
      timer.schedule(deadline: lastActivity + idleTimeout)
      task.resume()
      return true
    }
  }

  /// Calls a closure once when the exchange ends, or immediately if it has already ended.
  func onCompletion(_ closure: @escaping @Sendable () -> Void) {
    let hasEnded = lock.withLock {
      if completion == nil { onCompletion = closure }
      return completion != nil
    }
    if hasEnded { closure() }
  }

  /// Waits for the next chunk of the body. Returns nil at the end of the body.
  func nextChunk() async throws -> Data? {
    try await withTaskCancellationHandler {
      while true {
        if let chunk = try take() { return chunk }
        if try hasEnded() { return nil }
        await withCheckedContinuation { continuation in
          let isWaiting = lock.withLock {
            let isWaiting = completion == nil && (unread.isEmpty || !shouldWakeReader)
            if isWaiting { bodyContinuation = continuation }
            if isWaiting && !unread.isEmpty { scheduleWake() }
            return isWaiting
          }
          if !isWaiting { continuation.resume() }
        }
      }
    } onCancel: {
      cancel(throwing: CancellationError())
    }
  }

  private func take() throws -> Data? {
    try lock.withLock {
      guard shouldWakeReader, let chunk = try unread.take() else { return nil }
      didWakeDelayPass = false
      if isSuspended {
        isSuspended = false
        lastActivity = .now()
        task?.resume()
      }
      return chunk
    }
  }

  private func hasEnded() throws -> Bool {
    try lock.withLock {
      guard unread.isEmpty, let completion else { return false }
      try completion.get()
      return true
    }
  }

  /// Cancels the request: discards unread bytes, closes the connection, and throws the error to the
  /// waiting tasks.
  func cancel(throwing error: any Error) {
    lock.lock()
    guard completion == nil || error is CancellationError && !unread.isEmpty else {
      lock.unlock()
      return
    }
    let task = completion == nil ? task : nil
    let onCompletion = takeCompletionHandler()
    completion = .failure(error)
    unread = BodyBuffer()
    wakeAll()
    guard let task else {
      onCompletion?()
      return
    }
    // Cancelling the task waits for the session's queue, which may be running this function.
    DispatchQueue.global().async {
      task.cancel()
      onCompletion?()
    }
  }
}

/// The session's side.
nonisolated extension URLSessionExchange {
  func receive(_ response: HTTPURLResponse) {
    lock.lock()
    lastActivity = .now()
    // A status of 1xx is interim, except for 101, after which no other response follows.
    if response.statusCode >= 200 || response.statusCode == 101 { head = response }
    if mayTunnel {
      lock.unlock()
    } else {
      deliverHead()
    }
  }

  func receive(_ data: Data) {
    if data.isEmpty { return }
    lock.lock()
    lastActivity = .now()
    guard completion == nil else {
      lock.unlock()
      return
    }
    do {
      try unread.append(data)
    } catch {
      lock.unlock()
      cancel(throwing: TransportError(wrapping: error))
      return
    }
    receivedCount += data.count
    if headContinuation != nil {
      deliverHead()
    } else if bodyContinuation == nil {
      suspendIfFull()
      lock.unlock()
    } else if shouldWakeReader {
      wakeReader()
    } else {
      scheduleWake()
      lock.unlock()
    }
  }

  func noteActivity() {
    lock.withLock { lastActivity = .now() }
  }

  /// Ends the exchange from the server's side.
  ///
  /// - Parameter lastHead: The task's response, because the session does not announce every
  ///   response to its delegate.
  func finish(_ lastHead: URLResponse?, _ error: (any Error)?) {
    timer.cancel()
    lock.lock()
    task = nil
    if completion != nil {
      lock.unlock()
      return
    }
    if head == nil && error == nil { head = lastHead as? HTTPURLResponse }
    switch error {
    case nil: completion = .success(())
    case (let error as URLError)? where error.code == .cancelled:
      completion = .failure(CancellationError())
    case let error?: completion = .failure(TransportError(error, hasResponse: head != nil))
    }
    let onCompletion = takeCompletionHandler()
    wakeAll()
    onCompletion?()
  }

  private func checkIdleness() {
    lock.lock()
    let deadline = lastActivity + idleTimeout
    let hasCompleted = completion != nil
    let isIdle = !isSuspended && deadline <= .now()
    lock.unlock()
    if hasCompleted { return }
    if isIdle {
      cancel(
        throwing: TransportError(reason: .timedOut, message: "Nothing arrived within the timeout."))
    } else {
      // The deadline of a suspended task may have passed. The minimum wait avoids a busy loop.
      timer.schedule(deadline: max(deadline, .now() + idleTimeout / 10))
    }
  }
}

/// Functions that are called with the lock held.
nonisolated extension URLSessionExchange {
  /// Suspends the task while there are too many unread bytes.
  ///
  /// `FoundationNetworking` restarts the request of a suspended task when the task is resumed.
  /// Therefore, unread bytes go to a file there.
  private func suspendIfFull() {
    #if !canImport(FoundationNetworking)
      guard completion == nil, !isSuspended, unread.memoryCount > BodyBuffer.memoryLimit else {
        return
      }
      isSuspended = true
      task?.suspend()
    #endif
  }

  /// Whether there are enough bytes to wake the reader. At the start of the body, any number of
  /// bytes is enough; bytes in a file are always enough.
  private var shouldWakeReader: Bool {
    completion != nil || didWakeDelayPass || receivedCount <= URLSessionExchange.wakeThreshold
      || unread.memoryCount == 0 || unread.memoryCount >= URLSessionExchange.wakeThreshold
  }

  /// Wakes the reader, and releases the lock.
  private func wakeReader() {
    let continuation = bodyContinuation
    bodyContinuation = nil
    lock.unlock()
    continuation?.resume()
  }

  private func scheduleWake() {
    if isWakeScheduled { return }
    isWakeScheduled = true
    let deadline = DispatchTime.now() + URLSessionExchange.maxWakeDelay
    URLSessionExchange.timerQueue.asyncAfter(deadline: deadline) { [weak self] in
      guard let self else { return }
      lock.lock()
      isWakeScheduled = false
      didWakeDelayPass = !unread.isEmpty
      if didWakeDelayPass { wakeReader() } else { lock.unlock() }
    }
  }

  /// Wakes the caller if the head has arrived, and releases the lock.
  private func deliverHead() {
    guard head != nil, let continuation = headContinuation else {
      lock.unlock()
      return
    }
    headContinuation = nil
    isHeadDelivered = true
    lock.unlock()
    continuation.resume()
  }

  private func takeCompletionHandler() -> (@Sendable () -> Void)? {
    defer { onCompletion = nil }
    return onCompletion
  }

  /// Wakes the waiting tasks of an exchange that has ended, and releases the lock.
  private func wakeAll() {
    let waiting = [headContinuation, bodyContinuation]
    headContinuation = nil
    bodyContinuation = nil
    lock.unlock()
    for continuation in waiting { continuation?.resume() }
  }
}
