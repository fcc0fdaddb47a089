import IR

/// The resolved types of aliases. The table must not contain an alias of itself, direct or
/// indirect.
///
/// Invariant: a resolved type is not an alias. If it is nullable, its inner type is neither an
/// alias nor nullable.
struct Aliases {
  /// The resolved type of each alias, by position; nil for any other type.
  private var targets: [TypeReference?]

  init(_ types: TypeTable) {
    targets = types.ids.map { _ in nil }
    for id in types.ids {
      follow(id, types)
    }
  }

  /// Follows a chain of aliases without recursion, because it can be as long as the table.
  private mutating func follow(_ start: TypeTable.ID, _ types: TypeTable) {
    var chain: [(id: TypeTable.ID, isNullable: Bool)] = []
    var resolved = TypeReference.declared(start)
    while case .declared(let id) = resolved, case .alias(let target) = types.shape(of: id) {
      if let known = targets[id.position] {
        resolved = known
        break
      }
      chain.append((id, target.isNullable))
      resolved = target.withoutOuterNull
    }
    for link in chain.reversed() {
      if link.isNullable { resolved = .nullable(resolved.withoutOuterNull) }
      targets[link.id.position] = resolved
    }
  }

  /// Returns the resolved type of an alias, also of one in a nullable type. Other types are
  /// unchanged.
  func resolved(_ type: TypeReference) -> TypeReference {
    switch type {
    case .declared(let id): targets[id.position] ?? type
    case .nullable(let inner): .nullable(resolved(inner).withoutOuterNull)
    case .scalar, .array, .dictionary, .any: type
    }
  }

  func isNullable(_ type: TypeReference) -> Bool {
    resolved(type).isNullable
  }

  /// Returns the type of the values other than null. An alias is resolved only if its type is
  /// nullable.
  func nonNull(_ type: TypeReference) -> TypeReference {
    switch type {
    case .nullable(let inner): nonNull(inner)
    case .declared(let id):
      if let target = targets[id.position], target.isNullable {
        target.withoutOuterNull
      } else {
        type
      }
    case .scalar, .array, .dictionary, .any: type
    }
  }
}

extension TypeReference {
  fileprivate var isNullable: Bool {
    guard case .nullable = self else { return false }
    return true
  }

  fileprivate var withoutOuterNull: TypeReference {
    guard case .nullable(let inner) = self else { return self }
    return inner.withoutOuterNull
  }
}
