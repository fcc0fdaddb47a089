package import Diagnostics

/// Templates that may include each other as partials.
package struct TemplateLibrary: Sendable {
  private var templates: [Template] = []
  private var indices: [FieldName: Int] = [:]
  private let knownFields = KnownFields()
  /// The location of errors about missing templates: the start of the first template.
  private var location: SourceLocation?

  /// Parses all templates, and reports errors and unknown partials.
  package static func parse(_ sources: [TemplateSource]) -> Outcome<TemplateLibrary> {
    var library = TemplateLibrary()
    library.location = sources.first.map { .start(of: $0.file) }
    var diagnostics: [Diagnostic] = []
    for source in sources {
      if let first = library.indices[FieldName(source.name)] {
        let note = Diagnostic.Note(
          .firstTemplate, at: .start(of: library.templates[first].file))
        diagnostics.append(
          .error(.repeatedTemplate(source.name), at: .start(of: source.file), notes: [note]))
        continue
      }
      let parsed = parseTemplate(source)
      library.indices[FieldName(source.name)] = library.templates.count
      library.templates.append(parsed.value)
      diagnostics += parsed.diagnostics
    }
    for index in library.templates.indices {
      for tag in library.templates[index].findPartials(library.indices) {
        let name = library.templates[index].name(of: tag)
        diagnostics.append(.error(.unknownPartial(name), at: tag.location))
      }
    }
    return Outcome(library, diagnostics.sorted { $0.location < $1.location })
  }

  package func contains(_ name: String) -> Bool { indices[FieldName(name)] != nil }

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
    guard let index = indices[FieldName(name)] else {
      guard let location else { preconditionFailure("the library has no templates") }
      return Outcome("", [.error(.missingTemplate(name), at: location)])
    }
    var renderer = TemplateRenderer(templates, knownFields)
    render(&renderer, templates[index])
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
    Self(.templateError, "duplicate template '\(name)'")
  }

  fileprivate static func missingTemplate(_ name: String) -> Self {
    Self(.templateError, "missing template '\(name)' in this folder; install martlet again")
  }

  fileprivate static func unknownPartial(_ name: String) -> Self {
    Self(.templateError, "no template named '\(name)'")
  }
}

extension Diagnostic.Note.Text {
  fileprivate static let firstTemplate = Self("first defined here")
}
