import Diagnostics

/// Parses a template. Tags with errors are omitted.
func parseTemplate(_ source: TemplateSource) -> Outcome<Template> {
  var parser = TemplateParser(source)
  parser.parse()
  let template = Template(file: source.file, text: parser.bytes, nodes: parser.nodes)
  return Outcome(template, parser.diagnostics)
}

/// Reads a template line by line, because a tag that is alone on its line removes the line.
private struct TemplateParser {
  let bytes: [UInt8]
  private let file: SourceFiles.ID
  private var position = 0
  private var lineNumber: UInt32 = 1
  private var startOfLine = 0

  /// The pieces of the current line. A line with a comment may span several lines of the text.
  private var line: [Piece] = []

  /// The open sections and the open line choice, the innermost last.
  private var openNodes: [OpenNode] = []

  private(set) var nodes: [Template.Node] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// A part of a line.
  private enum Piece {
    case text(Range<Int>)
    case variable(Template.Tag)
    case partial(Template.Tag)
    case sectionStart(Template.Tag, isInverted: Bool)
    case sectionEnd(Template.Tag)
    case choice(ChoiceTag, SourceLocation)
    case comment
    /// A tag with an error that is already reported.
    case mistake

    /// Whether the piece removes its line if it is alone on it.
    var canStandAlone: Bool {
      switch self {
      case .text, .variable, .mistake: false
      case .partial, .sectionStart, .sectionEnd, .choice, .comment: true
      }
    }
  }

  private struct OpenNode {
    enum Kind: Equatable {
      case section(FieldName)
      /// `startLine` is the number of the line with `{{?}}`. `multiline` is the index of the first
      /// node after `{{:}}`, and nil before that tag.
      case choice(startLine: UInt32, multiline: Int?)
    }

    /// The index in `nodes`.
    var index: Int
    var location: SourceLocation
    var kind: Kind

    var isChoice: Bool {
      if case .choice = kind { true } else { false }
    }
  }

  init(_ source: TemplateSource) {
    bytes = Array(source.text.utf8)
    file = source.file
  }

  mutating func parse() {
    var startOfText = 0
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "\n") {
        position += 1
        endLine(textFrom: startOfText)
        startOfText = position
        beginLine()
      } else if bytes[position...].starts(with: "{{".utf8) {
        addText(startOfText..<position)
        line.append(parseTag())
        startOfText = position
      } else {
        position += 1
      }
    }
    endLine(textFrom: startOfText)
    endNodes(from: 0)
    diagnostics.sort { $0.location < $1.location }
  }

  private mutating func beginLine() {
    lineNumber += 1
    startOfLine = position
  }

  private mutating func addText(_ range: Range<Int>) {
    if !range.isEmpty { line.append(.text(range)) }
  }
}

extension TemplateParser {
  /// Reads the tag at the current position and moves past it.
  private mutating func parseTag() -> Piece {
    let location = SourceLocation(
      file: file, line: lineNumber, column: UInt32(position - startOfLine) + 1)
    position += 2
    guard position < bytes.count else { return mistake(.openTag, at: location) }
    let sigil = bytes[position]
    if sigil == UInt8(ascii: "!") { return parseComment(at: location) }
    if let tag = ChoiceTag.allCases.first(where: { bytes[position...].starts(with: $0.bytes) }) {
      position += tag.bytes.count
      return .choice(tag, location)
    }
    let isSigil = "#^/>".utf8.contains(sigil)
    if isSigil { position += 1 }

    let start = position
    while !bytes[position...].starts(with: "}}".utf8) {
      guard position < bytes.count, bytes[position] != UInt8(ascii: "\n") else {
        return mistake(.openTag, at: location)
      }
      position += 1
    }
    let content = bytes[start..<position]
    position += 2

    let name = withoutBlanks(content)
    if name.isEmpty { return mistake(.emptyTag, at: location) }
    let isDot = name.elementsEqual(".".utf8) && sigil != UInt8(ascii: ">")
    guard isDot || isIdentifier(name) else {
      let isOtherTag = !isSigil && "{&=$<%".utf8.contains(sigil)
      return mistake(isOtherTag ? .unknownTag(sigil) : .notName(name), at: location)
    }
    let tag = Template.Tag(
      name: name.withUnsafeBytes { FieldName($0) }, isDot: isDot,
      nameRange: name.startIndex..<name.endIndex, location: location)
    return switch sigil {
    case UInt8(ascii: "#"): .sectionStart(tag, isInverted: false)
    case UInt8(ascii: "^"): .sectionStart(tag, isInverted: true)
    case UInt8(ascii: "/"): .sectionEnd(tag)
    case UInt8(ascii: ">"): .partial(tag)
    default: .variable(tag)
    }
  }

  /// Reads to the end of a comment. No other tag may span several lines.
  private mutating func parseComment(at location: SourceLocation) -> Piece {
    while position < bytes.count {
      if bytes[position...].starts(with: "}}".utf8) {
        position += 2
        return .comment
      }
      position += 1
      if bytes[position - 1] == UInt8(ascii: "\n") { beginLine() }
    }
    return mistake(.openComment, at: location)
  }

  private mutating func mistake(
    _ message: Diagnostic.Message, at location: SourceLocation,
  ) -> Piece {
    diagnostics.append(.error(message, at: location))
    return .mistake
  }

  /// Returns the content without spaces and tabs at its ends.
  private func withoutBlanks(_ content: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let isVisible = { (byte: UInt8) in byte != UInt8(ascii: " ") && byte != UInt8(ascii: "\t") }
    guard let first = content.firstIndex(where: isVisible),
      let last = content.lastIndex(where: isVisible)
    else { return [] }
    return content[first...last]
  }

  private func isIdentifier(_ name: ArraySlice<UInt8>) -> Bool {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    return isIdentifierHead(name[name.startIndex])
      && name.allSatisfy { isIdentifierHead($0) || digits.contains($0) }
  }

  private func isIdentifierHead(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }
}

extension TemplateParser {
  private mutating func endLine(textFrom start: Int) {
    addText(start..<position)
    if !addStandaloneTag() { addLine() }
    line.removeAll(keepingCapacity: true)
  }

  /// If the current line consists of blanks and a single tag that can be alone on a line, adds the
  /// tag and returns true. The blanks before the tag are its indentation.
  private mutating func addStandaloneTag() -> Bool {
    guard let index = line.firstIndex(where: \.canStandAlone) else { return false }
    guard line[..<index].allSatisfy(isBlank), line[(index + 1)...].allSatisfy(isBlank) else {
      return false
    }
    var indentation = 0..<0
    if index > 0, case .text(let range) = line[0] { indentation = range }
    add(line[index], indentation: indentation)
    return true
  }

  private func isBlank(_ piece: Piece) -> Bool {
    guard case .text(let range) = piece else { return false }
    return bytes[range].allSatisfy { " \t\r\n".utf8.contains($0) }
  }

  private mutating func addLine() {
    guard let first = line.first else { return }
    if case .text(let range) = first, isLineBreak(bytes[range]) {
      add(first, indentation: nil)
      return
    }
    nodes.append(.lineStart)
    for piece in line { add(piece, indentation: nil) }
  }

  private func isLineBreak(_ text: ArraySlice<UInt8>) -> Bool {
    text.elementsEqual("\n".utf8) || text.elementsEqual("\r\n".utf8)
  }

  private mutating func add(_ piece: Piece, indentation: Range<Int>?) {
    switch piece {
    case .text(let range): nodes.append(.text(range))
    case .variable(let tag): nodes.append(.variable(tag))
    case .partial(let tag): nodes.append(.partial(tag, index: nil, indentation: indentation))
    case .sectionStart(let tag, let isInverted):
      openNodes.append(
        OpenNode(index: nodes.count, location: tag.location, kind: .section(tag.name)))
      nodes.append(.section(tag, isInverted: isInverted, end: nodes.count))
    case .sectionEnd(let tag): endSection(at: tag)
    case .choice(let tag, let location):
      if indentation == nil {
        diagnostics.append(.error(.choiceTagInLine(tag), at: location))
      } else {
        addChoice(tag, at: location)
      }
    case .comment, .mistake: break
    }
  }
}

extension TemplateParser {
  /// Ends the innermost section with the tag's name, and reports open nodes inside of it.
  private mutating func endSection(at tag: Template.Tag) {
    guard let match = openNodes.lastIndex(where: { $0.kind == .section(tag.name) }) else {
      diagnostics.append(.error(.unmatchedEnd(name(of: tag)), at: tag.location))
      return
    }
    endNodes(from: match + 1)
    setEnd(of: openNodes.removeLast())
  }

  /// Reports and ends the open nodes from the given index on.
  private mutating func endNodes(from first: Int) {
    for node in openNodes[first...].reversed() {
      if case .section(let tag, _, _) = nodes[node.index] {
        diagnostics.append(.error(.openSection(name(of: tag)), at: node.location))
      } else {
        diagnostics.append(.error(.openChoice, at: node.location))
      }
      setEnd(of: node)
    }
    openNodes.removeSubrange(first...)
  }

  /// Sets the end of a node: the index of the next node to be added.
  private mutating func setEnd(of node: OpenNode) {
    switch (nodes[node.index], node.kind) {
    case (.section(let tag, let isInverted, _), _):
      nodes[node.index] = .section(tag, isInverted: isInverted, end: nodes.count)
    case (_, .choice(_, let multiline)):
      nodes[node.index] = .lineChoice(multiline: multiline ?? nodes.count, end: nodes.count)
    default:
      preconditionFailure("an open node is neither a section nor a line choice")
    }
  }

  private func name(of tag: Template.Tag) -> String {
    String(decoding: bytes[tag.nameRange], as: UTF8.self)
  }
}

/// The tags of a line choice, each alone on its line: `{{?}}`, one line, `{{:}}`, the lines that
/// replace it if it is too long, and `{{/?}}`.
private enum ChoiceTag: String, CaseIterable {
  case start = "{{?}}"
  case multiline = "{{:}}"
  case end = "{{/?}}"

  /// The tag without its opening braces.
  var bytes: Substring.UTF8View { rawValue.dropFirst(2).utf8 }
}

extension TemplateParser {
  private mutating func addChoice(_ tag: ChoiceTag, at location: SourceLocation) {
    let match = openNodes.lastIndex(where: \.isChoice)
    switch tag {
    case .start:
      guard match == nil else {
        diagnostics.append(.error(.nestedChoice, at: location))
        return
      }
      let kind = OpenNode.Kind.choice(startLine: lineNumber, multiline: nil)
      openNodes.append(OpenNode(index: nodes.count, location: location, kind: kind))
      nodes.append(.lineChoice(multiline: nodes.count, end: nodes.count))
    case .multiline:
      guard let match, case .choice(let startLine, nil) = openNodes[match].kind else {
        diagnostics.append(.error(.unexpectedChoiceTag(tag), at: location))
        return
      }
      endNodes(from: match + 1)
      if lineNumber != startLine + 2 || !isLineStart(openNodes[match].index + 1) {
        diagnostics.append(.error(.notOneLine, at: location))
      }
      openNodes[match].kind = .choice(startLine: startLine, multiline: nodes.count)
    case .end:
      guard let match, case .choice(_, .some) = openNodes[match].kind else {
        diagnostics.append(.error(.unexpectedChoiceTag(tag), at: location))
        return
      }
      endNodes(from: match + 1)
      setEnd(of: openNodes.removeLast())
    }
  }

  private func isLineStart(_ index: Int) -> Bool {
    guard index < nodes.count, case .lineStart = nodes[index] else { return false }
    return true
  }
}

extension Diagnostic.Message {
  fileprivate static let openTag = Self(.templateError, "the tag has no '}}' on its line")

  fileprivate static let openComment = Self(.templateError, "the comment has no '}}'")

  fileprivate static let emptyTag = Self(.templateError, "the tag has no name")

  fileprivate static func unknownTag(_ sigil: UInt8) -> Self {
    Self(.templateError, "unknown tag '{{\(Character(Unicode.Scalar(sigil)))'")
  }

  fileprivate static func notName(_ text: ArraySlice<UInt8>) -> Self {
    Self(.templateError, "'\(String(decoding: text, as: UTF8.self))' is not a name")
  }

  fileprivate static func openSection(_ name: String) -> Self {
    Self(.templateError, "section '\(name)' has no end")
  }

  fileprivate static func unmatchedEnd(_ name: String) -> Self {
    Self(.templateError, "section '\(name)' is not open here")
  }

  fileprivate static func choiceTagInLine(_ tag: ChoiceTag) -> Self {
    Self(.templateError, "'\(tag.rawValue)' is not alone on its line")
  }

  fileprivate static func unexpectedChoiceTag(_ tag: ChoiceTag) -> Self {
    switch tag {
    case .start, .multiline: Self(.templateError, "'{{:}}' without '{{?}}'")
    case .end: Self(.templateError, "'{{/?}}' without '{{?}}' and '{{:}}'")
    }
  }

  fileprivate static let nestedChoice = Self(.templateError, "'{{?}}' inside another '{{?}}'")

  fileprivate static let notOneLine = Self(
    .templateError, "'{{?}}' and '{{:}}' must enclose exactly one line")

  fileprivate static let openChoice = Self(.templateError, "'{{?}}' has no '{{/?}}'")
}
