/// A parsed media type, or a range of media types such as `text/*`. Type and subtype are in lower
/// case.
package struct MediaTypeName: Sendable {
  package let type: String
  package let subtype: String
  /// The parameters as in the document, such as `charset=utf-8`.
  package let parameters: [Substring]

  package init(_ text: String) {
    let end = text.utf8.firstIndex(of: UInt8(ascii: ";")) ?? text.endIndex
    var essence = text[..<end].lowercased()
    if essence.utf8.contains(UInt8(ascii: " ")) { essence.removeAll { $0 == " " } }
    let slash = essence.utf8.firstIndex(of: UInt8(ascii: "/")) ?? essence.endIndex
    type = String(essence[..<slash])
    subtype = String(essence[slash...].dropFirst())
    parameters = text[end...].split(separator: ";")
  }

  /// The media type without parameters.
  package var essence: String { "\(type)/\(subtype)" }

  package var isJSON: Bool {
    subtype == "json" || subtype.hasSuffix("+json")
  }

  package var isXML: Bool {
    subtype == "xml" || subtype.hasSuffix("+xml")
  }

  package var isForm: Bool {
    isMultipart || (type == "application" && subtype == "x-www-form-urlencoded")
  }

  package var isMultipart: Bool { type == "multipart" }

  package var isText: Bool { type == "text" }

  /// Whether the name is a range of media types.
  package var isRange: Bool { subtype == "*" }

  /// Whether the name is a range that includes JSON.
  package var coversJSON: Bool { isRange && (type == "*" || type == "application") }

  /// Whether an HTML page may have this media type: it is a type of HTML, a range that includes
  /// such a type, or the type of arbitrary bytes.
  package var coversHTML: Bool {
    [
      "text/html", "application/xhtml+xml", "text/*", "*/*", "application/*",
      "application/octet-stream",
    ].contains(essence)
  }

  /// How the values of a sequence are separated; nil for a media type that is not a sequence.
  package var framing: Content.Coding.Framing? {
    switch subtype {
    case "event-stream": .events
    case "jsonl", "x-jsonl", "ndjson", "x-ndjson", "jsonlines", "x-jsonlines", "json-lines": .lines
    case "json-seq": .records
    case let name where name.hasSuffix("+json-seq"): .records
    default: nil
    }
  }

  /// The names by which a parameter of an operation, as in `format=csv`, may select the media type:
  /// the subtype, and its part after the last `+` or `.`, each also without the prefix `x-`. For
  /// example, `problem+json` and `json` for `application/problem+json`.
  package var shortNames: Set<String> {
    var names: Set<String> = [subtype]
    for separator in ["+", "."] as [Character] {
      if let last = subtype.split(separator: separator).last { names.insert(String(last)) }
    }
    for name in names where name.hasPrefix("x-") { names.insert(String(name.dropFirst(2))) }
    return names
  }

  /// How specific a media type is. The most specific case is the first.
  package enum Precision: CaseIterable, Sendable {
    case withParameters, named, range, anything
  }

  package var precision: Precision {
    if isRange { return type == "*" ? .anything : .range }
    return parameters.isEmpty ? .named : .withParameters
  }
}
