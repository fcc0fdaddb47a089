/// The names under which `APIClient(environment:)` reads the settings of a client: environment
/// variables, or members of a JSON object in a file.
package struct EnvironmentNames: Sendable {
  /// The names of one setting: its environment variable, and its member of the JSON object.
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

  /// The configuration file that defines these names.
  package var source: String
  /// The name of the JSON file in the working folder of the program.
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

extension EnvironmentNames {
  /// Returns the usual spelling of an environment variable for a name: `PET_STORE_API` for
  /// `PetStoreAPI`. Characters that are not ASCII are omitted. If the result would not begin with a
  /// letter, it has the prefix `API_`.
  package static func variable(_ name: String) -> String {
    let words = Words(name).words.map { $0.uppercased().filter(\.isASCII) }
    let variable = words.filter { !$0.isEmpty }.joined(separator: "_")
    let isValid = variable.first?.isLetter == true
    return isValid ? variable : "API_" + variable
  }
}
