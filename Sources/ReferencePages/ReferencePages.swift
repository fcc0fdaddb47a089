package import Diagnostics
package import Mustache
package import Output
import Parallelism
package import SwiftModel

/// Returns the reference pages of a client: a page for each group of operations, a page for each
/// model, an index, and an index of the models.
///
/// A client without operations has no pages.
package func emitPages(
  of client: Client, templates: TemplateLibrary,
) -> Outcome<FileSet> {
  let outlines = client.groups.filter { !$0.operations.isEmpty }
    .map { PageOutline($0, of: client) }
  if outlines.isEmpty { return Outcome(FileSet([])) }
  let map = PageMap(client, outlines)
  // Sections, not pages, are rendered in parallel, since one page may have most of the operations.
  let sections = outlines.flatMap(\.sections)
  let texts = concurrentMap(count: sections.count) { templates.text(of: sections[$0], map) }
  let models = concurrentMap(count: map.models.count) { templates.modelPage($0, map) }
  var diagnostics = texts.flatMap(\.diagnostics) + models.flatMap(\.diagnostics)
  var remainingTexts = texts.map(\.value)[...]
  var files = models.map(\.value)
  for outline in outlines {
    let view = PageView(
      outline, in: map, sections: Array(remainingTexts.prefix(outline.sections.count)))
    remainingTexts = remainingTexts.dropFirst(outline.sections.count)
    let page = templates.page("Page", view, named: fileName(of: outline.group))
    files.append(page.value)
    diagnostics += page.diagnostics
  }
  let index = PageIndexView(outlines, in: map)
  var indices = [templates.page("PageIndex", index, named: PageMap.indexName)]
  if !map.models.isEmpty {
    indices.append(
      templates.page(
        "PageModelIndex", ModelIndexView(map),
        named: "\(PageMap.modelFolder)/\(PageMap.indexName)"))
  }
  return Outcome(
    FileSet(files + indices.map(\.value)), diagnostics + indices.flatMap(\.diagnostics))
}

extension TemplateLibrary {
  func page(
    _ template: String, _ view: some View, named name: String,
  ) -> Outcome<FileSet.File> {
    let rendered = render(template, with: view)
    return Outcome(
      FileSet.File(path: "\(name).md", text: rendered.value, kind: .markdown),
      rendered.diagnostics)
  }

  fileprivate func modelPage(_ index: Int, _ map: PageMap) -> Outcome<FileSet.File> {
    page(
      "PageModel", ModelPageView(index, in: map),
      named: "\(PageMap.modelFolder)/\(map.models[index].fileName)")
  }

  /// Renders a section, without the line break at its end.
  fileprivate func text(of section: PageOutline.Section, _ map: PageMap) -> Outcome<String> {
    var values = ExampleValues(client: map.client)
    let rendered: Outcome<String>
    switch section.content {
    case .operation(let index):
      rendered = render(
        "pageOperation", with: OperationView(index, in: section, map, &values))
    case .download(let index):
      rendered = render(
        "pageDownload",
        with: SecondaryMethodView(download: index, in: section, of: map.client, &values))
    case .stream(let index):
      rendered = render(
        "pageStream",
        with: SecondaryMethodView(stream: index, in: section, of: map.client, &values))
    case .longRunning(let operation):
      rendered = render(
        "pageLongRunning", with: LongRunningView(operation, map, &values, top: section.top))
    }
    return Outcome(String(rendered.value.dropLast()), rendered.diagnostics)
  }
}
