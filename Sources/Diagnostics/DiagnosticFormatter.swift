/// Formats diagnostics like a compiler: location, message and code, the source line, a caret.
package struct DiagnosticFormatter: Sendable {
  package var files: SourceFiles
  package var isColored: Bool

  package init(files: SourceFiles, isColored: Bool) {
    self.files = files
    self.isColored = isColored
  }

  /// Returns the lines of a diagnostic and its notes, each with a line break.
  package func format(_ diagnostic: Diagnostic) -> String {
    let label: Label = diagnostic.severity == .error ? .error : .warning
    let message = diagnostic.message
    var text = format(
      label, message.text, code: " [\(message.code.rawValue)]", at: diagnostic.location)
    for note in diagnostic.notes { text += format(.note, note.text, at: note.location) }
    return text
  }

  private enum Label: String { case error, warning, note }

  private func format(
    _ label: Label, _ message: String, code: String = "", at location: SourceLocation,
  ) -> String {
    let isKnown = files.files.indices.contains(Int(location.file.index))
    let path = isKnown ? printable(files[location.file].path) : "(unknown)"
    let position = styled("\(path):\(location.line):\(location.column):", .bold)
    let head = "\(position) \(styled("\(label.rawValue):", style(of: label)))"
    let text = "\(head) \(styled(shortened(message), .bold))\(code)\n"
    guard isKnown, let excerpt = Excerpt(files[location.file], at: location) else { return text }
    return text + "\(excerpt.line)\n\(excerpt.indentation)\(styled("^", .caret))\n"
  }

  /// The parameters of the escape sequences that set colors and weights in a terminal (SGR).
  private enum Style: String {
    case bold = "1"
    case error = "1;31"
    case warning = "1;35"
    case note = "1;36"
    case caret = "1;32"
  }

  private func style(of label: Label) -> Style {
    switch label {
    case .error: .error
    case .warning: .warning
    case .note: .note
    }
  }

  private func styled(_ text: String, _ style: Style) -> String {
    isColored ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }
}

/// The shown part of a source line, and the indentation of the caret below it.
private struct Excerpt {
  var line: String
  var indentation: String

  /// Nil if the line is empty.
  init?(_ file: SourceFile, at location: SourceLocation) {
    var bytes = file.line(Int(location.line))
    let index = bytes.startIndex + Int(location.column) - 1
    if bytes.startIndex == 0, bytes.starts(with: byteOrderMark) {
      bytes = bytes.dropFirst(byteOrderMark.count)
    }
    if bytes.isEmpty { return nil }
    let caret = min(max(index, bytes.startIndex), bytes.endIndex)
    let (start, end) = Self.shownRange(of: bytes, around: caret)

    line = start > bytes.startIndex ? "…" : ""
    indentation = start > bytes.startIndex ? " " : ""
    let before = printable(String(decoding: bytes[start..<caret], as: UTF8.self))
    line += before
    // Tabs are kept, so that the terminal aligns the caret with the character above it.
    indentation += String(before.map { $0 == "\t" ? "\t" : " " })
    line += printable(String(decoding: bytes[caret..<end], as: UTF8.self))
    if end < bytes.endIndex { line += "…" }
  }

  /// Returns the range of the line that is shown. A long line is cut to at most `length` bytes, at
  /// most `lengthBeforeCaret` of them before the caret. No character is split.
  private static func shownRange(
    of line: ArraySlice<UInt8>, around caret: Int,
  ) -> (start: Int, end: Int) {
    var start = line.startIndex
    var end = line.endIndex
    if caret - start > lengthBeforeCaret {
      start = caret - lengthBeforeCaret
      while start < caret, line[start] & 0xC0 == 0x80 { start += 1 }
    }
    if end - start > length {
      end = max(start + length, caret)
      while end > caret, line[end] & 0xC0 == 0x80 { end -= 1 }
    }
    return (start, end)
  }

  /// The limits in bytes.
  private static let length = 200
  private static let lengthBeforeCaret = 100
}

private let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

/// Escapes a message and limits its length, since it may quote a long key.
private func shortened(_ message: String) -> String {
  let start = message.unicodeScalars.prefix(messageLimit)
  return printable(String(start)) + (start.endIndex < message.endIndex ? "…" : "")
}

private let messageLimit = 500

/// Escapes characters that are invisible, control a terminal or change the direction of text. Tabs
/// are kept.
private func printable(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    if isPrintable(scalar) {
      result.unicodeScalars.append(scalar)
    } else {
      result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    }
  }
  return result
}

private func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
  if scalar == "\t" || (0x20..<0x7F).contains(scalar.value) { return true }
  if scalar.properties.isDefaultIgnorableCodePoint { return false }
  switch scalar.properties.generalCategory {
  case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
    .paragraphSeparator:
    return false
  default:
    return true
  }
}
