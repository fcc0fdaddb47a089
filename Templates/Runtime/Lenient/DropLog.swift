#if LENIENT
  import Foundation

  /// The leniency of a call, and the values that were omitted.
  ///
  /// Its properties need no lock: a call decodes one body at a time.
  nonisolated final class DropLog: @unchecked Sendable {
    /// The log of the current call; nil if a body is decoded outside of a call.
    @TaskLocal static var current: DropLog?

    private static let key: CodingUserInfoKey = {
      guard let key = CodingUserInfoKey(rawValue: "DropLog") else {
        preconditionFailure("every string is a key")
      }
      return key
    }()

    let leniency: Leniency
    private let reporter: CallReporter?
    private(set) var dropped: [DroppedValue] = []
    /// Whether every value that does not match is an error at the moment.
    private var isStrict = false

    init(_ leniency: Leniency, reporter: CallReporter? = nil) {
      self.leniency = leniency
      self.reporter = reporter
    }

    /// Returns the log that a decoder writes to; nil if no value may be omitted.
    static func of(_ decoder: any Decoder) -> DropLog? {
      guard let log = decoder.userInfo[key] as? DropLog, log.leniency != .off, !log.isStrict
      else { return nil }
      return log
    }

    /// Decodes a body, and reports the omitted values to the observer.
    func decode<Value: Decodable>(_ type: Value.Type, from body: Data) throws -> Value {
      let decoder = JSONDecoder()
      decoder.userInfo[DropLog.key] = self
      let count = dropped.count
      let value: Value
      do {
        value = try decoder.decode(Lenient<Value>.self, from: body).value
      } catch {
        // Another type may be tried for the same body.
        dropped.removeSubrange(count...)
        throw error
      }
      for drop in dropped[count...] {
        reporter?.report(.dropped(path: drop.path, reason: drop.cause.reason))
      }
      return value
    }

    /// Returns the result of `read`. If it throws, returns nil and records that the decoder's value
    /// was omitted.
    func valueOrDrop<Value>(of decoder: any Decoder, _ read: () throws -> Value) -> Value? {
      let count = dropped.count
      do {
        return try read()
      } catch {
        // The values inside are omitted together with this one.
        dropped.removeSubrange(count...)
        dropped.append(DroppedValue(of: decoder, because: error))
        return nil
      }
    }

    /// Returns the result of `read`. If it throws, returns nil and removes the records of the
    /// values that it has omitted.
    func attempt<Value>(_ read: () throws -> Value) -> Value? {
      let count = dropped.count
      do {
        return try read()
      } catch {
        dropped.removeSubrange(count...)
        return nil
      }
    }

    /// Returns the result of `read`, in which no value may be omitted.
    static func strictly<Value>(_ decoder: any Decoder, _ read: () throws -> Value) rethrows
      -> Value
    {
      guard let log = of(decoder) else { return try read() }
      log.isStrict = true
      defer { log.isStrict = false }
      return try read()
    }
  }

  nonisolated extension DroppedValue {
    fileprivate init(of decoder: any Decoder, because error: any Error) {
      path = UndecodableBody.text(of: UndecodableBody.names(of: decoder.codingPath))
      do {
        value = try JSONValue(from: decoder)
      } catch {
        value = nil
      }
      cause = UndecodableBody(decoding: error)
    }
  }

  /// A value of which parts may be omitted.
  nonisolated struct Lenient<Value: Decodable>: Decodable {
    let value: Value

    init(from decoder: any Decoder) throws {
      if DropLog.of(decoder)?.leniency == .lists,
        let collection = Value.self as? any LenientCollection.Type,
        let value = try collection.init(omittingFrom: decoder) as? Value
      {
        self.value = value
      } else {
        // The container decodes the value, since `JSONDecoder` treats some types of Foundation
        // specially.
        value = try decoder.singleValueContainer().decode(Value.self)
      }
    }
  }

  /// A value that may be omitted; nil if it was.
  nonisolated struct Droppable<Value: Decodable>: Decodable {
    let value: Value?

    init(from decoder: any Decoder) throws {
      if let log = DropLog.of(decoder) {
        value = log.valueOrDrop(of: decoder) { try Lenient<Value>(from: decoder).value }
      } else {
        value = try Lenient<Value>(from: decoder).value
      }
    }
  }

  /// A list or a dictionary, or an optional one.
  nonisolated private protocol LenientCollection {
    /// Decodes the elements that match, and omits the others.
    init(omittingFrom decoder: any Decoder) throws
  }

  nonisolated extension Array: LenientCollection where Element: Decodable {
    fileprivate init(omittingFrom decoder: any Decoder) throws {
      var container = try decoder.unkeyedContainer()
      self = []
      while !container.isAtEnd {
        if let element = try container.decode(Droppable<Element>.self).value { append(element) }
      }
    }
  }

  nonisolated extension Dictionary: LenientCollection where Key == String, Value: Decodable {
    fileprivate init(omittingFrom decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: JSONKey.self)
      self = [:]
      for key in container.allKeys {
        if let value = try container.decode(Droppable<Value>.self, forKey: key).value {
          self[key.stringValue] = value
        }
      }
    }
  }

  nonisolated extension Optional: LenientCollection where Wrapped: Decodable {
    fileprivate init(omittingFrom decoder: any Decoder) throws {
      let isNull = try decoder.singleValueContainer().decodeNil()
      self = isNull ? nil : try Lenient<Wrapped>(from: decoder).value
    }
  }
#endif
