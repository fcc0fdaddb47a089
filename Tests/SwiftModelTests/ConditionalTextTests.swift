import Testing

@testable import SwiftModel

/// Clients contain only the code of the runtime for the features that they have.
struct ConditionalTextTests {
  private static let text = """
    import Foundation
    #if canImport(FoundationNetworking)
      import FoundationNetworking
    #endif

    struct A {
      #if LENIENT
        var b = 1
        #if os(Linux)
          var c = 2
        #endif

      #endif
      #if LENIENT_LISTS
        var d = 3
      #else
        var d = 4
      #endif
    }

    """

  private static let cases: [(defined: Set<String>, lines: [String])] = [
    ([], ["struct A {", "  var d = 4", "}"]),
    (
      ["LENIENT"],
      [
        "struct A {", "  var b = 1", "  #if os(Linux)", "    var c = 2", "  #endif", "",
        "  var d = 4", "}",
      ]
    ),
    (
      ["LENIENT", "LENIENT_LISTS"],
      [
        "struct A {", "  var b = 1", "  #if os(Linux)", "    var c = 2", "  #endif", "",
        "  var d = 3", "}",
      ]
    ),
  ]

  @Test(arguments: cases)
  func conditionsAreResolved(_ defined: Set<String>, _ lines: [String]) {
    let start = [
      "import Foundation", "#if canImport(FoundationNetworking)", "  import FoundationNetworking",
      "#endif", "",
    ]
    let resolved = ConditionalText.resolved(Self.text, defining: defined)
    #expect(resolved == (start + lines + [""]).joined(separator: "\n"))
  }

  /// A file whose code is only for other conditions is not part of a client, and the names of its
  /// types are not reserved.
  @Test func emptyFilesAreOmitted() {
    let files = [
      RuntimeFile(path: "A.swift", text: "struct A {}\n"),
      RuntimeFile(path: "B.swift", text: "#if LENIENT\n  struct B {}\n#endif\n"),
    ]
    let runtime = Runtime(files)
    #expect(runtime.files.map(\.path) == ["A.swift"])
    #expect(!runtime.declaresType("B"))
    #expect(runtime.defining(["LENIENT"]).files.map(\.text) == ["struct A {}\n", "struct B {}\n"])
    #expect(runtime.defining(["LENIENT"]).declaresType("B"))
  }
}
