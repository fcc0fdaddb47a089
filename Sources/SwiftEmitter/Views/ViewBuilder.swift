import IR

/// What every view model is made from.
struct ViewBuilder {
  let api: API
  let names: NameTable
  let spelling: TypeSpelling
  let settings: EmitterSettings

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
      let lines = lines(documentation)
      guard let first = lines.first ?? nil else { return nil }
      let bareName = name.filter { $0 != "`" }
      return ParameterDocumentationView(
        name: bareName, first: first, rest: Array(lines.dropFirst()))
    }
  }

  /// Whether any of the types is one of Foundation's.
  func needsFoundation(_ types: [TypeReference]) -> Bool {
    types.contains { type in
      switch type {
      case .scalar(.binary): true
      case .array(let element), .dictionary(let element), .nullable(let element):
        needsFoundation([element])
      case .scalar, .declared, .any: false
      }
    }
  }
}

extension TypeReference {
  var isNullable: Bool {
    guard case .nullable = self else { return false }
    return true
  }

  /// The type of the values that are not null.
  var withoutNull: TypeReference {
    guard case .nullable(let inner) = self else { return self }
    return inner.withoutNull
  }
}
