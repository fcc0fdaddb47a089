import Foundation
import Support
import Testing

@testable import SwiftModel

/// A client contains the files of the runtime that its code needs.
struct RuntimeTests {
  @Test func topLevelDeclarationsAreFound() {
    let lines = [
      "import Foundation",
      "",
      "/// struct InAComment {}",
      "public struct First: Sendable {",
      "  public struct Inner {}",
      "}",
      "@available(*, deprecated) nonisolated public final class Second<Value> {}",
      "nonisolated public indirect enum Third {}",
      "fileprivate protocol Fourth {}",
      "typealias Fifth = [String: First]",
      "public func structure(_ text: String) -> Sixth { \"struct Seventh\" }",
      "extension Eighth {}",
      "#if canImport(FoundationNetworking)",
      "  private final class Tenth: Inner {",
      "    #if DEBUG",
      "      struct Nested {}",
      "    #endif",
      "  }",
      "#endif",
      "actor Ninth {}",
    ]
    let scan = SourceScan(lines.joined(separator: "\n"))
    let names = ["First", "Second", "Third", "Fourth", "Fifth", "Tenth", "Ninth"]
    #expect(scan.declaredTypes == names)
    #expect(scan.capitalizedWords.isSuperset(of: ["Foundation", "Inner", "Sixth", "Eighth"]))
    #expect(!scan.capitalizedWords.contains("InAComment"))
  }

  /// Types that a client uses, and the files that it contains only because of them.
  private static let cases: [(used: Set<RuntimeTypes.OnDemand>, files: [String])] = [
    ([], []),
    ([.nullable], ["Nullable"]),
    ([.calendarDate], ["CalendarDate"]),
    ([.base64Data], ["Base64Data"]),
    ([.streamOperation], ["StreamOperation"]),
    ([.responseHeaders], ["ResponseHeaders"]),
    ([.formFile], ["FormFile"]),
    ([.parameterStyle], ["FormFile", "ParameterStyle", "WireValue"]),
    ([.formBody], ["FormBody", "FormField", "FormFile", "ParameterStyle", "WireValue"]),
    (
      [.multipartBody],
      ["FormField", "FormFile", "MultipartBody", "ParameterStyle", "TemporaryFile", "WireValue"]
    ),
    ([.eventStream], ["BodyLines", "EventStream"]),
    ([.jsonLines], ["BodyLines", "JSONLines"]),
    (
      Set(RuntimeTypes.OnDemand.allCases),
      [
        "Base64Data", "BodyLines", "CalendarDate", "EventObject", "EventStream", "FormBody",
        "FormField", "FormFile", "JSONLines", "MartletVersion", "MemberTest", "MultipartBody",
        "Nullable", "OpenUnion", "OperationServers", "ParameterStyle", "ResponseHeaders",
        "StreamOperation", "TemporaryFile", "UnionVariants", "VariantFit", "WireValue",
      ]
    ),
  ]

  @Test(arguments: cases)
  func usedTypesAddTheirFiles(
    _ used: Set<RuntimeTypes.OnDemand>, _ files: [String],
  ) throws {
    let runtime = try repositoryRuntime()
    let always = Set(runtime.files(for: []).map(\.path))
    let needed = runtime.files(for: used)
    #expect(needed.map(\.fileName).filter { files.contains($0) }.sorted() == files)
    #expect(needed.count == always.count + files.count)
    #expect(always.isSubset(of: needed.map(\.path)))
  }

  private static let compilations = [
    (RuntimeTypes.OnDemand.eventStream, "typealias Events = EventStream<String>"),
    (.jsonLines, "typealias Lines = JSONLines<Int>"),
  ].map { used, code in
    Background(code) {
      let needed = try shared.get().files(for: [used])
      let sources = needed.map { SwiftSource(path: $0.path, text: $0.text) }
      return try SwiftCompiler.errors(
        of: sources + [SwiftSource(path: "Code.swift", text: code)], isTypeCheckedOnly: true)
    }
  }

  /// The selected files compile without the other files of the runtime.
  @Test(arguments: compilations)
  func selectedFilesCompile(_ compilation: Background<String?>) async throws {
    let errors = try await compilation.value
    #expect(errors == nil, "\(errors ?? "")")
  }

  @Test func everyReferencedTypeIsDeclared() throws {
    let declared = try repositoryRuntime().defining(Leniency.lists.conditions).reservedNames
    let referenced = RuntimeTypes.OnDemand.allCases.map(\.rawValue) + RuntimeTypes.ofEveryClient
    for name in referenced { #expect(declared.contains(name), "\(name)") }
  }

  /// The decoder is used by every record of a lenient client, also if no member distinguishes null
  /// from absent.
  @Test(arguments: [Leniency.members, .lists])
  func lenientClientsHaveTheirDecoder(_ leniency: Leniency) throws {
    let files = try repositoryRuntime().defining(leniency.conditions).files(for: [])
    #expect(files.contains { $0.fileName == "LenientMemberDecoder" })
  }

  @Test func modelsNeedFewFiles() throws {
    let names = try repositoryRuntime().filesForModels([]).map(\.fileName).sorted()
    #expect(
      names == [
        "DateTime", "DateTimeParser", "DateTimeWriter", "FormattedText", "Indirect", "JSONMembers",
        "JSONValue", "OpenEnumeration", "ParameterValue",
      ])
  }

  private func repositoryRuntime() throws -> Runtime { try Self.shared.get() }

  private static let shared = Result {
    let files = try ["Runtime", "Testing"].flatMap { part in
      let folder = repositoryRoot.appending(path: "Templates/\(part)")
      let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
      return try paths.filter { $0.hasSuffix(".swift") }.map { path in
        let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
        return RuntimeFile(path: "\(part)/\(path.split(separator: "/").last ?? "")", text: text)
      }
    }
    return Runtime(files)
  }
}
