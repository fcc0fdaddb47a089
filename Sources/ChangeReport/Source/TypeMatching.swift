import Diagnostics
import IR
import SwiftModel

/// The types of two clients that correspond: those at the same place of the document, and those at
/// the same position of corresponding operations and types.
struct TypeMatching {
  /// A property that was renamed, and so renamed the types that are named after it.
  struct RenamedProperty: Hashable {
    var record: Int
    var oldName: String
    var newName: String
  }

  let old: Client
  let new: Client
  private(set) var newForOld: [Int: Int] = [:]
  private(set) var renamedProperties: [RenamedProperty] = []
  private var oldForNew: [Int: Int] = [:]
  private var expanded: Set<[Int]> = []
  private var waiting: [(Int, Int)] = []

  /// - Parameter operations: The corresponding operations, as indices.
  init(old: Client, new: Client, operations: [(old: Int, new: Int)]) {
    self.old = old
    self.new = new
    matchByPlace()
    expand()
    for pair in operations { match(old.operations[pair.old], new.operations[pair.new]) }
    expand()
  }

  private mutating func matchByPlace() {
    var places: [WireName: Int] = [:]
    for type in new.types where type.isNamed {
      places[WireName(type.origin.pointer)] = type.id.position
    }
    for type in old.types where type.isNamed {
      guard let match = places[WireName(type.origin.pointer)] else { continue }
      let other = new.types[match]
      let areFiles = type.origin.pointer.isEmpty
      if !areFiles || WireName(type.origin.path) == WireName(other.origin.path) {
        add(type.id.position, match)
      }
    }
  }

  private mutating func add(_ one: Int, _ other: Int) {
    if newForOld[one] == nil, oldForNew[other] == nil {
      newForOld[one] = other
      oldForNew[other] = one
    }
    if newForOld[one] == other { waiting.append((one, other)) }
  }

  private mutating func match(_ one: Client.Operation, _ other: Client.Operation) {
    for argument in one.arguments {
      guard let counterpart = other.arguments.first(where: { $0.isSameArgument(as: argument) })
      else { continue }
      match(argument.type.reference, counterpart.type.reference)
    }
    for (index, content) in (one.body?.contents ?? []).enumerated() {
      let contents = other.body?.contents ?? []
      let counterpart =
        contents.first { $0.mediaType == content.mediaType }
        ?? (contents.indices.contains(index) ? contents[index] : nil)
      if let counterpart { match(content.type.reference, counterpart.type.reference) }
    }
    for response in one.response.all {
      let counterpart = other.response.all.first { $0.status == response.status }
      if let type = response.content?.type.reference, let later = counterpart?.content?.type {
        match(type, later.reference)
      }
    }
    expand()
    for (first, second) in [(one.response.results, other.response.results)] {
      if let type = first.first?.content?.type, let later = second.first?.content?.type {
        match(type.reference, later.reference)
      }
    }
  }

  private mutating func match(_ one: TypeReference, _ other: TypeReference) {
    switch (one, other) {
    case (.declared(let left), .declared(let right)): add(left.position, right.position)
    case (.array(let left), .array(let right)), (.dictionary(let left), .dictionary(let right)),
      (.nullable(let left), .nullable(let right)):
      match(left, right)
    case (.nullable(let left), _): match(left, other)
    case (_, .nullable(let right)): match(one, right)
    case (.declared, _), (.array, _), (.dictionary, _), (.scalar, _), (.any, _): break
    }
  }

  private mutating func expand() {
    while let (one, other) = waiting.popLast() {
      guard expanded.insert([one, other]).inserted else { continue }
      switch (old.types[one].kind, new.types[other].kind) {
      case (.record(let left), .record(let right)): match(left, right, of: one)
      case (.union(let left), .union(let right)):
        for item in left.cases {
          if let counterpart = right.cases.first(where: { $0.name == item.name }) {
            match(item.type.reference, counterpart.type.reference)
          }
        }
      case (.taggedUnion(let left), .taggedUnion(let right)):
        for item in left.cases {
          if let counterpart = right.cases.first(where: { $0.name == item.name }) {
            match(item.type.reference, counterpart.type.reference)
          }
        }
      case (.alias(let left), .alias(let right)): match(left.reference, right.reference)
      case (.record, _), (.union, _), (.taggedUnion, _), (.alias, _), (.enumeration, _): break
      }
    }
  }

  private mutating func match(_ one: Client.Record, _ other: Client.Record, of record: Int) {
    var removed: [Client.Field] = []
    var added = other.fields
    for field in one.fields {
      let name = WireName(field.wireName)
      if let index = added.firstIndex(where: { WireName($0.wireName) == name }) {
        match(field.type.reference, added.remove(at: index).type.reference)
      } else {
        removed.append(field)
      }
    }
    if let left = one.others, let right = other.others {
      match(left.type.reference, right.type.reference)
    }
    for field in removed {
      let candidates = added.indices.filter {
        isRenaming(field, added[$0], removed.count, added.count)
      }
      guard candidates.count == 1 else { continue }
      let counterpart = added.remove(at: candidates[0])
      renamedProperties.append(
        RenamedProperty(
          record: record, oldName: field.wireName, newName: counterpart.wireName))
      match(field.type.reference, counterpart.type.reference)
    }
  }

  /// Whether a new property is a removed one with another name: both have the same type, and no
  /// other property is a candidate, or both have types of the same structure.
  private func isRenaming(
    _ field: Client.Field, _ other: Client.Field, _ removedCount: Int, _ addedCount: Int,
  ) -> Bool {
    let (one, two) = (Self.declared(field.type.reference), Self.declared(other.type.reference))
    if let one, let two {
      return newForOld[one] == two
        || newForOld[one] == nil && oldForNew[two] == nil
          && old.types[one].kind.hasSameOutline(as: new.types[two].kind)
    }
    return one == nil && two == nil && removedCount == 1 && addedCount == 1
      && field.type == other.type
  }

  private static func declared(_ type: TypeReference) -> Int? {
    switch type {
    case .declared(let id): id.position
    case .array(let inner), .dictionary(let inner), .nullable(let inner): declared(inner)
    case .scalar, .any: nil
    }
  }
}

extension Client.TypeDeclaration {
  /// Whether the schema is a component or a file, and not within another object.
  fileprivate var isNamed: Bool {
    let pointer = origin.pointer
    if pointer.isEmpty { return true }
    let count = pointer.utf8.count { $0 == UInt8(ascii: "/") }
    return pointer.hasPrefix("/components/schemas/") && count == 3
      || pointer.hasPrefix("/definitions/") && count == 2
  }
}

extension Client.Argument {
  func isSameArgument(as other: Client.Argument) -> Bool {
    switch (parameter, other.parameter) {
    case (nil, nil): true
    case (let one?, let two?):
      one.location == two.location && one.wireName.lowercased() == two.wireName.lowercased()
    case (nil, _?), (_?, nil): false
    }
  }
}

extension Client.TypeDeclaration.Kind {
  /// Whether most of the members are the same.
  fileprivate func hasSameOutline(as other: Self) -> Bool {
    switch (self, other) {
    case (.record(let one), .record(let two)):
      Self.overlap(one.fields.map(\.wireName), two.fields.map(\.wireName))
    case (.enumeration(let one), .enumeration(let two)):
      Self.overlap(one.cases.map(\.value.text), two.cases.map(\.value.text))
    case (.union(let one), .union(let two)): one.cases.count == two.cases.count
    case (.taggedUnion(let one), .taggedUnion(let two)): one.cases.count == two.cases.count
    case (.alias(let one), .alias(let two)): one == two
    case (.record, _), (.enumeration, _), (.union, _), (.taggedUnion, _), (.alias, _): false
    }
  }

  private static func overlap(_ one: [String], _ other: [String]) -> Bool {
    let (left, right) = (Set(one), Set(other))
    return left.intersection(right).count * 2 >= max(left.count, right.count)
  }
}
