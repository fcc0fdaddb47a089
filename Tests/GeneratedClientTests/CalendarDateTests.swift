import Foundation
import Testing

@testable import ClientRuntime

@Suite("Dates without a time, and base64")
struct CalendarDateTests {
  @Test(
    "a valid date has parts",
    arguments: [("2024-02-29", 2024, 2, 29), ("0000-01-01", 0, 1, 1), ("9999-12-31", 9999, 12, 31)])
  func valid(text: String, year: Int, month: Int, day: Int) {
    let date = CalendarDate(text)
    #expect(date.year == year && date.month == month && date.day == day)
    #expect(CalendarDate(year: year, month: month, day: day) == date)
    #expect(date.description == text && date.parameterText == text)
  }

  @Test(
    "a text that is not a date is kept, and has no parts",
    arguments: [
      "2023-02-29", "2024-13-01", "2024-00-10", "2024-04-31", "2024-1-1", "2024-01-01T00:00:00Z",
      "24-01-01", " 2024-01-01", "２０２４-01-01", "", "soon",
    ])
  func invalid(text: String) throws {
    let date = CalendarDate(text)
    #expect(date.components == nil && date.start(in: .gmt) == nil)
    let json = try JSONEncoder().encode([date])
    #expect(try JSONDecoder().decode([CalendarDate].self, from: json) == [date])
    #expect(try JSONDecoder().decode([String].self, from: json) == [text])
  }

  @Test("a date that is not text is kept as it was received")
  func otherJSON() throws {
    let dates = try JSONDecoder().decode([CalendarDate].self, from: Data("[20240131,null]".utf8))
    #expect(dates.map(\.text) == ["20240131", "null"] && dates[0].components == nil)
    #expect(String(decoding: try JSONEncoder().encode(dates), as: UTF8.self) == "[20240131,null]")
  }

  @Test("a point in time falls on different dates in different time zones")
  func timeZones() throws {
    let tokyo = try #require(TimeZone(secondsFromGMT: 9 * 3600))
    let moment = Date(timeIntervalSince1970: 1_709_220_600)
    #expect(CalendarDate(moment, in: .gmt).text == "2024-02-29")
    #expect(CalendarDate(moment, in: tokyo).text == "2024-03-01")
    #expect(
      CalendarDate("2024-03-01").start(in: tokyo) == Date(timeIntervalSince1970: 1_709_218_800))
  }

  @Test(
    "base64 is read in both alphabets, with and without padding and line breaks",
    arguments: [
      ("", []), ("AA==", [0]), ("AA", [0]), ("+/8=", [251, 255]), ("-_8", [251, 255]),
      ("AAEC\r\nAwQF", [0, 1, 2, 3, 4, 5]),
    ] as [(String, [UInt8])])
  func base64(text: String, bytes: [UInt8]) throws {
    let value = Base64Data(text)
    #expect(value.data == Data(bytes) && value.text == text)
    let json = try JSONEncoder().encode([value])
    #expect(try JSONDecoder().decode([String].self, from: json) == [text])
    #expect(Base64Data(Data(bytes)).data == Data(bytes))
  }

  @Test("a text that is not base64 is kept", arguments: ["%", "A", "A A=", "Ä==="])
  func noBase64(text: String) {
    #expect(Base64Data(text).data == nil && Base64Data(text).text == text)
  }
}
