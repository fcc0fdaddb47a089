import Diagnostics
import Mustache

/// Parses templates and renders the one named `main`. If parsing reports errors, the text is empty.
func render(_ templates: [(name: String, text: String)], with value: some TemplateValue) -> (
  text: String, diagnostics: [String]
) {
  var files = SourceFiles()
  let sources = templates.map { name, text in
    let file = SourceFile(path: "\(name).mustache", bytes: Array(text.utf8))
    return TemplateSource(name: name, file: files.add(file), text: text)
  }
  let library = TemplateLibrary.parse(sources)
  if library.hasErrors { return ("", lines(of: library.diagnostics, files)) }
  let outcome = library.value.render("main", with: value)
  return (outcome.value, lines(of: outcome.diagnostics, files))
}

/// Renders one template, which must be valid.
func render(_ template: String, with value: some TemplateValue) -> String {
  let source = TemplateSource(name: "main", file: SourceFiles.ID(index: 0), text: template)
  let outcome = TemplateLibrary.parse([source]).value.render("main", with: value)
  precondition(outcome.diagnostics.isEmpty, "\(outcome.diagnostics)")
  return outcome.value
}

private func lines(of diagnostics: [Diagnostic], _ files: SourceFiles) -> [String] {
  diagnostics.flatMap { diagnostic in
    [line(diagnostic.location, "error: \(diagnostic.message.text)", files)]
      + diagnostic.notes.map { line($0.location, "note: \($0.text)", files) }
  }
}

private func line(_ location: SourceLocation, _ text: String, _ files: SourceFiles) -> String {
  "\(files[location.file].path):\(location.line):\(location.column): \(text)"
}
