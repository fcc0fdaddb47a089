// Generated from openapi.yaml#/paths/~1jobs/get/responses/200/content/text~1event-stream/itemSchema. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/paths/~1jobs/get/responses/200/content/text~1event-stream/itemSchema`.
nonisolated public enum WatchJobsResponse200: OpenUnion {
  /// The variant `WatchJobsResponse200Begun`.
  case begun(WatchJobsResponse200Begun)
  /// The variant `WatchJobsResponse200Log`.
  case log(WatchJobsResponse200Log)
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<WatchJobsResponse200> { variants in
    variants.add("begun", Self.begun, where: [.member("event", is: ["begun"])])
    variants.add("log", Self.log, where: [.member("event", is: ["log"])])
  }

  /// The JSON of `other`; nil for any other case.
  public var otherJSON: JSONValue? {
    if case .other(let json) = self { json } else { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .begun(let value):
      try value.encode(to: encoder)
    case .log(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }
}
