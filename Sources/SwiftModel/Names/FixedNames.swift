/// Names of generated declarations that do not depend on the document.
package enum FixedNames {
  /// The enumeration of an operation's results, if there are several.
  package static let output = "Output"

  /// The enumeration of an operation's documented errors.
  package static let failure = "Failure"

  /// The structure of an operation's documented header fields.
  package static let headers = "Headers"

  /// The case of an enumeration for a value that the document does not list.
  package static let unrecognized = "unrecognized"

  /// The case of a union for a value that fits none of its variants.
  package static let other = "other"

  /// The property of a record for members that no other property represents.
  package static let otherMembers = "otherMembers"

  /// The private property of a record for the names of members that were null.
  package static let receivedNulls = "receivedNulls"

  /// The function that creates a client from the environment, if the client uses a shared runtime.
  package static let clientFromEnvironment = "client"

  /// The enumeration of the media types of an operation's body.
  package static let requestBody = "RequestBody"
}
