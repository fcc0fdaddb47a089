// Generated from openapi.yaml#/paths/~1events/get/responses/200/content/application~1json/schema. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/paths/~1events/get/responses/200/content/application~1json/schema`.
nonisolated public enum GetEventsResponse200: OpenUnion {
  /// The variant `Opened`.
  case opened(Opened)
  /// The variant `Closed`.
  case closed(Closed)
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<GetEventsResponse200> { variants in
    variants.add(
      "opened", Self.opened,
      where: [
        .member("event", is: ["opened", "closed", "Opened"])
      ])
    variants.add(
      "closed", Self.closed,
      where: [
        .member("event", is: ["opened", "closed", "Closed"])
      ])
  }

  /// The JSON of `other`; nil for any other case.
  public var otherJSON: JSONValue? {
    if case .other(let json) = self { json } else { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .opened(let value):
      try value.encode(to: encoder)
    case .closed(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }
}
