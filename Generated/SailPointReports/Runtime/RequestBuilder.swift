// Generated from Runtime/RequestBuilder.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// Puts a request together from the parts that an operation names.
nonisolated public struct RequestBuilder {
  /// What stands between the values of a list that is sent as one value.
  public enum Separator: String, Sendable {
    case comma = ","
    case space = "%20"
    case pipe = "%7C"
  }

  private let method: String
  var path = ""
  /// Each with its name, percent-encoded.
  var query: [String] = []
  var headers: HTTPHeaders = [:]
  private var body: HTTPRequest.Body?

  public init(method: String) {
    self.method = method
  }

  /// Adds a part of the path that is the same for every request. What is percent-encoded in it
  /// stays so.
  public mutating func addPath(_ literal: String) {
    path += PercentEncoding.encodePath(literal)
  }

  /// Adds a part of the path that the caller gives. Everything but unreserved characters is
  /// percent-encoded, so it stays within its segment.
  ///
  /// - Throws: `InvalidRequest.pathParameter` when it is empty, `.` or `..`, which alone or with
  ///   what stands beside them would name another resource.
  public mutating func addPath(
    parameter name: String, _ value: some ParameterValue,
  ) throws(InvalidRequest) {
    let text = value.parameterText
    try addSegment(PercentEncoding.encode(text), of: name)
  }

  /// Adds what stands for a parameter, percent-encoded.
  mutating func addSegment(_ text: String, of name: String) throws(InvalidRequest) {
    if text.isEmpty || text == "." || text == ".." {
      throw .pathParameter(name: name, value: text)
    }
    path += text
  }

  /// Adds a query parameter, unless it is unset.
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

  /// Adds a query parameter that holds a whole list, unless the list is unset or empty.
  public mutating func addQuery(
    _ name: String, _ values: [some ParameterValue]?, separatedBy separator: Separator,
  ) {
    guard let values, !values.isEmpty else { return }
    let texts = values.map { PercentEncoding.encode($0.parameterText) }
    query.append(PercentEncoding.encode(name) + "=" + texts.joined(separator: separator.rawValue))
  }

  /// Adds a header field, unless it is unset.
  public mutating func addHeader(_ name: String, _ value: (some ParameterValue)?) {
    guard let value else { return }
    headers.append(value.parameterText, for: name)
  }

  /// Adds a header field that holds a list, unless the list is unset or empty.
  public mutating func addHeader(_ name: String, _ values: [some ParameterValue]?) {
    guard let values, !values.isEmpty else { return }
    headers.append(values.map(\.parameterText).joined(separator: ","), for: name)
  }

  /// Asks for these media types, the best first.
  public mutating func accept(_ mediaTypes: [String]) {
    headers["Accept"] = mediaTypes.joined(separator: ", ")
  }

  /// Asks for the media type that a parameter's value stands for, whatever its case; for the
  /// first one where it stands for none.
  public mutating func accept(
    _ mediaTypes: [String], for value: (some ParameterValue)?, choices: [(String, String)],
  ) {
    let text = value?.parameterText.lowercased()
    let choice = choices.first { $0.0.lowercased() == text }
    headers["Accept"] = choice?.1 ?? mediaTypes.first
  }

  /// Sends a value as JSON.
  ///
  /// - Throws: `InvalidRequest.body` when the value cannot be written as JSON.
  public mutating func setJSONBody(
    _ value: some Encodable, mediaType: String,
  ) throws(InvalidRequest) {
    setBody(.data(try RequestBuilder.json(value)), mediaType: mediaType)
  }

  /// A value as JSON, which is the same each time.
  static func json(_ value: some Encodable) throws(InvalidRequest) -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return try encoder.encode(value)
    } catch {
      throw .body(reason: "\(error)")
    }
  }

  /// Sends bytes as they are.
  public mutating func setBody(_ body: HTTPRequest.Body, mediaType: String) {
    self.body = body
    headers["Content-Type"] = mediaType
  }

  /// Sends text in UTF-8.
  public mutating func setTextBody(_ text: some ParameterValue, mediaType: String) {
    setBody(.data(Data(text.parameterText.utf8)), mediaType: mediaType)
  }

  /// The request to a server.
  ///
  /// - Throws: `InvalidRequest` when the server's URL or a header field cannot be sent.
  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    let target = query.isEmpty ? path : path + "?" + query.joined(separator: "&")
    let url = try server.url(appending: target)
    let request = HTTPRequest(method: method, url: url, headers: headers, body: body)
    try request.check()
    return request
  }
}
