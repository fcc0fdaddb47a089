import IR
import SwiftModel

/// The page of a model: a named schema, or a schema within an operation, together with the types
/// within it.
///
/// Types within a schema are sections of its page, since they are only understood together, and
/// since a change of a schema then changes one page. A schema within an operation has a page of its
/// own, since a request body may contain dozens of types, and the page of its group is long.
struct ModelOutline: Sendable {
  struct InlineType: Sendable {
    var id: TypeTable.ID
    var anchor: String
  }

  static let headings = ["Example", "Uses"]

  var id: TypeTable.ID
  /// The name of the file without its extension.
  var fileName: String
  /// The types within the model. Each type is followed by those within it.
  var inlineTypes: [InlineType]
}

extension ModelOutline {
  /// Returns the outlines of all models, in the order of their types.
  static func outlines(of client: Client) -> [ModelOutline] {
    var members: [[TypeTable.ID]] = Array(repeating: [], count: client.types.count)
    for type in client.types {
      if let owner = type.owner { members[owner.position].append(type.id) }
    }
    return client.types.filter { $0.owner == nil }.map { type in
      let name = Identifier.bare(type.name)
      var outline = ModelOutline(
        id: type.id,
        fileName: name.uppercased() == PageMap.indexName ? "\(name)-Model" : name,
        inlineTypes: [])
      if members[type.id.position].isEmpty { return outline }
      var anchors = HeadingAnchors()
      for heading in [name] + headings { _ = anchors.next(heading) }
      var waiting = Array(members[type.id.position].reversed())
      while let id = waiting.popLast() {
        let anchor = anchors.next(Identifier.bare(client[id].name))
        outline.inlineTypes.append(InlineType(id: id, anchor: anchor))
        waiting += members[id.position].reversed()
      }
      return outline
    }
  }
}
