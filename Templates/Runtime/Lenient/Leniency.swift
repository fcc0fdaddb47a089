#if LENIENT
  /// Which values of a response may be omitted because they do not match what the API documents. A
  /// value that may not be omitted makes the whole response undecodable.
  ///
  /// The observer of the client and `APIResponse.dropped` receive what was omitted.
  nonisolated public enum Leniency: Sendable, Hashable {
    /// No value.
    case off
    /// The value of an optional member, which is then nil.
    case members
    /// The value of an optional member, an element of a list, or a value of a dictionary. If
    /// several nested values may be omitted, only the innermost one is.
    case lists

    /// The leniency of calls that do not set their own: `lenient` in `martlet.yaml`.
    public static var standard: Leniency {
      #if LENIENT_LISTS
        .lists
      #else
        .members
      #endif
    }
  }

  /// A value of a response that was omitted, because it does not match what the API documents.
  nonisolated public struct DroppedValue: Sendable, Equatable {
    /// The path of the value in the body, such as `items[3].status`.
    public var path: String
    /// The value as it was received; nil if it contains text that is not valid Unicode.
    public var value: JSONValue?
    /// Why the value does not match. The path in it may lead to a value inside the omitted one.
    public var cause: UndecodableBody
  }
#endif
