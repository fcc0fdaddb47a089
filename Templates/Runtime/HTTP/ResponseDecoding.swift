import Foundation

nonisolated extension HTTPResponse {
  /// Decodes the body as JSON. The `Content-Type` is ignored, because it is often wrong.
  ///
  /// - Throws: `UndecodableBody` if the body is not JSON or does not match the type.
  public func json<Value: Decodable>(
    _ type: Value.Type = Value.self,
  ) throws(UndecodableBody) -> Value {
    let mark = HTTPResponse.byteOrderMark
    let body = body.starts(with: mark) ? body.dropFirst(mark.count) : body
    if body.isEmpty {
      let reason = "the body is empty; JSON of the type '\(Value.self)' was expected"
      throw UndecodableBody(codingPath: [], reason: reason)
    }
    return try decoded(body)
  }

  /// Decodes the body by its declared type, for a response that the API documents with a range of
  /// media types such as `*/*`: text is decoded as a string, and anything else as JSON. A body
  /// without a declared type is text if it is not JSON.
  ///
  /// - Throws: `UndecodableBody` if the body does not match the type.
  public func jsonOrText<Value: Decodable>(
    _ type: Value.Type = Value.self,
  ) throws(UndecodableBody) -> Value {
    let declared = headers["Content-Type"]
    let isText = isOf("text/*") && declared.flatMap { FileKind(mediaType: $0) } != .json
    if declared != nil, !isText { return try json() }
    let text = JSONValue.string(try self.text()).description
    do {
      if isText { return try decoded(Data(text.utf8)) }
      return try json()
    } catch {
      // A body of declared text may be a number or a Boolean. A body without a declared type that
      // is not JSON of this type may be text.
      return isText ? try json() : try decoded(Data(text.utf8))
    }
  }

  /// Decodes the body of an error as JSON. An empty body is treated as null or as an object without
  /// members, since servers often omit the bodies of errors.
  ///
  /// - Throws: `UndecodableBody` if the body is not JSON or does not match the type.
  public func errorJSON<Value: Decodable>(
    _ type: Value.Type = Value.self,
  ) throws(UndecodableBody) -> Value {
    for text in body.isEmpty ? ["null", "{}"] : [] {
      do throws(UndecodableBody) { return try decoded(Data(text.utf8)) } catch {}
    }
    return try json()
  }

  private func decoded<Value: Decodable>(_ json: Data) throws(UndecodableBody) -> Value {
    do {
      #if LENIENT
        return try (DropLog.current ?? DropLog(.standard)).decode(Value.self, from: json)
      #else
        return try JSONDecoder().decode(Value.self, from: json)
      #endif
    } catch .dataCorrupted(let context) as DecodingError where context.codingPath.isEmpty {
      throw UndecodableBody(codingPath: [], reason: reasonForInvalidJSON(context))
    } catch {
      throw UndecodableBody(decoding: error)
    }
  }

  /// Some servers send a byte order mark, although UTF-8 does not need one.
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private func reasonForInvalidJSON(_ context: DecodingError.Context) -> String {
    let kind = FileKind(body)?.nonJSONDescription
    let problem = kind.map { "it is \($0) instead of JSON" } ?? context.debugDescription
    let type =
      headers["Content-Type"].map { "its Content-Type is '\($0)'" } ?? "it has no Content-Type"
    return "\(problem) (\(type))"
  }

  /// Decodes the body as UTF-8 text.
  ///
  /// - Throws: `UndecodableBody` if the body is not UTF-8.
  public func text() throws(UndecodableBody) -> String {
    let text = String(decoding: body, as: UTF8.self)
    guard text.utf8.elementsEqual(body) else {
      throw UndecodableBody(codingPath: [], reason: "the body is not UTF-8 text")
    }
    return text
  }

  /// Returns whether the declared type of the body equals a media type or belongs to a range such
  /// as `text/*`, and has all parameters of that media type or range. A declared type without a
  /// character set matches every character set.
  public func isOf(_ mediaType: String) -> Bool {
    MediaTypeName(headers["Content-Type"] ?? "").isOf(MediaTypeName(mediaType))
  }

  /// Returns the body as a file, unless it is an HTML page. An unexpected page usually means that a
  /// login is required, or that a service is unavailable.
  ///
  /// - Throws: `UndecodableBody` if the body is an HTML page.
  public func fileRejectingHTML() throws(UndecodableBody) -> FileContent {
    let file = file()
    let declared = file.contentType.flatMap { FileKind(mediaType: $0) }
    let kind = file.kind ?? declared
    if kind == .html { throw UndecodableBody(codingPath: [], reason: "the body is an HTML page") }
    return file
  }

  /// Returns the body as a file, whatever its type.
  public func file() -> FileContent {
    FileContent(
      bytes: body,
      contentType: headers["Content-Type"],
      suggestedName: headers["Content-Disposition"].flatMap { ContentDisposition($0).fileName },
    )
  }
}

nonisolated extension FileKind {
  /// The kind in words; nil for JSON.
  fileprivate var nonJSONDescription: String? {
    switch self {
    case .csv: "a CSV table"
    case .gzip: "a gzip archive"
    case .html: "an HTML page"
    case .json: nil
    case .pdf: "a PDF document"
    case .xml: "XML"
    case .zip: "a ZIP archive"
    }
  }
}

nonisolated extension UndecodableBody {
  /// Describes an error that a decoder or a type has thrown.
  init(decoding error: any Error) {
    guard let error = error as? DecodingError else {
      self.init(codingPath: [], reason: "\(error)")
      return
    }
    switch error {
    case .typeMismatch(_, let context), .valueNotFound(_, let context),
      .dataCorrupted(let context):
      self.init(context, context.codingPath)
    case .keyNotFound(let key, let context):
      self.init(context, context.codingPath + [key])
    @unknown default:
      self.init(codingPath: [], reason: "\(error)")
    }
  }

  /// Returns the names of members, and the indices of elements.
  static func names(of path: [any CodingKey]) -> [String] {
    path.map { $0.intValue.map(String.init) ?? $0.stringValue }
  }

  private init(_ context: DecodingError.Context, _ path: [any CodingKey]) {
    codingPath = UndecodableBody.names(of: path)
    reason = context.debugDescription
  }
}
