import Diagnostics

/// The accepted findings of `martlet lint`: a text with one on each line, the code and the location
/// in the document.
///
///     example-mismatch api.yaml#/components/schemas/Pet/example/born
///
/// A line does not contain the number of a line, so that other changes do not affect it.
struct Baseline {
  /// An accepted finding.
  struct Entry: Hashable {
    var code: Diagnostic.Code
    var place: String
  }

  private(set) var entries: [(entry: Entry, location: SourceLocation)] = []

  init() {}

  /// Reads a baseline. Each invalid line is an error.
  init(_ file: SourceFile, id: SourceFiles.ID, _ diagnostics: inout [Diagnostic]) {
    for number in file.lineStarts.indices {
      let line = String(decoding: file.line(number + 1), as: UTF8.self)
      if line.isEmpty || line.hasPrefix("#") { continue }
      let location = SourceLocation(file: id, line: UInt32(number + 1), column: 1)
      let parts = line.split(separator: " ", maxSplits: 1)
      guard parts.count == 2, let code = Diagnostic.Code(rawValue: String(parts[0])) else {
        diagnostics.append(.error(.invalidLine, at: location))
        continue
      }
      entries.append((Entry(code: code, place: String(parts[1])), location))
    }
  }

  /// Returns the diagnostics that are not accepted, and the locations of the entries that accept
  /// nothing. An entry accepts one warning; errors cannot be accepted.
  func remaining(
    _ diagnostics: [Diagnostic], _ place: (SourceLocation) -> String,
  ) -> (diagnostics: [Diagnostic], unused: [SourceLocation]) {
    if entries.isEmpty { return (diagnostics, []) }
    var locations: [Entry: [SourceLocation]] = [:]
    for (entry, location) in entries.reversed() { locations[entry, default: []].append(location) }
    let remaining = diagnostics.filter { diagnostic in
      if diagnostic.severity == .error { return true }
      let entry = Entry(code: diagnostic.message.code, place: Self.line(place(diagnostic.location)))
      return locations[entry]?.popLast() == nil
    }
    return (remaining, locations.values.joined().sorted())
  }

  /// Returns the text of a baseline that accepts all warnings.
  static func text(
    accepting diagnostics: [Diagnostic], _ place: (SourceLocation) -> String,
  ) -> String {
    let lines = diagnostics.filter { $0.severity == .warning }.map { diagnostic in
      "\(diagnostic.message.code.rawValue) \(line(place(diagnostic.location)))\n"
    }
    let sorted = lines.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return "# Accepted findings. 'martlet lint --write-baseline' writes this file.\n"
      + sorted.joined()
  }

  /// Escapes the characters that would end a line.
  private static func line(_ place: String) -> String {
    var text = ""
    for scalar in place.unicodeScalars {
      if scalar.value < 0x20 || scalar == "%" {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        text += "%" + (digits.count == 1 ? "0" : "") + digits
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}

extension Diagnostic.Message {
  fileprivate static let invalidLine = Self(
    .invalidBaseline, "invalid line; expected a code and a location such as 'api.yaml#/info'")
}
