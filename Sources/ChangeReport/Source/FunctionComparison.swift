import IR
import SwiftModel

extension SourceComparison {
  mutating func compareFunction(
    _ declaration: Declaration, _ signature: Declaration.Signature, _ candidates: [Declaration],
  ) {
    if case .standard(let name) = declaration.provenance.role {
      // The members of runtime protocols have fixed signatures.
      let isStep = ["fetch", "poll", "outcome", "cancellation"].contains(name)
      if isStep || name == "init(from:)" || name == "encode" || name == "request" { return }
      if name == "output" || name == "failure" || name == "streamedItems" { return }
    }
    let functions = candidates.filter {
      $0.signature != nil && !$0.isRequirement && !$0.isImplementation
    }
    let counterpart =
      functions.first { $0.labelledName == declaration.labelledName }
      ?? functions.first { $0.provenance.role == declaration.provenance.role } ?? functions.first
    guard let counterpart, let later = counterpart.signature else {
      let renamed = counterpartByProvenance(of: declaration)
      add(
        renamed == nil ? "method-removed" : "method-renamed", usesOfFunction(declaration),
        declaration, renamed)
      return
    }
    compareParameters(declaration, signature.parameters, counterpart, later.parameters)
    compareResults(declaration, signature, counterpart, later)
  }

  private func usesOfFunction(_ declaration: Declaration) -> Set<SourceChange.Use> {
    switch declaration.provenance.role {
    case .method: [.calls, .references]
    case .initializer, .constructor: makers(of: declaration.provenance.subject)
    default: [.calls]
    }
  }

  private mutating func compareParameters(
    _ declaration: Declaration, _ earlier: [FunctionParameter], _ counterpart: Declaration,
    _ later: [FunctionParameter],
  ) {
    let uses = usesOfFunction(declaration)
    var positions: [Int?] = []
    for parameter in earlier {
      positions.append(later.firstIndex { $0.label == parameter.label })
    }
    for (index, parameter) in earlier.enumerated() {
      let place = old.place(ofParameter: parameter.name, of: declaration)
      guard let position = positions[index] else {
        let renamed = renamedPlace(ofParameter: parameter, of: declaration, in: counterpart)
        add(
          renamed == nil ? "parameter-removed" : "parameter-renamed",
          withReferences(uses, declaration), declaration, counterpart, old: place,
          new: renamed)
        continue
      }
      let match = later[position]
      let newPlace = new.place(ofParameter: match.name, of: counterpart)
      if let code = change(parameter, match) {
        add(
          code.name, code.isNumber ? numberUses(declaration) : withReferences(uses, declaration),
          declaration, counterpart, old: place, new: newPlace)
      }
    }
    for index in moved(positions) {
      let parameter = earlier[index]
      add(
        "parameter-moved", withReferences(uses, declaration), declaration, counterpart,
        old: old.place(ofParameter: parameter.name, of: declaration),
        new: positions[index].flatMap {
          new.place(ofParameter: later[$0].name, of: counterpart)
        })
    }
    let known = Set(positions.compactMap(\.self))
    for (index, parameter) in later.enumerated() where !known.contains(index) {
      let isRenamed = earlier.contains { one in
        renamedName(ofParameter: one, of: declaration) == Identifier.bare(parameter.name)
      }
      if isRenamed { continue }
      let isOptional = parameter.defaultValue != nil
      add(
        isOptional ? "optional-parameter-added" : "required-parameter-added",
        isOptional ? usesOfReference(declaration) : withReferences(uses, declaration),
        nil, counterpart, old: nil, new: new.place(ofParameter: parameter.name, of: counterpart))
    }
  }

  private struct ParameterChange {
    var name: String
    /// Whether only the type of a number differs.
    var isNumber = false
  }

  private func change(_ one: FunctionParameter, _ other: FunctionParameter) -> ParameterChange? {
    let lostDefault = one.defaultValue != nil && other.defaultValue == nil
    switch pair.relation(one.type, other.type) {
    case .same, .renamed, .becameOptional:
      return lostDefault ? ParameterChange(name: "parameter-became-required") : nil
    case .otherNumber:
      return ParameterChange(
        name: lostDefault ? "parameter-became-required" : "parameter-type-changed",
        isNumber: !lostDefault)
    case .becameRequired: return ParameterChange(name: "parameter-became-required")
    case .different: return ParameterChange(name: "parameter-type-changed")
    }
  }

  /// The uses that a new parameter breaks even if it has a default value: it changes the type of a
  /// reference to the function. Initializers of operations are not used as values.
  private func usesOfReference(_ declaration: Declaration) -> Set<SourceChange.Use> {
    if case .type(let id) = declaration.provenance.subject {
      return pair.usage.sent.contains(id.position) ? [.references] : []
    }
    return usesOfFunction(declaration).intersection([.references])
  }

  private func withReferences(
    _ uses: Set<SourceChange.Use>, _ declaration: Declaration,
  ) -> Set<SourceChange.Use> {
    uses.contains(.calls) ? uses.union([.references]) : uses
  }

  private func numberUses(_ declaration: Declaration) -> Set<SourceChange.Use> {
    makers(of: declaration.provenance.subject).contains(.calls) ? [.types, .references] : [.types]
  }

  /// The indices of the parameters that are not in the longest sequence that keeps its order.
  private func moved(_ positions: [Int?]) -> [Int] {
    let present = positions.indices.filter { positions[$0] != nil }
    var best: [[Int]] = []
    for index in present {
      let before = best.filter { sequence in
        guard let last = sequence.last, let one = positions[last], let two = positions[index]
        else { return false }
        return one < two
      }.max { $0.count < $1.count }
      best.append((before ?? []) + [index])
    }
    let kept = Set(best.max { $0.count < $1.count } ?? [])
    return present.filter { !kept.contains($0) }
  }

  private mutating func compareResults(
    _ declaration: Declaration, _ signature: Declaration.Signature, _ counterpart: Declaration,
    _ later: Declaration.Signature,
  ) {
    guard let result = signature.result, result != later.result else { return }
    guard let newResult = later.result else {
      add("result-removed", [.calls, .types], declaration, counterpart)
      return
    }
    switch pair.relation(result, newResult) {
    case .same, .renamed: break
    case .otherNumber: add("result-type-changed", [.types], declaration, counterpart)
    case .becameOptional, .becameRequired, .different:
      add("result-type-changed", [.calls, .types], declaration, counterpart)
    }
  }
}

extension SourceComparison {
  /// The new name of a parameter whose property or argument has another name now.
  private func renamedName(
    ofParameter parameter: FunctionParameter, of function: Declaration,
  ) -> String? {
    let name = Identifier.bare(parameter.name)
    let property = old.declarations(of: function.provenance.subject).first {
      $0.isProperty && $0.name == name
    }
    guard let property, let renamed = counterpartByProvenance(of: property), renamed.name != name
    else { return nil }
    return renamed.name
  }

  private func renamedPlace(
    ofParameter parameter: FunctionParameter, of function: Declaration, in other: Declaration,
  ) -> Place? {
    guard let name = renamedName(ofParameter: parameter, of: function),
      other.signature?.parameters.contains(where: { Identifier.bare($0.name) == name }) == true
    else { return nil }
    return new.place(ofParameter: name, of: other)
  }
}
