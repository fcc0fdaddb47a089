/// The names that the settings of a client have in the environment of a program.
package struct EnvironmentNames: Sendable {
  /// A setting: an environment variable, or a member of the JSON object in the file.
  package struct Setting: Sendable {
    package var variable: String
    package var member: String

    package init(variable: String, member: String) {
      self.variable = variable
      self.member = member
    }
  }

  package enum Credentials: Sendable {
    case none
    case clientCredentials(id: Setting, secret: Setting)
    case bearer(token: Setting)
    case apiKey(Setting)
    case basic(user: Setting, password: Setting)
  }

  /// The configuration file that these names are from.
  package var source: String
  /// The name of the file in the program's folder.
  package var file: String
  package var baseURL: Setting
  package var credentials: Credentials

  package init(source: String, file: String, baseURL: Setting, credentials: Credentials) {
    self.source = source
    self.file = file
    self.baseURL = baseURL
    self.credentials = credentials
  }
}
