import Foundation
import Support
import Testing

/// A folder of documents that are all valid or all invalid according to their authors.
struct ConformanceSuite: Sendable, CustomTestStringConvertible {
  var folder: String
  var isValid: Bool
  var count: Int
  /// Documents for which loading has the opposite result: the prefix of their paths, their number
  /// and the reason. A document belongs to the first matching prefix.
  typealias Difference = (path: String, count: Int, reason: String)

  var differences: [Difference]

  var testDescription: String { folder }
}

private let unread =
  "errors in objects that a client does not use: contacts, licenses, links, XML, patterns"
private let repaired = "a warning: the intended meaning is clear, and the client has this meaning"
private let omitted = "a warning: only the invalid object is omitted"
private let unused = "a warning: no operation uses the invalid component"
private let noDocument = "not an OpenAPI document: a part of one, a license, or empty"
private let swagger = "a valid document of Swagger 2.0"
private let otherFiles = "refers to files outside of its folder, or on the network"
private let newer = "needs features of 3.2, which is read as 3.1"

private let repairedFuzz = [
  "18fad628", "2a6f7ecf", "30ada614", "59731b1b", "8500b3df", "8dbbd8a8", "99a199c9", "9fba715b",
  "a13c7526", "d3f3d3e7", "e053546e",
]
private let omittedFuzz = ["43f524a0", "7d57fd2a", "874ad722", "f2f64437"]
private let fuzz: [ConformanceSuite.Difference] =
  repairedFuzz.map { ("fuzz1/\($0)", 1, repaired) }
  + omittedFuzz.map { ("fuzz1/\($0)", 1, omitted) }
  + [("fuzz1/", 32, unread)]

private let suites = [
  ConformanceSuite(
    folder: "openapi3-examples/3.0/pass", isValid: true, count: 66,
    differences: [
      ("OAI/LICENSE", 1, noDocument), ("cyclical.yaml", 1, otherFiles),
      ("externalPathItemRef.yaml", 1, otherFiles),
      (
        "fuzz1/23827c62-76c5-4bf0-b756-7a038ddf718a.yaml", 1,
        "'3.0.6-`C47:!n.]Ro' is not a version, since it has four parts"
      ),
      ("resolution/twolevel/", 2, noDocument),
      ("swagger2openapi/fart.openapi.yaml", 1, noDocument),
      ("swagger2openapi/swagger.", 1, noDocument), ("swagger2openapi/test", 5, noDocument),
    ]),
  ConformanceSuite(
    folder: "openapi3-examples/3.0/fail", isValid: false, count: 107,
    differences: fuzz + [
      ("OAI/api-with-examples.yaml", 1, "only the value of an example is invalid"),
      ("api-with-examples.yaml", 1, omitted),
      ("apimatic-converted-petstore.json", 1, repaired),
      ("comp_pathitems.yaml", 1, unused), ("deprecated", 3, repaired),
      ("duplicateOperationId.yaml", 1, repaired),
      ("duplicateParameter.yaml", 1, repaired), ("duplicateRequired.yaml", 1, repaired),
      ("event-backend/", 3, repaired),
      ("gluecon/example1_from_._Different_components.md.yaml", 1, repaired),
      ("gluecon/example1_from_._Different_parameters.md.yaml", 1, repaired),
      ("gluecon/example1_from_._Different_servers.md.yaml", 1, swagger),
      ("gluecon/example1_from_._Improved_examples.md.yaml", 1, repaired),
      ("gluecon/example1_from_._Improved_securityschemes.md.yaml", 1, unused),
      ("gluecon/example1_from_._Improved_serverseverywhere.md.yaml", 1, repaired),
      ("gluecon/example2_from_._Different_requestbody.md.yaml", 1, repaired),
      ("gluecon/example2_from_._Improved_examples.md.yaml", 1, repaired),
      ("gluecon/example2_from_._Improved_securityschemes.md.yaml", 1, unused),
      ("gluecon/example2_from_._New_links.md.yaml", 1, repaired),
      ("gluecon/example3_from_._Different_parameters.md.yaml", 1, repaired),
      ("gluecon/example3_from_._Different_servers.md.yaml", 1, repaired),
      ("gluecon/example4_from_._Different_parameters.md.yaml", 1, repaired),
      ("gluecon/example5_from_._Different_parameters.md.yaml", 1, repaired),
      ("hasFlowNotFlows.json", 1, omitted), ("incorrectSecType.json", 1, omitted),
      ("info_summary.yaml", 1, unread),
      ("internalPathItemRef.yaml", 1, repaired),
      ("invalidPattern.yaml", 1, unread), ("invalidSchema", 2, omitted),
      ("license_identifier.yaml", 1, unread),
      ("missingPathItemRef.yaml", 1, repaired), ("missingPathParam", 2, repaired),
      ("openapi-ui/", 1, repaired), ("openapi-vue/", 2, repaired),
      ("pathitem-property.yaml", 1, omitted), ("serverVariableEnumType.yaml", 1, repaired),
    ]),
  ConformanceSuite(
    folder: "openapi3-examples/3.0/partial", isValid: false, count: 5, differences: []),
  ConformanceSuite(
    folder: "openapi3-examples/3.1/pass", isValid: true, count: 10, differences: []),
  ConformanceSuite(
    folder: "openapi3-examples/3.1/fail", isValid: false, count: 4,
    differences: [("server_enum_", 2, repaired)]),
  ConformanceSuite(
    folder: "oai-tests/v3.0-archive/pass", isValid: true, count: 6, differences: []),
  ConformanceSuite(
    folder: "oai-tests/v3.1-dev/schema/pass", isValid: true, count: 35, differences: []),
  ConformanceSuite(
    folder: "oai-tests/v3.1-dev/schema/fail", isValid: false, count: 11,
    differences: [
      ("example-examples.yaml", 1, repaired), ("header-object-allowReserved.yaml", 1, repaired),
      ("invalid_schema_types.yaml", 1, unused), ("link-object-no-body.yaml", 1, unread),
      ("parameter-object-cookie-form-allowReserved.yaml", 1, unused),
      ("parameter-object-header-allowReserved.yaml", 1, repaired),
      ("parameter-object-path-allowReserved.yaml", 1, repaired),
      ("server_enum_empty.yaml", 1, repaired),
    ]),
  ConformanceSuite(
    folder: "oai-tests/v3.2-dev/schema/pass", isValid: true, count: 37, differences: []),
  ConformanceSuite(
    folder: "oai-tests/v3.2-dev/schema/fail", isValid: false, count: 29,
    differences: [
      ("encoding-enc-", 2, newer), ("example-examples.yaml", 1, repaired),
      ("example-object-", 4, newer), ("header-object-allowReserved.yaml", 1, repaired),
      ("header-object-name.yaml", 1, omitted),
      ("invalid_schema_types.yaml", 1, unused), ("media-type-enc-", 2, newer),
      ("operation-object-", 2, newer),
      ("parameter-object-content-not-with-style.yaml", 1, unused),
      ("parameter-object-cookie-allowReserved.yaml", 1, unused),
      ("parameter-object-querystring-not-with-schema.yaml", 1, unused),
      ("parameter-object-header-allowReserved.yaml", 1, repaired),
      ("parameter-object-header-name.yaml", 1, repaired),
      ("parameter-object-path-name.yaml", 1, repaired), ("path-item-object-query", 1, newer),
      ("path-item-object-conflicting-additional-operation.yaml", 1, repaired),
      ("path-item-object-two", 1, newer), ("server_enum_empty.yaml", 1, repaired),
      ("xml-", 2, unread),
    ]),
]

@Suite(.enabled(if: Corpus.isPresent, "requires MARTLET_CORPUS"))
struct ConformanceSuiteTests {
  @Test(arguments: suites)
  func validDocumentsLoadAndInvalidOnesDoNot(_ suite: ConformanceSuite) throws {
    let folder = Corpus.url("suites/\(suite.folder)")
    let paths = try #require(FileManager.default.enumerator(atPath: folder.path))
      .compactMap { $0 as? String }
      .filter { path in
        var isFolder: ObjCBool = false
        let full = folder.appending(path: path).path
        return FileManager.default.fileExists(atPath: full, isDirectory: &isFolder)
          && !isFolder.boolValue
      }
    #expect(paths.count == suite.count)

    let differing = paths.filter { path in
      let url = folder.appending(path: path)
      let loading = load(url.deletingLastPathComponent(), root: url.lastPathComponent)
      return loading.errors.isEmpty != suite.isValid
    }.sorted()

    let explained = Dictionary(grouping: differing) { path in
      suite.differences.firstIndex { path.hasPrefix($0.path) }
    }
    for (index, difference) in suite.differences.enumerated() {
      let count = explained[index]?.count ?? 0
      #expect(count == difference.count, "\(difference.path): \(difference.reason)")
    }
    #expect(explained[nil] == nil)
  }
}
