import SwiftModel

/// A difference between the declarations of two clients, and the code that it affects.
package struct SourceChange: Sendable {
  /// A way to use declarations. A change affects some uses and not others.
  package enum Use: String, CaseIterable, Comparable, Sendable {
    /// Calls with labels, accesses to properties, patterns next to a `default`, and operations and
    /// stubs that are created.
    case calls
    /// A `switch` without `default`.
    case switches
    /// Types that conform to the protocol of a group, and code that makes received models.
    case mocks
    /// Generated types and constants that code spells.
    case types
    /// Methods and initializers that are used as values.
    case references

    package static func < (left: Self, right: Self) -> Bool {
      allCases.firstIndex(of: left) ?? 0 < allCases.firstIndex(of: right) ?? 0
    }
  }

  /// The stable code, such as `method-renamed`.
  package var code: String
  /// The uses that stop compiling.
  package var breaks: Set<Use>
  /// The place of the cause; nil if only the new document has it.
  package var old: Place?
  /// The place of the cause; nil if only the old document has it.
  package var new: Place?
  /// The declaration in the old client; nil if it is new.
  package var before: String?
  /// The declaration in the new client; nil if it is gone.
  package var after: String?
}

extension Declaration {
  /// The declaration as a reader recognizes it, such as `Thing.size: Int64?`.
  var summary: String {
    let owner = owners.joined(separator: ".")
    let qualified = owner.isEmpty ? name : "\(owner).\(name)"
    switch kind {
    case .structure: return "struct \(qualified)"
    case .enumeration: return "enum \(qualified)"
    case .protocolType: return "protocol \(qualified)"
    case .alias(let target): return "typealias \(qualified) = \(target)"
    case .enumerationCase(let payload):
      let types = payload.map { $0.label.map { "\($0): " } ?? "" + $0.type }
      return payload.isEmpty ? qualified : "\(qualified)(\(types.joined(separator: ", ")))"
    case .property(let type, _): return "\(qualified): \(type)"
    case .initializer(let signature): return "\(owner)\(signature.parameterList)"
    case .method(let signature):
      let result = signature.result.map { " -> \($0)" } ?? ""
      return "\(qualified)\(signature.parameterList)\(result)"
    }
  }
}

extension Declaration.Signature {
  fileprivate var parameterList: String {
    let texts = parameters.map { parameter in
      let value = parameter.defaultValue.map { " = \($0)" } ?? ""
      return "\(parameter.label ?? "_"): \(parameter.type)\(value)"
    }
    return "(\(texts.joined(separator: ", ")))"
  }
}
