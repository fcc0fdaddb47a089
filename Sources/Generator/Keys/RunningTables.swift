import IR

/// The keys of `environment` and `longRunning`, which describe how a program runs.
extension ConfigurationTable {
  static let environment = ConfigurationMapping(
    [
      ConfigurationKey(
        "file", .text(.fileName), .required, meaning: "the JSON file in the working folder",
        example: .string("config.json")),
      setting("baseURL", .required, "the URL of the server", "PETS_BASE_URL", "baseURL"),
      setting(
        "clientID", .optional, "the ID for OAuth 2 client credentials", "PETS_CLIENT_ID",
        "clientID"),
      setting(
        "clientSecret", .optional, "the secret for OAuth 2 client credentials",
        "PETS_CLIENT_SECRET", "clientSecret"),
      setting("token", .optional, "the bearer token", "PETS_TOKEN", "token"),
      setting("apiKey", .optional, "the API key", "PETS_API_KEY", "apiKey"),
      setting("user", .optional, "the user of basic authentication", "PETS_USER", "user"),
      setting(
        "password", .optional, "the password of basic authentication", "PETS_PASSWORD", "password"),
    ],
    exclusiveGroups: [["clientID", "clientSecret"], ["token"], ["apiKey"], ["user", "password"]])

  /// A key for a setting of the client that the environment of a program contains.
  private static func setting(
    _ name: String, _ presence: ConfigurationKey.Presence, _ meaning: String, _ variable: String,
    _ member: String,
  ) -> ConfigurationKey {
    ConfigurationKey(
      name,
      .mapping(
        ConfigurationMapping([
          ConfigurationKey(
            "variable", .text(.environmentVariable), .required,
            meaning: "the environment variable", example: .string(variable)),
          ConfigurationKey(
            "member", .text(.any), .required, meaning: "the member of the JSON file",
            example: .string(member)),
        ])),
      presence, meaning: meaning)
  }

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

  /// A key for an operation that receives the identifier.
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
