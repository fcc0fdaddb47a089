import Foundation

/// A union that keeps JSON that fits none of its variants, and sends it back unchanged.
nonisolated public protocol OpenUnion: Codable, Equatable, Sendable {
  /// The variants, and the tests that select them.
  static var variants: UnionVariants<Self> { get }

  /// Creates a union from JSON that fits none of the variants.
  static func other(_ json: JSONValue) -> Self

  /// The JSON that fits none of the variants; nil for a variant.
  var otherJSON: JSONValue? { get }
}

nonisolated extension OpenUnion {
  public init(from decoder: any Decoder) throws {
    if let union = Self.variants.best(from: decoder) {
      self = union
    } else {
      self = .other(try JSONValue(from: decoder))
    }
  }

  /// The reasons why the JSON of `other` fits none of the variants, in the order of the variants.
  /// Empty if it is a variant.
  public var decodingFailures: [VariantFailure] {
    guard let json = otherJSON else { return [] }
    do {
      let data = try JSONEncoder().encode(json)
      return try JSONDecoder().decode(VariantFailures<Self>.self, from: data).list
    } catch {
      return [VariantFailure(variant: FailureText.anyVariant, reason: "\(error)")]
    }
  }
}

/// The reason why JSON does not fit a variant of a union.
nonisolated public struct VariantFailure: Error, Equatable, CustomStringConvertible {
  /// The name of the variant's case.
  public var variant: String
  /// The first problem, such as a missing member.
  public var reason: String

  /// Creates the reason for a variant.
  public init(variant: String, reason: String) {
    self.variant = variant
    self.reason = reason
  }

  public var description: String { "\(variant): \(reason)" }
}

nonisolated private struct VariantFailures<Union: OpenUnion>: Decodable {
  var list: [VariantFailure]

  init(from decoder: any Decoder) throws {
    list = Union.variants.failures(of: decoder)
  }
}

nonisolated enum FailureText {
  static let anyVariant = "*"

  /// Returns the path and the description of an error that a decoder threw.
  static func text(of error: any Error) -> String {
    switch error {
    case DecodingError.keyNotFound(let key, let context):
      "'\(path(context.codingPath + [key]))' is missing"
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context),
      DecodingError.dataCorrupted(let context):
      context.codingPath.isEmpty
        ? context.debugDescription
        : "'\(path(context.codingPath))': \(context.debugDescription)"
    case let failure as UnfitValue: failure.reason
    default: "\(error)"
    }
  }

  private static func path(_ keys: [any CodingKey]) -> String {
    keys.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
  }
}

/// A value that has the type of a variant, but does not fit the variant.
nonisolated struct UnfitValue: Error {
  var reason: String
}
