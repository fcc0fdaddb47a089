// Generated from Runtime/URLSessionPool.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// The sessions of a transport.
///
/// With `FoundationNetworking`, a session serves one exchange at a time, because only a whole
/// session can be made to wait for a reader. Sessions, and with them their open connections, are
/// used again, the last one first. Elsewhere there is one for all.
nonisolated final class URLSessionPool: @unchecked Sendable {
  private struct Waiting {
    var arrival: Int
    var continuation: CheckedContinuation<URLSessionLane, any Error>
  }

  private let limit: Int
  /// Guards what follows.
  private let lock = NSLock()
  private var idle: [URLSessionLane] = []
  private var count = 0
  /// Who waits for a session, in the order in which they came.
  private var waiting: [Waiting] = []
  /// Who gave up before they began to wait.
  private var gone: Set<Int> = []
  private var arrivals = 0

  init(limit: Int) {
    self.limit = limit
  }

  deinit {
    for lane in idle { lane.close() }
  }

  func take() async throws -> URLSessionLane {
    if let lane = lock.withLock({ next() }) { return lane }
    let arrival = lock.withLock {
      arrivals += 1
      return arrivals
    }
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        wait(Waiting(arrival: arrival, continuation: continuation))
      }
    } onCancel: {
      leave(arrival)
    }
  }

  /// A session that is free or may be opened.
  private func next() -> URLSessionLane? {
    #if canImport(FoundationNetworking)
      if let lane = idle.popLast() { return lane }
      if count == limit { return nil }
      count += 1
      return URLSessionLane(pool: self, connectionLimit: 1)
    #else
      if idle.isEmpty { idle = [URLSessionLane(pool: self, connectionLimit: limit)] }
      return idle.first
    #endif
  }

  private func wait(_ caller: Waiting) {
    let result: Result<URLSessionLane, any Error>? = lock.withLock {
      if gone.remove(caller.arrival) != nil { return .failure(CancellationError()) }
      if let lane = next() { return .success(lane) }
      waiting.append(caller)
      return nil
    }
    if let result { caller.continuation.resume(with: result) }
  }

  private func leave(_ arrival: Int) {
    let caller = lock.withLock { () -> Waiting? in
      if let index = waiting.firstIndex(where: { $0.arrival == arrival }) {
        return waiting.remove(at: index)
      }
      gone.insert(arrival)
      return nil
    }
    caller?.continuation.resume(throwing: CancellationError())
  }

  func giveBack(_ lane: URLSessionLane) {
    #if canImport(FoundationNetworking)
      let caller = lock.withLock { () -> Waiting? in
        if !waiting.isEmpty { return waiting.removeFirst() }
        idle.append(lane)
        return nil
      }
      caller?.continuation.resume(returning: lane)
    #endif
  }
}
