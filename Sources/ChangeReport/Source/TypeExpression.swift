/// A type as Swift spells it, parsed as far as comparisons need.
indirect enum TypeExpression: Hashable {
  /// A type with generic arguments, such as `Nullable<String>`.
  case named(String, [TypeExpression])
  case optional(TypeExpression)
  case array(TypeExpression)
  case dictionary(TypeExpression, TypeExpression)
  /// A function type or another spelling that is compared as text.
  case other(String)

  init(_ spelling: String) {
    let text = spelling.trimmingSpaces
    if text.last == "?", let inner = Self.simple(String(text.dropLast())) {
      self = .optional(inner)
    } else {
      self = Self.simple(text) ?? .other(text)
    }
  }

  /// Parses a spelling without a function type; nil if there is one.
  private static func simple(_ text: String) -> TypeExpression? {
    if text.contains("->") || text.contains("(") || text.contains(" any ") { return nil }
    if text.last == "?" { return TypeExpression(text) }
    if text.first == "[", text.last == "]" {
      let inner = String(text.dropFirst().dropLast())
      let parts = split(inner, at: ":")
      if parts.count == 2 {
        return .dictionary(TypeExpression(parts[0]), TypeExpression(parts[1]))
      }
      return .array(TypeExpression(inner))
    }
    if text.last == ">", let start = text.firstIndex(of: "<") {
      let arguments = split(String(text[text.index(after: start)...].dropLast()), at: ",")
      return .named(String(text[..<start]), arguments.map { TypeExpression($0) })
    }
    return .named(text, [])
  }

  /// Splits a text at a separator that is not within brackets.
  private static func split(_ text: String, at separator: Character) -> [String] {
    var parts = [""]
    var depth = 0
    for character in text {
      if "[<(".contains(character) { depth += 1 }
      if "]>)".contains(character) { depth -= 1 }
      if character == separator, depth == 0 {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts
  }

  /// Replaces the names of types, also within others.
  func mapNames(_ transform: (String) -> TypeExpression?) -> TypeExpression {
    switch self {
    case .named(let name, let arguments):
      if arguments.isEmpty, let replacement = transform(name) { return replacement }
      return .named(name, arguments.map { $0.mapNames(transform) })
    case .optional(let wrapped): return .optional(wrapped.mapNames(transform))
    case .array(let element): return .array(element.mapNames(transform))
    case .dictionary(let key, let value):
      return .dictionary(key.mapNames(transform), value.mapNames(transform))
    case .other: return self
    }
  }

  /// The type without an outer optional.
  var unwrapped: TypeExpression {
    if case .optional(let wrapped) = self { wrapped.unwrapped } else { self }
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    var text = self[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

/// How a type of the new client relates to the one of the old client.
enum TypeRelation {
  case same
  /// The same type under another name.
  case renamed
  /// Another number type. Literals fit both.
  case otherNumber
  case becameOptional
  case becameRequired
  case different
}
