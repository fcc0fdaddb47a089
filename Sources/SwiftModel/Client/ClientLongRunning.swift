package import IR

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
