// Generated from Runtime/ResponseHeaders.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// The header fields of a response as values of their types. A field that is missing, or is not
/// what the API documents, is nil; `HTTPHeaders` has its text.
nonisolated public struct ResponseHeaders: Sendable {
  private let headers: HTTPHeaders

  public init(_ headers: HTTPHeaders) {
    self.headers = headers
  }

  public func value<Value: LosslessStringConvertible>(_ name: String) -> Value? {
    headers[name].flatMap { Value(ResponseHeaders.trimmed($0)) }
  }

  public func value<Value: OpenEnumeration>(_ name: String) -> Value?
  where Value.RawValue: LosslessStringConvertible {
    let rawValue: Value.RawValue? = value(name)
    return rawValue.map { Value(rawValue: $0) }
  }

  public func value(_ name: String) -> Decimal? {
    headers[name].flatMap { Decimal(string: ResponseHeaders.trimmed($0)) }
  }

  /// The elements of a list, which commas separate and which may stand in several fields. Nil where
  /// there is no such field, or one of the elements is something else.
  public func values<Value: LosslessStringConvertible>(_ name: String) -> [Value]? {
    values(name) { Value($0) }
  }

  public func values(_ name: String) -> [Decimal]? {
    values(name) { Decimal(string: $0) }
  }

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
