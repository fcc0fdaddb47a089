import IR
import Mustache
import SwiftModel

/// The view of `declaration.mustache`: the declaration of a type with the types inside of it. One
/// of the first six properties is not nil.
struct DeclarationView: View {
  var structure: StructView?
  var enumeration: EnumView?
  var longEnumeration: LongEnumView?
  var union: UnionView?
  var taggedUnion: TaggedUnionView?
  var alias: TypeAliasView?
  /// The types inside of this one that are declared in the same file.
  var nested: [DeclarationView]
  /// Whether the declaration is inside of another one.
  var isNested: Bool
  /// Whether no other declaration follows.
  var isLast = true
}

/// The declarations of one file.
struct DeclarationViews {
  let client: Client
  let spelling: LocalSpelling
  /// The types that are declared in other files.
  var separate: Set<TypeTable.ID> = []

  /// - Parameter depth: The number of declarations that contain these.
  func views(of ids: [TypeTable.ID], depth: Int) -> [DeclarationView] {
    var views = ids.filter { !separate.contains($0) }.map { view(of: client[$0], depth: depth) }
    for index in views.indices.dropLast() { views[index].isLast = false }
    return views
  }

  private func view(of type: Client.TypeDeclaration, depth: Int) -> DeclarationView {
    let width = DocumentationLines.width(inside: depth)
    var view = DeclarationView(
      nested: views(of: type.nested, depth: depth + 1), isNested: depth > 0)
    switch spelling.local(type).kind {
    case .record(let record): view.structure = StructView(type, record, width: width)
    case .enumeration(let enumeration) where enumeration.isLong:
      view.longEnumeration = LongEnumView(type, enumeration, width: width)
    case .enumeration(let enumeration):
      view.enumeration = EnumView(type, enumeration, width: width)
    case .union(let union): view.union = UnionView(type, union, width: width)
    case .taggedUnion(let union): view.taggedUnion = TaggedUnionView(type, union, width: width)
    case .alias(let target): view.alias = TypeAliasView(type, for: target, width: width)
    }
    return view
  }

  /// The functions that make records of the file, which are in extensions at the top level.
  func constructors(of ids: [TypeTable.ID]) -> [ConstructorView] {
    types(of: ids).flatMap { type -> [ConstructorView] in
      guard case .record(let record) = spelling.local(type).kind else { return [] }
      return record.constructors.map { ConstructorView($0, of: type.name, record) }
    }
  }

  /// The types and those inside of them that are declared in the file.
  func types(of ids: [TypeTable.ID]) -> [Client.TypeDeclaration] {
    ids.filter { !separate.contains($0) }.flatMap { [client[$0]] + types(of: client[$0].nested) }
  }
}
