/// Spells types as code inside of a type mentions them: without the names of the types around it.
///
///     in ReportResults          ReportResults.Status  →  Status
///     in BookingPayment.Source  [BookingPayment.Card]  →  [Card]
///
/// A name keeps its beginning if another type hides the rest, and a type at the top level whose
/// name is hidden gets its second name.
package struct LocalSpelling: Sendable {
  /// The simple names of the types in each type and operation, by full name.
  private var nested: [String: Set<String>] = [:]
  private var secondNames: [String: String] = [:]

  package init(_ client: Client) {
    for operation in client.operations where !operation.nested.isEmpty {
      nested[operation.typeName] = Set(operation.nested.map { client[$0].simpleName })
    }
    for type in client.types {
      if !type.nested.isEmpty {
        nested[type.name] = Set(type.nested.map { client[$0].simpleName })
      }
      secondNames[type.name] = type.secondName
    }
  }

  /// Whether any spelling in the body of a type can differ from the usual one.
  package func applies(in scope: String) -> Bool {
    nested[String(scope.prefix { $0 != "." })] != nil
  }

  /// Returns a spelling as code in the body of a type has it.
  ///
  /// - Parameter scope: The full name of that type.
  package func local(_ spelling: String, in scope: String) -> String {
    if !applies(in: scope) { return spelling }
    let scope = scope.split(separator: ".")[...]
    var result = ""
    var rest = spelling[...]
    while let start = rest.firstIndex(where: Self.isPartOfName) {
      result += rest[..<start]
      let path = rest[start...].prefix(while: Self.isPartOfName)
      result += local(path, in: scope)
      rest = rest[path.endIndex...]
    }
    return result + rest
  }

  private static func isPartOfName(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || "._".contains(character)
  }

  private func local(_ path: Substring, in scope: ArraySlice<Substring>) -> Substring {
    let parts = path.split(separator: ".", omittingEmptySubsequences: false)
    var common = zip(parts, scope).prefix { $0 == $1 }.count
    common = min(common, parts.count - 1)
    while common > 0, isHidden(parts[common], inside: common + 1, scope) { common -= 1 }
    if common > 0 { return Substring(parts[common...].joined(separator: ".")) }
    guard let secondName = secondNames[String(parts[0])], isHidden(parts[0], inside: 1, scope)
    else { return path }
    return Substring(([Substring(secondName)] + parts.dropFirst()).joined(separator: "."))
  }

  /// Whether a type that contains the scope, and is itself in at least the given number of types,
  /// contains a type of that name.
  private func isHidden(
    _ name: Substring, inside depth: Int, _ scope: ArraySlice<Substring>,
  ) -> Bool {
    depth <= scope.count
      && (depth...scope.count).contains { count in
        nested[scope.prefix(count).joined(separator: ".")]?.contains(String(name)) == true
      }
  }
}
