import Testing

/// Builds with `-Ounchecked` do not evaluate conditions of `precondition`, and release builds not
/// those of `assert`. So a condition must not have effects.
struct AssertionTests {
  @Test func conditionsHaveNoEffects() {
    let files = (Repository.sources + Repository.templates + Repository.tests).filter(\.isSwift)
    let conditions = files.flatMap(Self.conditions)
    #expect(conditions.count > 10)
    expectNone(conditions.filter { Self.mayHaveEffect($0.text) }, of: "effects in assertions")
    for bad in [
      "start(parser) == 1", "a.next() != nil", "names.insert(name).inserted", "try a.b",
      "await a.b", "a.map { $0.start() }.isEmpty", "f(&a)",
    ] {
      #expect(Self.mayHaveEffect(bad), "\(bad)")
    }
    for good in [
      "a.b == 1", "!names.contains(name)", "a.contains { $0.path == b.path }", "(a || b) && c",
      "a[b + 1] != nil",
    ] {
      #expect(!Self.mayHaveEffect(good), "\(good)")
    }
  }

  @Test func conditionsAreFound() {
    let text = """
      precondition(a(b, c), "x, y")
      // precondition(d)
      assert([e, f].isEmpty)
      assertionFailure("g")
      """
    let found = Self.conditions(of: TextFile(path: "a.swift", text: text))
    #expect(found.map(\.text) == ["a(b, c)", "[e, f].isEmpty"])
    #expect(found.map(\.line) == [1, 3])
  }

  /// The functions that conditions may call.
  private static let allowedCalls: Set<Substring> = ["contains", "allSatisfy"]

  private static func mayHaveEffect(_ condition: String) -> Bool {
    if condition.contains(/\b(try|await)\b|&[a-z]/) { return true }
    return condition.matches(of: /(\w+)(?:\(| ?\{)/).contains { !allowedCalls.contains($0.1) }
  }

  /// The conditions of the assertions in a file.
  private static func conditions(of file: TextFile) -> [Finding] {
    let code = SwiftText(file.text).code
    return code.matches(of: /\b(?:precondition|assert)\(/).map { match in
      let line = code[..<match.range.lowerBound].count(where: \.isNewline) + 1
      return Finding(
        path: file.path, line: line, text: condition(code[match.range.upperBound...]))
    }
  }

  /// The text up to the comma or the parenthesis that ends the first argument, on one line.
  private static func condition(_ code: Substring) -> String {
    var depth = 0
    let end = code.firstIndex { character in
      switch character {
      case "(", "[", "{": depth += 1
      case ")", "]", "}": depth -= 1
      default: break
      }
      return depth < 0 || depth == 0 && character == ","
    }
    return code[..<(end ?? code.endIndex)].split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }
}
