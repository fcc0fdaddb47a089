import Foundation

/// Creates file names that are safe on every operating system. They are valid everywhere, do not
/// lead out of their folder, and are not hidden.
nonisolated enum FileName {
  private typealias Text = String.UnicodeScalarView

  /// Returns the sanitized name from `Content-Disposition`. If the response proposes no usable
  /// name, returns one that is based on the kind of the content.
  static func derived(from content: FileContent) -> String {
    let kind = content.kind
    let suggestedName = sanitized(content.suggestedName ?? "")
    let name = kind.map { correctingExtension(of: suggestedName, $0) } ?? suggestedName
    if !name.isEmpty { return shortened(name) }
    let likelyKind = kind ?? content.contentType.flatMap { FileKind(mediaType: $0) }
    return likelyKind.map { "download.\($0.fileExtension)" } ?? "download"
  }

  /// Returns the last component of a path without the characters and names that have a special
  /// meaning on some system. The result may be empty.
  private static func sanitized(_ path: String) -> String {
    let components = path.unicodeScalars.split { $0 == "/" || $0 == "\\" }
    let lastComponent = components.last.map(Text.init) ?? Text()
    let scalars = lastComponent.compactMap { scalar -> Unicode.Scalar? in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: nil
      default: scalar.isASCII && reservedCharacters.contains(scalar) ? "_" : scalar
      }
    }
    let blanks = CharacterSet.whitespaces
    let visible = Array(scalars.drop { $0 == "." || blanks.contains($0) })
    let endIndex = visible.lastIndex { $0 != "." && !blanks.contains($0) }.map { $0 + 1 } ?? 0
    return avoidingDeviceNames(String(Text(visible[..<endIndex])))
  }

  /// Characters that have a meaning in Windows paths.
  private static let reservedCharacters: Set<Unicode.Scalar> = [
    "<", ">", ":", "\"", "|", "?", "*",
  ]

  /// Names that Windows reserves for devices, in every folder and with any extension.
  private static let deviceNames: Set<String> = [
    "con", "prn", "aux", "nul", "conin$", "conout$", "clock$",
  ]

  private static func avoidingDeviceNames(_ name: String) -> String {
    let stem = name.prefix { $0 != "." }.trimmingCharacters(in: .whitespaces).lowercased()
    let isNumbered =
      (stem.hasPrefix("com") || stem.hasPrefix("lpt")) && stem.count == 4
      && stem.last.map { "0123456789¹²³".contains($0) } == true
    return deviceNames.contains(stem) || isNumbered ? "_\(name)" : name
  }

  /// Replaces an extension that contradicts the kind of the file. An unknown extension is kept,
  /// because its format may be based on that kind (an `xlsx` file is a ZIP file).
  private static func correctingExtension(of name: String, _ kind: FileKind) -> String {
    let (stem, ending) = splitExtension(of: name)
    guard kind.hasUniqueSignature, !stem.isEmpty,
      let statedKind = FileKind(fileExtension: ending), statedKind != kind
    else { return name }
    return "\(stem).\(kind.fileExtension)"
  }

  /// Shortens the name to the number of bytes that file systems allow, and keeps its extension.
  private static func shortened(_ name: String) -> String {
    if name.utf8.count <= maxByteCount { return name }
    let (stem, ending) = splitExtension(of: name)
    let tail = ending.isEmpty ? "" : ".\(ending)"
    var (head, length) = ("", tail.utf8.count)
    for character in stem {
      length += character.utf8.count
      if length > maxByteCount { break }
      head.append(character)
    }
    let blanksAndDots = CharacterSet.whitespaces.union(CharacterSet(charactersIn: "."))
    while let last = head.unicodeScalars.last, blanksAndDots.contains(last) {
      head.unicodeScalars.removeLast()
    }
    return (head.isEmpty ? "download" : head) + tail
  }

  private static let maxByteCount = 255

  /// Splits a name at its last dot. An extension is short and contains no blanks.
  private static func splitExtension(of name: String) -> (stem: String, ending: String) {
    let scalars = name.unicodeScalars
    guard let dot = scalars.lastIndex(of: ".") else { return (name, "") }
    let ending = String(scalars[scalars.index(after: dot)...])
    let isExtension = (1...16).contains(ending.utf8.count) && !ending.contains(" ")
    return isExtension ? (String(scalars[..<dot]), ending) : (name, "")
  }
}
