import Diagnostics
import IR
import SwiftModel

/// The types of two clients that correspond: those at the same place of the document, and those at
/// the same position of corresponding operations and types. The place of a component is its name,
/// in whichever file it is.
struct TypeMatching {
  /// A property that was renamed, and so renamed the types that are named after it.
  struct RenamedProperty: Hashable {
    /// The position of the record in the old client.
    var oldRecord: Int
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
    for type in new.types where type.isTopLevel { places[type.place] = type.id.position }
    for type in old.types where type.isTopLevel {
      if let match = places[type.place] { add(type.id.position, match) }
    }
  }

  private mutating func add(_ oldType: Int, _ newType: Int) {
    if newForOld[oldType] == nil, oldForNew[newType] == nil {
      newForOld[oldType] = newType
      oldForNew[newType] = oldType
    }
    if newForOld[oldType] == newType { waiting.append((oldType, newType)) }
  }

  private mutating func match(_ before: Client.Operation, _ after: Client.Operation) {
    for argument in before.arguments {
      guard let counterpart = after.arguments.first(where: { $0.isSameArgument(as: argument) })
      else { continue }
      match(argument.type.reference, counterpart.type.reference)
    }
    for (index, content) in (before.body?.contents ?? []).enumerated() {
      let contents = after.body?.contents ?? []
      let counterpart =
        contents.first { $0.mediaType == content.mediaType }
        ?? (contents.indices.contains(index) ? contents[index] : nil)
      if let counterpart { match(content.type.reference, counterpart.type.reference) }
    }
    for response in before.response.all {
      let counterpart = after.response.all.first { $0.status == response.status }
      if let oldType = response.content?.type, let newType = counterpart?.content?.type {
        match(oldType.reference, newType.reference)
      }
    }
    expand()
    if let oldType = before.response.results.first?.content?.type,
      let newType = after.response.results.first?.content?.type
    {
      match(oldType.reference, newType.reference)
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
    while let (oldType, newType) = waiting.popLast() {
      guard expanded.insert([oldType, newType]).inserted else { continue }
      switch (old.types[oldType].kind, new.types[newType].kind) {
      case (.record(let left), .record(let right)): match(left, right, of: oldType)
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

  private mutating func match(
    _ before: Client.Record, _ after: Client.Record, of oldRecord: Int,
  ) {
    var removed: [Client.Field] = []
    var added = after.fields
    for field in before.fields {
      let name = WireName(field.wireName)
      if let index = added.firstIndex(where: { WireName($0.wireName) == name }) {
        match(field.type.reference, added.remove(at: index).type.reference)
      } else {
        removed.append(field)
      }
    }
    for tag in before.tags {
      let counterpart = after.tags.first { WireName($0.wireName) == WireName(tag.wireName) }
      if let counterpart { match(tag.type.reference, counterpart.type.reference) }
    }
    if let left = before.others, let right = after.others {
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
          oldRecord: oldRecord, oldName: field.wireName, newName: counterpart.wireName))
      match(field.type.reference, counterpart.type.reference)
    }
  }

  /// Whether a new property is a removed one with another name. If both have declared types, these
  /// correspond, or both are unmatched and similar. If neither has one, the types are the same, and
  /// no other property was removed or added.
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
  /// The path of the file for a schema that is a whole file; otherwise the pointer.
  fileprivate var place: WireName {
    WireName(origin.pointer.isEmpty ? origin.path : origin.pointer)
  }

  /// Whether the schema is a component or a file, and not within another object.
  fileprivate var isTopLevel: Bool {
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
  /// Whether at least half of the fields or values are the same; for unions, whether they have
  /// equally many cases, and for aliases, whether they have the same target.
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
