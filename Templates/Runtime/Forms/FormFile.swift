import Foundation

/// A file that is sent as a field of a form.
nonisolated public struct FormFile: Sendable, Equatable {
  /// The bytes of a file, or where they are.
  public enum Contents: Sendable, Equatable {
    /// Bytes in memory.
    case data(Data)
    /// A file on disk. It is read when the request is made, and is not loaded into memory as a
    /// whole.
    case file(URL)
  }

  /// The file name that is sent to the server.
  public var name: String
  /// Nil for the type that the API documents, or `application/octet-stream`.
  public var contentType: String?
  /// Additional header fields of the part.
  public var headers: HTTPHeaders
  /// The bytes of the file, or where they are.
  public var contents: Contents

  /// Creates a file that is sent as a field of a form.
  public init(
    name: String,
    contentType: String? = nil,
    headers: HTTPHeaders = [:],
    contents: Contents,
  ) {
    self.name = name
    self.contentType = contentType
    self.headers = headers
    self.contents = contents
  }

  /// Creates a file from bytes in memory.
  public static func data(
    _ data: Data, name: String, contentType: String? = nil,
  ) -> FormFile {
    FormFile(name: name, contentType: contentType, contents: .data(data))
  }

  /// Creates a file from a file on disk.
  ///
  /// - Parameters:
  ///   - url: The location of the file.
  ///   - name: The file name that is sent to the server; nil for the name on disk.
  ///   - contentType: The media type; nil for the type that the API documents, or
  ///     `application/octet-stream`.
  public static func file(
    _ url: URL, name: String? = nil, contentType: String? = nil,
  ) -> FormFile {
    FormFile(
      name: name ?? url.lastPathComponent, contentType: contentType, contents: .file(url))
  }
}

/// In JSON, a file is its bytes as UTF-8 text. A file on disk, or bytes that are not UTF-8, cannot
/// be encoded.
nonisolated extension FormFile: Codable {
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    self.init(name: "", contents: .data(Data(text.utf8)))
  }

  public func encode(to encoder: any Encoder) throws {
    guard let text else {
      let context = EncodingError.Context(
        codingPath: encoder.codingPath, debugDescription: FormFile.notTextReason)
      throw EncodingError.invalidValue(self, context)
    }
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }

  static let notTextReason =
    "only a multipart form can send a file on disk or bytes that are not UTF-8"

  /// The bytes as UTF-8 text; nil for a file on disk, and for bytes that are not UTF-8.
  var text: String? {
    guard case .data(let data) = contents else { return nil }
    let text = String(decoding: data, as: UTF8.self)
    return text.utf8.elementsEqual(data) ? text : nil
  }
}
