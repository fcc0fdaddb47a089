import Foundation
import IR
import Testing

/// Constraints are merged exactly, and independently of their order.
struct ConstraintTests {
  /// `Decimal` of Foundation has 38 digits.
  @Test func numbersAreOrderedLikeDecimals() throws {
    let texts = [
      "0", "-0", "0.0", "1", "-1", "1.0", "10e-1", "0.1e1", "9007199254740992",
      "9007199254740993", "9007199254740993.5", "-9007199254740993", "1e20", "99999999999999999999",
      "100000000000000000001", "0.1", "0.10", "0.09", "-0.1", "-0.09", "1E-7", "12.5", "125e-1",
      "1e+2", "100",
    ]
    for left in texts {
      for right in texts {
        let numbers = try [left, right].map { try #require(DecimalNumber($0)) }
        let decimals = try [left, right].map { try #require(Decimal(string: $0)) }
        #expect((numbers[0] < numbers[1]) == (decimals[0] < decimals[1]), "\(left) < \(right)")
        #expect((numbers[0] == numbers[1]) == (decimals[0] == decimals[1]), "\(left) = \(right)")
      }
    }
  }

  @Test(arguments: ["", "-", "a", "1a", ".5", "1e", "1e99999999999999999999"])
  func invalidNumbers(text: String) {
    #expect(DecimalNumber(text) == nil)
  }

  @Test func hugeExponentsAreCompared() throws {
    let huge = try #require(DecimalNumber("1e4000000000"))
    #expect(try #require(DecimalNumber("9e3999999999")) < huge)
    #expect(try #require(DecimalNumber("-1e4000000000")) < huge)
    #expect(DecimalNumber("1e9223372036854775807") == nil)
  }

  @Test(
    arguments: [
      ([.limit(.minimum, "1")], [.limit(.minimum, "2")], [.limit(.minimum, "2")]),
      ([.limit(.minimum, "1")], [.limit(.minimum, "1.0")], [.limit(.minimum, "1")]),
      (
        [.limit(.minimum, "1")], [.limit(.exclusiveMinimum, "1.0")],
        [.limit(.exclusiveMinimum, "1.0")]
      ),
      ([.limit(.minimum, "2")], [.limit(.exclusiveMinimum, "1")], [.limit(.minimum, "2")]),
      (
        [.limit(.maximum, "10")], [.limit(.exclusiveMaximum, "10")],
        [.limit(.exclusiveMaximum, "10")]
      ),
      ([.limit(.maxLength, "10")], [.limit(.maxLength, "9")], [.limit(.maxLength, "9")]),
      (
        [.limit(.maxLength, "10")], [.limit(.minLength, "9")],
        [.limit(.minLength, "9"), .limit(.maxLength, "10")]
      ),
      ([.limit(.multipleOf, "2")], [.limit(.multipleOf, "4")], [.limit(.multipleOf, "4")]),
      (
        [.limit(.multipleOf, "4")], [.limit(.multipleOf, "6")],
        [.limit(.multipleOf, "4"), .limit(.multipleOf, "6")]
      ),
      ([.pattern("a")], [.pattern("b"), .pattern("a")], [.pattern("a"), .pattern("b")]),
      (
        [.elements([.limit(.minLength, "1")])],
        [.elements([.limit(.minLength, "2"), .format("email")]), .uniqueItems],
        [.uniqueItems, .elements([.format("email"), .limit(.minLength, "2")])]
      ),
    ] as [([Constraint], [Constraint], [Constraint])])
  func theTighterConstraintIsKept(
    first: [Constraint], second: [Constraint], expected: [Constraint],
  ) {
    var merged = first
    merged.merge(second)
    #expect(merged == expected)
    if first.count == 1 {
      var reversed = second
      reversed.merge(first)
      #expect(reversed.map(\.text).count == expected.count)
    }
  }

  @Test(arguments: [["4", "6", "12"], ["12", "6", "4"], ["6", "12", "4"]])
  func theOrderOfFactorsDoesNotMatter(factors: [String]) {
    var merged: [Constraint] = []
    for factor in factors { merged.merge([.limit(.multipleOf, factor)]) }
    #expect(merged == [.limit(.multipleOf, "12")])
  }
}
