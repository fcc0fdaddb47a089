// Generated from openapi.yaml#/components/schemas/Order. Do not edit.
// Regenerate with `martlet generate`.

import Foundation
import Swift

/// The schema `#/components/schemas/Order`.
nonisolated public struct Order: Codable, Equatable, Sendable {
  /// Format `uuid`.
  public var id: OrderID

  /// The member `total`.
  public var total: Decimal

  /// The member `discount`.
  public var discount: Nullable<Decimal>?

  /// Format `uri`.
  public var page: URL?

  /// Each value: format `uuid`.
  public var parts: [UUID]?

  /// The member `prices`.
  public var prices: [String: Decimal]?

  /// The member `count`.
  public var count: Swift.Int?

  /// Format `uuid`.
  public var status: Status?

  /// The member `origin`.
  public var origin: Origin?

  /// The member `source`.
  public var source: Source?

  /// Creates a value from its properties.
  public init(
    id: OrderID,
    total: Decimal,
    discount: Nullable<Decimal>? = nil,
    page: URL? = nil,
    parts: [UUID]? = nil,
    prices: [String: Decimal]? = nil,
    count: Swift.Int? = nil,
    status: Status? = nil,
    origin: Origin? = nil,
    source: Source? = nil,
  ) {
    self.id = id
    self.total = total
    self.discount = discount
    self.page = page
    self.parts = parts
    self.prices = prices
    self.count = count
    self.status = status
    self.origin = origin
    self.source = source
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.id = try members.required("id")
    self.total = try members.required("total")
    self.discount = try members.missingOrNull("discount")
    self.page = try members.optional("page")
    self.parts = try members.optional("parts")
    self.prices = try members.optional("prices")
    self.count = try members.optional("count")
    self.status = try members.optional("status")
    self.origin = try members.optional("origin")
    self.source = try members.optional("source")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.id, "id")
    try members.required(self.total, "total")
    try members.optional(self.discount, "discount")
    try members.optional(self.page, "page")
    try members.optional(self.parts, "parts")
    try members.optional(self.prices, "prices")
    try members.optional(self.count, "count")
    try members.optional(self.status, "status")
    try members.optional(self.origin, "origin")
    try members.optional(self.source, "source")
  }

  /// Format `uuid`.
  public enum Status: OpenEnumeration {
    /// The value `"a"`.
    case a
    /// The value `"b"`.
    case b
    /// A value that the specification does not list, as received.
    case unrecognized(String)

    /// The values that the specification lists.
    public static var allCases: [Self] {
      [
        .a,
        .b,
      ]
    }

    /// Creates a value from the value on the wire.
    public init(rawValue: String) {
      switch rawValue {
      case "a": self = .a
      case "b": self = .b
      default: self = .unrecognized(rawValue)
      }
    }

    /// The value on the wire.
    public var rawValue: String {
      switch self {
      case .a: "a"
      case .b: "b"
      case .unrecognized(let value): value
      }
    }
  }

  /// The schema `#/components/schemas/Order/properties/origin`.
  public enum Origin: OpenUnion {
    /// The variant `URL`.
    case url(URL)
    /// The variant `Int64`.
    case integer(Int64)
    /// The variant `Decimal`.
    case decimal(Decimal)
    /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
    case other(JSONValue)

    /// The variants in the order of preference, with the values of members that select them.
    public static let variants = UnionVariants<Origin> { variants in
      variants.add("integer", Self.integer)
      variants.add("url", Self.url)
      variants.add("decimal", Self.decimal)
    }

    /// The JSON of `other`; nil for any other case.
    public var otherJSON: JSONValue? {
      if case .other(let json) = self { json } else { nil }
    }

    public func encode(to encoder: any Encoder) throws {
      switch self {
      case .url(let value):
        var container = encoder.singleValueContainer()
        try container.encode(value)
      case .integer(let value):
        try value.encode(to: encoder)
      case .decimal(let value):
        var container = encoder.singleValueContainer()
        try container.encode(value)
      case .other(let value):
        try value.encode(to: encoder)
      }
    }
  }

  /// The schema `#/components/schemas/Order/properties/source`.
  public enum Source: OpenUnion {
    /// Key
    case key(Key)
    /// Link
    case link(Link)
    /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
    case other(JSONValue)

    /// The variants in the order of preference, with the values of members that select them.
    public static let variants = UnionVariants<Source> { variants in
      variants.add("key", Self.key)
      variants.add("link", Self.link)
    }

    /// The JSON of `other`; nil for any other case.
    public var otherJSON: JSONValue? {
      if case .other(let json) = self { json } else { nil }
    }

    public func encode(to encoder: any Encoder) throws {
      switch self {
      case .key(let value):
        try value.encode(to: encoder)
      case .link(let value):
        try value.encode(to: encoder)
      case .other(let value):
        try value.encode(to: encoder)
      }
    }

    /// Key
    public struct Key: Codable, Equatable, Sendable {
      /// Format `uuid`.
      public var ref: UUID?

      /// Creates a value from its properties.
      public init(
        ref: UUID? = nil,
      ) {
        self.ref = ref
      }

      public init(from decoder: any Decoder) throws {
        var members = try JSONMemberDecoder(decoder)
        self.ref = try members.optional("ref")
      }

      public func encode(to encoder: any Encoder) throws {
        var members = JSONMemberEncoder(encoder)
        try members.optional(self.ref, "ref")
      }
    }

    /// Link
    public struct Link: Codable, Equatable, Sendable {
      /// Format `uri`.
      public var ref: URL?

      /// Creates a value from its properties.
      public init(
        ref: URL? = nil,
      ) {
        self.ref = ref
      }

      public init(from decoder: any Decoder) throws {
        var members = try JSONMemberDecoder(decoder)
        self.ref = try members.optional("ref")
      }

      public func encode(to encoder: any Encoder) throws {
        var members = JSONMemberEncoder(encoder)
        try members.optional(self.ref, "ref")
      }
    }
  }
}
