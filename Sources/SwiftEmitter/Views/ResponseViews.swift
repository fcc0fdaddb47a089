import IR
import SwiftModel

/// What an operation's responses are to the client: a result, and errors.
struct ResponseViews {
  private let builder: ViewBuilder
  private let names: OperationNames
  /// The responses with their index among the operation's, successes first read.
  private let successes: [(index: Int, response: Response)]
  private let others: [(index: Int, response: Response)]
  private let operation: Operation

  init(_ builder: ViewBuilder, _ operation: Operation, _ names: OperationNames) {
    self.builder = builder
    self.names = names
    let all = operation.responses.enumerated().map { (index: $0.offset, response: $0.element) }
    successes = all.filter { $0.response.status.isSuccess }
    others = all.filter { !$0.response.status.isSuccess }
    self.operation = operation
  }

  /// The successes that differ in what they hold.
  private var kinds: [ContentView?] {
    var kinds: [ContentView?] = []
    for (_, response) in successes {
      let kind = content(of: response)
      if !kinds.contains(kind) { kinds.append(kind) }
    }
    return kinds
  }

  var isVoid: Bool { kinds.allSatisfy { $0 == nil } }

  private var hasOneKind: Bool { kinds.count == 1 && !operation.hasAlternatives }

  var single: ContentView? {
    hasOneKind ? successes.first.flatMap { content(of: $0.response) } : nil
  }

  /// The range, or else the first case that holds something, stands for a success that is not
  /// documented.
  var several: CasesView? {
    guard kinds.count > 1 || operation.hasAlternatives else { return nil }
    let range = successes.first { $0.response.status.precedence > 0 }
    let main = range ?? successes.first { content(of: $0.response) != nil }
    let ordered = successes.filter { $0.index != main?.index } + (main.map { [$0] } ?? [])
    var cases = ordered.map { view($0.index, $0.response) }
    cases[cases.count - 1].status = nil
    cases[cases.count - 1].pattern = "_"
    return CasesView(
      cases: cases, hasAlternatives: operation.hasAlternatives, isExhaustive: true)
  }

  /// Codes before ranges before everything else, since the first pattern that matches is taken.
  var failures: CasesView? {
    let ordered = others.sorted { left, right in
      (left.response.status.precedence, left.index)
        < (right.response.status.precedence, right.index)
    }
    if ordered.isEmpty { return nil }
    let cases = ordered.map { view($0.index, $0.response) }
    return CasesView(
      cases: cases, hasAlternatives: false, isExhaustive: cases.contains { $0.status == nil })
  }

  /// The media types of the successes; of the errors, where no success has a body.
  var accept: [String] {
    let fromSuccesses = mediaTypes(successes.map(\.response))
    return fromSuccesses.isEmpty ? mediaTypes(others.map(\.response)) : fromSuccesses
  }

  func resultType(of operation: String) -> String? {
    if isVoid { return nil }
    return single?.type ?? TypeSpelling.member(NameTable.output, of: operation)
  }

  /// What the first success says of itself, where there is no choice.
  var returns: MethodView.Returns? {
    guard single != nil, let response = successes.first?.response else { return nil }
    let lines = DocumentationLines.lines(of: response.documentation, width: 80)
    guard let first = lines.first ?? nil else { return nil }
    return MethodView.Returns(first: first, rest: Array(lines.dropFirst()))
  }

  private func mediaTypes(_ responses: [Response]) -> [String] {
    var mediaTypes: [String] = []
    for response in responses {
      let alternatives = operation.alternatives(of: response)
      let contents = alternatives + response.contents
      for content in contents
      where operation.isNegotiated || alternatives.first?.covers(content) == true
        || alternatives.contains(where: { $0.isRead(as: content) })
      {
        if !mediaTypes.contains(content.mediaType) { mediaTypes.append(content.mediaType) }
      }
    }
    return mediaTypes
  }

  private func content(of response: Response) -> ContentView? {
    operation.alternatives(of: response).first.map { view(of: $0, response) }
  }

  private func view(of content: Content, _ response: Response) -> ContentView {
    switch content.coding {
    case .json:
      ContentView(type: builder.spelling.spell(content.type), reading: "json", canThrow: true)
    case .text, .sequence(.events):
      ContentView(
        type: builder.spelling.spell(.scalar(.string)), reading: "text", canThrow: true)
    case .binary, .form, .multipart, .sequence:
      refusesPages(response)
        ? ContentView(type: TypeSpelling.file, reading: "fileOtherThanHTML", canThrow: true)
        : ContentView(type: TypeSpelling.file, reading: "file", canThrow: false)
    }
  }

  /// What gives the values of the successes while they arrive.
  var stream: StreamView? {
    guard let content = operation.streamed, case .sequence(let framing) = content.coding
    else { return nil }
    let text = builder.aliases.resolved(content.type)
    let isText = framing == .events && (text == .scalar(.string) || text == .scalar(.binary))
    return StreamView(
      type: builder.spelling.spell(framing, of: content.type),
      mediaType: Literal.string(content.mediaType),
      isText: isText,
      isJSON: framing == .events && !isText,
      isLines: framing == .lines,
      isRecords: framing == .records,
    )
  }

  /// Whether a page for a browser is not what was asked for.
  private func refusesPages(_ response: Response) -> Bool {
    response.status.isSuccess
      && !response.contents.contains { $0.name.coversPages }
  }

  private func view(_ index: Int, _ response: Response) -> CasesView.Case {
    CasesView.Case(
      documentation: builder.lines(response.documentation),
      name: names.responses[index],
      content: content(of: response),
      status: response.status.pattern,
      pattern: response.status.pattern ?? "_",
      alternatives: alternatives(index, response),
    )
  }
}

extension ResponseViews {
  /// What a response can hold beside its preferred content: what is more specific goes first, also
  /// the preferred one where something that stands for it as well follows, which is less specific.
  private func alternatives(_ index: Int, _ response: Response) -> [CasesView.Alternative] {
    let all = operation.alternatives(of: response)
    guard let main = all.first else { return [] }
    let others = zip(all.dropFirst(), names.alternatives[index])
    var found: [(mediaType: String, isMain: Bool, view: CasesView.Alternative)] = []
    for content in response.contents {
      let mediaType = response.telling(content)
      if found.contains(where: { $0.mediaType == mediaType }) { continue }
      if let (first, name) = others.first(where: { $0.0.isRead(as: content) }) {
        let isDeclared = first.mediaType == content.mediaType
        let view = view(of: first, response)
        found.append(
          (mediaType, false, alternative(name, view, mediaType, isDeclared: isDeclared)))
      } else if main.covers(content) {
        let view = view(of: main, response)
        let name = names.responses[index]
        found.append((mediaType, true, alternative(name, view, mediaType, isDeclared: false)))
      }
    }
    let ordered = MediaTypeName.Precision.allCases.flatMap { precision in
      let equals = found.filter { MediaTypeName($0.mediaType).precision == precision }
      return equals.filter { !$0.isMain } + equals.filter(\.isMain)
    }
    let count = ordered.lastIndex { !$0.isMain }.map { $0 + 1 } ?? 0
    return ordered.prefix(count).map(\.view)
  }

  private func alternative(
    _ name: String, _ view: ContentView, _ mediaType: String, isDeclared: Bool,
  ) -> CasesView.Alternative {
    CasesView.Alternative(
      name: name,
      content: view,
      isDeclared: isDeclared,
      mediaType: Literal.string(mediaType),
    )
  }
}

extension Response.Status {
  fileprivate var precedence: Int {
    switch self {
    case .code: 0
    case .range: 1
    case .other: 2
    }
  }

  /// Nil for every other status.
  fileprivate var pattern: String? {
    switch self {
    case .code(let code): Literal.integer(Int64(code))
    case .range(let digit): Literal.range(Int64(digit) * 100, Int64(digit) * 100 + 99)
    case .other: nil
    }
  }
}
