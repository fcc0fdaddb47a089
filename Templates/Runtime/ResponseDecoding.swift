import Foundation

nonisolated extension HTTPResponse {
  /// The body as JSON, whatever `Content-Type` says: servers are often wrong about it, and what
  /// is no JSON does not pass for it.
  ///
  /// - Throws: `UndecodableBody` when it is not JSON or not what is asked for.
  public func json<Value: Decodable>(
    _ type: Value.Type = Value.self,
  ) throws(UndecodableBody) -> Value {
    do {
      return try JSONDecoder().decode(Value.self, from: body)
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
    guard let text = String(validating: body, as: UTF8.self) else {
      throw UndecodableBody(codingPath: [], reason: "it is not text in UTF-8")
    }
    return text
  }

  /// The body as a file, whatever its type.
  public func file() -> FileContent {
    FileContent(
      bytes: body,
      contentType: headers["Content-Type"],
      suggestedName: headers["Content-Disposition"].flatMap(fileName),
    )
  }
}

/// A file that the server sent.
nonisolated public struct FileContent: Sendable, Equatable {
  public var bytes: Data
  /// The type that the server declared, which need not be the one that was asked for.
  public var contentType: String?
  /// The last part of the file name that the server proposed. Not a path, and not to be trusted
  /// as one.
  public var suggestedName: String?

  public init(bytes: Data, contentType: String? = nil, suggestedName: String? = nil) {
    self.bytes = bytes
    self.contentType = contentType
    self.suggestedName = suggestedName
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

/// The file name of a `Content-Disposition` field, without any folder.
nonisolated private func fileName(_ disposition: String) -> String? {
  for parameter in disposition.split(separator: ";").dropFirst() {
    let sides = parameter.split(separator: "=", maxSplits: 1)
    guard sides.count == 2, trimmed(sides[0]).lowercased() == "filename" else { continue }
    let name = trimmed(sides[1]).filter { $0 != "\"" }
    let last = name.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? ""
    let isName = !last.isEmpty && last != "." && last != ".."
    return isName && last.unicodeScalars.allSatisfy { $0.value >= 0x20 } ? last : nil
  }
  return nil
}

nonisolated private func trimmed(_ text: Substring) -> String {
  text.trimmingCharacters(in: .whitespaces)
}
