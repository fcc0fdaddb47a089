// Generated from Runtime/HTTPHeaders.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// Header fields in the order in which they are sent. The subscript ignores the case of names; `==`
/// does not.
nonisolated public struct HTTPHeaders: Sendable, Equatable, ExpressibleByDictionaryLiteral {
  /// One header field.
  public struct Field: Sendable, Equatable {
    /// The name as it is sent.
    public var name: String
    /// The value. Space around it is not significant.
    public var value: String

    /// Creates a field.
    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }

    fileprivate func isNamed(_ other: String) -> Bool {
      name.lowercased() == other.lowercased()
    }
  }

  /// All fields in their order. Several of them may have the same name.
  public private(set) var fields: [Field] = []

  /// Creates an empty list of fields.
  public init() {}

  public init(dictionaryLiteral elements: (String, String)...) {
    fields = elements.map(Field.init)
  }

  /// The value of the first field with that name. Setting a value replaces all fields with the
  /// name; setting nil removes them.
  public subscript(name: String) -> String? {
    get { fields.first { $0.isNamed(name) }?.value }
    set {
      let index = fields.firstIndex { $0.isNamed(name) } ?? fields.endIndex
      fields.removeAll { $0.isNamed(name) }
      if let newValue {
        fields.insert(Field(name: name, value: newValue), at: min(index, fields.endIndex))
      }
    }
  }

  /// The fields for printing: values that may be secret are replaced, and URLs lose their query.
  public var redacted: HTTPHeaders {
    var headers = HTTPHeaders()
    headers.fields = fields.map(\.redacted)
    return headers
  }

  /// Adds a field, even if one with that name exists already.
  public mutating func append(_ value: String, for name: String) {
    fields.append(Field(name: name, value: value))
  }
}

nonisolated extension HTTPHeaders.Field: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// Substrings of the names of fields that may contain credentials. APIs choose such names freely.
  private static let secretParts = [
    "authorization", "x-auth", "cookie", "token", "secret", "password", "key", "credential",
    "session",
  ]

  /// Substrings of the names of fields whose value is a URL.
  private static let urlParts = ["location", "referer", "link"]

  /// The field for printing. A value that may be secret is replaced; a URL loses its query.
  var redacted: HTTPHeaders.Field {
    let name = name.lowercased()
    var field = self
    if HTTPHeaders.Field.secretParts.contains(where: name.contains) {
      field.value = "(secret)"
    } else if HTTPHeaders.Field.urlParts.contains(where: name.contains) {
      field.value = HTTPRequest.printableURL(value)
    }
    return field
  }

  public var description: String {
    let field = redacted
    return "\(field.name): \(field.value)"
  }

  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}

nonisolated extension HTTPHeaders: CustomStringConvertible, CustomDebugStringConvertible {
  public var description: String { "\(fields)" }
  public var debugDescription: String { description }
}
