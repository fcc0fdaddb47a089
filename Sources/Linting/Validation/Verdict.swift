import Diagnostics

/// The result of validating a value.
///
/// A result may be unknown, for example if the schema has a keyword or a pattern that is not
/// supported. An unknown part makes nothing invalid, so that no valid value is reported.
struct Verdict {
  /// A mismatch at a location in the value.
  struct Failure: Hashable {
    var text: String
    /// The location of the part of the value that does not match.
    var location: SourceLocation
    /// The location of the schema that it does not match.
    var schema: SourceLocation
    /// The number of collections around that part, up to the whole value.
    var depth: Int
    /// Whether the part has another type, so that the schema is probably not the one that is meant.
    var isOtherType = false
  }

  /// Empty if the value is valid, or if the result is unknown.
  var failures: [Failure] = []
  var isUnknown = false

  static let valid = Verdict()
  static let unknown = Verdict(isUnknown: true)

  var isInvalid: Bool { !failures.isEmpty }
  var isValid: Bool { failures.isEmpty && !isUnknown }

  /// The result for a value that must satisfy both of two schemas.
  static func += (left: inout Verdict, right: Verdict) {
    left.isUnknown = left.isUnknown || right.isUnknown
    if left.failures.count < failureLimit {
      left.failures += right.failures.prefix(failureLimit - left.failures.count)
    }
  }

  private static let failureLimit = 50
}
