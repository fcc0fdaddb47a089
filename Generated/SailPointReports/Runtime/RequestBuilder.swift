// Generated from Runtime/RequestBuilder.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// Builds the request of an operation from its path, parameters and body.
nonisolated public struct RequestBuilder {
  /// The separator of a list that is sent as one value.
  public enum Separator: String, Sendable {
    /// A comma: `a,b`.
    case comma = ","
    /// A percent-encoded space: `a%20b`.
    case space = "%20"
    /// A percent-encoded vertical bar: `a%7Cb`.
    case pipe = "%7C"
  }

  private let method: String
  var path = ""
  /// Pairs of a name and a value such as `limit=10`, percent-encoded.
  var query: [String] = []
  var headers: HTTPHeaders = [:]
  private var body: HTTPRequest.Body?

  /// Begins a request. The method is in upper case.
  public init(method: String) {
    self.method = method
  }

  /// Adds a fixed part of the path. Percent-encoded characters stay as they are.
  public mutating func addPath(_ literal: String) {
    path += PercentEncoding.encodePath(literal)
  }

  /// Adds a path parameter. All characters except unreserved ones are percent-encoded, so the value
  /// cannot leave its segment.
  ///
  /// - Throws: `InvalidRequest.pathParameter` if the value is empty, `.` or `..`, because the path
  ///   could then name another resource.
  public mutating func addPath(
    parameter name: String, _ value: some ParameterValue,
  ) throws(InvalidRequest) {
    let text = value.parameterText
    try addSegment(PercentEncoding.encode(text), of: name)
  }

  /// Adds the percent-encoded value of a path parameter.
  mutating func addSegment(_ text: String, of name: String) throws(InvalidRequest) {
    if text.isEmpty || text == "." || text == ".." {
      throw .pathParameter(name: name, value: text)
    }
    path += text
  }

  /// Adds a constant item of the query, such as `action=start`. Percent-encoded characters stay as
  /// they are.
  public mutating func addQuery(fixed item: String) {
    query.append(PercentEncoding.encodeReserved(item))
  }

  /// Adds a query parameter. An unset value is omitted.
  public mutating func addQuery(_ name: String, _ value: (some ParameterValue)?) {
    guard let value else { return }
    query.append(PercentEncoding.encode(name) + "=" + PercentEncoding.encode(value.parameterText))
  }

  /// Adds a query parameter once for each value of a list.
  public mutating func addQuery(_ name: String, each values: [some ParameterValue]?) {
    for value in values ?? [] {
      addQuery(name, value)
    }
  }

  /// Adds a query parameter that contains a whole list. An unset or empty list is omitted.
  public mutating func addQuery(
    _ name: String, _ values: [some ParameterValue]?, separatedBy separator: Separator,
  ) {
    guard let values, !values.isEmpty else { return }
    let texts = values.map { PercentEncoding.encode($0.parameterText) }
    query.append(PercentEncoding.encode(name) + "=" + texts.joined(separator: separator.rawValue))
  }

  /// Adds a header field. An unset value is omitted.
  public mutating func addHeader(_ name: String, _ value: (some ParameterValue)?) {
    guard let value else { return }
    headers.append(value.parameterText, for: name)
  }

  /// Adds a header field that contains a list. An unset or empty list is omitted.
  public mutating func addHeader(_ name: String, _ values: [some ParameterValue]?) {
    guard let values, !values.isEmpty else { return }
    headers.append(values.map(\.parameterText).joined(separator: ","), for: name)
  }

  /// Adds an `Accept` field with these media types, the preferred one first.
  public mutating func accept(_ mediaTypes: [String]) {
    headers["Accept"] = mediaTypes.joined(separator: ", ")
  }

  /// Adds an `Accept` field with one media type: the one that `choices` contains for a parameter's
  /// value, compared case-insensitively; otherwise the first of `mediaTypes`.
  public mutating func accept(
    _ mediaTypes: [String], for value: (some ParameterValue)?, choices: [(String, String)],
  ) {
    let text = value?.parameterText.lowercased()
    let choice = choices.first { $0.0.lowercased() == text }
    headers["Accept"] = choice?.1 ?? mediaTypes.first
  }

  /// Sets the body to a value as JSON.
  ///
  /// - Throws: `InvalidRequest.body` if the value cannot be written as JSON.
  public mutating func setJSONBody(
    _ value: some Encodable, mediaType: String,
  ) throws(InvalidRequest) {
    setBody(.data(try RequestBuilder.json(value)), mediaType: mediaType)
  }

  /// Encodes a value as JSON. Equal values are encoded to equal bytes.
  static func json(_ value: some Encodable) throws(InvalidRequest) -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return try encoder.encode(value)
    } catch {
      throw .body(reason: "\(error)")
    }
  }

  /// Sets the body, which is sent unchanged.
  public mutating func setBody(_ body: HTTPRequest.Body, mediaType: String) {
    self.body = body
    headers["Content-Type"] = mediaType
  }

  /// Sets the body to text in UTF-8.
  public mutating func setTextBody(_ text: some ParameterValue, mediaType: String) {
    setBody(.data(Data(text.parameterText.utf8)), mediaType: mediaType)
  }

  /// Returns the request to a server.
  ///
  /// - Throws: `InvalidRequest` if the server's URL or a header field is not valid.
  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    let target = query.isEmpty ? path : path + "?" + query.joined(separator: "&")
    let url = try server.url(appending: target)
    let request = HTTPRequest(method: method, url: url, headers: headers, body: body)
    try request.check()
    return request
  }
}
