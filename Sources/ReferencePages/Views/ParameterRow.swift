import IR
import SwiftModel

/// A row of a table of parameters.
struct ParameterRow: Encodable {
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
  init(_ argument: Client.Argument, of client: Client) {
    self.init(argument, named: argument.name, of: client)
  }

  init(_ argument: Client.Argument, named name: String, of client: Client) {
    let bareName = Identifier.bare(name)
    let documentation = argument.documentation
    let wireName = argument.parameter?.wireName
    self.init(
      location: argument.parameter?.place.rawValue.capitalizedFirst ?? "Body",
      name: Markdown.code(bareName),
      wireName: wireName == bareName ? nil : wireName.map { Markdown.code($0) },
      type: Markdown.code(argument.type.spelling),
      isRequired: !argument.isOptional,
      defaultValue: documentation.defaultValue.map { Markdown.code($0.text) },
      allowedValues: client.allowedValues(of: argument.type.reference),
      description: Self.description(documentation)
        ?? client.documentation(of: argument.type.reference).flatMap { Self.description($0) },
    )
  }

  static func description(_ documentation: Documentation) -> String? {
    var parts = [documentation.summary, documentation.details].compactMap { $0 }
    if parts.count == 2, parts[0] == parts[1] { parts.removeLast() }
    var lines = parts.map { Markdown.cell($0) }.filter { !$0.isEmpty }
    if documentation.isDeprecated { lines.append("Deprecated.") }
    return lines.isEmpty ? nil : lines.joined(separator: "<br>")
  }
}

extension Client {
  /// The documentation of the declaration that a type refers to.
  fileprivate func documentation(of type: TypeReference) -> Documentation? {
    switch type {
    case .declared(let id): self[id].documentation
    case .nullable(let inner): documentation(of: inner)
    case .scalar, .array, .dictionary, .any: nil
    }
  }

  /// The maximum number of values in a cell.
  private static let maximumValueCount = 24

  /// The cases of an enumeration, each with its wire value if that differs from the name.
  fileprivate func allowedValues(of type: TypeReference) -> String? {
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
