package import IR

extension Client {
  /// An operation: a Swift type whose values are requests, and the methods of its group that send
  /// them.
  package struct Operation: Sendable {
    package enum PathPart: Sendable {
      case literal(String)
      /// A parameter: the name of its argument, and how it is sent.
      case parameter(name: String, ParameterFacts)
      /// A query item that every request has.
      case query(name: String, value: String)
    }

    package var id: OperationID
    /// The name of the operation at run time, for example in errors and logs: the `operationId`, or
    /// a name made from the method and the path.
    package var operationID: String
    /// An index into the client's groups.
    package var group: Int
    package var groupName: String
    package var typeName: String
    package var methodName: String
    /// The name of the method that saves the result in a file; nil if the result is not a file.
    package var downloadName: String?
    /// The name of the method that returns the values of a stream as they arrive; nil if no success
    /// is a stream, or if `methodName` is that method.
    package var streamName: String?
    /// The name of the function that stubs the operation in tests.
    package var routeName: String
    /// The HTTP method, in upper case.
    package var method: String
    package var path: [PathPart]
    /// The path with the wire names of parameters in braces, without a query.
    package var pathText: String
    /// The arguments of the initializer, in its order: the parameters, then the body.
    package var arguments: [Argument]
    package var body: Body?
    package var response: ResponseSet
    /// The alternatives: a request must satisfy all parts of one of them. Empty if no credentials
    /// are needed.
    package var security: [[SecurityPart]]
    /// The URL of the operation's own server; nil if the servers of the API apply.
    package var serverURL: String?
    package var documentation: Documentation
    package var origin: Origin
  }

  /// A parameter of an operation's initializer and of its methods.
  package struct Argument: Sendable {
    package var name: String
    /// The type, which is an optional if the argument may be omitted.
    package var type: TypeUse
    package var isOptional: Bool
    /// How the parameter is sent; nil if the argument is the body.
    package var parameter: ParameterFacts?
    package var documentation: Documentation
    package var origin: Origin
  }

  /// Where and how an argument is sent.
  package struct ParameterFacts: Sendable {
    package enum Serialization: Sendable {
      /// A single string, as in `a=1`. In a header, it may also be a list of strings.
      case text
      /// A list with a query item for each value, as in `a=1&a=2`.
      case exploded
      /// A list in a single query item, as in `a=1,2`.
      case separated(Separator)
      /// A style of OpenAPI that no other case covers, such as an object in the style `deepObject`.
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

  /// The request body of an operation.
  package struct Body: Sendable {
    /// The name of the argument.
    package var name: String
    package var isRequired: Bool
    /// The bodies by media type, in order of preference. If there are several, the caller picks
    /// one.
    package var contents: [BodyContent]
    package var documentation: Documentation
    package var origin: Origin

    /// Whether the caller picks the media type. The argument is then an enumeration with a case for
    /// each.
    package var isChosen: Bool { contents.count > 1 }
  }

  /// A body in one media type.
  package struct BodyContent: Sendable {
    package enum Writing: Sendable {
      case json
      case text
      case bytes
      /// The parts of a multipart body, which the caller creates.
      case parts
      case form([FieldEncoding])
      case multipart([FieldEncoding])
    }

    /// The name of the enumeration case, if the caller picks the media type.
    package var name: String
    package var mediaType: String
    package var type: TypeUse
    package var writing: Writing
    package var examples: [Example]
  }

  /// A credential that a request needs, with its scopes.
  package struct SecurityPart: Sendable {
    /// An index into the client's credentials.
    package var credential: Int
    package var name: String
    package var scopes: [String]
  }
}

extension Client {
  /// A long-running operation: one operation starts it; others poll, fetch and cancel it.
  package struct LongRunningOperation: Sendable {
    /// A chain of members from a response to a value.
    package struct Path: Sendable {
      package struct Member: Sendable {
        package var name: String
        /// Whether the property is of the type `Nullable`, so that its value must be unwrapped.
        package var isNullable: Bool
        /// Whether the value is an optional on which the next member is accessed, so that optional
        /// chaining is needed.
        package var isOptional: Bool
      }

      package var root: TypeUse
      /// Whether the root is an optional on which the first member is accessed.
      package var isRootOptional: Bool
      package var members: [Member]
      /// The type of the value, without null.
      package var target: TypeUse
      /// Whether the value may be missing.
      package var isTargetOptional: Bool
    }

    /// The operation that polls, fetches or cancels.
    package struct Step: Sendable {
      package struct Argument: Sendable {
        package enum Source: Sendable {
          /// The identifier in the response of the start operation.
          case identifier
          /// The name of an argument of the start operation, whose value is passed on.
          case start(String)
          /// The name of a parameter of the method that runs the long-running operation.
          case method(String)
        }

        /// The name of the operation's argument.
        package var name: String
        /// Where its value comes from.
        package var source: Source
      }

      /// An index into the client's operations.
      package var operation: Int
      package var typeName: String
      package var arguments: [Argument]
    }

    /// A parameter of the method that runs the long-running operation.
    package struct Parameter: Sendable {
      package var name: String
      /// The argument that the value is passed to.
      package var argument: Client.Argument
    }

    /// What a status means: success or failure.
    package struct Outcome: Sendable {
      package enum Status: Sendable {
        /// The name of the enumeration case.
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
    /// The HTTP status codes of a poll that mean "not ready yet".
    package var pending: [Int]
    package var status: Path
    package var outcomes: [Outcome]
    /// Whether the operation is done as soon as the status member exists (`done: present`). A
    /// status in `outcomes` takes precedence.
    package var isDoneByPresence: Bool
    package var fetch: Step?
    /// The parameters of the method for the arguments of `fetch` whose values come neither from the
    /// identifier nor from an argument of the start operation.
    package var fetchParameters: [Parameter]
    package var cancel: Step?
    package var documentation: Documentation
    package var origin: Origin
  }
}
