// Generated from v2025/schemas/reports/TaskResultDetails.yaml#/properties/type. Do not edit.
// Regenerate with `martlet generate`.

/// The kind of task: a Quartz task, a job of QPOC or of MENTOS, or a queued task, which
/// refreshes or synchronizes data.
nonisolated public enum TaskResultDetailsType: OpenEnumeration {
  /// The value `"QUARTZ"`.
  case quartz
  /// The value `"QPOC"`.
  case qpoc
  /// The value `"MENTOS"`.
  case mentos
  /// The value `"QUEUED_TASK"`.
  case queuedTask
  /// A value that the specification does not list, as received.
  case unrecognized(String)

  /// The values that the specification lists.
  public static var allCases: [Self] {
    [
      .quartz,
      .qpoc,
      .mentos,
      .queuedTask,
    ]
  }

  /// Creates a value from the value on the wire.
  public init(rawValue: String) {
    switch rawValue {
    case "QUARTZ": self = .quartz
    case "QPOC": self = .qpoc
    case "MENTOS": self = .mentos
    case "QUEUED_TASK": self = .queuedTask
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value on the wire.
  public var rawValue: String {
    switch self {
    case .quartz: "QUARTZ"
    case .qpoc: "QPOC"
    case .mentos: "MENTOS"
    case .queuedTask: "QUEUED_TASK"
    case .unrecognized(let value): value
    }
  }
}
