import Diagnostics
import Testing
import YAML

/// The tables of the core schema, YAML 1.2.2 section 10.3.2, and similar scalars.
struct ScalarResolutionTests {
  @Test(arguments: ["null", "Null", "NULL", "~", ""])
  func nullIsRecognized(_ text: String) throws {
    #expect(try kind(of: text) == .null)
  }

  @Test(arguments: ["true", "True", "TRUE"])
  func trueIsRecognized(_ text: String) throws {
    #expect(try kind(of: text) == .boolean(true))
  }

  @Test(arguments: ["false", "False", "FALSE"])
  func falseIsRecognized(_ text: String) throws {
    #expect(try kind(of: text) == .boolean(false))
  }

  @Test(arguments: [
    "0", "-0", "+12", "012", "08", "-19", "0o7", "0o14", "0x3A", "0xdeadBEEF",
    "123456789012345678901234567890",
  ])
  func integerIsRecognized(_ text: String) throws {
    #expect(try kind(of: text) == .integer)
  }

  @Test(arguments: [
    "0.", "-0.0", ".5", "+12e03", "-2E+05", "1e3", "1.5e-7", "12.", "-.5e1", "00.10",
    ".inf", "-.Inf", "+.INF", ".nan", ".NaN", ".NAN",
  ])
  func numberIsRecognized(_ text: String) throws {
    #expect(try kind(of: text) == .number)
  }

  @Test(arguments: [
    "nULL", "nil", "null1", "~a", "~~", "tRUE", "true1", "yes", "Yes", "no", "on", "off", "y", "n",
    "0o8", "0o", "0O7", "-0o7", "0x", "0xG", "-0x1", "0b1", "1_000", "1,000", "1:30", "190:20:30",
    "2001-12-14", "2001-12-14t21:59:43.10-05:00", "+", ".", "+.", "..", "e3", ".e3", "1e", "1e+",
    "1.2.3", "1e3.5", "1 2", "0.0.1", ".infinity", ".iNF", "-.nan", "+.nan", ".Nan", "inf",
    "NaN", "--1", "+-1", "１２", "<<", "=",
  ])
  func otherScalarIsAString(_ text: String) throws {
    #expect(try kind(of: text) == .string)
  }

  @Test(arguments: ["null", "true", "1", "1.5", "~", ""])
  func quotedScalarIsAString(_ text: String) throws {
    #expect(try kind(of: "'\(text)'") == .string)
    #expect(try kind(of: "\"\(text)\"") == .string)
    #expect(try kind(of: "|\n  \(text)") == .string)
  }

  @Test(arguments: [
    (".inf", true), ("-.INF", true), (".NaN", true), ("1.5", false), (".5", false), ("-.5", false),
    ("'.inf'", false), ("!!float 0xF", false),
  ])
  func numbersThatAreNotFinite(_ text: String, _ expected: Bool) throws {
    #expect(try scalar(text).isNotFinite == expected)
  }

  private func kind(of text: String) throws -> Scalar.Kind { try scalar(text).kind }

  private func scalar(_ text: String) throws -> Scalar {
    let root = try #require(read("a: \(text)", as: .yaml).value)
    guard case .mapping(let mapping) = root.content,
      case .scalar(let scalar) = mapping["a"]?.content
    else { throw NoScalar() }
    return scalar
  }

  private struct NoScalar: Error {}
}
