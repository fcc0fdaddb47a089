import Foundation

/// A form that is sent as `multipart/form-data` by default (RFC 7578).
nonisolated public struct MultipartBody: Sendable {
  /// A field of the form with its value.
  public struct Part: Sendable {
    /// The content of a part.
    public enum Content: Sendable {
      /// Bytes in memory.
      case data(Data)
      /// A file, which is read when the request is made.
      case file(URL)
    }

    /// The name of the field.
    public var name: String
    /// The file name that is sent to the server; nil if the part is not a file.
    public var fileName: String?
    /// The media type of the content; nil to send no `Content-Type`.
    public var contentType: String?
    /// Additional header fields of the part.
    public var headers: HTTPHeaders
    /// The value of the field.
    public var content: Content

    /// Creates a part. `text`, `data` and `file` create the common kinds of parts.
    public init(
      name: String,
      fileName: String? = nil,
      contentType: String? = nil,
      headers: HTTPHeaders = [:],
      content: Content,
    ) {
      self.name = name
      self.fileName = fileName
      self.contentType = contentType
      self.headers = headers
      self.content = content
    }
  }

  /// The parts in the order in which they are sent.
  public var parts: [Part]

  /// Creates a form of parts.
  public init(_ parts: [Part] = []) {
    self.parts = parts
  }
}

nonisolated extension MultipartBody.Part {
  /// A text part in UTF-8.
  public static func text(
    _ value: some ParameterValue, name: String, contentType: String? = nil,
  ) -> MultipartBody.Part {
    MultipartBody.Part(
      name: name, contentType: contentType, content: .data(Data(value.parameterText.utf8)))
  }

  /// A part that contains a value as JSON.
  ///
  /// - Throws: `InvalidRequest.body` if the value cannot be written as JSON.
  public static func json(
    _ value: some Encodable, name: String, contentType: String = "application/json",
  ) throws(InvalidRequest) -> MultipartBody.Part {
    let data = try RequestBuilder.json(value)
    return MultipartBody.Part(name: name, contentType: contentType, content: .data(data))
  }

  /// A file part with bytes in memory.
  public static func data(
    _ data: Data,
    name: String,
    fileName: String,
    contentType: String = "application/octet-stream",
  ) -> MultipartBody.Part {
    MultipartBody.Part(
      name: name, fileName: fileName, contentType: contentType, content: .data(data))
  }

  /// A file part with a file on disk. The file is copied when the request is made, and is not
  /// loaded into memory as a whole.
  ///
  /// - Parameters:
  ///   - url: The location of the file.
  ///   - name: The name of the field.
  ///   - fileName: The file name that is sent to the server; nil for the name on disk.
  ///   - contentType: The media type of the file.
  public static func file(
    _ url: URL,
    name: String,
    fileName: String? = nil,
    contentType: String = "application/octet-stream",
  ) -> MultipartBody.Part {
    MultipartBody.Part(
      name: name, fileName: fileName ?? url.lastPathComponent, contentType: contentType,
      content: .file(url))
  }
}

nonisolated extension MultipartBody {
  /// Returns the form as the body of a request.
  ///
  /// If the content of a part is on disk, the body is a temporary file, which is deleted when the
  /// body is released.
  ///
  /// - Returns: The body, and its media type with the boundary between the parts.
  /// - Throws: `InvalidRequest.header` for a header field of a part that cannot be sent, and
  ///   `InvalidRequest.body` if a file cannot be read or copied.
  public func body(
    mediaType: String = "multipart/form-data",
  ) throws(InvalidRequest) -> (HTTPRequest.Body, mediaType: String) {
    let boundary = MultipartBody.boundary()
    let mediaType = "\(mediaType); boundary=\(boundary)"
    let closingDelimiter = Data("--\(boundary)--\r\n".utf8)
    var pieces: [Part.Content] = []
    for part in parts {
      pieces.append(.data(Data(try part.head(boundary).utf8)))
      pieces.append(part.content)
      pieces.append(.data(Data("\r\n".utf8)))
    }
    pieces.append(.data(closingDelimiter))
    let dataPieces = pieces.compactMap { piece in
      if case .data(let data) = piece { data } else { nil }
    }
    if dataPieces.count == pieces.count { return (.data(Data(dataPieces.joined())), mediaType) }
    let file = try TemporaryFile(joining: pieces)
    return (.stream(length: file.length, open: { file.stream() }), mediaType)
  }

  /// Returns 128 random bits as hexadecimal digits, so that no part contains the boundary by
  /// chance.
  private static func boundary() -> String {
    var source = SystemRandomNumberGenerator()
    let digits = (1...2).map { _ in
      let text = String(source.next() as UInt64, radix: 16)
      return String(repeating: "0", count: 16 - text.count) + text
    }
    return digits.joined()
  }
}

nonisolated extension MultipartBody.Part {
  fileprivate func head(_ boundary: String) throws(InvalidRequest) -> String {
    var disposition = "form-data; name=\"\(escaped(name))\""
    if let fileName { disposition += "; filename=\"\(escaped(fileName))\"" }
    var fields = headers
    fields["Content-Disposition"] = disposition
    if let contentType { fields["Content-Type"] = contentType }
    try fields.check()
    let lines = fields.fields.map { "\($0.name): \($0.value)\r\n" }
    return "--\(boundary)\r\n\(lines.joined())\r\n"
  }

  /// Escapes the characters that would end a quoted name or its line, as browsers do.
  private func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": escaped += "%22"
      case "\r": escaped += "%0D"
      case "\n": escaped += "%0A"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

nonisolated extension MultipartBody {
  /// Creates a form from the members of a value. A list becomes one part for each element, also of
  /// nested lists, or a single part if its media type is JSON. A file becomes a file part, a value
  /// with members of its own becomes JSON, null is omitted, and any other value becomes plain text.
  ///
  /// - Parameters:
  ///   - value: The value whose members are written.
  ///   - fields: The serializations of fields, by name; the type of any other field determines how
  ///     it is written.
  /// - Throws: `InvalidRequest.body` if the value cannot be written as a form.
  public init(
    _ value: some Encodable, fields: [String: FormField] = [:],
  ) throws(InvalidRequest) {
    guard case .object(let members) = try WireValue(body: value) else {
      throw .body(reason: "a form needs fields with names")
    }
    // A file within an object is written as text.
    for member in members where !member.value.isFile { try member.value.checkTexts() }
    parts = members.flatMap { name, value in
      switch fields[name] {
      case .style(let style) where !value.isFile:
        style.pairs(name, value, encodeName: { $0 }, { $0 }).map {
          Part.text($0.value, name: $0.name)
        }
      // A list or a range of media types does not determine the type of the part.
      case .mediaType(let type) where !type.contains(",") && !type.contains("*"):
        Part.parts(name, value, type)
      case .mediaType, .style, nil: Part.parts(name, value, nil)
      }
    }
  }
}

nonisolated extension MultipartBody.Part {
  fileprivate static func parts(
    _ name: String, _ value: WireValue, _ type: String?,
  ) -> [MultipartBody.Part] {
    let isJSON = type.flatMap { FileKind(mediaType: $0) } == .json
    switch value {
    case .null: return []
    case .list(let elements) where !isJSON: return elements.flatMap { parts(name, $0, type) }
    case .string(let text) where !isJSON: return [.text(text, name: name, contentType: type)]
    case .literal(let text): return [.text(text, name: name, contentType: type)]
    case .string, .list, .object:
      return [.text(value.json, name: name, contentType: type ?? "application/json")]
    case .file(let file):
      let content: Content =
        switch file.contents {
        case .data(let data): .data(data)
        case .file(let url): .file(url)
        }
      return [
        MultipartBody.Part(
          name: name, fileName: file.name,
          contentType: file.contentType ?? type ?? "application/octet-stream",
          headers: file.headers, content: content)
      ]
    }
  }
}

nonisolated extension RequestBuilder {
  /// Sets a multipart form as the body.
  ///
  /// - Throws: The errors of `MultipartBody.body()`.
  public mutating func setMultipartBody(
    _ form: MultipartBody, mediaType: String = "multipart/form-data",
  ) throws(InvalidRequest) {
    let (body, mediaType) = try form.body(mediaType: mediaType)
    setBody(body, mediaType: mediaType)
  }
}
