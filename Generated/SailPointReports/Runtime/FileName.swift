// Generated from Runtime/FileName.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// Creates file names that are safe on every system: a visible file in its folder, with a name that
/// all of them can store.
nonisolated enum FileName {
  private typealias Text = String.UnicodeScalarView

  /// Returns the sanitized name from `Content-Disposition`; a name based on the kind of the content
  /// if there is none.
  static func sanitized(_ content: FileContent) -> String {
    let kind = content.kind
    let stated = sanitized(content.suggestedName ?? "")
    let name = kind.map { corrected(stated, $0) } ?? stated
    if !name.isEmpty { return limited(name) }
    let likely = kind ?? content.contentType.flatMap { FileKind(mediaType: $0) }
    return likely.map { "download.\($0.fileExtension)" } ?? "download"
  }

  /// Returns the last component of a path without the characters and names that have a special
  /// meaning on some system. The result may be empty.
  private static func sanitized(_ path: String) -> String {
    let part = path.unicodeScalars.split { $0 == "/" || $0 == "\\" }.last.map(Text.init) ?? Text()
    let scalars = part.compactMap { scalar -> Unicode.Scalar? in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: nil
      default: scalar.isASCII && reservedCharacters.contains(scalar) ? "_" : scalar
      }
    }
    let blanks = CharacterSet.whitespaces
    let visible = Array(scalars.drop { $0 == "." || blanks.contains($0) })
    let end = visible.lastIndex { $0 != "." && !blanks.contains($0) }.map { $0 + 1 } ?? 0
    return withoutDevices(String(Text(visible[..<end])))
  }

  /// Characters that have a meaning in Windows paths.
  private static let reservedCharacters: Set<Unicode.Scalar> = [
    "<", ">", ":", "\"", "|", "?", "*",
  ]

  /// Names of devices, which Windows finds in every folder, whatever the extension.
  private static let devices: Set<String> = [
    "con", "prn", "aux", "nul", "conin$", "conout$", "clock$",
  ]

  private static func withoutDevices(_ name: String) -> String {
    let stem = name.prefix { $0 != "." }.trimmingCharacters(in: .whitespaces).lowercased()
    let isNumbered =
      (stem.hasPrefix("com") || stem.hasPrefix("lpt")) && stem.count == 4
      && stem.last.map { "0123456789¹²³".contains($0) } == true
    return devices.contains(stem) || isNumbered ? "_\(name)" : name
  }

  /// Replaces an extension that contradicts the kind of the file. Extensions of formats that are
  /// based on others stay (an `xlsx` file is a ZIP file).
  private static func corrected(_ name: String, _ kind: FileKind) -> String {
    let (stem, ending) = parts(name)
    guard kind.isCertain, !stem.isEmpty, let stated = FileKind(fileExtension: ending),
      stated != kind
    else { return name }
    return "\(stem).\(kind.fileExtension)"
  }

  /// Shortens the name to the number of bytes that file systems allow, and keeps its extension.
  private static func limited(_ name: String) -> String {
    if name.utf8.count <= longest { return name }
    let (stem, ending) = parts(name)
    let tail = ending.isEmpty ? "" : ".\(ending)"
    var (head, length) = ("", tail.utf8.count)
    for character in stem {
      length += character.utf8.count
      if length > longest { break }
      head.append(character)
    }
    let blanks = CharacterSet.whitespaces.union(CharacterSet(charactersIn: "."))
    while let last = head.unicodeScalars.last, blanks.contains(last) {
      head.unicodeScalars.removeLast()
    }
    return (head.isEmpty ? "download" : head) + tail
  }

  /// In bytes.
  private static let longest = 255

  /// Splits a name at its last dot. An extension is short and contains no blanks.
  private static func parts(_ name: String) -> (stem: String, ending: String) {
    let scalars = name.unicodeScalars
    guard let dot = scalars.lastIndex(of: ".") else { return (name, "") }
    let ending = String(scalars[scalars.index(after: dot)...])
    let isExtension = (1...16).contains(ending.utf8.count) && !ending.contains(" ")
    return isExtension ? (String(scalars[..<dot]), ending) : (name, "")
  }
}
