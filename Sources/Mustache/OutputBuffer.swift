/// The output of a template as bytes. Appending many short texts to an array is several times
/// slower.
struct OutputBuffer: ~Copyable {
  private var start: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int) {
    self.capacity = capacity
    start = .allocate(capacity: capacity)
  }

  deinit { start.deallocate() }

  mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    guard let first = text.baseAddress else { return }
    if text.count > capacity - count { grow(by: text.count) }
    (start + count).initialize(from: first, count: text.count)
    count += text.count
  }

  private mutating func grow(by additionalCount: Int) {
    capacity = max(2 * capacity, count + additionalCount)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.moveInitialize(from: start, count: count)
    start.deallocate()
    start = larger
  }

  /// Removes all bytes after the first `newCount`.
  mutating func truncate(to newCount: Int) { count = newCount }

  /// Calls `body` with the bytes.
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    body(UnsafeBufferPointer(start: start, count: count))
  }
}
