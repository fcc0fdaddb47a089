package import IR

extension Client {
  /// The responses of an operation: a result, or a failure.
  package struct ResponseSet: Sendable {
    /// The result of the method.
    package enum Result: Sendable {
      case none
      case single(ResponseContent)
      /// An enumeration with a case for each of `results`.
      case cases
    }

    package var result: Result
    /// The type of the method's result; nil if it returns nothing.
    package var resultType: String?
    /// The successes. If they are cases, the last matches every status that the others do not.
    package var results: [ResponseCase]
    /// In the order in which their statuses are matched: codes, ranges, every other status.
    package var failures: [ResponseCase]
    /// The header fields of all responses, each once.
    package var headers: [ResponseHeader]
    /// The media types of the Accept header.
    package var accept: [String]
    package var negotiation: Negotiation?
    package var stream: Stream?
    /// Whether the result of the method is the stream.
    package var isStream: Bool

    /// Whether a result holds different types in different media types.
    package var hasAlternatives: Bool
    /// Whether the result is a file.
    package var isDownload: Bool

    /// All responses, in document order.
    package var all: [ResponseCase] {
      (results + failures).sorted { $0.index < $1.index }
    }
  }

  /// A response, which is a case of the operation's result or failure.
  package struct ResponseCase: Sendable {
    /// The position in the document.
    package var index: Int
    package var name: String
    package var status: Response.Status
    /// The preferred content; nil if the response has no body.
    package var content: ResponseContent?
    /// Selected by the media type of the response, in this order, before the preferred content.
    package var alternatives: [Alternative]
    /// What the document says that the body can be, in document order.
    package var documented: [DocumentedContent]
    package var headers: [DocumentedHeader]
    package var documentation: Documentation
    package var origin: Origin
  }

  /// The content of a response in a media type.
  package struct Alternative: Sendable {
    package var name: String
    package var content: ResponseContent
    package var mediaType: String
    /// Whether the case is declared for it: it is the first media type of the case, and not the
    /// preferred content.
    package var isDeclared: Bool
  }

  /// How a body is read.
  package struct ResponseContent: Equatable, Sendable {
    package enum Reading: String, Sendable {
      case json
      case text
      case file
      /// A file, unless the server answers with a page for browsers.
      case fileOtherThanHTML
    }

    package var type: TypeUse
    package var reading: Reading
  }

  /// A media type of a response.
  package struct DocumentedContent: Sendable {
    package var mediaType: String
    package var type: TypeUse
    package var examples: [Example]
  }

  /// A header field of one response.
  package struct DocumentedHeader: Sendable {
    package var wireName: String
    package var type: TypeUse
    package var isRequired: Bool
    package var documentation: Documentation
  }

  /// A header field as a property of the operation's `Headers`.
  package struct ResponseHeader: Sendable {
    package var name: String
    package var wireName: String
    /// Optional.
    package var type: TypeUse
    /// Whether the field is a list of values.
    package var isList: Bool
    package var documentation: Documentation
  }

  /// An argument whose value decides which media type is requested.
  package struct Negotiation: Sendable {
    package var argument: String
    package var choices: [IR.Negotiation.Choice]
  }

  /// Values that are read as they arrive.
  package struct Stream: Sendable {
    package var type: TypeUse
    package var item: TypeUse
    package var framing: Content.Coding.Framing
    /// Whether the items are the texts of events, not JSON in them.
    package var isText: Bool
    package var mediaType: String
  }
}
