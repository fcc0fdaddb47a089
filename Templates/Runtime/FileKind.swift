import Foundation

/// What a file is, told by its first bytes, whatever anybody says about it.
nonisolated public enum FileKind: String, Sendable, Hashable, CaseIterable {
  case csv
  case gzip
  case html
  case json
  case pdf
  case xml
  case zip

  /// The kind of a file in memory; nil where it is none of these. A mark of the byte order is
  /// read over.
  public init?(_ bytes: Data) {
    let beginning = FileBeginning(bytes)
    guard let kind = beginning.kind else { return nil }
    self = kind
  }

  /// The kind of a file on the disk; nil where it is none of these.
  ///
  /// - Throws: What Foundation throws where the file cannot be read.
  public init?(contentsOf file: URL) throws {
    let handle = try FileHandle(forReadingFrom: file)
    let bytes = Result { try handle.read(upToCount: FileBeginning.length) }
    try handle.close()
    self.init(try bytes.get() ?? Data())
  }

  /// What names of such files end with, without the dot.
  public var fileExtension: String {
    self == .gzip ? "gz" : rawValue
  }

  init?(fileExtension: String) {
    switch fileExtension.lowercased() {
    case "htm", "xhtml": self = .html
    case let name:
      guard let kind = FileKind.allCases.first(where: { $0.fileExtension == name }) else {
        return nil
      }
      self = kind
    }
  }

  init?(mediaType: String) {
    let name = MediaTypeName(mediaType).essence
    switch name {
    case "text/csv", "application/csv", "text/comma-separated-values": self = .csv
    case "application/gzip", "application/x-gzip": self = .gzip
    case "text/html", "application/xhtml+xml": self = .html
    case "application/pdf": self = .pdf
    case "application/zip", "application/x-zip-compressed": self = .zip
    case _ where name.hasSuffix("/json") || name.hasSuffix("+json"): self = .json
    case _ where name == "application/xml" || name == "text/xml" || name.hasSuffix("+xml"):
      self = .xml
    default: return nil
    }
  }

  /// Whether its first bytes are a signature, and not only text that looks like it.
  var isCertain: Bool {
    switch self {
    case .gzip, .pdf, .zip: true
    case .csv, .html, .json, .xml: false
    }
  }
}

nonisolated extension FileContent {
  /// What the file is by its first bytes, whatever type the server declared; nil where that cannot
  /// be told.
  public var kind: FileKind? { FileKind(bytes) }
}
