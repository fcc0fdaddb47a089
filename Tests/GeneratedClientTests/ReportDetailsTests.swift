import Foundation
import SailPointReports
import Testing

@Suite("The report type selects the type of the arguments")
struct ReportDetailsTests {
  private static let selected = #"{"selectedFormats":["CSV","PDF"]}"#

  @Test("additional members do not replace the tag or the arguments")
  func additionalMembersDoNotReplaceArguments() throws {
    let details = ReportDetails(
      arguments: .accounts(nil),
      otherMembers: ["arguments": ["query": "x"], "reportType": "IDENTITIES", "more": true])
    #expect(
      try JSONDecoder().decode(JSONValue.self, from: try JSONEncoder().encode(details))
        == ["reportType": "ACCOUNTS", "more": true])
  }

  @Test(
    "every type has its own arguments, even if two types have equal members",
    arguments: [
      (
        ReportDetails.accounts(application: "a", sourceName: "b"),
        #"{"reportType":"ACCOUNTS","arguments":{"application":"a","sourceName":"b"}}"#
      ),
      (
        .identitiesDetails(correlatedOnly: true),
        #"{"reportType":"IDENTITIES_DETAILS","arguments":{"correlatedOnly":true}}"#
      ),
      (
        .identities(correlatedOnly: true),
        #"{"reportType":"IDENTITIES","arguments":{"correlatedOnly":true}}"#
      ),
      (.identities(), #"{"reportType":"IDENTITIES","arguments":{}}"#),
      (
        .identityProfileIdentityError(authoritativeSource: "s"),
        #"{"reportType":"IDENTITY_PROFILE_IDENTITY_ERROR","arguments":{"authoritativeSource":"s"}}"#
      ),
      (
        .orphanIdentities(selectedFormats: [.csv, .pdf]),
        #"{"reportType":"ORPHAN_IDENTITIES","arguments":\#(selected)}"#
      ),
      (
        .searchExport(
          query: "name:a*", indices: [.identities, .asterisk], columns: "a,b", sort: ["+a"]),
        #"""
        {"reportType":"SEARCH_EXPORT","arguments":
          {"indices":["identities","*"],"query":"name:a*","columns":"a,b","sort":["+a"]}}
        """#
      ),
      (
        .uncorrelatedAccounts(selectedFormats: [.csv, .pdf]),
        #"{"reportType":"UNCORRELATED_ACCOUNTS","arguments":\#(selected)}"#
      ),
    ])
  func variants(details: ReportDetails, json: String) throws {
    #expect(try canonicalJSON(of: details) == canonical(json))
    #expect(try decode(json) == details)
    if case .other = details.arguments { Issue.record("\(details) is not a known variant") }
  }

  @Test("each type of the specification decodes to its own case")
  func cases() throws {
    let typesWithEqualMembers: [(String, ReportDetails.ReportType)] = [
      ("IDENTITIES", .identities), ("IDENTITIES_DETAILS", .identitiesDetails),
      ("ORPHAN_IDENTITIES", .orphanIdentities), ("UNCORRELATED_ACCOUNTS", .uncorrelatedAccounts),
    ]
    for (name, type) in typesWithEqualMembers {
      let json = #"{"reportType":"\#(name)","arguments":{"correlatedOnly":false}}"#
      let details: ReportDetails = try decode(json)
      #expect(details.reportType == type)
      switch (details.arguments, type) {
      case (.identities, .identities), (.identitiesDetails, .identitiesDetails),
        (.orphanIdentities, .orphanIdentities), (.uncorrelatedAccounts, .uncorrelatedAccounts):
        #expect(try canonicalJSON(of: details) == canonical(json))
      default:
        Issue.record("\(name) became \(details.arguments)")
      }
    }
  }

  @Test(
    "a value that matches no variant is kept unchanged",
    arguments: [
      #"{"reportType":"NEW_REPORT","arguments":{"foo":"bar"}}"#,
      #"{"reportType":"ACCOUNTS","arguments":{"application":"a"}}"#,
      #"{"reportType":"ACCOUNTS","arguments":[1,2.5,null]}"#,
      #"{"reportType":"SEARCH_EXPORT","arguments":{"query":7}}"#,
      #"{"reportType":"ORPHAN_IDENTITIES","arguments":{"selectedFormats":"CSV"}}"#,
      #"{"arguments":{"query":"x"}}"#,
      #"{"arguments":"text"}"#,
      #"{"reportType":"NEW_REPORT"}"#,
      "{}",
    ])
  func other(json: String) throws {
    let details: ReportDetails = try decode(json)
    guard case .other(let type, _) = details.arguments else {
      Issue.record("\(details)")
      return
    }
    #expect(details.reportType == type)
    #expect(try canonicalJSON(of: details) == canonical(json))
  }

  @Test(
    "unknown members are kept in the details and in the arguments",
    arguments: [
      #"{"reportType":"IDENTITIES","arguments":{"correlatedOnly":true,"new":[1]},"extra":null}"#,
      #"{"reportType":"ACCOUNTS","arguments":{"application":"a","sourceName":"b","x":{"y":1.5}}}"#,
      #"{"reportType":"NEW","arguments":{"a":null},"more":"m"}"#,
    ])
  func unknownMembers(json: String) throws {
    let details: ReportDetails = try decode(json)
    #expect(try canonicalJSON(of: details) == canonical(json))
  }

  @Test("a known type without arguments, or with null, has its own case")
  func noArguments() throws {
    for json in [#"{"reportType":"IDENTITIES"}"#, #"{"reportType":"IDENTITIES","arguments":null}"#]
    {
      let details: ReportDetails = try decode(json)
      #expect(details.reportType == .identities)
      if case .other = details.arguments { Issue.record("\(details)") }
      #expect(try canonicalJSON(of: details) == #"{"reportType":"IDENTITIES"}"#)
    }
  }

  @Test("a body that is not an object is an error", arguments: ["[]", "null", "1", "\"ACCOUNTS\""])
  func noObject(json: String) {
    #expect(throws: DecodingError.self) { try decode(json, as: ReportDetails.self) }
  }
}
