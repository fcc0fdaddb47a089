/// The Swift code in reference pages.
package struct PageExamples: Sendable {
  /// The programs without their imports, each as its lines.
  package private(set) var programs: [[Substring]] = []
  /// The declarations of methods, each as its lines.
  package private(set) var signatures: [[Substring]] = []

  private let modules: [String]

  /// - Parameter modules: The modules that the examples import, other than the client's.
  package init(pages: some Sequence<String>, importing modules: [String] = []) {
    self.modules = modules
    for page in pages { read(page) }
  }

  private mutating func read(_ page: String) {
    var fence: Substring?
    var lines: [Substring] = []
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if let closingFence = fence {
        if line == closingFence {
          add(lines)
          fence = nil
        } else {
          lines.append(line)
        }
      } else if line.hasPrefix("```") {
        fence = line.prefix { $0 == "`" }
        lines = []
        if !line.hasSuffix("`swift") { lines = [line] }
      }
    }
  }

  /// Adds code that the generator has written. Other code is from a description in the document.
  private mutating func add(_ lines: [Substring]) {
    if lines.first?.hasPrefix("func ") == true {
      signatures.append(lines)
    } else if lines.first == "import Foundation" {
      programs.append(lines.filter { !$0.hasPrefix("import ") })
    }
  }

  /// A file of the client's module that compiles without a warning if all examples do.
  package var source: SwiftSource {
    var text = (["Foundation"] + modules).map { "import \($0)\n" }.joined()
    for (index, signature) in signatures.enumerated() {
      text += "\nstruct Signature\(index) {\n\(signature.joined(separator: "\n"))"
      text += " { fatalError() }\n}\n"
    }
    for (index, program) in programs.enumerated() {
      // Calls of deprecated methods are warnings except in functions that are deprecated too.
      text += "\n@available(*, deprecated)\nfunc program\(index)() async throws {\n"
      text += program.joined(separator: "\n")
      let names = ["api", "example"]
      let name = names.first { name in program.contains { $0.hasPrefix("let \(name)") } }
      text += "\n_ = \(name ?? "client")\n}\n"
    }
    return SwiftSource(path: "PageExamples.swift", text: text)
  }
}
