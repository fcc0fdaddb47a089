import IR

/// A media type taken apart, without regard to case.
struct MediaTypeName {
  private var type: String
  private var subtype: String

  init(_ text: String) {
    let essence = text.lowercased().prefix { $0 != ";" }
    let parts = essence.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    type = parts.first.map { $0.filter { $0 != " " } } ?? ""
    subtype = parts.count > 1 ? parts[1].filter { $0 != " " } : ""
  }

  var isJSON: Bool {
    subtype == "json" || subtype.hasSuffix("+json")
  }

  var isXML: Bool {
    subtype == "xml" || subtype.hasSuffix("+xml")
  }

  var isForm: Bool {
    isMultipart || (type == "application" && subtype == "x-www-form-urlencoded")
  }

  var isMultipart: Bool { type == "multipart" }

  /// How the values of a sequence are separated; nil of what is none.
  var framing: Content.Coding.Framing? {
    switch subtype {
    case "event-stream": .events
    case "jsonl", "x-jsonl", "ndjson", "x-ndjson", "jsonlines", "x-jsonlines", "json-lines": .lines
    case "json-seq": .records
    case let name where name.hasSuffix("+json-seq"): .records
    default: nil
    }
  }

  /// Whether it stands for others, JSON among them.
  var coversJSON: Bool { subtype == "*" && (type == "*" || type == "application") }

  var isText: Bool { type == "text" }

  /// Whether it stands for others.
  var isRange: Bool { subtype == "*" }

  var role: String { subtype }

  /// What a value may call the media type: its subtype, or the end of it.
  var shortNames: Set<String> {
    var names: Set<String> = [subtype]
    for separator in ["+", "."] as [Character] {
      if let last = subtype.split(separator: separator).last { names.insert(String(last)) }
    }
    for name in names where name.hasPrefix("x-") { names.insert(String(name.dropFirst(2))) }
    return names
  }
}
