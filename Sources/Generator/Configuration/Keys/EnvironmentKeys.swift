import IR

/// The keys of `environment`.
extension ConfigurationTable {
  static let environment = ConfigurationMapping(
    [
      ConfigurationKey(
        "file", .text(.fileName), default: .derived("none"),
        meaning:
          "a JSON file in the working folder, which is read if the first variable is not set",
        example: .string("config.json")),
      setting(
        "baseURL",
        """
        the URL of the server. It begins with `https`, or with `http` if the host is this machine. \
        Without this key, the program passes the server
        """,
        "PETS_BASE_URL", [appendPath]),
      setting("clientID", "the ID for OAuth 2 client credentials", "PETS_CLIENT_ID"),
      setting("clientSecret", "the secret for OAuth 2 client credentials", "PETS_CLIENT_SECRET"),
      setting("token", "the bearer token", "PETS_TOKEN"),
      setting("apiKey", "the API key", "PETS_API_KEY"),
      setting("user", "the user of basic authentication", "PETS_USER"),
      setting("password", "the password of basic authentication", "PETS_PASSWORD"),
    ],
    exclusiveGroups: [["clientID", "clientSecret"], ["token"], ["apiKey"], ["user", "password"]])

  private static let appendPath = ConfigurationKey(
    "appendPath", .boolean, default: .value(.boolean(false)),
    meaning: """
      whether the client appends the path of the document's first server, such as `/v1`, unless \
      the URL ends with it. By default, the URL is used as it is
      """,
    example: .boolean(true))

  /// Returns a key for a setting that the client reads from the environment of a program.
  private static func setting(
    _ name: String, _ meaning: String, _ variable: String, _ others: [ConfigurationKey] = [],
  ) -> ConfigurationKey {
    ConfigurationKey(
      name,
      .mapping(
        ConfigurationMapping(
          [
            ConfigurationKey(
              "variable", .text(.environmentVariable), .required,
              meaning: "the environment variable", example: .string(variable)),
            ConfigurationKey(
              "member", .text(.any), default: .derived("the name of the key, such as `\(name)`"),
              meaning: "the member of the JSON file. Requires `file`",
              example: .string("pets-\(name)")),
          ] + others)),
      meaning: meaning)
  }
}
