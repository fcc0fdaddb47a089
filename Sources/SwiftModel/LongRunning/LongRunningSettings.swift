package import Diagnostics
package import IR

/// The configuration of a long-running operation. It names operations, parameters and properties as
/// the document does.
package struct LongRunningSettings: Sendable {
  /// The operation that polls, fetches or cancels.
  package struct Step: Sendable {
    package var operation: Located<String>
    /// The wire name of the parameter that takes the identifier.
    package var id: Located<String>

    package init(operation: Located<String>, id: Located<String>) {
      self.operation = operation
      self.id = id
    }
  }

  /// The condition for success.
  package enum Done: Sendable {
    /// The status is one of these values.
    case values([Located<JSONScalar>])
    /// The response has a status, and the status does not mean failure.
    case present
  }

  /// The name of the method that runs the long-running operation.
  package var name: String
  package var origin: Origin
  /// The operation that starts the long-running operation.
  package var start: Located<String>
  /// The path of the identifier in the response of the start operation; empty if the response is
  /// the identifier.
  package var id: [Located<String>]
  package var poll: Step
  /// The HTTP status codes by which a poll reports that the operation is not done yet.
  package var pending: [Int]
  /// The path of the status in the response of the poll; empty if the response is the status.
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

/// A value of the configuration with its location.
package struct Located<Value: Sendable>: Sendable {
  package var value: Value
  package var location: SourceLocation

  package init(_ value: Value, at location: SourceLocation) {
    self.value = value
    self.location = location
  }
}
