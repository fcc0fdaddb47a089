import Diagnostics
import IR
import OpenAPI

extension Schema {
  /// What the schema says of itself. A title without a description stands for one.
  var documentation: Documentation {
    var documentation = Documentation(
      summary: description == nil ? title : nil,
      details: description,
      isDeprecated: isDeprecated,
      defaultValue: defaultValue?.jsonText,
    )
    if documentation.summary != nil, let name = origin.pointer.tokens.last {
      documentation.leaveOutSummary(saying: name)
    }
    return documentation
  }

  /// What the schema is called in messages.
  var spokenName: String {
    switch name {
    case .component(let key): key
    case .file(let stem): stem
    case .none: origin.lowered.text
    }
  }
}

extension DocumentLowering {
  /// How many schemas that only stand for others are asked for words.
  private static let wrapperLimit = 8

  /// What is said where the schema is used, else what the schema says that it stands for.
  mutating func documentation(of id: Schema.ID) -> Documentation {
    var documentation = schemas[id].documentation
    var current = id
    for _ in 0..<Self.wrapperLimit {
      guard documentation.details == nil, schemas[current].name == .none,
        let next = target(of: current)
      else { break }
      let inner = schemas[next].documentation
      documentation.summary = documentation.summary ?? inner.summary
      documentation.details = inner.details
      documentation.defaultValue = documentation.defaultValue ?? inner.defaultValue
      current = next
    }
    if documentation.details != nil { documentation.summary = nil }
    return documentation
  }
}

extension Documentation {
  /// Many tools make a title of each name: of `dag_id`, `Dag Id`.
  mutating func leaveOutSummary(saying name: String) {
    func letters(_ text: String) -> String {
      text.lowercased().filter { $0.isLetter || $0.isNumber }
    }
    if let summary, letters(summary) == letters(name) { self.summary = nil }
  }
}

extension OpenAPI.Origin {
  var lowered: IR.Origin {
    IR.Origin(path: path, pointer: pointer.description, location: location)
  }

  /// The origin of something below this one.
  func below(_ tokens: [String], at location: SourceLocation) -> IR.Origin {
    lowered.below(tokens, at: location)
  }
}

extension IR.Origin {
  var text: String { pointer.isEmpty ? path : "\(path)#\(pointer)" }

  /// The origin of something below this one.
  func below(_ tokens: [String], at location: SourceLocation) -> IR.Origin {
    var origin = IR.Origin(path: path, pointer: pointer, location: location)
    for token in tokens {
      origin.pointer = JSONPointer.appending(token, to: origin.pointer)
    }
    return origin
  }
}

extension Value {
  /// The value as JSON, on one line.
  var jsonText: String {
    switch self {
    case .null: "null"
    case .boolean(let value): value ? "true" : "false"
    case .integer(let text), .number(let text): JSONNumber.text(text) ?? text
    case .string(let text): quoted(text)
    case .array(let items): "[\(items.map(\.jsonText).joined(separator: ", "))]"
    case .object(let members):
      "{\(members.map { "\(quoted($0.name)): \($0.value.jsonText)" }.joined(separator: ", "))}"
    }
  }

  private func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case "\u{0}"..<"\u{20}":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
