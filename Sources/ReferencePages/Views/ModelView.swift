import IR
import Mustache
import SwiftModel

/// The view of `PageModel.mustache`: a model and the types within it.
struct ModelPageView: View {
  var source: String
  var title: String
  var type: ModelTypeView
  var modules: [String]
  var example: ModelExampleView?
  /// The operations that send values of the model.
  var senders: String?
  /// The operations that receive values of the model.
  var receivers: String?
  /// The other models that contain the model.
  var containers: String?
  var inlineTypes: [ModelTypeView]
}

/// A type: its declaration and its properties or cases.
struct ModelTypeView: View {
  var name: String
  var isDeprecated: Bool
  var description: ProseView?
  var declaration: String
  /// The target of an alias.
  var target: String?
  var constraints: String?
  var defaultValue: String?
  var hasProperties: Bool
  // Whether the tables have these columns, which are often empty.
  var hasDefaults: Bool
  var hasAllowedValues: Bool
  var hasDescriptions: Bool
  var properties: [PropertyRow]
  var isEnumeration: Bool
  var isUnion: Bool
  var cases: [CaseRow]
}

/// The example of a model.
struct ModelExampleView: View {
  var fence: String
  var hasJSON: Bool
  var json: [String]
  var swift: [String]
}

extension ModelPageView {
  init(_ index: Int, in map: PageMap) {
    let outline = map.models[index]
    let declaration = map.client[outline.id]
    let uses = map.uses[index]
    let page = PageMap.Page.model(index)
    let origin = declaration.origin
    self.init(
      source: Markdown.comment(
        origin.pointer.isEmpty ? origin.path : "\(origin.path)#\(origin.pointer)"),
      title: Markdown.plain(Identifier.bare(declaration.name)),
      type: ModelTypeView(declaration, in: map, on: page),
      modules: map.client.modules,
      example: ModelExampleView(declaration, of: map.client),
      senders: map.links(toMethods: uses.senders),
      receivers: map.links(toMethods: uses.receivers),
      containers: map.links(toModels: uses.containers),
      inlineTypes: outline.inlineTypes.map {
        ModelTypeView(map.client[$0.id], in: map, on: page)
      },
    )
  }
}

extension ModelTypeView {
  init(_ type: Client.TypeDeclaration, in map: PageMap, on page: PageMap.Page) {
    let documentation = type.documentation
    let name = Identifier.bare(type.name)
    let phrases = documentation.constraints.phrases { Markdown.code($0) }
    var properties: [PropertyRow] = []
    var cases: [CaseRow] = []
    var target: String?
    var isEnumeration = false
    switch type.kind {
    case .record(let record): properties = PropertyRow.rows(of: record, in: map, on: page)
    case .enumeration(let enumeration):
      isEnumeration = true
      cases = CaseRow.rows(of: enumeration)
    case .union(let union): cases = CaseRow.rows(of: union, in: map, on: page)
    case .taggedUnion(let union): cases = CaseRow.rows(of: union, in: map, on: page)
    case .alias(let use): target = map.code(use, on: page)
    }
    let hasDefaults = properties.contains { $0.defaultValue != nil }
    let hasAllowedValues = properties.contains { $0.allowedValues != nil }
    let hasDescriptions = cases.contains { $0.description != nil }
    for index in properties.indices {
      let row = properties[index]
      properties[index].cells =
        (hasDefaults ? [row.defaultValue ?? "-"] : [])
        + (hasAllowedValues ? [row.allowedValues ?? "-"] : []) + [row.description ?? "-"]
    }
    for index in cases.indices where hasDescriptions {
      cases[index].cells = [cases[index].description ?? "-"]
    }
    self.init(
      name: Markdown.plain(name),
      isDeprecated: documentation.isDeprecated,
      description: ProseView(documentation.details ?? documentation.summary),
      declaration: Markdown.code("\(type.kind.keyword) \(name)"),
      target: target,
      constraints: phrases.isEmpty ? nil : phrases.joined(separator: ", "),
      defaultValue: documentation.defaultValue.map { Markdown.code($0.text) },
      hasProperties: !properties.isEmpty,
      hasDefaults: hasDefaults,
      hasAllowedValues: hasAllowedValues,
      hasDescriptions: hasDescriptions,
      properties: properties,
      isEnumeration: isEnumeration,
      isUnion: !isEnumeration && !cases.isEmpty,
      cases: cases,
    )
  }
}

extension Client.TypeDeclaration.Kind {
  /// The keyword of the declaration.
  var keyword: String {
    switch self {
    case .record: "struct"
    case .enumeration(let enumeration): enumeration.isLong ? "struct" : "enum"
    case .union(let union): union.isIndirect ? "indirect enum" : "enum"
    case .taggedUnion(let union): union.isIndirect ? "indirect enum" : "enum"
    case .alias: "typealias"
    }
  }
}

extension ModelExampleView {
  /// Nil if the type is recursive and has no finite value.
  fileprivate init?(_ type: Client.TypeDeclaration, of client: Client) {
    var values = ExampleValues(client: client, maximumOuterOptionalCount: 12)
    let value = values.value(of: .declared(type.id), named: type.name, type.documentation)
    guard let value else { return nil }
    var start = "let example: \(type.name) = "
    if case .call(type.name, _) = value.swift { start = "let example = " }
    var swift = value.swift.lines(column: start.count, indentation: 0)
    swift[0] = start + swift[0]
    let json = value.json?.indentedLines ?? []
    self.init(
      fence: Markdown.fence(around: swift + json), hasJSON: !json.isEmpty, json: json,
      swift: swift)
  }
}
