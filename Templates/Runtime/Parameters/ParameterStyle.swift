import Foundation

/// The serialization of a parameter: OpenAPI's `style`, `explode` and `allowReserved`, or JSON.
nonisolated public struct ParameterStyle: Sendable {
  /// The styles of OpenAPI, and JSON.
  public enum Name: Sendable {
    /// `;name=value` in the path.
    case matrix
    /// `.value` in the path.
    case label
    /// Values separated by commas.
    case simple
    /// `name=value`.
    case form
    /// Values separated by spaces.
    case spaceDelimited
    /// Values separated by vertical bars.
    case pipeDelimited
    /// `name[member]`, nested for objects within objects; the elements of lists have their indices.
    case deepObject
    /// `name=value` in a cookie. The value is not percent-encoded.
    case cookie
    /// A single JSON text.
    case json
    /// A JSON text that is the whole query.
    case jsonQuery
    /// A text that is the whole query.
    case textQuery
  }

  let name: Name
  let explodes: Bool
  let keepsReserved: Bool

  /// Creates the serialization of a parameter.
  ///
  /// - Parameters:
  ///   - name: The style.
  ///   - explodes: Whether each element or member has a name and a value of its own.
  ///   - keepsReserved: Whether reserved characters of URLs are kept, and not percent-encoded.
  public init(_ name: Name, explodes: Bool, keepsReserved: Bool = false) {
    self.name = name
    self.explodes = explodes
    self.keepsReserved = keepsReserved
  }
}

nonisolated extension RequestBuilder {
  /// Adds a path parameter in the style `simple`, `label` or `matrix`.
  ///
  /// - Throws: `InvalidRequest.pathParameter` if the result is empty or a dot segment, and
  ///   `InvalidRequest.parameter` if the value cannot be encoded.
  public mutating func addPath(
    _ name: String, _ value: some Encodable, _ style: ParameterStyle,
  ) throws(InvalidRequest) {
    let value = try WireValue(value, of: name)
    try addSegment(style.path(name, value), of: name)
  }

  /// Adds a query parameter. Unset values, empty lists and empty objects are omitted.
  ///
  /// - Throws: `InvalidRequest.parameter` if the value cannot be encoded.
  public mutating func addQuery(
    _ name: String, _ value: (some Encodable)?, _ style: ParameterStyle,
  ) throws(InvalidRequest) {
    guard let value else { return }
    let encode = style.keepsReserved ? PercentEncoding.encodeReserved : PercentEncoding.encode
    let wireValue = try WireValue(value, of: name)
    switch style.name {
    case .jsonQuery: query.append(encode(wireValue.json))
    case .textQuery: query.append(encode(wireValue.text))
    default: query += style.pairs(name, wireValue, encode).map { "\($0.name)=\($0.value)" }
    }
  }

  /// Adds a header field. Unset values, empty lists and empty objects are omitted.
  ///
  /// - Throws: `InvalidRequest.parameter` if the value cannot be encoded.
  public mutating func addHeader(
    _ name: String, _ value: (some Encodable)?, _ style: ParameterStyle,
  ) throws(InvalidRequest) {
    guard let value else { return }
    let wireValue = try WireValue(value, of: name)
    guard let text = style.joined(wireValue, by: ",", { $0 }) else { return }
    headers.append(text, for: name)
  }

  /// Adds a cookie. Unset values, empty lists and empty objects are omitted.
  ///
  /// - Throws: `InvalidRequest.parameter` if the value cannot be encoded, or contains a `;`, which
  ///   would begin another cookie.
  public mutating func addCookie(
    _ name: String, _ value: (some Encodable)?, _ style: ParameterStyle,
  ) throws(InvalidRequest) {
    guard let value else { return }
    let encode: (String) -> String =
      style.name == .cookie ? { $0 } : { PercentEncoding.encode($0) }
    let wireValue = try WireValue(value, of: name)
    let pairs = style.pairs(name, wireValue, encodeName: encode, encode)
    if let pair = pairs.first(where: { $0.name.contains("=") }) {
      throw .parameter(name: name, reason: "the name '\(pair.name)' of a cookie contains '='")
    }
    let cookies = pairs.map { "\($0.name)=\($0.value)" }
    if cookies.isEmpty { return }
    if cookies.contains(where: { $0.contains(";") }) {
      throw .parameter(name: name, reason: "a cookie must not contain ';', which separates cookies")
    }
    let allCookies = [headers["Cookie"]].compactMap { $0 } + cookies
    headers["Cookie"] = allCookies.joined(separator: "; ")
  }
}

nonisolated extension WireValue {
  /// Creates the value of a parameter.
  ///
  /// - Parameter name: The parameter's name, for the error.
  init(_ value: some Encodable, of name: String) throws(InvalidRequest) {
    do {
      try self.init(value)
    } catch {
      throw .parameter(name: name, reason: "\(error)")
    }
  }
}

/// The expansions of OpenAPI's table of styles. Nulls, empty lists and empty objects are omitted,
/// as in RFC 6570. Values that are nested deeper than a style supports are written as JSON.
nonisolated extension ParameterStyle {
  typealias Pair = (name: String, value: String)

  /// Returns the pairs of a query, a form or a cookie, with encoded names and values.
  ///
  /// - Parameters:
  ///   - encodeName: Encodes names.
  ///   - encode: Encodes values.
  func pairs(
    _ name: String, _ value: WireValue,
    encodeName: (String) -> String = { PercentEncoding.encode($0) },
    _ encode: (String) -> String,
  ) -> [Pair] {
    let encodedName = encodeName(name)
    switch (value, self.name) {
    case (.null, _): return []
    case (_, .json): return [(encodedName, encode(value.json))]
    case (_, .deepObject): return nested(name, value, encodeName, encode)
    case (.list(let elements), _) where explodes:
      return elements.filter { !$0.isNull }.map { (encodedName, encode($0.text)) }
    // The value of a member may itself be a list, as the value of a form's field.
    case (.object(let members), .form) where explodes:
      return members.flatMap { member in
        let values = if case .list(let elements) = member.value { elements } else { [member.value] }
        return values.filter { !$0.isNull }.map { (encodeName(member.name), encode($0.text)) }
      }
    case (.object(let members), _) where explodes:
      return members.filter { !$0.value.isNull }.map {
        (encodeName($0.name), encode($0.value.text))
      }
    default:
      return joined(value, by: delimiter, encode).map { [(encodedName, $0)] } ?? []
    }
  }

  private var delimiter: String {
    switch name {
    case .spaceDelimited: "%20"
    case .pipeDelimited: "%7C"
    default: ","
    }
  }

  private func nested(
    _ name: String, _ value: WireValue, _ encodeName: (String) -> String,
    _ encode: (String) -> String,
  ) -> [Pair] {
    switch value {
    case .null: []
    case .string, .literal, .file: [(encodeName(name), encode(value.text))]
    case .list(let elements):
      elements.enumerated().flatMap { nested("\(name)[\($0)]", $1, encodeName, encode) }
    case .object(let members):
      members.flatMap { nested("\(name)[\($0.name)]", $0.value, encodeName, encode) }
    }
  }

  /// Returns the value of a path parameter, percent-encoded.
  func path(_ name: String, _ value: WireValue) -> String {
    let encode: (String) -> String = { PercentEncoding.encode($0) }
    switch self.name {
    case .label:
      return joined(value, by: explodes ? "." : ",", encode).map { ".\($0)" } ?? ""
    case .matrix:
      return pairs(name, value, encode).map {
        $0.value.isEmpty ? ";\($0.name)" : ";\($0.name)=\($0.value)"
      }.joined()
    default:
      return joined(value, by: ",", encode) ?? ""
    }
  }

  /// Returns the value as one text; nil if it is null, or an empty list or object.
  func joined(
    _ value: WireValue, by delimiter: String, _ encode: (String) -> String,
  ) -> String? {
    if name == .json { return encode(value.json) }
    let texts: [String]
    switch value {
    case .null: return nil
    case .string, .literal, .file: return encode(value.text)
    case .list(let elements): texts = elements.filter { !$0.isNull }.map { encode($0.text) }
    case .object(let members):
      texts = members.filter { !$0.value.isNull }.flatMap { member in
        let pair = [encode(member.name), encode(member.value.text)]
        return explodes ? [pair.joined(separator: "=")] : pair
      }
    }
    return texts.isEmpty ? nil : texts.joined(separator: delimiter)
  }
}
