// Generated from Runtime/FileKind.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// The kind of a file, detected from its first bytes, independently of its declared type.
nonisolated public enum FileKind: String, Sendable, Hashable, CaseIterable {
  /// Comma-separated values.
  case csv
  /// Data compressed with gzip.
  case gzip
  /// An HTML page.
  case html
  /// JSON text.
  case json
  /// A PDF document.
  case pdf
  /// An XML document.
  case xml
  /// A ZIP archive.
  case zip

  /// The kind of a file in memory; nil if it is unknown. A byte order mark is skipped.
  public init?(_ bytes: Data) {
    let signature = FileSignature(bytes)
    guard let kind = signature.kind else { return nil }
    self = kind
  }

  /// The kind of a file on disk; nil if it is unknown.
  ///
  /// - Throws: Foundation's error if the file cannot be read.
  public init?(contentsOf file: URL) throws {
    let handle = try FileHandle(forReadingFrom: file)
    let bytes = Result { try handle.read(upToCount: FileSignature.length) }
    try handle.close()
    self.init(try bytes.get() ?? Data())
  }

  /// The file name extension, without the dot.
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

  /// Whether files of this kind begin with a unique signature. The other kinds can only be inferred
  /// from text.
  var hasUniqueSignature: Bool {
    switch self {
    case .gzip, .pdf, .zip: true
    case .csv, .html, .json, .xml: false
    }
  }
}

nonisolated extension FileContent {
  /// The kind of the file, detected from its first bytes, whatever type the server declared; nil if
  /// the kind is unknown.
  public var kind: FileKind? { FileKind(bytes) }
}
