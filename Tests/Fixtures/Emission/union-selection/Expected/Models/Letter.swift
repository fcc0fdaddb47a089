// Generated from openapi.yaml#/components/schemas/Letter. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Letter`.
nonisolated public enum Letter: OpenUnion {
  /// Invoice
  case invoice(Invoice)
  /// Offer
  case offer(Offer)
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<Letter> { variants in
    variants.add("invoice", Self.invoice, where: [.member(at: ["head", "form"], is: ["inv"])])
    variants.add("offer", Self.offer, where: [.member(at: ["head", "form"], is: ["off"])])
  }

  /// The JSON of `other`; nil for any other case.
  public var otherJSON: JSONValue? {
    if case .other(let json) = self { json } else { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .invoice(let value):
      try value.encode(to: encoder)
    case .offer(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }

  /// Invoice
  public struct Invoice: Codable, Equatable, Sendable {
    /// The member `head`.
    public var head: Head?

    /// The member `body`.
    public var body: String?

    /// Creates a value from its properties.
    public init(
      head: Head? = nil,
      body: String? = nil,
    ) {
      self.head = head
      self.body = body
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.head = try members.optional("head")
      self.body = try members.optional("body")
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.optional(self.head, "head")
      try members.optional(self.body, "body")
    }

    /// The schema `#/components/schemas/Letter/oneOf/0/properties/head`.
    public struct Head: Codable, Equatable, Sendable {
      /// The member `form`.
      public var form: Form?

      /// Creates a value from its properties.
      public init(
        form: Form? = nil,
      ) {
        self.form = form
      }

      public init(from decoder: any Decoder) throws {
        var members = try JSONMemberDecoder(decoder)
        self.form = try members.optional("form")
      }

      public func encode(to encoder: any Encoder) throws {
        var members = JSONMemberEncoder(encoder)
        try members.optional(self.form, "form")
      }

      /// The schema `#/components/schemas/Letter/oneOf/0/properties/head/properties/form`.
      public enum Form: OpenEnumeration {
        /// The value `"inv"`.
        case inv
        /// A value that the specification does not list, as received.
        case unrecognized(String)

        /// The values that the specification lists.
        public static var allCases: [Self] {
          [
            .inv
          ]
        }

        /// Creates a value from the value on the wire.
        public init(rawValue: String) {
          switch rawValue {
          case "inv": self = .inv
          default: self = .unrecognized(rawValue)
          }
        }

        /// The value on the wire.
        public var rawValue: String {
          switch self {
          case .inv: "inv"
          case .unrecognized(let value): value
          }
        }
      }
    }
  }

  /// Offer
  public struct Offer: Codable, Equatable, Sendable {
    /// The member `head`.
    public var head: Head?

    /// The member `body`.
    public var body: String?

    /// Creates a value from its properties.
    public init(
      head: Head? = nil,
      body: String? = nil,
    ) {
      self.head = head
      self.body = body
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.head = try members.optional("head")
      self.body = try members.optional("body")
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.optional(self.head, "head")
      try members.optional(self.body, "body")
    }

    /// The schema `#/components/schemas/Letter/oneOf/1/properties/head`.
    public struct Head: Codable, Equatable, Sendable {
      /// The member `form`.
      public var form: Form?

      /// Creates a value from its properties.
      public init(
        form: Form? = nil,
      ) {
        self.form = form
      }

      public init(from decoder: any Decoder) throws {
        var members = try JSONMemberDecoder(decoder)
        self.form = try members.optional("form")
      }

      public func encode(to encoder: any Encoder) throws {
        var members = JSONMemberEncoder(encoder)
        try members.optional(self.form, "form")
      }

      /// The schema `#/components/schemas/Letter/oneOf/1/properties/head/properties/form`.
      public enum Form: OpenEnumeration {
        /// The value `"off"`.
        case off
        /// A value that the specification does not list, as received.
        case unrecognized(String)

        /// The values that the specification lists.
        public static var allCases: [Self] {
          [
            .off
          ]
        }

        /// Creates a value from the value on the wire.
        public init(rawValue: String) {
          switch rawValue {
          case "off": self = .off
          default: self = .unrecognized(rawValue)
          }
        }

        /// The value on the wire.
        public var rawValue: String {
          switch self {
          case .off: "off"
          case .unrecognized(let value): value
          }
        }
      }
    }
  }
}
