import Dispatch

/// A value that only one thread at a time can use.
package final class Locked<Value: Sendable>: @unchecked Sendable {
  private var value: Value
  private let semaphore = DispatchSemaphore(value: 1)

  package init(_ value: Value) {
    self.value = value
  }

  /// Calls `body` with the value. Other threads wait until the call returns.
  package func withLock<Result>(_ body: (inout Value) -> Result) -> Result {
    semaphore.wait()
    defer { semaphore.signal() }
    return body(&value)
  }
}
