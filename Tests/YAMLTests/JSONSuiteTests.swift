import Diagnostics
import Foundation
import Support
import Testing
import YAML

/// The JSON parsing suite: `y_` must be accepted, `n_` refused, and `i_` is up to the parser.
@Suite(.enabled(if: Corpus.isPresent, "the corpus is not there"))
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
        case "i_": acceptedByChoice.contains(name)
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

  /// Numbers keep their text, so none is too large, and byte order marks are accepted. The other
  /// cases are invalid Unicode: lone surrogates, invalid UTF-8, UTF-16 without a mark.
  private let acceptedByChoice: Set = [
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
