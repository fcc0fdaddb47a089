package import Diagnostics
package import IR

/// What the user says of operations that belong together because the first one starts what takes
/// long. They are named as in the specification.
package struct LongRunningSettings: Sendable {
  /// An operation that is told what it is about by one of its parameters.
  package struct Step: Sendable {
    package var operation: Located<String>
    /// The wire name of that parameter.
    package var id: Located<String>

    package init(operation: Located<String>, id: Located<String>) {
      self.operation = operation
      self.id = id
    }
  }

  /// When it is over, and fine.
  package enum Done: Sendable {
    /// Where the status is one of these.
    case values([Located<JSONScalar>])
    /// Where there is a status, and it is none of a failure.
    case present
  }

  /// The method's name.
  package var name: String
  package var origin: Origin
  package var start: Located<String>
  /// The members that lead to the identifier in what the start is answered with; empty where the
  /// answer is the identifier.
  package var id: [Located<String>]
  package var poll: Step
  /// The HTTP statuses of a poll that mean that there is nothing to tell yet.
  package var pending: [Int]
  /// The members that lead to the status in what the poll is answered with; empty where the answer
  /// is the status.
  package var status: [Located<String>]
  package var done: Done
  package var failed: [Located<JSONScalar>]
  package var fetch: Step?
  package var cancel: Step?

  package init(
    name: String,
    origin: Origin,
    start: Located<String>,
    id: [Located<String>],
    poll: Step,
    pending: [Int],
    status: [Located<String>],
    done: Done,
    failed: [Located<JSONScalar>],
    fetch: Step?,
    cancel: Step?,
  ) {
    self.name = name
    self.origin = origin
    self.start = start
    self.id = id
    self.poll = poll
    self.pending = pending
    self.status = status
    self.done = done
    self.failed = failed
    self.fetch = fetch
    self.cancel = cancel
  }
}

/// A value of the configuration, and its place there.
package struct Located<Value: Sendable>: Sendable {
  package var value: Value
  package var location: SourceLocation

  package init(_ value: Value, at location: SourceLocation) {
    self.value = value
    self.location = location
  }
}
