/// What the settings of a client are called in the environment of a program.
package struct EnvironmentNames: Sendable {
  /// A setting: a variable, or a member of the object in the file.
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

  /// Who says it: the name of a file.
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
