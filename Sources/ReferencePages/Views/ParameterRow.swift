import IR
import Mustache
import SwiftModel

/// A row of a table of parameters.
struct ParameterRow: View {
  /// The value of `in`, or "Body".
  var location: String
  var name: String
  /// The name on the wire, if it differs.
  var wireName: String?
  var type: String
  var isRequired: Bool
  var defaultValue: String?
  var allowedValues: String?
  var description: String?
}

extension ParameterRow {
  init(_ argument: Client.Argument, in map: PageMap) {
    self.init(argument, named: argument.name, in: map)
  }

  init(_ argument: Client.Argument, named name: String, in map: PageMap) {
    let bareName = Identifier.bare(name)
    let documentation = argument.documentation
    let wireName = argument.parameter?.wireName
    self.init(
      location: argument.parameter?.location.rawValue.capitalizedFirst ?? "Body",
      name: Markdown.code(bareName),
      wireName: wireName == bareName ? nil : wireName.map { Markdown.code($0) },
      type: map.code(argument.type),
      isRequired: !argument.isOptional,
      defaultValue: documentation.defaultValue.map { Markdown.code($0.text) },
      allowedValues: map.client.allowedValues(of: argument.type.reference, documentation),
      description: Self.description(
        documentation, ofType: map.client.documentation(of: argument.type.reference)),
    )
  }

  /// Returns the description in a cell; nil if there is none.
  ///
  /// - Parameter type: The documentation of the type, which replaces a missing one.
  static func description(
    _ documentation: Documentation, ofType type: Documentation? = nil,
  ) -> String? {
    var isDeprecated = documentation.isDeprecated
    var lines = texts(documentation)
    if lines.isEmpty, let type {
      lines = texts(type)
      isDeprecated = isDeprecated || type.isDeprecated
    }
    switch documentation.access {
    case .requestsAndResponses: break
    case .responses: lines.append("Only in responses.")
    case .requests: lines.append("Only in requests.")
    }
    if isDeprecated { lines.append("Deprecated.") }
    return lines.isEmpty ? nil : lines.joined(separator: "<br>")
  }

  private static func texts(_ documentation: Documentation) -> [String] {
    var parts = [documentation.summary, documentation.details].compactMap { $0 }
    if parts.count == 2, parts[0] == parts[1] { parts.removeLast() }
    return parts.map { Markdown.cell($0) }.filter { !$0.isEmpty }
  }
}

extension Client {
  /// Returns the documentation of the declaration that a type refers to.
  func documentation(of type: TypeReference) -> Documentation? {
    switch type {
    case .declared(let id): self[id].documentation
    case .nullable(let inner): documentation(of: inner)
    case .scalar, .array, .dictionary, .any: nil
    }
  }

  /// The maximum number of values in a cell.
  private static let maximumValueCount = 24

  /// Returns the allowed values in a cell: the cases of an enumeration, each with its wire value if
  /// that differs from the name, and the constraints. Nil if there are neither.
  func allowedValues(of type: TypeReference, _ documentation: Documentation) -> String? {
    let phrases = documentation.constraints.phrases { Markdown.code($0) }
    let values = allowedValues(of: type)
    if phrases.isEmpty { return values }
    let constraints = phrases.joined(separator: ", ")
    return values.map { "\($0)<br>\(constraints)" } ?? constraints
  }

  private func allowedValues(of type: TypeReference) -> String? {
    switch type {
    case .array(let inner), .nullable(let inner): return allowedValues(of: inner)
    case .any, .scalar, .dictionary: return nil
    case .declared(let id):
      switch self[id].kind {
      case .alias(let target): return allowedValues(of: target.reference)
      case .record, .union, .taggedUnion: return nil
      case .enumeration(let enumeration): return list(enumeration)
      }
    }
  }

  private func list(_ enumeration: Enumeration) -> String {
    var values = enumeration.cases.prefix(Self.maximumValueCount).map { enumerationCase in
      let name = Identifier.bare(enumerationCase.name)
      let wireValue = enumerationCase.value.text
      let caseText = Markdown.code(".\(name)")
      return name == wireValue ? caseText : "\(caseText) (\(Markdown.code(wireValue)))"
    }
    let omittedCount = enumeration.cases.count - values.count
    if omittedCount > 0 { values.append("and \(omittedCount) more") }
    return values.joined(separator: ", ")
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
