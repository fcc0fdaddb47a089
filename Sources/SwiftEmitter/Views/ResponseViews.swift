import IR
import Mustache
import SwiftModel

/// How a response body is read.
struct ContentView: View, Equatable {
  var type: String
  /// The method of `HTTPResponse`.
  var reading: String
  var canThrow: Bool
}

/// The cases of `Output` or `Failure`, one or more for each documented status.
struct CasesView: View {
  /// A response in a specific media type.
  struct Alternative: View {
    /// The name of the enumeration case, which several media types can share.
    var name: String
    var content: ContentView
    var documentation: [String?]
    /// Whether the enumeration case is declared for this media type.
    var isDeclared: Bool
    /// The literal of the media type.
    var mediaType: String
  }

  struct Case: View {
    var documentation: [String?]
    var name: String
    /// Nil if the response has no body.
    var content: ContentView?
    /// The pattern for the status; nil if the case matches all statuses that no other case matches.
    var status: String?
    /// The pattern for the status; `_` if `status` is nil.
    var pattern: String
    /// The media types to match before the content, in order.
    var alternatives: [Alternative]
    /// The name of the case without a body that an empty body represents; nil if there is none.
    var nameIfEmpty: String?
  }

  var cases: [Case]
  var hasAlternatives: Bool
  /// Whether the last case matches all statuses that no other case matches.
  var isExhaustive: Bool
}

/// How a response body is read as a stream.
struct StreamView: View {
  var type: String
  var mediaType: String
  var isText: Bool
  var isJSON: Bool
  /// Whether each item is a whole event.
  var isWhole: Bool
  var isLines: Bool
  var isRecords: Bool
}

/// The documented header fields of an operation's responses.
struct HeadersView: View {
  struct Field: View {
    var documentation: [String?]
    var name: String
    var type: String
    var wireName: String
    /// The name of the field, as code in documentation.
    var wireText: String
    /// The method of `ResponseHeaders`.
    var reading: String
    var isLast: Bool
  }

  var fields: [Field]
}

extension HeadersView {
  /// Nil if no header field is documented.
  init?(_ headers: [Client.ResponseHeader]) {
    if headers.isEmpty { return nil }
    self.init(
      fields: headers.enumerated().map { index, header in
        Field(
          documentation: DocumentationLines.lines(of: header.documentation),
          name: header.name,
          type: header.type.spelling,
          wireName: Literal.string(header.wireName),
          wireText: DocumentationLines.code(header.wireName),
          reading: header.isList ? "values" : "value",
          isLast: index == headers.count - 1,
        )
      })
  }
}

extension Client.ResponseSet {
  /// The content of the result; nil if the result is nothing or one of several cases.
  var single: Client.ResponseContent? {
    if case .single(let content) = result { content } else { nil }
  }

  var isVoid: Bool {
    if case .none = result { true } else { false }
  }
}

extension ContentView {
  init(_ content: Client.ResponseContent) {
    self.init(
      type: content.type.spelling,
      reading: content.reading.rawValue,
      canThrow: content.reading != .file,
    )
  }
}

extension CasesView {
  /// Nil if the result is not one of several cases.
  init?(resultsOf response: Client.ResponseSet) {
    guard case .cases = response.result else { return nil }
    let withoutBody = response.results.first { $0.content == nil }
    var cases = response.results.map { result in
      var view = Case(result)
      if result.content?.reading.isJSON == true { view.nameIfEmpty = withoutBody?.name }
      return view
    }
    if let last = cases.indices.last {
      cases[last].status = nil
      cases[last].pattern = "_"
    }
    self.init(cases: cases, hasAlternatives: response.hasAlternatives, isExhaustive: true)
  }

  /// Nil if no failure is documented.
  init?(failuresOf response: Client.ResponseSet) {
    if response.failures.isEmpty { return nil }
    let cases = response.failures.map { Case($0) }
    self.init(
      cases: cases, hasAlternatives: false, isExhaustive: cases.contains { $0.status == nil })
  }
}

extension Client.ResponseContent.Reading {
  /// Whether the body may be JSON. An empty body then means that the response has no body.
  fileprivate var isJSON: Bool {
    switch self {
    case .json, .jsonOrText, .errorJSON: true
    case .text, .file, .fileRejectingHTML: false
    }
  }
}

extension Client.ResponseSet {
  /// The cases of `Failure` with their statuses, as lines of a documentation.
  var failureLines: [String?] {
    let cases = failures.map { "`.\(Identifier.bare($0.name))` (\($0.status.note))" }
    return DocumentationLines.lines("\(cases.joined(separator: ", ")).", width: 88)
  }
}

extension CasesView.Case {
  fileprivate init(_ response: Client.ResponseCase) {
    let pattern = response.status.pattern
    self.init(
      documentation: DocumentationLines.lines(
        of: response.documentation, after: "\(response.status.phrase):"),
      name: response.name,
      content: response.content.map { ContentView($0) },
      status: pattern,
      pattern: pattern ?? "_",
      alternatives: response.alternatives.map {
        CasesView.Alternative(
          name: $0.name,
          content: ContentView($0.content),
          documentation: DocumentationLines.lines(
            of: response.documentation,
            after: "\(response.status.phrase), \(DocumentationLines.code($0.mediaType)):"),
          isDeclared: $0.isDeclared,
          mediaType: Literal.string($0.mediaType),
        )
      },
    )
  }
}

extension Response.Status {
  /// The status as the phrase that precedes a documentation.
  fileprivate var phrase: String {
    switch self {
    case .code(let code): "Status \(code)"
    case .range(let digit): "Status \(digit)XX"
    case .other: "Any other status"
    }
  }

  /// The status as a list of cases writes it in parentheses.
  fileprivate var note: String {
    switch self {
    case .code(let code): String(code)
    case .range(let digit): "\(digit)XX"
    case .other: "any other"
    }
  }

  /// The pattern that matches the status; nil for `default`.
  fileprivate var pattern: String? {
    switch self {
    case .code(let code): Literal.integer(Int64(code))
    case .range(let digit): Literal.range(Int64(digit) * 100, Int64(digit) * 100 + 99)
    case .other: nil
    }
  }
}

extension StreamView {
  init(_ stream: Client.Stream) {
    self.init(
      type: stream.type.spelling,
      mediaType: Literal.string(stream.mediaType),
      isText: stream.isText,
      isJSON: stream.framing == .events && !stream.isText,
      isWhole: stream.framing == .wholeEvents,
      isLines: stream.framing == .lines,
      isRecords: stream.framing == .records,
    )
  }
}
