import IR
import SwiftModel

/// What `Operation.mustache` needs.
struct OperationFile: Encodable {
  struct PropertyView: Encodable {
    var documentation: [String?]
    var name: String
    var type: String
  }

  struct PathPart: Encodable {
    var literal: String?
    var parameter: WireArgument?
    var styled: StyledArgument?
    var fixedQuery: FixedQuery?
  }

  /// What is always sent in the query: two literals.
  struct FixedQuery: Encodable {
    var wireName: String
    var value: String
  }

  /// What is written by its style.
  struct StyledArgument: Encodable {
    /// The method of `RequestBuilder`.
    var adding: String
    var wireName: String
    var name: String
    /// A case of `ParameterStyle.Name`.
    var style: String
    var explodes: String
    var keepsReserved: Bool
  }

  /// A property and the literal of its name on the wire.
  struct WireArgument: Encodable {
    var wireName: String
    var name: String
  }

  struct SeparatedArgument: Encodable {
    var wireName: String
    var name: String
    /// A case of `RequestBuilder.Separator`.
    var separator: String
  }

  /// A query parameter: one value, a value each, or all in one.
  struct Query: Encodable {
    var plain: WireArgument?
    var exploded: WireArgument?
    var separated: SeparatedArgument?
    var styled: StyledArgument?
  }

  struct Header: Encodable {
    var plain: WireArgument?
    var styled: StyledArgument?
  }

  /// The media types that are asked for.
  struct Accept: Encodable {
    /// The literal of the one that it is, where nothing decides.
    var only: String?
    var mediaTypes: [ElementView]
    var negotiation: NegotiationView?
  }

  struct NegotiationView: Encodable {
    struct Choice: Encodable {
      var value: String
      var mediaType: String
      var isOnly: Bool
    }

    var name: String
    var choices: [Choice]
  }

  /// The credentials of one alternative.
  struct SecurityView: Encodable {
    struct Part: Encodable {
      var scheme: String
      var hasScopes: Bool
      var scopes: [ElementView]
      var isOnly: Bool
    }

    var hasParts: Bool
    var parts: [Part]
    var isOnly: Bool
  }

  var source: String
  var importsFoundation: Bool
  var documentation: [String?]
  var hasDocumentation: Bool
  /// Method and path.
  var route: String
  var typeName: String
  var operationID: String
  var hasSecurity: Bool
  var security: [SecurityView]
  var properties: [PropertyView]
  var hasParameters: Bool
  var parameters: [ParameterView]
  var method: String
  var path: [PathPart]
  var query: [Query]
  var headers: [Header]
  var cookies: [StyledArgument]
  /// The literal of the URL that serves the operation, if not where the API is served.
  var server: String?
  var accept: Accept?
  var choice: BodyChoiceView?
  var body: BodyView?
  var isVoid: Bool
  var single: ContentView?
  var several: CasesView?
  var hasFailures: Bool
  var failures: CasesView?
  var headersView: HeadersView?
  var stream: StreamView?
  var call: MethodsView
}

/// How a body is read while it arrives.
struct StreamView: Encodable {
  var type: String
  var mediaType: String
  var isText: Bool
  var isJSON: Bool
  var isLines: Bool
  var isRecords: Bool
}

/// How a body is sent: the only one, or the one that the caller chose.
struct BodyView: Encodable {
  /// A body in one media type.
  struct Writing: Encodable {
    /// The case of the caller's choice.
    var caseName: String?
    /// The property that holds the body; nil where it has been taken out of that.
    var name: String?
    var mediaType: String
    var plain: Plain?
    var form: Form?
  }

  /// What is sent as it is.
  struct Plain: Encodable {
    /// The method of `RequestBuilder`.
    var setting: String
    var canThrow: Bool
  }

  /// What is taken apart into the fields of a form.
  struct Form: Encodable {
    /// The method of `RequestBuilder`.
    var setting: String
    var formType: String
    var hasFields: Bool
    var fields: [Field]
  }

  /// A field of a form that is written in a way of its own.
  struct Field: Encodable {
    struct Style: Encodable {
      var name: String
      var explodes: String
      var keepsReserved: Bool
    }

    var wireName: String
    var mediaType: String?
    var style: Style?
    var isOnly: Bool
  }

  /// The property that holds the body.
  var argument: String
  var isOptional: Bool
  var required: Writing?
  var optional: Writing?
  var several: [Writing]
  var isChosen: Bool
}

/// The media types that a caller chooses from, each with what is sent in it.
struct BodyChoiceView: Encodable {
  struct Case: Encodable {
    var name: String
    var type: String
  }

  var typeName: String
  var cases: [Case]
}

/// How a body is read.
struct ContentView: Encodable, Equatable {
  var type: String
  /// The method of `HTTPResponse`.
  var reading: String
  var canThrow: Bool
}

/// What a response can be, a case for each status.
struct CasesView: Encodable {
  /// What a response holds in another media type.
  struct Alternative: Encodable {
    var name: String
    var content: ContentView
    /// Whether this is the first media type of the case.
    var isDeclared: Bool
    var mediaType: String
  }

  struct Case: Encodable {
    var documentation: [String?]
    var name: String
    /// Nil where there is none.
    var content: ContentView?
    /// The pattern that the status matches; nil for every other status.
    var status: String?
    /// The same, with a pattern for every other status.
    var pattern: String
    var alternatives: [Alternative]
  }

  var cases: [Case]
  var hasAlternatives: Bool
  /// Whether a case stands for every other status.
  var isExhaustive: Bool
}

/// The methods of the group that call the operation.
struct MethodsView: Encodable {
  struct MethodParameter: Encodable {
    var label: String
    var type: String
    var defaultValue: String?
    var name: String
    /// In front of the argument of the operation's initialiser.
    var argumentLabel: String
  }

  /// The method that saves the file.
  struct Download: Encodable {
    var downloadName: String
  }

  var groupName: String
  var operationName: String
  var isDeprecated: Bool
  var hasParameterDocumentation: Bool
  var parameterDocumentation: [ParameterDocumentationView]
  var hasMethodParameters: Bool
  var methodParameters: [MethodParameter]
  var whole: MethodView
  var download: Download?
  /// The method that gives what arrives, where another one gives the whole.
  var streaming: MethodView?
}

/// A method that gives what the server answers with.
struct MethodView: Encodable {
  struct Returns: Encodable {
    var first: String
    var rest: [String?]
  }

  var methodName: String
  var returns: Returns?
  var resultType: String?
  /// Whether the result is read while it arrives.
  var isStream: Bool
  /// Whether another method gives the same as a whole.
  var hasWholeVariant: Bool
}
