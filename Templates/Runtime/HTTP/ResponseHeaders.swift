import Foundation

/// The header fields of a response as typed values. A field that is missing, or does not match what
/// the API documents, is nil; `HTTPHeaders` has its text.
nonisolated public struct ResponseHeaders: Sendable {
  private let headers: HTTPHeaders

  /// Creates typed values from the header fields of a response.
  public init(_ headers: HTTPHeaders) {
    self.headers = headers
  }

  /// Returns the value of a field; nil if the field is missing or does not have the type.
  public func value<Value: LosslessStringConvertible>(_ name: String) -> Value? {
    headers[name].flatMap { Value(ResponseHeaders.trimmed($0)) }
  }

  /// Returns the value of a field as an enumeration, which also has values that the API does not
  /// document; nil if the field is missing.
  public func value<Value: OpenEnumeration>(_ name: String) -> Value?
  where Value.RawValue: LosslessStringConvertible {
    let rawValue: Value.RawValue? = value(name)
    return rawValue.map { Value(rawValue: $0) }
  }

  /// Returns the value of a field as a number; nil if the field is missing or is not a number.
  public func value(_ name: String) -> Decimal? {
    headers[name].flatMap { Decimal(string: ResponseHeaders.trimmed($0)) }
  }

  /// Returns the elements of a list, which are separated by commas and may be spread over several
  /// fields. Nil if the field is missing, or if an element does not have the type.
  public func values<Value: LosslessStringConvertible>(_ name: String) -> [Value]? {
    values(name) { Value($0) }
  }

  /// Returns the elements of a list as numbers; nil if the field is missing, or if an element is
  /// not a number.
  public func values(_ name: String) -> [Decimal]? {
    values(name) { Decimal(string: $0) }
  }

  /// Returns the elements of a list as enumerations, which also have values that the API does not
  /// document; nil if the field is missing.
  public func values<Value: OpenEnumeration>(_ name: String) -> [Value]?
  where Value.RawValue: LosslessStringConvertible {
    let rawValues: [Value.RawValue]? = values(name)
    return rawValues.map { $0.map { Value(rawValue: $0) } }
  }

  private func values<Value>(_ name: String, _ read: (String) -> Value?) -> [Value]? {
    let fields = headers.fields.filter { $0.name.lowercased() == name.lowercased() }
    if fields.isEmpty { return nil }
    let texts = fields.flatMap { $0.value.split(separator: ",") }
    let values = texts.compactMap { read(ResponseHeaders.trimmed(String($0))) }
    return values.count == texts.count ? values : nil
  }

  private static func trimmed(_ text: String) -> String {
    text.trimmingCharacters(in: .whitespaces)
  }
}

nonisolated extension DateTime: LosslessStringConvertible {}
