import Diagnostics
import IR
import OpenAPI

/// The documentation of schemas. It is cached per schema, so that all uses share the storage of
/// large examples.
struct SchemaDocumentation {
  /// The number of aliases in a chain that are followed.
  private static let aliasLimit = 8

  private let schemas: SchemaList
  private var known: SchemaMap<Documentation>
  private var exampleValues: [SourceLocation: JSONValue] = [:]

  init(_ schemas: SchemaList) {
    self.schemas = schemas
    known = SchemaMap(schemas)
  }

  /// Returns the documentation for a use of a schema. An unnamed alias without a description gets
  /// the documentation that it lacks from its target.
  mutating func documentation(
    of id: Schema.ID, _ facts: inout SchemaFacts,
  ) -> Documentation {
    var documentation = own(of: id)
    var current = id
    for _ in 0..<Self.aliasLimit {
      guard documentation.details == nil, schemas[current].name == .none,
        let next = facts.aliasTarget(of: current)
      else { break }
      let inner = own(of: next)
      documentation.summary = documentation.summary ?? inner.summary
      documentation.details = inner.details
      documentation.defaultValue = documentation.defaultValue ?? inner.defaultValue
      if documentation.examples.isEmpty { documentation.examples = inner.examples }
      current = next
    }
    if documentation.details != nil { documentation.summary = nil }
    return documentation
  }

  /// Returns the documentation in a schema, without that of its alias target.
  mutating func own(of id: Schema.ID) -> Documentation {
    if let known = known[id] { return known }
    var documentation = schemas[id].documentation
    let restrictions = schemas.restrictions(of: id)
    documentation.constraints = restrictions.constraints
    documentation.access = restrictions.access
    known[id] = documentation
    return documentation
  }

  /// Converts examples. If several operations refer to one example, they share its value.
  mutating func examples(_ examples: [OpenAPI.Example]) -> [IR.Example] {
    examples.map { example in
      let location = example.origin.location
      let value = exampleValues[location] ?? example.value.lowered
      exampleValues[location] = value
      return IR.Example(name: example.name, summary: example.summary, value: value)
    }
  }
}

extension Schema {
  /// The documentation in the schema. Its title is the summary unless there is a description.
  fileprivate var documentation: Documentation {
    var documentation = Documentation(
      summary: description == nil ? title : nil,
      details: description,
      isDeprecated: isDeprecated,
      defaultValue: defaultValue?.lowered,
      examples: examples.map { IR.Example(value: $0.lowered) },
    )
    if documentation.summary != nil, let name = origin.pointer.tokens.last {
      documentation.removeSummary(repeating: name)
    }
    return documentation
  }
}

extension Documentation {
  /// Removes a summary that repeats a name. Many tools derive titles from names: `Dag Id` from
  /// `dag_id`.
  mutating func removeSummary(repeating name: String) {
    func letters(_ text: String) -> String {
      text.lowercased().filter { $0.isLetter || $0.isNumber }
    }
    if let summary, letters(summary) == letters(name) { self.summary = nil }
  }
}

extension OpenAPI.Origin {
  var lowered: IR.Origin {
    IR.Origin(path: path, pointer: writtenPointer.description, location: location)
  }

  /// Returns the origin of an object whose JSON pointer extends this one's by the tokens.
  func below(_ tokens: [String], at location: SourceLocation) -> IR.Origin {
    lowered.below(tokens, at: location)
  }
}

extension IR.Origin {
  /// Returns the origin of an object whose JSON pointer extends this one's by the tokens.
  func below(_ tokens: [String], at location: SourceLocation) -> IR.Origin {
    var origin = IR.Origin(path: path, pointer: pointer, location: location)
    for token in tokens {
      origin.pointer = JSONPointer.appending(token, to: origin.pointer)
    }
    return origin
  }
}

extension Value {
  /// The value with numbers in JSON syntax. A number that JSON cannot express, such as `.inf`,
  /// becomes a string.
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
