import IR
import Mustache
import SwiftModel

/// The view of `PageModelIndex.mustache`.
struct ModelIndexView: View {
  struct Model: View {
    var name: String
    var file: String
    /// The keyword of the Swift declaration.
    var keyword: String
  }

  /// The path of the document, for the header of the page.
  var source: String
  var models: [Model]
}

extension ModelIndexView {
  init(_ map: PageMap) {
    let models = map.models.map { outline in
      let declaration = map.client[outline.id]
      return Model(
        name: Markdown.code(Identifier.bare(declaration.name)),
        file: "\(outline.fileName).md",
        keyword: Markdown.code(declaration.kind.keyword),
      )
    }
    let origin = map.models.first.map { map.client[$0.id].origin }
    self.init(
      source: Markdown.comment(map.client.servers.first?.origin.path ?? origin?.path ?? ""),
      models: models.sorted { $0.file.utf8.lexicographicallyPrecedes($1.file.utf8) },
    )
  }
}
