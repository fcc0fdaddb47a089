package import IR

extension Client {
  /// A call of the API: a type, and the methods of its group that send it.
  package struct Operation: Sendable {
    package enum PathPart: Sendable {
      case literal(String)
      /// A parameter, by the name of its argument.
      case parameter(name: String, ParameterFacts)
      /// An item of the query that is always sent.
      case query(name: String, value: String)
    }

    package var id: OperationID
    /// The name that the client gives at run time: the identifier, or one made from the route.
    package var operationID: String
    /// An index into the client's groups.
    package var group: Int
    package var groupName: String
    package var typeName: String
    package var methodName: String
    /// The method that saves the result; nil if the result is not a file.
    package var downloadName: String?
    /// The method that returns values as they arrive, if `methodName` returns them as a whole.
    package var streamName: String?
    /// The route of a stub in tests.
    package var routeName: String
    /// In upper case.
    package var method: String
    package var path: [PathPart]
    /// The path with the wire names of parameters in braces, without a query.
    package var pathText: String
    /// In the order of the initializer: the parameters, then the body.
    package var arguments: [Argument]
    package var body: Body?
    package var response: ResponseSet
    /// Any one of these suffices; empty if callers need no credentials.
    package var security: [[SecurityPart]]
    /// The URL that serves the operation; nil if the API's servers do.
    package var serverURL: String?
    package var documentation: Documentation
    package var origin: Origin
  }

  /// A parameter of an operation's initializer and of its methods.
  package struct Argument: Sendable {
    package var name: String
    /// Optional if the argument may be omitted.
    package var type: TypeUse
    package var isOptional: Bool
    /// Nil if the argument is the body.
    package var parameter: ParameterFacts?
    package var documentation: Documentation
    package var origin: Origin
  }

  /// Where and how an argument is sent.
  package struct ParameterFacts: Sendable {
    package enum Serialization: Sendable {
      /// One text; in a header also a list of texts.
      case text
      /// A list, an item of the query for each value.
      case exploded
      /// A list, in one text.
      case separated(Separator)
      case styled(Parameter.Style)
    }

    package enum Separator: String, Sendable {
      case comma, space, pipe
    }

    package var wireName: String
    package var place: Parameter.Place
    package var serialization: Serialization
    package var isRequired: Bool
  }

  /// What an operation sends.
  package struct Body: Sendable {
    /// The name of the argument.
    package var name: String
    package var isRequired: Bool
    /// The media types of which one is sent; the first is preferred.
    package var contents: [BodyContent]
    package var documentation: Documentation
    package var origin: Origin

    /// Whether the caller chooses the media type: the argument is then an enumeration with a case
    /// for each.
    package var isChosen: Bool { contents.count > 1 }
  }

  /// A body in one media type.
  package struct BodyContent: Sendable {
    package enum Writing: Sendable {
      case json
      case text
      case bytes
      /// Parts that the caller makes.
      case parts
      case form([FieldEncoding])
      case multipart([FieldEncoding])
    }

    /// The case, if the caller chooses the media type.
    package var name: String
    package var mediaType: String
    package var type: TypeUse
    package var writing: Writing
    package var examples: [Example]
  }

  /// A credential with the scopes that it needs.
  package struct SecurityPart: Sendable {
    /// An index into the client's credentials.
    package var credential: Int
    package var name: String
    package var scopes: [String]
  }
}

extension Client {
  /// Operations that belong together because the first starts what the others follow up on.
  package struct LongRunningOperation: Sendable {
    /// The way to a value inside another.
    package struct Path: Sendable {
      package struct Member: Sendable {
        package var name: String
        /// Whether the property is of type `Nullable`, whose value the path goes through.
        package var isNullable: Bool
        /// Whether the value may be missing and another member follows.
        package var isOptional: Bool
      }

      package var root: TypeUse
      /// Whether the root may be missing and a member follows.
      package var isRootOptional: Bool
      package var members: [Member]
      /// The type of the value, without null.
      package var target: TypeUse
    }

    /// An operation that follows up on the start.
    package struct Step: Sendable {
      package struct Argument: Sendable {
        package enum Source: Sendable {
          /// The identifier that the start returns.
          case identifier
          /// An argument of the start, by its name.
          case start(String)
          /// A parameter of the method, by its name there.
          case method(String)
        }

        /// The argument of the operation.
        package var name: String
        package var source: Source
      }

      /// An index into the client's operations.
      package var operation: Int
      package var typeName: String
      package var arguments: [Argument]
    }

    /// A parameter of the method that runs the operation.
    package struct Parameter: Sendable {
      package var name: String
      /// The argument of the operation that has its value.
      package var argument: Client.Argument
    }

    /// The meaning of a status.
    package struct Outcome: Sendable {
      package enum Status: Sendable {
        /// The name of a case of the status's enumeration.
        case enumerationCase(String)
        case scalar(JSONScalar)
      }

      package var status: Status
      package var isFailure: Bool
    }

    package var typeName: String
    package var methodName: String
    package var group: Int
    package var groupName: String
    /// An index into the client's operations.
    package var start: Int
    package var startParameters: [Parameter]
    package var id: Path
    package var poll: Step
    /// The HTTP statuses of a poll that mean that there is no status yet.
    package var pending: [Int]
    package var status: Path
    package var outcomes: [Outcome]
    /// Whether any other status means that the operation is done.
    package var isDoneByPresence: Bool
    package var fetch: Step?
    /// The parameters of the method for the arguments of `fetch` that the start does not give.
    package var fetchParameters: [Parameter]
    package var cancel: Step?
    package var documentation: Documentation
    package var origin: Origin
  }
}
