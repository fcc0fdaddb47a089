import Foundation

/// A file that is a field of a form.
nonisolated public struct FormFile: Sendable, Equatable {
  public enum Contents: Sendable, Equatable {
    case data(Data)
    /// A file of the disk. It is read when the request is made, and never held in memory.
    case file(URL)
  }

  /// The file's name for the server.
  public var name: String
  /// Nil for the one that the API names, or else bytes of any kind.
  public var contentType: String?
  /// Further header fields of the part.
  public var headers: HTTPHeaders
  public var contents: Contents

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

  /// Bytes that are a file to the server.
  public static func data(
    _ data: Data, name: String, contentType: String? = nil,
  ) -> FormFile {
    FormFile(name: name, contentType: contentType, contents: .data(data))
  }

  /// A file of the disk.
  ///
  /// - Parameter name: The file's name for the server; nil for the name that it has.
  public static func file(
    _ url: URL, name: String? = nil, contentType: String? = nil,
  ) -> FormFile {
    FormFile(
      name: name ?? url.lastPathComponent, contentType: contentType, contents: .file(url))
  }
}

/// In JSON a file is its bytes as text. One of the disk, and bytes that are no text, cannot be
/// written so.
nonisolated extension FormFile: Codable {
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    self.init(name: "", contents: .data(Data(text.utf8)))
  }

  public func encode(to encoder: any Encoder) throws {
    guard let text else {
      let context = EncodingError.Context(
        codingPath: encoder.codingPath, debugDescription: FormFile.isNoText)
      throw EncodingError.invalidValue(self, context)
    }
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }

  static let isNoText = "a file that is no text in memory can be sent in a form with parts only"

  /// Nil of what cannot be written as text.
  var text: String? {
    guard case .data(let data) = contents else { return nil }
    let text = String(decoding: data, as: UTF8.self)
    return text.utf8.elementsEqual(data) ? text : nil
  }
}
