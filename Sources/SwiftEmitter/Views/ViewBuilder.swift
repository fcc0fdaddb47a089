import IR
import SwiftModel

/// What every view model is made from.
struct ViewBuilder {
  let api: API
  let longRunning: [LongRunning]
  let names: NameTable
  let aliases: Aliases
  let spelling: TypeSpelling
  let settings: EmitterSettings
  /// What bodies of requests hold that can say null.
  let sentTypes: Set<TypeTable.ID>

  /// Whether null says something else than nothing does.
  func tellsNull(_ property: Property, of id: TypeTable.ID) -> Bool {
    !property.isRequired && aliases.isNullable(property.type) && sentTypes.contains(id)
  }

  /// A place in the specification, on one line.
  func source(_ origin: Origin) -> String {
    let place = origin.pointer.isEmpty ? origin.path : "\(origin.path)#\(origin.pointer)"
    return DocumentationLines.single(place)
  }

  func lines(_ documentation: Documentation) -> [String?] {
    DocumentationLines.lines(of: documentation)
  }

  /// An entry for each name of which something is said.
  func parameterDocumentation(
    _ parameters: [(name: String, documentation: Documentation)],
  ) -> [ParameterDocumentationView] {
    parameters.compactMap { name, documentation in
      let bareName = Identifier.bare(name)
      let width = max(60, 88 - bareName.count)
      let lines = DocumentationLines.lines(of: documentation, width: width)
      guard let first = lines.first ?? nil else { return nil }
      return ParameterDocumentationView(
        name: bareName, first: first, rest: Array(lines.dropFirst()))
    }
  }
}
