package import Diagnostics
package import Mustache
package import Output
import Parallelism
package import SwiftModel

/// The reference pages of a client: a page for each group of operations, and an index.
///
/// A client without operations has no pages.
package func emitPages(
  of client: Client, templates: TemplateLibrary,
) -> Outcome<FileSet> {
  let outlines = client.groups.filter { !$0.operations.isEmpty }
    .map { PageOutline($0, of: client) }
  if outlines.isEmpty { return Outcome(FileSet([])) }
  // Sections, not pages, are rendered in parallel, since one page may have most of the operations.
  let sections = outlines.flatMap(\.sections)
  let texts = concurrentMap(count: sections.count) { templates.text(of: sections[$0], client) }
  var diagnostics = texts.flatMap(\.diagnostics)
  var remainingTexts = texts.map(\.value)[...]
  var files: [FileSet.File] = []
  for outline in outlines {
    let view = PageView(
      outline, of: client, sections: Array(remainingTexts.prefix(outline.sections.count)))
    remainingTexts = remainingTexts.dropFirst(outline.sections.count)
    files.append(
      templates.page("Page", view, named: fileName(of: outline.group), &diagnostics))
  }
  let index = PageIndexView(outlines.map(\.group), of: client)
  files.append(templates.page("PageIndex", index, named: indexName, &diagnostics))
  return Outcome(FileSet(files), diagnostics)
}

/// The name of the index page. Hosts of repositories show the file `README.md` of a folder.
private let indexName = "README"

/// The file name of a group's page, without its extension.
///
/// It differs from the name of the index page even on file systems that ignore case.
func fileName(of group: Client.Group) -> String {
  let name = Identifier.bare(group.name)
  return name.uppercased() == indexName ? "\(name)-Group" : name
}

extension TemplateLibrary {
  fileprivate func page(
    _ template: String, _ view: some Encodable, named name: String,
    _ diagnostics: inout [Diagnostic],
  ) -> FileSet.File {
    let rendered = render(template, with: view)
    diagnostics += rendered.diagnostics
    return FileSet.File(path: "\(name).md", text: rendered.value, kind: .markdown)
  }

  /// Renders a section, without the line break at its end.
  fileprivate func text(of section: PageOutline.Section, _ client: Client) -> Outcome<String> {
    var values = ExampleValues(client: client)
    let rendered: Outcome<String>
    switch section.content {
    case .operation(let index):
      rendered = render(
        "pageOperation", with: OperationView(index, in: section, of: client, &values))
    case .download(let index):
      rendered = render(
        "pageDownload", with: DownloadView(index, in: section, of: client, &values))
    case .stream(let index):
      rendered = render(
        "pageStream", with: StreamView(index, in: section, of: client, &values))
    case .longRunning(let operation):
      rendered = render(
        "pageLongRunning", with: LongRunningView(operation, of: client, &values, top: section.top))
    }
    return Outcome(String(rendered.value.dropLast()), rendered.diagnostics)
  }
}
