import Foundation
import Support
import Testing

/// The plugin is not part of the build for tests, so it is compiled here.
struct PluginTests {
  @Test func compiles() throws {
    let path = "Sources/MartletPlugin/MartletPlugin.swift"
    let text = try String(contentsOf: repositoryRoot.appending(path: path), encoding: .utf8)
    let plugin = SwiftSource(path: "MartletPlugin.swift", text: text)
    #expect(try SwiftCompiler.errors(ofPlugin: [plugin]) == nil)
    let broken = SwiftSource(path: "A.swift", text: "import PackagePlugin\nlet a: Plugin = 1\n")
    #expect(try SwiftCompiler.errors(ofPlugin: [broken])?.contains("A.swift:2:") == true)
  }
}
