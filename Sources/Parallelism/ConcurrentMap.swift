import Dispatch

/// What `make` returns for each number below `count`, in their order, made on all processors at
/// once.
package func concurrentMap<Result: Sendable>(
  count: Int, _ make: @Sendable (Int) -> Result,
) -> [Result] {
  [Result](unsafeUninitializedCapacity: count) { buffer, initializedCount in
    // Each call writes to a place of its own.
    nonisolated(unsafe) let results = buffer
    DispatchQueue.concurrentPerform(iterations: count) { index in
      results.initializeElement(at: index, to: make(index))
    }
    initializedCount = count
  }
}
