import Diagnostics
import Foundation
import Support
import Testing
import YAML

/// The JSON parsing test suite. Parsers must accept files whose names begin with `y_`, must reject
/// those with `n_`, and may accept or reject those with `i_`.
@Suite(.enabled(if: Corpus.isPresent, "requires MARTLET_CORPUS"))
struct JSONSuiteTests {
  @Test func suiteIsReadAsExpected() throws {
    let folder = Corpus.url("suites/json-parsing")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    var counts: [String: Int] = [:]
    for name in names where name.hasSuffix(".json") {
      let outcome = read([UInt8](try Data(contentsOf: folder.appending(path: name))), as: .json)
      let mustBeAccepted =
        switch name.prefix(2) {
        case "y_": !refusedDuplicateKeys.contains(name)
        case "i_": optionallyAccepted.contains(name)
        default: false
        }
      #expect(outcome.hasErrors == !mustBeAccepted, "\(name)")
      #expect((outcome.value == nil) || !name.hasPrefix("n_"), "\(name)")
      counts[String(name.prefix(2)), default: 0] += 1
    }
    #expect(counts == ["y_": 95, "n_": 188, "i_": 35])
  }

  /// The grammar allows duplicate keys, but parsers disagree about their meaning.
  private let refusedDuplicateKeys: Set = [
    "y_object_duplicated_key.json",
    "y_object_duplicated_key_and_value.json",
  ]

  /// The accepted files with `i_`: numbers, which keep their text and are never too large, nested
  /// arrays, and texts with a byte order mark. The other files with `i_` are invalid Unicode.
  private let optionallyAccepted: Set = [
    "i_number_double_huge_neg_exp.json",
    "i_number_huge_exp.json",
    "i_number_neg_int_huge_exp.json",
    "i_number_pos_double_huge_exp.json",
    "i_number_real_neg_overflow.json",
    "i_number_real_pos_overflow.json",
    "i_number_real_underflow.json",
    "i_number_too_big_neg_int.json",
    "i_number_too_big_pos_int.json",
    "i_number_very_big_negative_int.json",
    "i_string_UTF-16LE_with_BOM.json",
    "i_structure_500_nested_arrays.json",
    "i_structure_UTF-8_BOM_empty_object.json",
  ]
}
