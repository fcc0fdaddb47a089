package import IR

extension Client {
  /// An operation. Its Swift type represents a request, and methods of its group send the request.
  package struct Operation: Sendable {
    package enum PathPart: Sendable {
      case literal(String)
      /// A parameter: the name of its argument, and how it is sent.
      case parameter(name: String, WireParameter)
      /// A query item that is part of the path in the document, so that every request has it.
      case fixedQuery(String)
    }

    package var id: OperationID
    /// The name of the operation in errors and logs: the `operationId`, or else a name made from
    /// the method and the path.
    package var operationID: String
    /// An index into the client's groups.
    package var group: Int
    package var groupName: String
    package var typeName: String
    package var methodName: String
    /// The name of the method that saves the result in a file; nil if the result is not a file.
    package var downloadName: String?
    /// The name of the second method, which returns the values of a stream as they arrive. Nil if
    /// no success is a stream, or if the method `methodName` already returns them so.
    package var streamName: String?
    /// The name of the `StubRoute` with which tests stub the operation.
    package var routeName: String
    /// The HTTP method, in upper case.
    package var method: String
    package var path: [PathPart]
    /// The path with the wire names of parameters in braces, without a query.
    package var pathText: String
    /// The arguments of the initializer, in order: the parameters, then the body.
    package var arguments: [Argument]
    package var body: Body?
    package var response: ResponseSet
    /// The types inside of the operation's, in order.
    package var nested: [TypeTable.ID]
    /// The alternative security requirements. A request satisfies one of them with all of its
    /// parts. Empty if the operation needs no credentials.
    package var security: [[SecurityPart]]
    /// The operation's own servers; empty if the servers of the API apply.
    package var servers: [IR.Server]
    package var documentation: Documentation
    package var origin: Origin
  }

  /// An argument of an operation's initializer and methods: a parameter of the document, or the
  /// body.
  package struct Argument: Sendable {
    package var name: String
    /// The type, which is an optional if the argument may be omitted.
    package var type: TypeUse
    package var isOptional: Bool
    /// How the parameter is sent; nil if the argument is the body.
    package var parameter: WireParameter?
    package var documentation: Documentation
    package var origin: Origin
  }

  /// How a parameter is sent: its `in`, wire name and serialization.
  package struct WireParameter: Sendable {
    package enum Serialization: Sendable {
      /// A single string, as in `a=1`. In a header, it may also be a list of strings.
      case text
      /// A list with a query item for each value, as in `a=1&a=2`.
      case exploded
      /// A list in a single query item, as in `a=1,2`.
      case separated(Separator)
      /// Any other value or style, such as an object in the style `deepObject`.
      case styled(Parameter.Style)
    }

    package enum Separator: String, Sendable {
      case comma, space, pipe
    }

    package var wireName: String
    /// The parameter's `in`: path, query, header or cookie.
    package var location: Parameter.Location
    package var serialization: Serialization
    package var isRequired: Bool
  }

  /// The request body of an operation.
  package struct Body: Sendable {
    /// The name of the argument.
    package var name: String
    package var isRequired: Bool
    /// The body in each media type, in order of preference. If there are several, the caller picks
    /// one.
    package var contents: [BodyContent]
    package var documentation: Documentation
    package var origin: Origin

    /// Whether the caller picks the media type. The argument is then an enumeration with a case for
    /// each media type.
    package var isChosen: Bool { contents.count > 1 }
  }

  /// A body in one media type.
  package struct BodyContent: Sendable {
    package enum Writing: Sendable {
      case json
      case text
      case bytes
      /// A multipart body whose parts the caller creates.
      case parts
      case form([FieldEncoding])
      case multipart([FieldEncoding])
    }

    /// The name of the enumeration case, which is used only if the caller picks the media type.
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
    /// The Swift name of the credential.
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
        /// Whether optional chaining is needed after this member: its value is optional, and
        /// another member follows.
        package var isOptional: Bool
      }

      /// The type of the response.
      package var root: TypeUse
      /// Whether optional chaining is needed after the root: it is optional, and a member follows.
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
          /// An argument of the start operation, by name. The step passes on its value.
          case start(String)
          /// A parameter of the method that runs the long-running operation, by name.
          case method(String)
        }

        /// The name of the operation's argument.
        package var name: String
        /// The source of the argument's value.
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
      /// The operation's argument that receives the value.
      package var argument: Client.Argument
    }

    /// A status, and whether it means success or failure.
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
    /// The parameters of the method that supply the arguments of the start operation.
    package var startParameters: [Parameter]
    /// The path of the identifier in the response of the start operation.
    package var id: Path
    package var poll: Step
    /// The HTTP status codes by which a poll reports that the operation is not done yet.
    package var pending: [Int]
    /// The path of the status in the response of the poll.
    package var status: Path
    package var outcomes: [Outcome]
    /// Whether any status that is not in `outcomes` means that the operation is done
    /// (`done: present`).
    package var anyOtherStatusIsDone: Bool
    package var fetch: Step?
    /// The parameters of the method that supply the remaining arguments of `fetch`: those that are
    /// neither the identifier nor an argument of the start operation.
    package var fetchParameters: [Parameter]
    package var cancel: Step?
    package var documentation: Documentation
    package var origin: Origin
  }
}

extension Client.Operation {
  /// The path, with the query items that its template contains.
  package var requestText: String {
    let query = path.compactMap { part in
      if case .fixedQuery(let item) = part { item } else { nil }
    }
    return query.isEmpty ? pathText : "\(pathText)?\(query.joined(separator: "&"))"
  }
}
