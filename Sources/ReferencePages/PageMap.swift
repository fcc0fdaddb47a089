import IR
import SwiftModel

/// The locations of all methods and models in the pages, and the uses of models.
struct PageMap: Sendable {
  /// The name of the index of a folder. Hosts of repositories show the file `README.md`.
  static let indexName = "README"
  /// The folder of the models' pages.
  static let modelFolder = "Models"

  /// The page that contains a link.
  enum Page: Equatable {
    /// The page of a group, or the index of all pages.
    case top
    /// The index of a model page.
    case model(Int)
  }

  private struct Method: Sendable {
    var name: String
    var file: String
    var anchor: String
  }

  private struct Location: Sendable {
    /// The index of a model page.
    var page = 0
    /// Nil for the type that the page is named after.
    var anchor: String?
  }

  let client: Client
  let models: [ModelOutline]
  let uses: [ModelUses]
  /// The destinations of links to sections of the index.
  let configurationLink: String
  let errorsLink: String
  /// The location of each type, by position.
  private let locations: [Location]
  /// The location of each operation's method, by index.
  private let methods: [Method]

  init(_ client: Client, _ groups: [PageOutline]) {
    self.client = client
    models = ModelOutline.outlines(of: client)
    var locations = Array(repeating: Location(), count: client.types.count)
    for (index, model) in models.enumerated() {
      locations[model.id.position].page = index
      for type in model.inlineTypes {
        locations[type.id.position] = Location(page: index, anchor: type.anchor)
      }
    }
    self.locations = locations
    uses = ModelUses.uses(of: client, models, pages: locations.map(\.page))
    var methods = client.operations.map {
      Method(name: Identifier.bare($0.methodName), file: "", anchor: "")
    }
    for group in groups {
      for section in group.sections {
        guard case .operation(let index) = section.content else { continue }
        methods[index].file = fileName(of: group.group)
        methods[index].anchor = section.anchor
      }
    }
    self.methods = methods
    var anchors = HeadingAnchors()
    _ = anchors.next(Markdown.singleLine(client.title))
    configurationLink = "\(Self.indexName).md\(Markdown.fragment(anchors.next("Configuration")))"
    errorsLink = "\(Self.indexName).md\(Markdown.fragment(anchors.next("Errors")))"
  }
}

extension PageMap {
  /// Returns the spelling of a type as inline code, which links to the declared type in it.
  ///
  /// - Parameter text: The text of the link, if it is not the spelling.
  func code(_ use: Client.TypeUse, as text: String? = nil, on page: Page = .top) -> String {
    let code = Markdown.code(text ?? use.spelling)
    guard let id = use.reference.declaredID, !Self.fixedTypes.contains(use.spelling) else {
      return code
    }
    let location = locations[id.position]
    let fragment = location.anchor.map { Markdown.fragment($0) } ?? ""
    let file = "\(models[location.page].fileName).md"
    return switch page {
    case .top: "[\(code)](\(Self.modelFolder)/\(file)\(fragment))"
    case .model(location.page) where location.anchor != nil: "[\(code)](\(fragment))"
    case .model: "[\(code)](\(file)\(fragment))"
    }
  }

  /// Returns the type of a stream as inline code, which links to the type of its elements.
  func code(_ stream: Client.Stream) -> String {
    code(stream.item, as: stream.type.spelling)
  }

  /// Returns the type that a method returns as inline code; nil if it returns nothing.
  func code(ofResult response: Client.ResponseSet) -> String? {
    guard let type = response.resultType else { return nil }
    if response.isStream, let stream = response.stream { return code(stream) }
    if case .single(let content) = response.result { return code(content.type, as: type) }
    return Markdown.code(type)
  }

  /// The types of the runtime that represent values instead of the type in the document.
  private static let fixedTypes: Set<String> = {
    let types = [TypeSpelling.bytes, TypeSpelling.multipart, TypeSpelling.form, TypeSpelling.file]
    return Set(types + types.map(TypeSpelling.optional))
  }()

  /// The maximum number of links in a list. Types of errors may have a thousand uses.
  private static let maximumLinkCount = 40

  /// Links from a model page to methods; nil if there are none.
  func links(toMethods indices: [Int]) -> String? {
    list(indices) { index in
      let method = methods[index]
      return "[\(Markdown.code(method.name))](../\(method.file).md#\(method.anchor))"
    }
  }

  /// Links from a model page to other model pages; nil if there are none.
  func links(toModels indices: [Int]) -> String? {
    list(indices) { index in
      let name = Identifier.bare(client[models[index].id].name)
      return "[\(Markdown.code(name))](\(models[index].fileName).md)"
    }
  }

  private func list(_ indices: [Int], _ link: (Int) -> String) -> String? {
    if indices.isEmpty { return nil }
    var links = indices.prefix(Self.maximumLinkCount).map(link)
    if indices.count > links.count { links.append("and \(indices.count - links.count) more") }
    return links.joined(separator: ", ")
  }
}

extension PageMap {
  /// Returns the types that operations send or receive, in the order of their first use. Each named
  /// schema is followed by the types within it.
  func models(of operations: [Client.Operation]) -> [TypeTable.ID] {
    var pages: [Int] = []
    var seen: Set<Int> = []
    for type in operations.flatMap({ $0.sentTypes + $0.receivedTypes }) {
      guard let id = type.reference.declaredID else { continue }
      let page = locations[id.position].page
      if seen.insert(page).inserted { pages.append(page) }
    }
    return pages.flatMap { [models[$0].id] + models[$0].inlineTypes.map(\.id) }
  }
}

/// Returns the file name of a group's page, without its extension.
///
/// It differs from the name of the index page even on file systems that ignore case.
func fileName(of group: Client.Group) -> String {
  let name = Identifier.bare(group.name)
  return name.uppercased() == PageMap.indexName ? "\(name)-Group" : name
}
