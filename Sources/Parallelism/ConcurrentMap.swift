import Dispatch

/// Returns the results of `make` for the indices from 0 to `count - 1`, in this order. The calls
/// run concurrently on all processors.
package func concurrentMap<Result: Sendable>(
  count: Int, _ make: @Sendable (Int) -> Result,
) -> [Result] {
  [Result](unsafeUninitializedCapacity: count) { buffer, initializedCount in
    // Concurrent writes are safe, since each call initializes a different element.
    nonisolated(unsafe) let results = buffer
    DispatchQueue.concurrentPerform(iterations: count) { index in
      results.initializeElement(at: index, to: make(index))
    }
    initializedCount = count
  }
}
