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
  /// A task that waits. What it waits for it takes under the lock.
  private typealias Waiting = CheckedContinuation<Void, Never>

  /// What the reader of a long body is woken for: it would be busy with waking up for each piece.
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
  private var caller: Waiting?
  private var reader: Waiting?
  /// Whether the head is the caller's, who then learns from the body how that ended.
  private var isHeadHandedOver = false
  private var unread = UnreadBody()
  private var receivedCount = 0
  private var isReaderCalled = false
  /// Whether the rest of a piece was waited for.
  private var isPieceDue = false
  /// How the body ended, if it did.
  private var end: Result<Void, any Error>?
  /// Whether the server has to wait for the reader.
  private var isSuspended = false
  private var lastActivity = DispatchTime.now()
  /// Who is to know of the end.
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

/// What the caller does.
nonisolated extension URLSessionExchange {
  /// Waits for the head of the response.
  ///
  /// - Parameter begin: Makes the task and starts it, now or later.
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
      throw TransportError(reason: .other, message: "The server did not answer with HTTP.")
    }
    return StreamedResponse(head, body: self)
  }

  /// Starts a task, unless the exchange has ended already. The server's time begins with it.
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

  /// Tells once of the end, at once where that is past.
  func atEnd(_ tell: @escaping @Sendable () -> Void) {
    let hasEnded = lock.withLock {
      if end == nil { atEnd = tell }
      return end != nil
    }
    if hasEnded { tell() }
  }

  /// Waits for the next piece of the body.
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

  /// Gives the request up. What was not read is lost, and the connection is closed.
  func end(throwing error: any Error) {
    lock.lock()
    guard end == nil || error is CancellationError && !unread.isEmpty else {
      lock.unlock()
      return
    }
    let task = end == nil ? task : nil
    let tell = takeAtEnd()
    end = .failure(error)
    unread = UnreadBody()
    wakeAll()
    guard let task else {
      tell?()
      return
    }
    // A session may be what calls, and could not wait for itself.
    DispatchQueue.global().async {
      task.cancel()
      tell?()
    }
  }
}

/// What the session tells.
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
      end(throwing: TransportError(reason: .timedOut, message: "Nothing arrived for too long."))
    } else {
      timer.schedule(deadline: max(deadline, .now() + idleTimeout / 10))
    }
  }
}

/// What is done under the lock.
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

  /// Whether the reader is to have what is there. At first it is, however little; what lies in a
  /// file is more than enough.
  private var isPieceWorthwhile: Bool {
    end != nil || isPieceDue || receivedCount <= URLSessionExchange.readerPiece
      || unread.memoryCount == 0 || unread.memoryCount >= URLSessionExchange.readerPiece
  }

  /// Wakes the reader, and gives the lock back.
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

  /// Wakes the caller if the head is there, and gives the lock back.
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

  /// Wakes those who wait for an exchange that has ended, and gives the lock back.
  private func wakeAll() {
    let waiting = [caller, reader]
    caller = nil
    reader = nil
    lock.unlock()
    for continuation in waiting { continuation?.resume() }
  }
}
