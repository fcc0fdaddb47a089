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
  private var path = ""
  private var query: [String] = []
  private var headers: HTTPHeaders = [:]
  private var body: Data?

  public init(method: String) {
    self.method = method
  }

  /// Adds a part of the path that is the same for every request.
  public mutating func addPath(_ literal: String) {
    path += percentEncoded(literal, keeping: "/:@!$&'()*+,;=%")
  }

  /// Adds a part of the path that the caller gives. Everything but unreserved characters is
  /// percent-encoded, so it stays within its segment.
  ///
  /// - Throws: `InvalidRequest.pathParameter` when it is empty, `.` or `..`, which would name
  ///   another resource.
  public mutating func addPath(
    parameter name: String, _ value: some ParameterValue,
  ) throws(InvalidRequest) {
    let text = value.parameterText
    if text.isEmpty || text == "." || text == ".." {
      throw .pathParameter(name: name, value: text)
    }
    path += percentEncoded(text)
  }

  /// Adds a query parameter, unless it is unset.
  public mutating func addQuery(_ name: String, _ value: (some ParameterValue)?) {
    guard let value else { return }
    query.append(percentEncoded(name) + "=" + percentEncoded(value.parameterText))
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
    let texts = values.map { percentEncoded($0.parameterText) }
    query.append(percentEncoded(name) + "=" + texts.joined(separator: separator.rawValue))
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
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      body = try encoder.encode(value)
    } catch {
      throw .body(reason: "\(error)")
    }
    headers["Content-Type"] = mediaType
  }

  /// Sends bytes as they are.
  public mutating func setBody(_ data: Data, mediaType: String) {
    body = data
    headers["Content-Type"] = mediaType
  }

  /// Sends text in UTF-8.
  public mutating func setTextBody(_ text: some ParameterValue, mediaType: String) {
    setBody(Data(text.parameterText.utf8), mediaType: mediaType)
  }

  /// The request to a server.
  ///
  /// - Throws: `InvalidRequest` when the server's URL or a header field cannot be sent.
  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    for field in headers.fields where !isToken(field.name) || !isFieldValue(field.value) {
      throw .header(name: field.name)
    }
    let target = query.isEmpty ? path : path + "?" + query.joined(separator: "&")
    let url = try server.url(appending: target)
    return HTTPRequest(method: method, url: url, headers: headers, body: body)
  }
}

/// A request that is not sent, because it would not be the one that was meant.
nonisolated public enum InvalidRequest: Error, Sendable, Equatable {
  /// A path parameter that is empty, `.` or `..`.
  case pathParameter(name: String, value: String)
  /// A header field whose name or value would end its line.
  case header(name: String)
  /// A server whose URL is not an absolute `http` or `https` URL, or whose variables' values
  /// do not fit where they stand.
  case server(url: String)
  /// A body that cannot be written in its media type.
  case body(reason: String)
}

nonisolated extension InvalidRequest: LocalizedError {
  public var errorDescription: String? {
    switch self {
    case .pathParameter(let name, let value):
      "The path parameter '\(name)' must not be '\(value)'."
    case .header(let name):
      "The header field '\(name)' has characters that cannot be sent."
    case .server(let url):
      "The server's URL '\(url)' is not valid."
    case .body(let reason):
      "The body cannot be written: \(reason)"
    }
  }
}

nonisolated private func percentEncoded(_ text: String, keeping kept: String = "") -> String {
  let digits = Array("0123456789ABCDEF".utf8)
  let keptBytes = Array(kept.utf8)
  var encoded: [UInt8] = []
  for byte in text.utf8 {
    if isUnreserved(byte) || keptBytes.contains(byte) {
      encoded.append(byte)
    } else {
      encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
  return String(decoding: encoded, as: UTF8.self)
}

nonisolated private func isUnreserved(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
    UInt8(ascii: "_"), UInt8(ascii: "~"):
    true
  default: false
  }
}

nonisolated private func isToken(_ name: String) -> Bool {
  let symbols = Array("!#$%&'*+-.^_`|~".utf8)
  return !name.isEmpty
    && name.utf8.allSatisfy { byte in
      byte != UInt8(ascii: "~") && isUnreserved(byte) || symbols.contains(byte)
    }
}

nonisolated private func isFieldValue(_ value: String) -> Bool {
  value.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }
}
