package import Diagnostics

/// Templates that may include each other as partials.
package struct TemplateLibrary: Sendable {
  private var templates: [FieldName: Template] = [:]
  private let knownFields = KnownFields()
  /// The location of errors about missing templates: the start of the first template.
  private var location: SourceLocation?

  /// Parses all templates, and reports errors and unknown partials.
  package static func parse(_ sources: [TemplateSource]) -> Outcome<TemplateLibrary> {
    var library = TemplateLibrary()
    library.location = sources.first.map { .start(of: $0.file) }
    var parsedTemplates: [Template] = []
    var diagnostics: [Diagnostic] = []
    for source in sources {
      if let first = library.templates[FieldName(source.name)] {
        let note = Diagnostic.Note(.firstTemplate, at: .start(of: first.file))
        diagnostics.append(
          .error(.repeatedTemplate(source.name), at: .start(of: source.file), notes: [note]))
        continue
      }
      let parsed = parseTemplate(source)
      library.templates[FieldName(source.name)] = parsed.value
      parsedTemplates.append(parsed.value)
      diagnostics += parsed.diagnostics
    }
    for template in parsedTemplates {
      for case .partial(let tag, _) in template.nodes where library.templates[tag.name] == nil {
        diagnostics.append(.error(.unknownPartial(template.name(of: tag)), at: tag.location))
      }
    }
    return Outcome(library, diagnostics.sorted { $0.location < $1.location })
  }

  package func contains(_ name: String) -> Bool { templates[FieldName(name)] != nil }

  /// Renders a template for a value. It is an error if the library does not contain the template.
  package func render(_ name: String, with value: some TemplateValue) -> Outcome<String> {
    rendered(name) { renderer, template in renderer.render(template, with: value) }
  }

  /// Renders a template for a value, within a view whose values the template can use too.
  package func render(
    _ name: String, with value: some TemplateValue, within outer: some View,
  ) -> Outcome<String> {
    rendered(name) { renderer, template in
      renderer.render(template, with: value, within: outer)
    }
  }

  private func rendered(
    _ name: String, _ render: (inout TemplateRenderer, Template) -> Void,
  ) -> Outcome<String> {
    guard let template = templates[FieldName(name)] else {
      guard let location else { preconditionFailure("the library has no templates") }
      return Outcome("", [.error(.missingTemplate(name), at: location)])
    }
    var renderer = TemplateRenderer(partials: templates, knownFields)
    render(&renderer, template)
    return Outcome(renderer.output, renderer.diagnostics)
  }
}

extension SourceLocation {
  fileprivate static func start(of file: SourceFiles.ID) -> SourceLocation {
    SourceLocation(file: file, line: 1, column: 1)
  }
}

extension Diagnostic.Message {
  fileprivate static func repeatedTemplate(_ name: String) -> Self {
    Self("duplicate template '\(name)'")
  }

  fileprivate static func missingTemplate(_ name: String) -> Self {
    Self("missing template '\(name)' in this folder; install martlet again")
  }

  fileprivate static let firstTemplate = Self("first defined here")

  fileprivate static func unknownPartial(_ name: String) -> Self {
    Self("no template named '\(name)'")
  }
}
