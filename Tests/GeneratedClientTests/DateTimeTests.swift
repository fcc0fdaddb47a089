import Foundation
import SailPointReports
import Testing

@Suite("Dates keep their text")
struct DateTimeTests {
  @Test(
    "RFC 3339 dates and times are parsed",
    arguments: [
      ("1970-01-01T00:00:00Z", 0.0),
      ("2024-07-01T22:35:38.709Z", 1_719_873_338.709),
      ("2024-07-01t22:35:38.709z", 1_719_873_338.709),
      ("2024-07-01 22:35:38.709Z", 1_719_873_338.709),
      ("2024-07-02T00:35:38.709+02:00", 1_719_873_338.709),
      ("2024-07-01T17:05:38.709-0530", 1_719_873_338.709),
      ("2024-07-01T22:35:38.709", 1_719_873_338.709),
      ("2024-07-01T22:35:38", 1_719_873_338.0),
      ("2024-07-01T22:35:38-00:00", 1_719_873_338.0),
      ("1985-04-12T23:20:50.52Z", 482_196_050.52),
      ("1990-12-31T23:59:60Z", 662_688_000.0),
      ("1990-12-31T15:59:60-08:00", 662_688_000.0),
      ("2000-02-29T12:00:00Z", 951_825_600.0),
      ("0001-01-01T00:00:00Z", -62_135_596_800.0),
      ("9999-12-31T23:59:59Z", 253_402_300_799.0),
      ("2024-07-01T22:35:38.123456789Z", 1_719_873_338.123456789),
    ])
  func reading(text: String, seconds: Double) throws {
    let date = try #require(DateTime(text).date)
    #expect(abs(date.timeIntervalSince1970 - seconds) < 0.000_001)
  }

  @Test(
    "an invalid date and time keeps its text and has no date",
    arguments: [
      "", "Initializing", "2020-09-07T42:14:00.364Z", "2020-09-07T24:00:00Z", "2020-09-07",
      "2020-02-30T00:00:00Z", "2019-02-29T00:00:00Z", "2020-13-01T00:00:00Z",
      "2020-09-07T10:60:00Z", "2020-09-07T10:00:61Z", "2020-09-07T10:00:60Z",
      "2020-09-07T10:00:00.Z", "2020-09-07T10:00:00+2:00", "2020-09-07T10:00:00+25:00",
      "2020-09-07T10:00:00ZZ", "+2020-09-07T10:00:00Z", "２０２０-09-07T10:00:00Z",
      "2020-09-07T10:00Z", " 2020-09-07T10:00:00Z", "1592584338709",
    ])
  func noDate(text: String) throws {
    let value: DateTime = try decode("[\(String(reflecting: text))]", as: [DateTime].self)[0]
    #expect(value.date == nil)
    #expect(value.text == text)
    #expect(value.description == text)
    #expect(try canonicalJSON(of: [value]) == canonical("[\(String(reflecting: text))]"))
  }

  @Test("a fraction of a second can have any number of digits")
  func longFraction() throws {
    let digits = String(repeating: "9", count: 5000)
    let date = try #require(DateTime("1970-01-01T00:00:00.\(digits)Z").date)
    #expect(abs(date.timeIntervalSince1970 - 1) < 0.000_001)
  }

  @Test(
    "JSON other than a string is kept",
    arguments: ["1592584338709", "1.5", "true", "null", #"{"a":[1]}"#])
  func otherJSON(json: String) throws {
    let value: [DateTime] = try decode("[\(json)]")
    #expect(value[0].date == nil)
    #expect(value[0].text == json)
    #expect(try canonicalJSON(of: value) == "[\(json)]")
  }

  @Test(
    "a date is written in UTC with milliseconds",
    arguments: [
      (0.0, "1970-01-01T00:00:00.000Z"),
      (1_719_873_338.709, "2024-07-01T22:35:38.709Z"),
      (-0.001, "1969-12-31T23:59:59.999Z"),
      (951_782_400.0, "2000-02-29T00:00:00.000Z"),
      (-2_203_891_200.0, "1900-03-01T00:00:00.000Z"),
      (-62_167_219_200.0, "0000-01-01T00:00:00.000Z"),
      (1e300, "9999-12-31T23:59:59.999Z"),
      (-.infinity, "0000-01-01T00:00:00.000Z"),
    ])
  func writing(seconds: Double, text: String) {
    #expect(DateTime(Date(timeIntervalSince1970: seconds)).text == text)
  }

  @Test("every day of four centuries is parsed as it was written")
  func everyDay() throws {
    for day in -73_000...73_000 {
      let date = Date(timeIntervalSince1970: Double(day) * 86_400 + 43_200)
      try #require(DateTime(date).date == date)
    }
  }
}
