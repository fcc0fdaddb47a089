package import Diagnostics

/// The syntax of a document.
package enum Syntax: Sendable {
  case yaml
  case json

  /// JSON for names that end in `.json`, otherwise YAML.
  package init(path: String) {
    self = path.utf8.suffix(5).elementsEqual(".json".utf8) ? .json : .yaml
  }

  /// If the name of the file contains no `.`, such as that of standard input, the text decides:
  /// JSON if it begins with `{` and a quotation mark, otherwise YAML.
  package init(path: String, text: [UInt8]) {
    self.init(path: path)
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last
    if name?.contains(UInt8(ascii: ".")) == true { return }
    let isSpace: (UInt8) -> Bool = { " \t\r\n".utf8.contains($0) }
    let start = text.drop(while: isSpace)
    let isObject = start.first == UInt8(ascii: "{")
    let member = start.dropFirst().drop(while: isSpace).first
    self = isObject && member == UInt8(ascii: "\"") ? .json : .yaml
  }
}

/// Reads one document. The value is nil if the file contains no document, or if reading ended
/// before the end of the document.
///
/// Invalid bytes are reported first; the text is then not parsed. Parsing ends at the first syntax
/// error. All other errors are reported together, in document order.
package func readDocument(
  _ file: SourceFile, id: SourceFiles.ID, syntax: Syntax,
) -> Outcome<Node?> {
  let start = SourceLocation(file: id, line: 1, column: 1)
  if file.bytes.count > sizeLimit { return Outcome(nil, [.error(.tooLarge, at: start)]) }
  return file.bytes.withUnsafeBufferPointer { text in
    let check = TextCheck(text, syntax: syntax)
    if !check.faults.isEmpty {
      return Outcome(nil, diagnostics(of: check.faults, in: text, of: file, id: id))
    }
    var outcome =
      switch syntax {
      case .yaml: parseYAML(text, check: check, of: file, id: id)
      case .json: parseJSON(text, of: file, id: id)
      }
    outcome.diagnostics = outcome.diagnostics.inReadingOrder()
    return outcome
  }
}

private let sizeLimit = 64 << 20

private func diagnostics(
  of faults: [TextFault], in text: UnsafeBufferPointer<UInt8>, of file: SourceFile,
  id: SourceFiles.ID,
) -> [Diagnostic] {
  var locations = LocationCursor(file, id: id)
  return faults.map { .error(.fault($0, in: text), at: locations.location(of: $0.offset)) }
}

extension Diagnostic.Message {
  fileprivate static var tooLarge: Self {
    Self(.limitExceeded, "the file is larger than \(sizeLimit >> 20) MiB")
  }

  fileprivate static func fault(
    _ fault: TextFault, in text: UnsafeBufferPointer<UInt8>,
  ) -> Self {
    switch fault {
    case .invalidUTF8(let offset):
      Self(
        .invalidText,
        "byte 0x\(hexadecimal(text[offset], digits: 2)) at offset \(offset) is not UTF-8")
    case .controlCharacter(let scalar, _):
      Self(
        .invalidText, "control character U+\(hexadecimal(scalar.value, digits: 4)) is not allowed")
    }
  }
}

private func hexadecimal(_ value: some BinaryInteger, digits: Int) -> String {
  let text = String(value, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
}
