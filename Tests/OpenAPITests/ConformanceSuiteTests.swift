import Foundation
import Support
import Testing

/// A folder of documents of which all are right, or all wrong, in the eyes of its authors.
struct ConformanceSuite: Sendable, CustomTestStringConvertible {
  var folder: String
  var isValid: Bool
  var count: Int
  /// The documents, or folders of them, on which we differ, how many these are, and why.
  var differences: [(path: String, count: Int, reason: String)]

  var testDescription: String { folder }
}

private let unread =
  "mistakes in what no client is made of: contacts, licences, links, XML, patterns"
private let repaired = "it is a warning: what the document means is plain, and is what we write"
private let unused = "it is a warning: nothing uses the component in which it stands"
private let noDocument =
  "it is no OpenAPI 3 document: a part of one, a licence, Swagger 2, or empty"
private let otherFiles = "it refers to files outside of its folder, or on the network"
private let newer = "it needs what is new in 3.2, which is read as 3.1"

private let suites = [
  ConformanceSuite(
    folder: "openapi3-examples/3.0/pass", isValid: true, count: 66,
    differences: [
      ("OAI/LICENSE", 1, noDocument), ("cyclical.yaml", 1, otherFiles),
      ("externalPathItemRef.yaml", 1, otherFiles),
      ("fiendish/ref-encoding2.yaml", 1, noDocument),
      (
        "fuzz1/23827c62-76c5-4bf0-b756-7a038ddf718a.yaml", 1,
        "'3.0.6-`C47:!n.]Ro' is no version, since it has four parts"
      ),
      ("gluecon/example1_from_._Different_requestbody.md.yaml", 1, noDocument),
      ("gluecon/example1_from_._Different_servers.md.yaml", 1, noDocument),
      ("resolution/twolevel/", 3, noDocument),
      ("swagger2openapi/fart.openapi.yaml", 1, noDocument),
      ("swagger2openapi/swagger.", 2, noDocument), ("swagger2openapi/test", 5, noDocument),
    ]),
  ConformanceSuite(
    folder: "openapi3-examples/3.0/fail", isValid: false, count: 107,
    differences: [
      ("OAI/api-with-examples.yaml", 1, "nothing is wrong with it but an example's value"),
      ("apimatic-converted-petstore.json", 1, repaired), ("comp_pathitems.yaml", 1, unused),
      ("duplicateParameter.yaml", 1, repaired), ("duplicateRequired.yaml", 1, repaired),
      ("event-backend/openapi", 2, repaired), ("fuzz1/", 40, unread),
      ("gluecon/example1_from_._Different_parameters.md.yaml", 1, repaired),
      ("gluecon/example1_from_._Improved_examples.md.yaml", 1, repaired),
      ("gluecon/example1_from_._Improved_securityschemes.md.yaml", 1, unused),
      ("gluecon/example1_from_._Improved_serverseverywhere.md.yaml", 1, repaired),
      ("gluecon/example2_from_._Different_requestbody.md.yaml", 1, repaired),
      ("gluecon/example2_from_._Improved_securityschemes.md.yaml", 1, unused),
      ("gluecon/example2_from_._New_links.md.yaml", 1, repaired),
      ("gluecon/example3_from_._Different_parameters.md.yaml", 1, repaired),
      ("info_summary.yaml", 1, unread),
      ("internalPathItemRef.yaml", 1, repaired),
      ("invalidPattern.yaml", 1, unread), ("license_identifier.yaml", 1, unread),
      ("missingPathItemRef.yaml", 1, repaired), ("missingPathParam", 2, repaired),
      ("openapi-ui/openapi-ui.yaml", 1, repaired),
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
    folder: "oai-tests/v3.1-dev/schema/pass", isValid: true, count: 35,
    differences: [
      ("security-scheme-object-examples.yaml", 1, otherFiles)
    ]),
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
    folder: "oai-tests/v3.2-dev/schema/pass", isValid: true, count: 37,
    differences: [
      ("parameter-object-examples.yaml", 1, newer),
      ("security-scheme-object-examples.yaml", 1, otherFiles),
    ]),
  ConformanceSuite(
    folder: "oai-tests/v3.2-dev/schema/fail", isValid: false, count: 29,
    differences: [
      ("encoding-enc-", 2, newer), ("example-examples.yaml", 1, repaired),
      ("example-object-", 4, newer), ("header-object-allowReserved.yaml", 1, repaired),
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

@Suite(.enabled(if: Corpus.isPresent, "the corpus is not there"))
struct ConformanceSuiteTests {
  @Test(arguments: suites)
  func documentsAreJudgedAsTheirAuthorsDo(_ suite: ConformanceSuite) throws {
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

    for difference in suite.differences {
      let matching = differing.filter { $0.hasPrefix(difference.path) }
      #expect(matching.count == difference.count, "\(difference.path): \(difference.reason)")
    }
    let unexplained = differing.filter { path in
      !suite.differences.contains { path.hasPrefix($0.path) }
    }
    #expect(unexplained == [])
  }
}
