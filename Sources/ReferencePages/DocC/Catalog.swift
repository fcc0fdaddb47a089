package import Diagnostics
package import Mustache
package import Output
package import SwiftModel

/// The catalog from which DocC makes the documentation of a client: a landing page, articles, and a
/// page for each group of operations, which lists the symbols of the group.
package enum Catalog {
  /// The folder of the catalog in the client. SwiftPM and Xcode recognize its extension.
  package static let folder = "Documentation.docc"

  /// Returns the files of the catalog; empty for a client without operations.
  ///
  /// Files of articles have a hyphen in their names. No symbol has one, so an article and a symbol
  /// of the module never have the same address.
  package static func files(
    of client: Client, templates: TemplateLibrary,
  ) -> Outcome<[FileSet.File]> {
    let outlines = client.groups.filter { !$0.operations.isEmpty }
      .map { PageOutline($0, of: client) }
    if outlines.isEmpty { return Outcome([]) }
    let map = PageMap(client, outlines)
    let articles = Articles(map, outlines)
    var pages = [
      templates.page(
        "Catalog", CatalogView(articles, client), named: "\(folder)/\(client.moduleName)"),
      templates.page("CatalogStart", articles.start, named: "\(folder)/Getting-Started"),
      templates.page("CatalogErrors", articles.errors, named: "\(folder)/Handling-Errors"),
    ]
    if let testing = articles.testing {
      pages.append(
        templates.page("CatalogTesting", testing, named: "\(folder)/Testing-Your-Code"))
    }
    if let downloads = articles.downloads {
      pages.append(
        templates.page("CatalogDownloads", downloads, named: "\(folder)/Saving-Files"))
    }
    if let longRunning = articles.longRunning {
      pages.append(
        templates.page(
          "CatalogLongRunning", longRunning, named: "\(folder)/Running-Long-Operations"))
    }
    for outline in outlines {
      let path = "\(folder)/Groups/\(Identifier.bare(outline.group.name))"
      pages.append(templates.page("CatalogGroup", CatalogGroupView(outline, map), named: path))
    }
    var files = pages.map(\.value)
    if client.runtimeModule != nil {
      for index in files.indices { files[index].text = withoutRuntimeLinks(files[index].text) }
    }
    return Outcome(files, pages.flatMap(\.diagnostics))
  }

  /// Replaces links to types of a shared runtime by code, since DocC does not find the symbols of
  /// another module. Links to types of the client contain a slash, except the title of the landing
  /// page, which is on the first line.
  private static func withoutRuntimeLinks(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let rest = lines.dropFirst().joined(separator: "\n")
    return "\(lines[0])\n\(rest.replacing(/``(\w+)``/) { "`\($0.1)`" })"
  }
}
