import Foundation

nonisolated extension HTTPResponse {
  /// The body as JSON, whatever `Content-Type` says: servers are often wrong about it, and what
  /// is no JSON does not pass for it.
  ///
  /// - Throws: `UndecodableBody` when it is not JSON or not what is asked for.
  public func json<Value: Decodable>(
    _ type: Value.Type = Value.self,
  ) throws(UndecodableBody) -> Value {
    try HTTPResponse.value(ofJSON: body)
  }

  /// What a JSON text stands for.
  static func value<Value: Decodable>(ofJSON text: Data) throws(UndecodableBody) -> Value {
    if text.isEmpty { throw UndecodableBody(codingPath: [], reason: "it is empty") }
    do {
      return try JSONDecoder().decode(Value.self, from: text)
    } catch let error as DecodingError {
      throw UndecodableBody(error)
    } catch {
      throw UndecodableBody(codingPath: [], reason: "\(error)")
    }
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

  /// The body as a file, whatever its type.
  public func file() -> FileContent {
    FileContent(
      bytes: body,
      contentType: headers["Content-Type"],
      suggestedName: headers["Content-Disposition"].flatMap { ContentDisposition($0).fileName },
    )
  }
}

nonisolated extension UndecodableBody {
  fileprivate init(_ error: DecodingError) {
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
