import IR

/// The keys of `environment`.
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

  /// Returns a key for a setting that the client reads from the environment of a program.
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
}
