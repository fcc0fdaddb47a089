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
      defaultValue: defaultValue?.lowered,
      examples: examples.map { IR.Example(value: $0.lowered) },
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
    var documentation = ownDocumentation(of: id)
    var current = id
    for _ in 0..<Self.wrapperLimit {
      guard documentation.details == nil, schemas[current].name == .none,
        let next = target(of: current)
      else { break }
      let inner = ownDocumentation(of: next)
      documentation.summary = documentation.summary ?? inner.summary
      documentation.details = inner.details
      documentation.defaultValue = documentation.defaultValue ?? inner.defaultValue
      if documentation.examples.isEmpty { documentation.examples = inner.examples }
      current = next
    }
    if documentation.details != nil { documentation.summary = nil }
    return documentation
  }

  /// A schema is documented wherever it is used, and its examples may be large, so that all uses
  /// share one value.
  mutating func ownDocumentation(of id: Schema.ID) -> Documentation {
    if let known = documentations[id] { return known }
    let documentation = schemas[id].documentation
    documentations[id] = documentation
    return documentation
  }

  /// Several operations may refer to one example, whose value they share.
  mutating func examples(_ examples: [OpenAPI.Example]) -> [IR.Example] {
    examples.map { example in
      let location = example.origin.location
      let value = exampleValues[location] ?? example.value.lowered
      exampleValues[location] = value
      return IR.Example(name: example.name, summary: example.summary, value: value)
    }
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
  /// The value with numbers in JSON syntax. A number that JSON cannot express, such as `.inf`, is
  /// the string that the document has.
  var lowered: JSONValue {
    switch self {
    case .null: .null
    case .boolean(let value): .boolean(value)
    case .integer(let text), .number(let text):
      JSONNumber.text(text).map { .number($0) } ?? .string(text)
    case .string(let text): .string(text)
    case .array(let items): .array(items.map(\.lowered))
    case .object(let members):
      .object(members.map { JSONValue.Member(name: $0.name, value: $0.value.lowered) })
    }
  }
}
