package import IR

extension Client {
  /// The modules that the file of declarations imports, sorted.
  package func imports(of declarations: [TypeDeclaration]) -> [String] {
    imports(for: declarations.flatMap(\.kind.spelledTypes))
  }

  /// The modules that the file of an operation imports, sorted. Only methods that save a download
  /// use `URL`.
  ///
  /// - Parameter declarations: The types inside of the operation that are declared in the file.
  package func imports(
    of operation: Operation, with declarations: [TypeDeclaration],
  ) -> [String] {
    imports(
      for: operation.spelledTypes + declarations.flatMap(\.kind.spelledTypes),
      usesURL: operation.response.isDownload)
  }

  /// The modules that a file with calls imports, sorted. Calls spell only the types of results.
  package func imports(of calls: [GroupCall]) -> [String] {
    let responses = calls.map { operations[$0.operation].response }
    return imports(
      for: responses.flatMap(\.returnedTypes),
      usesURL: calls.contains { $0.method.purpose == .download })
  }

  package func imports(of longRunning: LongRunningOperation) -> [String] {
    let steps = [longRunning.poll, longRunning.fetch, longRunning.cancel].compactMap { $0 }
    let operations = ([longRunning.start] + steps.map(\.operation)).map { self.operations[$0] }
    return imports(
      for: operations.flatMap(\.spelledTypes), usesURL: longRunning.fetch != nil)
  }

  private func imports(for types: [TypeReference], usesURL: Bool = false) -> [String] {
    var modules = Set(types.compactMap { $0.innermostScalar?.mappedType?.module })
    if usesURL { modules.insert("Foundation") }
    modules.remove(moduleName)
    return modules.sorted()
  }
}

extension MappedType {
  /// The names that types of the client cannot have, since they would hide the mapped type or its
  /// module.
  var hiddenNames: [String] {
    [module] + name.split(separator: ".").prefix(1).map(String.init)
  }
}

extension Scalar {
  fileprivate var mappedType: MappedType? {
    if case .mapped(let type) = self { type } else { nil }
  }
}

extension TypeReference {
  /// The type as a scalar; nil for any other type.
  var asScalar: Scalar? {
    if case .scalar(let scalar) = self { scalar } else { nil }
  }

  /// The scalar in arrays, dictionaries and optionals, or the type itself if it is a scalar; nil
  /// for a declared type and any JSON.
  var innermostScalar: Scalar? {
    switch self {
    case .scalar(let scalar): scalar
    case .declared, .any: nil
    case .array(let inner), .dictionary(let inner), .nullable(let inner): inner.innermostScalar
    }
  }
}

extension Client.TypeDeclaration.Kind {
  /// The types that the declaration spells.
  package var spelledTypes: [TypeReference] {
    switch self {
    case .record(let record): record.spelledTypes
    case .union(let union): union.cases.map(\.type.reference)
    case .taggedUnion(let union): union.cases.map(\.type.reference)
    case .alias(let target): [target.reference]
    case .enumeration: []
    }
  }
}

extension Client.Record {
  fileprivate var spelledTypes: [TypeReference] {
    let parameters = constructors.flatMap(\.parameters)
    return (fields + parameters).map(\.type.reference) + (others.map { [$0.type.reference] } ?? [])
  }
}

extension Client.ResponseSet {
  /// The types of which the results of methods consist.
  fileprivate var returnedTypes: [TypeReference] {
    var types: [TypeReference] = []
    if case .single(let content) = result { types.append(content.type.reference) }
    if let stream { types.append(stream.item.reference) }
    return types
  }
}

extension Client.Operation {
  /// The types that the operation and its methods spell.
  var spelledTypes: [TypeReference] {
    var types = arguments.map(\.type.reference) + response.headers.map(\.type.reference)
    types += body?.contents.map(\.type.reference) ?? []
    for response in response.results + response.failures {
      let contents = [response.content].compactMap { $0 } + response.alternatives.map(\.content)
      types += contents.map(\.type.reference)
    }
    if let stream = response.stream { types.append(stream.item.reference) }
    return types
  }
}
