import SwiftModel

/// A Swift expression in an example. It is printed on one line if it fits.
indirect enum SwiftExpression: Equatable, Sendable {
  struct Argument: Equatable, Sendable {
    /// Nil if the argument has no label.
    var label: String?
    var value: SwiftExpression
  }

  struct Entry: Equatable, Sendable {
    var key: String
    var value: SwiftExpression
  }

  /// A literal or a name.
  case atom(String)
  case call(String, [Argument])
  case array([SwiftExpression])
  case dictionary([Entry])
}

extension SwiftExpression {
  /// The maximum number of columns of a line.
  static let columnLimit = 100

  /// Returns a call with one argument that has no label.
  static func wrapped(in function: String, _ value: SwiftExpression) -> SwiftExpression {
    .call(function, [Argument(value: value)])
  }

  /// The expression on one line.
  var text: String {
    var text = ""
    write(to: &text)
    return text
  }

  fileprivate func write(to text: inout String) {
    switch self {
    case .atom(let atom): text += atom
    case .call(let function, let arguments):
      text += function
      Self.write(arguments, between: "(", and: ")", to: &text) { $0.write(to: &$1) }
    case .array(let elements):
      Self.write(elements, between: "[", and: "]", to: &text) { $0.write(to: &$1) }
    case .dictionary(let entries):
      if entries.isEmpty {
        text += "[:]"
      } else {
        Self.write(entries, between: "[", and: "]", to: &text) { $0.write(to: &$1) }
      }
    }
  }

  private static func write<Element>(
    _ elements: [Element], between opening: String, and closing: String, to text: inout String,
    _ write: (Element, inout String) -> Void,
  ) {
    text += opening
    for (index, element) in elements.enumerated() {
      if index > 0 { text += ", " }
      write(element, &text)
    }
    text += closing
  }

  /// Returns the lines of the expression. All but the first are indented.
  ///
  /// - Parameter column: The number of characters before the expression on its first line.
  /// - Parameter indentation: The number of spaces before the last line.
  func lines(column: Int, indentation: Int) -> [String] {
    let text = text
    // The comma after the expression needs a column too.
    let fits =
      column + text.utf8.count < Self.columnLimit || column + text.columnCount < Self.columnLimit
    if fits || isAtom { return [text] }
    let inner = indentation + 2
    var lines = [opening]
    for (prefix, value) in subexpressions {
      lines += Self.lines(of: value, after: prefix, indentation: inner)
    }
    return lines + [String(repeating: " ", count: indentation) + closing]
  }

  /// Returns the indented lines of a subexpression, and the comma after it.
  fileprivate static func lines(
    of value: SwiftExpression, after prefix: String, indentation: Int,
  ) -> [String] {
    var lines = value.lines(column: indentation + prefix.count, indentation: indentation)
    lines[0] = String(repeating: " ", count: indentation) + prefix + lines[0]
    lines[lines.count - 1] += ","
    return lines
  }

  private var isAtom: Bool {
    switch self {
    case .atom: true
    case .call(_, let arguments): arguments.isEmpty
    case .array(let elements): elements.isEmpty
    case .dictionary(let entries): entries.isEmpty
    }
  }

  private var opening: String {
    if case .call(let function, _) = self { "\(function)(" } else { "[" }
  }

  private var closing: String {
    if case .call = self { ")" } else { "]" }
  }

  /// The direct subexpressions, each with the text before it.
  private var subexpressions: [(prefix: String, value: SwiftExpression)] {
    switch self {
    case .atom: []
    case .call(_, let arguments): arguments.map { ($0.prefix, $0.value) }
    case .array(let elements): elements.map { ("", $0) }
    case .dictionary(let entries): entries.map { ($0.prefix, $0.value) }
    }
  }
}

extension SwiftExpression.Argument {
  /// Returns the indented lines of the argument, and the comma after it.
  func lines(indentation: Int) -> [String] {
    SwiftExpression.lines(of: value, after: prefix, indentation: indentation)
  }

  fileprivate var prefix: String { label.map { "\($0): " } ?? "" }

  fileprivate func write(to text: inout String) {
    text += prefix
    value.write(to: &text)
  }
}

extension SwiftExpression.Entry {
  fileprivate var prefix: String { "\(key): " }

  fileprivate func write(to text: inout String) {
    text += prefix
    value.write(to: &text)
  }
}
