// Generated from openapi.yaml#/components/schemas/Figure. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Figure`.
nonisolated public enum Figure: OpenUnion {
  /// The variant `FigureCircle`.
  case circle(FigureCircle)
  /// The variant `FigureSquare`.
  case square(FigureSquare)
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<Figure> { variants in
    variants.add("circle", Self.circle, where: [.member("form", is: ["circle"])])
    variants.add("square", Self.square, where: [.member("form", is: ["square"])])
  }

  /// The JSON of `other`; nil for any other case.
  public var otherJSON: JSONValue? {
    if case .other(let json) = self { json } else { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .circle(let value):
      try value.encode(to: encoder)
    case .square(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }
}
