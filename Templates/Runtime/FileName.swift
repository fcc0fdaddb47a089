import Foundation

/// Names of files that are the same thing on every system: a file in its folder, visible, with a
/// name that all of them can store.
nonisolated enum FileName {
  private typealias Text = String.UnicodeScalarView

  /// The name that the server proposed, made safe; one after the content, where it proposed none.
  static func safe(_ content: FileContent) -> String {
    let kind = content.kind
    let stated = safe(content.suggestedName ?? "")
    let name = kind.map { corrected(stated, $0) } ?? stated
    if !name.isEmpty { return limited(name) }
    let likely = kind ?? content.contentType.flatMap { FileKind(mediaType: $0) }
    return likely.map { "download.\($0.fileExtension)" } ?? "download"
  }

  /// The last part of what may be a path, without what a system would take for something else.
  /// It is empty where nothing is left.
  private static func safe(_ path: String) -> String {
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

  /// What Windows gives a meaning of its own.
  private static let reservedCharacters: Set<Unicode.Scalar> = [
    "<", ">", ":", "\"", "|", "?", "*",
  ]

  /// The devices that Windows finds in every folder, whatever the extension.
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

  /// The name with the extension of what the file is, where it has that of something else.
  /// Extensions of formats that are made of others (`xlsx` is a ZIP file) stay.
  private static func corrected(_ name: String, _ kind: FileKind) -> String {
    let (stem, ending) = parts(name)
    guard kind.isCertain, !stem.isEmpty, let stated = FileKind(fileExtension: ending),
      stated != kind
    else { return name }
    return "\(stem).\(kind.fileExtension)"
  }

  /// The name in as many bytes as file systems allow, with its extension.
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

  /// What stands before the last dot and after it. An extension is short, without blanks.
  private static func parts(_ name: String) -> (stem: String, ending: String) {
    let scalars = name.unicodeScalars
    guard let dot = scalars.lastIndex(of: ".") else { return (name, "") }
    let ending = String(scalars[scalars.index(after: dot)...])
    let isExtension = (1...16).contains(ending.utf8.count) && !ending.contains(" ")
    return isExtension ? (String(scalars[..<dot]), ending) : (name, "")
  }
}
