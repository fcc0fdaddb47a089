import Testing

@testable import Support

/// A client is only compiled in two parts if this finds the same errors as compiling it whole.
struct SplitCompilationTests {
  private static let runtime = SwiftSource(
    path: "Runtime/Client.swift",
    text: "/// A Thing.\nstruct Client {\n  var url = Data.none\n}\n")

  @Test(arguments: [
    "struct Thing {\n  var url: String\n}\n",
    "extension Client {\n  func thing() {}\n}\n",
    "struct Thing {\n}\nextension Thing: Codable {\n  init(a: Int) {}\n}\n",
  ])
  func codeThatAddsNewNamesIsSplit(code: String) {
    let source = SwiftSource(path: "Models/Thing.swift", text: code)
    let split = SplitCompilation([Self.runtime, source])
    #expect(split?.generated == [source])
    #expect(split?.runtime == [Self.runtime])
  }

  /// Each of these texts could change the meaning of the runtime, or redeclares one of its names.
  @Test(arguments: [
    "struct Data {\n}\n", "public nonisolated struct `Data` {\n}\n", "struct Client {\n}\n",
    "extension Client {\n  var url: String { name }\n}\n",
    "extension Data {\n  static let none = 1\n}\n",
    "extension Client {\n  init(name: String) {}\n}\n",
    "extension Client {\n  subscript(index: Int) -> Int { 0 }\n}\n",
    "extension Client: Sendable {\n}\n", "typealias Data = Int\n",
  ])
  func codeThatTheRuntimeMayUseIsNotSplit(code: String) {
    let split = SplitCompilation([Self.runtime, SwiftSource(path: "A.swift", text: code)])
    #expect(split?.generated == nil)
  }

  @Test func errorsOfBothPartsAreFound() throws {
    let good = SwiftSource(path: "A.swift", text: "let a: Client? = nil\n")
    let bad = SwiftSource(path: "A.swift", text: "let a: Int = Client(url: 1).url\n")
    let badRuntime = SwiftSource(path: "Runtime/B.swift", text: "let b: Int = \"\"\n")
    let runtime = SwiftSource(path: "Runtime/Client.swift", text: "struct Client {\n}\n")
    #expect(try SwiftCompiler.errors(of: [runtime, good]) == nil)
    let inGenerated = try SwiftCompiler.errors(of: [runtime, bad], isTypeCheckedOnly: true)
    #expect(inGenerated?.contains("A.swift:1:") == true)
    let inRuntime = try SwiftCompiler.errors(of: [badRuntime, good], isTypeCheckedOnly: true)
    #expect(inRuntime?.contains("B.swift:1:") == true)
  }
}
