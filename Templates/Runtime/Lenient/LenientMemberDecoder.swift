#if LENIENT
  /// Decodes a JSON object member by member. Unlike `JSONMemberDecoder`, it omits the values that
  /// `Leniency` allows to omit.
  nonisolated public struct LenientMemberDecoder {
    private var members: JSONMemberDecoder
    private let log: DropLog?
    /// The names of the members that were omitted.
    private var droppedNames: Set<String> = []

    /// Begins to decode an object.
    ///
    /// - Throws: `DecodingError` if the value is not an object.
    public init(_ decoder: any Decoder) throws {
      members = try JSONMemberDecoder(decoder)
      log = DropLog.of(decoder)
    }

    /// Decodes a member that must be present and must not be null.
    public mutating func required<Value: Decodable>(_ name: String) throws -> Value {
      let member: Lenient<Value> = try members.required(name)
      return member.value
    }

    /// Decodes a member that may be missing. Null, which the API does not allow, is treated as
    /// missing.
    public mutating func optional<Value: Decodable>(_ name: String) throws -> Value? {
      value(try members.optional(name), name)
    }

    /// Decodes a member that may be missing or null. A null is added to `nulls`.
    public mutating func nullable<Value: Decodable>(_ name: String) throws -> Value? {
      value(try members.nullable(name), name)
    }

    /// Decodes a member that may be missing and may be any JSON. Null is a value, and not nil.
    public mutating func json(_ name: String) throws -> JSONValue? { try members.json(name) }

    /// The members that `nullable` found to be null.
    public var nulls: ReceivedNulls { members.nulls }

    /// Decodes a member that must be present and may be null.
    public mutating func requiredNullable<Value: Decodable>(_ name: String) throws -> Value? {
      let member: Lenient<Value>? = try members.requiredNullable(name)
      return member?.value
    }

    /// Decodes a member as one variant of a union, which another member selects. The content of
    /// the variant is nil if the member is missing or null. Returns nil if the member does not
    /// match the variant.
    public mutating func variant<Content: Decodable, Union>(
      _ name: String, as makeUnion: (Content?) -> Union,
    ) -> Union? {
      guard let log else { return members.lenientVariant(name, as: makeUnion) }
      return log.attempt {
        guard let union = members.lenientVariant(name, as: makeUnion) else { throw NoVariant() }
        return union
      }
    }

    /// Returns the members that were not decoded, by name. If they may be any JSON, those that were
    /// omitted are among them, so that encoding preserves them.
    public func others<Value: Decodable>() throws -> [String: Value] {
      if Value.self == JSONValue.self {
        var members = members
        members.forget(droppedNames)
        return try members.others()
      }
      if log?.leniency == .lists {
        let others: [String: Droppable<Value>] = try members.others()
        return others.compactMapValues(\.value)
      }
      let others: [String: Lenient<Value>] = try members.others()
      return others.mapValues(\.value)
    }

    /// Returns whether the object has the member, even if it is null, and the member was not
    /// omitted.
    func holds(_ name: String) -> Bool { members.holds(name) && !droppedNames.contains(name) }

    private mutating func value<Value>(_ member: Droppable<Value>?, _ name: String) -> Value? {
      if let member, member.value == nil { droppedNames.insert(name) }
      return member?.value
    }
  }

  nonisolated extension JSONMemberDecoder {
    fileprivate mutating func lenientVariant<Content: Decodable, Union>(
      _ name: String, as makeUnion: (Content?) -> Union,
    ) -> Union? {
      variant(name) { (content: Lenient<Content>?) in makeUnion(content?.value) }
    }
  }

  /// A member does not match the variant of a union.
  nonisolated private struct NoVariant: Error {}
#endif
