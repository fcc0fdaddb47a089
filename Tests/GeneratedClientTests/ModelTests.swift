import Foundation
import SailPointReports
import Testing

@Suite("Models keep unknown values and members")
struct ModelTests {
  @Test("an enumeration keeps any value, and is compared by its raw value")
  func openEnumeration() throws {
    for raw in ["SUCCESS", "Success", "", "*", "é😀", "SUCCESS "] {
      let value = ReportResults.Status(rawValue: raw)
      #expect(value.rawValue == raw)
      #expect(try canonicalJSON(of: [value]) == canonicalJSON(of: [raw]))
      #expect(try decode(canonicalJSON(of: [raw])) == [value])
    }
    #expect(ReportResults.Status.unrecognized("SUCCESS") == .success)
    #expect(Set([ReportResults.Status.success, .unrecognized("SUCCESS")]).count == 1)
    #expect(ReportResults.Status(rawValue: "Success") == .unrecognized("Success"))
    #expect(ReportResults.Status.allCases.map(\.rawValue).contains("TERMINATED"))
    #expect(Index.allCases.map(\.rawValue).last == "*")
    #expect(LocaleOrigin(rawValue: "DEFAULT") == .default)
  }

  @Test(
    "unusual results are encoded as they were decoded",
    arguments: [
      "{}",
      #"{"id":"x","created":"2024-07-01T22:35:38.709","reportType":"Certification Signoff"}"#,
      #"{"created":1592584338709,"status":"NEW","availableFormats":["CSV","XLSX"]}"#,
      #"{"rows":9223372036854775807,"duration":0,"future":{"a":[null]}}"#,
      #"{"created":"2020-09-07T42:14:00.364Z"}"#,
    ])
  func results(json: String) throws {
    let results: ReportResults = try decode(json)
    #expect(try canonicalJSON(of: results) == canonical(json))
  }

  @Test("null is preserved where the specification allows it")
  func nulls() throws {
    let json = #"{"parentName":null,"completed":null,"completionStatus":null,"id":"x"}"#
    var task: TaskResultDetails = try decode(json)
    #expect(task.parentName == nil && task.launched == nil)
    #expect(try canonicalJSON(of: task) == canonical(json))
    task.parentName = "p"
    task.completed = DateTime("2024-07-01T22:35:38Z")
    task.completionStatus = .success
    let changed = #"""
      {"parentName":"p","completed":"2024-07-01T22:35:38Z","completionStatus":"SUCCESS","id":"x"}
      """#
    #expect(try canonicalJSON(of: task) == canonical(changed))
  }

  @Test("the error for a member of the wrong type contains its path")
  func wrongType() {
    let response = HTTPResponse(
      status: 200, body: Data(#"{"messages":[{"error":false},{"error":"no"}]}"#.utf8))
    #expect {
      try StartReport.output(from: response)
    } throws: { error in
      let problem = error as? UndecodableBody
      return problem?.codingPath == ["messages", "1", "error"]
        && problem?.path == "messages[1].error"
    }
  }

  @Test(
    "the error for a number that is not a 64-bit integer contains its path",
    arguments: [
      #"{"duration": 1.5}"#, #"{"duration": 9223372036854775808}"#,
    ])
  func unfitNumbers(body: String) {
    #expect {
      try HTTPResponse(status: 200, body: Data(body.utf8)).json(ReportResults.self)
    } throws: { error in
      (error as? UndecodableBody)?.codingPath == ["duration"]
    }
  }

  @Test("a valid date has a point in time, and an invalid one has only its text")
  func dates() throws {
    let results: ReportResults = try decode(#"{"created":"2024-07-01T22:35:38.709"}"#)
    #expect(results.created?.date == Date(timeIntervalSince1970: 1_719_873_338.709))
    let odd: ReportResults = try decode(#"{"created":"2020-09-07T42:14:00.364Z"}"#)
    #expect(odd.created?.date == nil)
    #expect(odd.created?.text == "2020-09-07T42:14:00.364Z")
  }
}
