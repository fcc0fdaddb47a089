import Output
import Support
import Testing

@testable import SwiftEmitter
@testable import SwiftModel

/// A client has the files of the runtime that its code needs.
struct RuntimeSelectionTests {
  /// What code names, and the files that come with it.
  private static let cases: [(code: String, files: [String])] = [
    ("let a = 1", []),
    ("// MultipartBody\n/// EventStream", []),
    ("let MultipartBodyParts = 1, myEventStream = 2", []),
    ("typealias Stream = any StreamOperation", ["StreamOperation"]),
    ("typealias Fields = ResponseHeaders", ["ResponseHeaders"]),
    ("typealias Style = ParameterStyle", ["FormFile", "ParameterStyle", "WireValue"]),
    ("typealias Field = FormField", ["FormField", "FormFile", "ParameterStyle", "WireValue"]),
    (
      "typealias Form = FormBody",
      ["FormBody", "FormField", "FormFile", "ParameterStyle", "WireValue"]
    ),
    (
      "typealias Form = MultipartBody",
      [
        "FormField", "FormFile", "MultipartBody", "ParameterStyle", "TemporaryFile", "WireValue",
      ]
    ),
    ("typealias Events = EventStream<String>", ["BodyLines", "EventStream"]),
    ("typealias Lines = JSONLines<Int>", ["BodyLines", "JSONLines"]),
    (
      "typealias Lines = JSONLines<Int>\ntypealias Events = EventStream<MultipartBody.Part>",
      [
        "BodyLines", "EventStream", "FormField", "FormFile", "JSONLines", "MultipartBody",
        "ParameterStyle", "TemporaryFile", "WireValue",
      ]
    ),
  ]

  @Test(arguments: cases)
  func filesComeWithWhatNamesThem(_ code: String, _ files: [String]) throws {
    let runtime = try runtimeFiles()
    let always = Set(neededRuntime(runtime, by: []).map(\.path))
    let needed = neededRuntime(runtime, by: [.init(path: "Code.swift", text: code)])
    let added = needed.map(\.path).filter { !always.contains($0) }
    #expect(added == files.map { "Runtime/\($0).swift" })
  }

  private static let compilations = cases.filter { $0.files.count == 2 }.map { code, _ in
    Background(code) {
      let needed = neededRuntime(try runtimeFiles(), by: [.init(path: "Code.swift", text: code)])
      let sources = needed.map { SwiftSource(path: $0.path, text: $0.text) }
      return try SwiftCompiler.complaints(
        of: sources + [SwiftSource(path: "Code.swift", text: code)], isTypeCheckedOnly: true)
    }
  }

  /// The selected files need no others.
  @Test(arguments: compilations)
  func selectedFilesCompile(_ compilation: Background<String?>) async throws {
    #expect(Self.compilations.count == 2)
    #expect(try await compilation.value == nil)
  }

  @Test func theRestIsAlwaysThere() throws {
    let runtime = try runtimeFiles()
    let needed = neededRuntime(runtime, by: [])
    #expect(runtime.count - needed.count == 13)
    #expect(needed.contains { $0.path == "Runtime/URLSessionTransport.swift" })
  }
}
