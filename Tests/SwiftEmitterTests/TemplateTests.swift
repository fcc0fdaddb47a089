import Diagnostics
import Foundation
import Mustache
import Output
import Support
import Testing

@testable import SwiftEmitter
@testable import SwiftModel

/// Every file template can be rendered with a view that has a value for every field, and with one
/// that omits optional values and lists.
struct TemplateTests {
  static let samples: [(template: String, full: any FileView, bare: any FileView)] = [
    ("Model", Samples.fullModel, Samples.bareModel),
    ("NestedModels", Samples.fullNestedModels, Samples.bareNestedModels),
    ("Operation", Samples.fullOperation, Samples.bareOperation),
    ("LongRunning", Samples.fullLongRunning, Samples.bareLongRunning),
    ("Client", Samples.fullClient, Samples.bareClient),
    ("Servers", Samples.fullServers, Samples.bareServers),
    ("SecuritySchemes", Samples.fullSchemes, Samples.bareSchemes),
    ("Calls", Samples.fullCalls, Samples.bareCalls),
    ("Mock", Samples.fullMock, Samples.bareMock),
    ("StubRoutes", Samples.fullRoutes, Samples.fullRoutes),
    ("Environment", Samples.fullEnvironment, Samples.bareEnvironment),
    ("Runtime", Samples.runtime, Samples.runtime),
    ("SharedRuntime", Samples.runtime, Samples.runtime),
    ("Package", Samples.fullPackage, Samples.barePackage),
    ("RuntimePackage", Samples.runtimePackage, Samples.runtimePackage),
    ("RequiredVersion", Samples.requiredVersion, Samples.requiredVersion),
  ]

  @Test func everyFileTemplateHasASample() throws {
    let folder = repositoryRoot.appending(path: "Templates/Files").path
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".mustache") }
    #expect(files.sorted() == Self.samples.map { "\($0.template).mustache" }.sorted())
  }

  @Test(arguments: [false, true]) func everyTemplateRenders(isShared: Bool) throws {
    let library = try templateLibrary()
    for sample in Self.samples {
      for view in [sample.full, sample.bare] {
        let templates = ClientTemplates(
          library: library, runtimeModule: isShared ? "Shared" : nil,
          namespace: isShared ? "Client" : nil, isLenient: !isShared)
        let rendered = templates.file(sample.template, view, at: "a")
        let text = rendered.value.text
        #expect(rendered.diagnostics.isEmpty, "\(sample.template): \(rendered.diagnostics)")
        // A package manifest begins with the tools version, before the header.
        let beginning = text.split(separator: "\n").prefix(2)
        #expect(beginning.contains("// Generated from a.yaml. Do not edit."))
        #expect(!text.contains("\n\n\n"), "\(sample.template):\n\(text)")
        #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
      }
    }
  }
}

/// The templates of the repository.
func templateLibrary() throws -> TemplateLibrary {
  let root = repositoryRoot.appending(path: "Templates")
  var files = SourceFiles()
  var sources: [TemplateSource] = []
  for folder in ["Files", "Partials"] {
    let path = root.appending(path: folder)
    let names = try FileManager.default.contentsOfDirectory(atPath: path.path).sorted()
    for name in names where name.hasSuffix(".mustache") {
      let text = try String(contentsOf: path.appending(path: name), encoding: .utf8)
      let id = files.add(SourceFile(path: "\(folder)/\(name)", bytes: Array(text.utf8)))
      let stem = name.replacing(".mustache", with: "")
      sources.append(TemplateSource(name: stem, file: id, text: text))
    }
  }
  let outcome = TemplateLibrary.parse(sources)
  #expect(outcome.diagnostics.isEmpty, "\(outcome.diagnostics)")
  return outcome.value
}
