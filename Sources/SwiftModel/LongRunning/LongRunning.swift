import IR

/// A long-running operation: an operation that starts it, one that polls its status, and optionally
/// operations that fetch the result and cancel it. Operations and parameters are indices.
struct LongRunning {
  /// An operation that follows up on the start.
  struct Step {
    /// A parameter whose value is that of a parameter of the start.
    struct Shared {
      var parameter: Int
      var ofStart: Int
    }

    var operation: Int
    /// The parameter that takes the identifier.
    var id: Int
    var shared: [Shared]
  }

  /// The way to a value inside another.
  struct Path {
    struct Member {
      var record: TypeTable.ID
      var property: Int
      /// Whether the value that contains the member may be absent or null.
      var isOfOptional: Bool
    }

    var members: [Member]
    /// The type of the response.
    var root: TypeReference
    /// The type of the value that it leads to, without null.
    var target: TypeReference
    /// Whether the value may be missing.
    var isTargetOptional: Bool
  }

  /// The meaning of a status.
  struct Outcome {
    enum Status {
      /// An index into the values of the enumeration.
      case value(of: TypeTable.ID, Int)
      case scalar(JSONScalar)
    }

    var status: Status
    var isFailure: Bool
  }

  var name: String
  var origin: Origin
  var start: Int
  var id: Path
  var poll: Step
  var pending: [Int]
  var status: Path
  var outcomes: [Outcome]
  /// Whether any other status means that the operation is done.
  var isDoneByPresence: Bool
  var fetch: Step?
  var cancel: Step?
}

extension Operation {
  /// The type of the value that every success has; nil if the types differ or a success is a file.
  var valueOfSuccess: TypeReference? {
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

  /// The path with the names of its parameters between braces, without a query.
  var pathText: String {
    path.map { part in
      switch part {
      case .literal(let text): text
      case .parameter(let index): "\u{7B}\(parameters[index].wireName)\u{7D}"
      case .query: ""
      }
    }.joined()
  }
}
