import IR

/// The keys of `longRunning`.
extension ConfigurationTable {
  static let longRunning = ConfigurationMapping.named(
    "NAME",
    .mapping(
      ConfigurationMapping([
        ConfigurationKey(
          "start", .text(.any), .required,
          meaning: "the operation that starts it, by its ID, or by method and path",
          example: .string("createExport")),
        ConfigurationKey(
          "id", .memberPath, default: .derived("the whole response"),
          meaning: """
            the member of the response of `start` with the identifier; a sequence of names leads \
            to a nested member
            """,
          example: .array([.string("export"), .string("id")])),
        step("poll", .required, "the operation that returns the status", "getExport"),
        ConfigurationKey(
          "pending", .list(of: .errorStatus), default: .derived("none"),
          meaning: "the error statuses of `poll` that mean \"not ready yet\"",
          example: .array([.number("404")])),
        ConfigurationKey(
          "status", .memberPath, default: .derived("the whole response"),
          meaning: """
            the member of the response of `poll` with the status; a sequence of names leads to a \
            nested member
            """,
          example: .string("state")),
        ConfigurationKey(
          "done", .wordOrScalars("present"), .required,
          meaning: """
            the statuses that mean success. `present`: any status that does not mean failure, as \
            soon as the response contains one
            """,
          example: .array([.string("finished")])),
        ConfigurationKey(
          "failed", .list(of: .scalar), default: .derived("none"),
          meaning: "the statuses that mean failure",
          example: .array([.string("failed"), .string("expired")])),
        step("fetch", .optional, "the operation that downloads the result", "downloadExport"),
        step(
          "cancel", .optional,
          "the operation that stops it. It is called on cancellation and after the deadline",
          "cancelExport"),
      ])),
    meaning: "a long-running operation, by the name of its method", exampleName: "runExport")

  /// Returns a key for an operation that receives the identifier.
  private static func step(
    _ name: String, _ presence: ConfigurationKey.Presence, _ meaning: String, _ operation: String,
  ) -> ConfigurationKey {
    ConfigurationKey(
      name,
      .mapping(
        ConfigurationMapping([
          ConfigurationKey(
            "operation", .text(.any), .required,
            meaning: "the operation, by its ID, or by method and path",
            example: .string(operation)),
          ConfigurationKey(
            "id", .text(.any), .required, meaning: "the parameter that receives the identifier",
            example: .string("exportId")),
        ])),
      presence, meaning: meaning)
  }
}
