import Testing

/// Each target imports only modules that the architecture allows.
struct ImportTests {
  private static let table: [String: Set<String>] = [
    "Diagnostics": [],
    "YAML": ["CLibYAML", "Diagnostics"],
    "Overlays": ["YAML", "Diagnostics"],
    "OpenAPI": ["Overlays", "YAML", "Diagnostics"],
    "IR": ["Diagnostics"],
    "Lowering": ["OpenAPI", "IR", "Diagnostics"],
    "Mustache": ["Diagnostics", "Parallelism"],
    "Parallelism": ["Dispatch"],
    "Output": [],
    "SwiftModel": ["IR", "Diagnostics", "Parallelism"],
    "DiagnosticFormats": ["IR", "Diagnostics"],
    "Linting": ["OpenAPI", "YAML", "IR", "Diagnostics"],
    "ChangeReport": ["SwiftModel", "OpenAPI", "DiagnosticFormats", "IR", "Diagnostics"],
    "SwiftEmitter": ["SwiftModel", "IR", "Mustache", "Output", "Diagnostics", "Parallelism"],
    "ReferencePages": ["SwiftModel", "IR", "Mustache", "Output", "Diagnostics", "Parallelism"],
    "Generator": [
      "Diagnostics", "YAML", "Overlays", "OpenAPI", "IR", "Lowering", "Mustache", "Output",
      "SwiftModel", "SwiftEmitter", "ReferencePages", "ChangeReport", "Linting", "Parallelism",
      "Foundation",
    ],
    "martlet": [
      "Generator", "ChangeReport", "DiagnosticFormats", "Output", "Parallelism", "Diagnostics",
      "Dispatch", "Foundation",
    ],
    "MartletPlugin": ["PackagePlugin", "Foundation"],
    "report-download": ["SailPointReports", "Foundation"],
  ]

  /// System modules, which targets that import Foundation may import too.
  private static let platforms: Set<String> = [
    "Glibc", "Musl", "Darwin", "MachO", "FoundationEssentials",
  ]

  @Test func targetsImportOnlyAllowedModules() {
    let files = Repository.sources.filter(\.isSwift)
    #expect(files.count > 80)
    #expect(files.flatMap(Self.forbiddenImports) == [])
    #expect(Set(files.compactMap(\.target)) == Set(Self.table.keys))
    let bad = TextFile(
      path: "Sources/IR/A.swift", text: "import Diagnostics\npackage import YAML\n")
    #expect(Self.forbiddenImports(bad) == ["Sources/IR/A.swift: IR imports YAML"])
  }

  @Test func generatedCodeImportsFoundation() {
    let files = Repository.all.filter { $0.path.hasPrefix("Generated/") && $0.isSwift }
    #expect(files.count > 50)
    for file in files {
      let imports = Set(Self.imports(file))
      #expect(imports.isSubset(of: ["Foundation", "FoundationNetworking"]), "\(file.path)")
      #expect(
        !imports.contains("FoundationNetworking") || file.name.hasPrefix("URLSession"))
    }
  }

  private static func forbiddenImports(_ file: TextFile) -> [String] {
    guard let target = file.target else { return [] }
    var allowed = table[target] ?? []
    if allowed.contains("Foundation") { allowed.formUnion(platforms) }
    return imports(file).filter { !allowed.contains($0) }.map {
      "\(file.path): \(target) imports \($0)"
    }
  }

  private static func imports(_ file: TextFile) -> [String] {
    let pattern =
      /^ *(?:@\w+ )?(?:[a-z]+ )?import (?:(?:struct|class|enum|protocol|func|var) )?(\w+)/
    return file.lines.compactMap { $0.firstMatch(of: pattern).map { String($0.1) } }
  }
}
