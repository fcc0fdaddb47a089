import IR

/// A long-running operation: an operation that starts it, one that polls its status, and optionally
/// operations that fetch the result and cancel it. Operations and parameters are indices.
struct LongRunning {
  /// The operation that polls, fetches or cancels.
  struct Step {
    /// A parameter that has the value of a parameter of the start operation.
    struct Shared {
      var parameter: Int
      var startParameter: Int
    }

    var operation: Int
    /// The parameter that takes the identifier.
    var id: Int
    var shared: [Shared]
  }

  /// A chain of properties from a response to a value.
  struct Path {
    struct Member {
      var record: TypeTable.ID
      var property: Int
      /// Whether the value that contains the member may be absent or null.
      var isContainerOptional: Bool
    }

    var members: [Member]
    /// The type of the response.
    var root: TypeReference
    /// The type of the value at the end of the path, without null.
    var target: TypeReference
    /// Whether the value may be missing.
    var isTargetOptional: Bool
  }

  /// A status, and whether it means success or failure.
  struct Outcome {
    enum Status {
      /// A value of an enumeration, by its index.
      case value(of: TypeTable.ID, Int)
      case scalar(JSONScalar)
    }

    var status: Status
    var isFailure: Bool
  }

  var name: String
  var origin: Origin
  var start: Int
  /// The path of the identifier in the response of the start operation.
  var id: Path
  var poll: Step
  /// The HTTP status codes by which a poll reports that the operation is not done yet.
  var pending: [Int]
  /// The path of the status in the response of the poll.
  var status: Path
  var outcomes: [Outcome]
  /// Whether any status that is not in `outcomes` means that the operation is done.
  var anyOtherStatusIsDone: Bool
  var fetch: Step?
  var cancel: Step?
}

extension Operation {
  /// The type that all successful responses have; nil if their types differ, or if one of them is
  /// neither JSON nor text.
  var commonSuccessType: TypeReference? {
    if hasAlternatives { return nil }
    let types = responses.filter(\.status.isSuccess).map { response -> TypeReference? in
      switch coding(of: response) {
      case .json: response.contents.first { $0.coding == .json }?.type
      case .text: .scalar(.string)
      case .binary, .form, .multipart, .sequence, nil: nil
      }
    }
    guard let first = types.first else { return nil }
    return types.allSatisfy { $0 == first } ? first : nil
  }

  /// The path with the wire names of its parameters in braces, without a query.
  var pathText: String {
    path.map { part in
      switch part {
      case .literal(let text): text
      case .parameter(let index): "\u{7B}\(parameters[index].wireName)\u{7D}"
      case .fixedQuery: ""
      }
    }.joined()
  }
}
