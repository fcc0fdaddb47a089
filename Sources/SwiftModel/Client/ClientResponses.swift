package import IR

extension Client {
  /// The responses of an operation: its results (2xx), and its failures.
  package struct ResponseSet: Sendable {
    /// What the method returns.
    package enum Result: Sendable {
      case none
      case single(ResponseContent)
      /// An enumeration with a case for each of `results`.
      case cases
    }

    package var result: Result
    /// The return type of the method; nil if it returns nothing.
    package var resultType: String?
    /// The 2xx responses. If `result` is `.cases`, the last one also matches every 2xx status that
    /// no other one matches.
    package var results: [ResponseCase]
    /// The other responses, in the order in which their statuses are matched: codes, then ranges,
    /// then `default`.
    package var failures: [ResponseCase]
    /// The header fields of all responses, without duplicates.
    package var headers: [ResponseHeader]
    /// The media types of the Accept header.
    package var accept: [String]
    package var negotiation: Negotiation?
    package var stream: Stream?
    /// Whether the operation's first method, `methodName`, returns the stream.
    package var isStream: Bool

    /// Whether the client distinguishes several contents of a 2xx response by their media types.
    package var hasAlternatives: Bool
    /// Whether the result is a file.
    package var isDownload: Bool

    /// All responses, in document order.
    package var all: [ResponseCase] {
      (results + failures).sorted { $0.index < $1.index }
    }
  }

  /// A response, which is a case of the operation's `Output` or of its failure.
  package struct ResponseCase: Sendable {
    /// The index among the responses of the operation, in document order.
    package var index: Int
    package var name: String
    package var status: Response.Status
    /// The preferred content; nil if the response has no body.
    package var content: ResponseContent?
    /// The contents that are selected by the media type of the response, in the order in which they
    /// are matched. If none matches, the preferred content is read.
    package var alternatives: [Alternative]
    /// All media types that the document declares for the body, in document order.
    package var documented: [DocumentedContent]
    package var headers: [DocumentedHeader]
    package var documentation: Documentation
    package var origin: Origin
  }

  /// The content of a response in a media type, or in a range of media types.
  package struct Alternative: Sendable {
    /// The name of the enumeration case, which several media types can share.
    package var name: String
    package var content: ResponseContent
    package var mediaType: String
    /// Whether the enumeration case is declared for this media type. False if the preferred content
    /// or another media type declares it.
    package var isDeclared: Bool
  }

  /// The type of a response body, and how it is read.
  package struct ResponseContent: Equatable, Sendable {
    package enum Reading: String, Sendable {
      case json
      /// JSON or text, as the response declares. The document allows any media type.
      case jsonOrText
      /// JSON of a failure. Since servers often omit the bodies of failures, an empty body is read
      /// as null or as an object without members.
      case errorJSON
      case text
      case file
      /// A file. Reading an HTML page throws an error, since such a page comes from a proxy or a
      /// login form.
      case fileRejectingHTML
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
    /// The type, which is an optional.
    package var type: TypeUse
    /// Whether the field is a list of values.
    package var isList: Bool
    package var documentation: Documentation
  }

  /// An argument whose value selects the media type of the Accept header.
  package struct Negotiation: Sendable {
    /// The name of the argument.
    package var argument: String
    package var choices: [IR.Negotiation.Choice]
  }

  /// A response whose values are read as they arrive.
  package struct Stream: Sendable {
    /// The type of the sequence.
    package var type: TypeUse
    /// The type of its elements.
    package var item: TypeUse
    package var framing: Content.Coding.Framing
    /// Whether an element is the text of a server-sent event, not a JSON value decoded from it.
    package var isText: Bool
    package var mediaType: String
  }
}
