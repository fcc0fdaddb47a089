import Foundation

nonisolated extension HTTPResponse {
  /// The body as JSON, whatever `Content-Type` says: servers are often wrong about it, and what
  /// is no JSON does not pass for it.
  ///
  /// - Throws: `UndecodableBody` when it is not JSON or not what is asked for.
  public func json<Value: Decodable>(
    _ type: Value.Type = Value.self,
  ) throws(UndecodableBody) -> Value {
    let body = body.starts(with: HTTPResponse.byteOrderMark) ? body.dropFirst(3) : body
    if body.isEmpty { throw UndecodableBody(codingPath: [], reason: "it is empty") }
    do {
      return try JSONDecoder().decode(Value.self, from: body)
    } catch .dataCorrupted(let context) as DecodingError where context.codingPath.isEmpty {
      throw UndecodableBody(codingPath: [], reason: notJSON(context))
    } catch let error as DecodingError {
      throw UndecodableBody(error)
    } catch {
      throw UndecodableBody(codingPath: [], reason: "\(error)")
    }
  }

  /// Some servers put it in front of UTF-8, which has no need of it.
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private func notJSON(_ context: DecodingError.Context) -> String {
    let kind = FileKind(body)?.otherThanJSON
    let found = kind.map { "it is \($0) instead of JSON" } ?? context.debugDescription
    let type = headers["Content-Type"].map { "as '\($0)'" } ?? "without a type"
    return "\(found) (it was sent \(type))"
  }

  /// The body as text in UTF-8.
  ///
  /// - Throws: `UndecodableBody` when it is not UTF-8.
  public func text() throws(UndecodableBody) -> String {
    let text = String(decoding: body, as: UTF8.self)
    guard text.utf8.elementsEqual(body) else {
      throw UndecodableBody(codingPath: [], reason: "it is not text in UTF-8")
    }
    return text
  }

  /// Whether the body was sent as a media type, or as one of a range such as `text/*`, and with the
  /// parameters that the media type has. Of the character set a server may be silent.
  public func isOf(_ mediaType: String) -> Bool {
    MediaTypeName(headers["Content-Type"] ?? "").isOf(MediaTypeName(mediaType))
  }

  /// The body as a file, which may be anything but a page for a browser: a page where none was
  /// asked for says that somebody has to log in, or that a service is down.
  ///
  /// - Throws: `UndecodableBody` when it is such a page.
  public func fileOtherThanHTML() throws(UndecodableBody) -> FileContent {
    let file = file()
    let declared = file.contentType.flatMap { FileKind(mediaType: $0) }
    let kind = file.kind ?? declared
    if kind == .html { throw UndecodableBody(codingPath: [], reason: "it is an HTML page") }
    return file
  }

  /// The body as a file, whatever its type.
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
  fileprivate var otherThanJSON: String? {
    switch self {
    case .csv: "a table in CSV"
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
  init(_ error: DecodingError) {
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

  private init(_ context: DecodingError.Context, _ path: [any CodingKey]) {
    codingPath = path.map { $0.intValue.map(String.init) ?? $0.stringValue }
    reason = context.debugDescription
  }
}
