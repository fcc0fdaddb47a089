// Generated from Runtime/URLSessionSlots.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// Limits the number of requests in progress per server. Further requests wait here, in the order
/// of their arrival.
///
/// A session can also make requests wait, but does not report when it sends one, so that the wait
/// would count as idle time.
nonisolated final class URLSessionSlots: @unchecked Sendable {
  private struct Waiting {
    var exchange: URLSessionExchange
    var begin: @Sendable () -> Void
  }

  private struct Server {
    var running: Set<ObjectIdentifier> = []
    var waiting: [Waiting] = []
  }

  private let limit: Int
  /// Starts waiting requests. Starting a request may wait for the session's queue. A slot may be
  /// freed on that queue, where starting the next request would deadlock.
  private let queue = DispatchQueue(label: "URLSessionSlots")
  private let lock = NSLock()
  private var servers: [String: Server] = [:]

  init(limit: Int) {
    self.limit = limit
  }

  /// Starts an exchange as soon as a slot is free. The slot is freed when the exchange ends. An
  /// exchange that ends before it has a slot is not started.
  func enter(
    _ exchange: URLSessionExchange, to url: URL, _ begin: @escaping @Sendable () -> Void,
  ) {
    let key = URLSessionSlots.key(of: url)
    let hasSlot = lock.withLock {
      var slots = servers[key] ?? Server()
      let hasSlot = slots.running.count < limit
      if hasSlot {
        slots.running.insert(ObjectIdentifier(exchange))
      } else {
        slots.waiting.append(Waiting(exchange: exchange, begin: begin))
      }
      servers[key] = slots
      return hasSlot
    }
    exchange.onCompletion { [self] in leave(exchange, key) }
    if hasSlot { begin() }
  }

  private func leave(_ exchange: URLSessionExchange, _ key: String) {
    let next: Waiting? = lock.withLock {
      guard var slots = servers[key] else { return nil }
      var next: Waiting?
      if slots.running.remove(ObjectIdentifier(exchange)) == nil {
        slots.waiting.removeAll { $0.exchange === exchange }
      } else if !slots.waiting.isEmpty {
        let first = slots.waiting.removeFirst()
        slots.running.insert(ObjectIdentifier(first.exchange))
        next = first
      }
      servers[key] = slots.running.isEmpty ? nil : slots
      return next
    }
    if let next { queue.async { next.begin() } }
  }

  private static func key(of url: URL) -> String {
    let parts = [url.scheme?.lowercased(), url.host?.lowercased(), url.port.map { "\($0)" }]
    return parts.map { $0 ?? "" }.joined(separator: " ")
  }
}
