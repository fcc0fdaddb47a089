/// The names under which `APIClient(environment:)` reads the settings of a client: environment
/// variables, or members of a JSON object in a file.
package struct EnvironmentNames: Sendable {
  /// The names of one setting: its environment variable, and its member of the JSON object.
  package struct Setting: Sendable {
    package var variable: String
    /// Nil if no file is read.
    package var member: String?

    package init(variable: String, member: String?) {
      self.variable = variable
      self.member = member
    }
  }

  package struct BaseURL: Sendable {
    package var setting: Setting
    /// Whether the client appends the path of the document's server.
    package var appendsPath: Bool

    package init(_ setting: Setting, appendsPath: Bool = false) {
      self.setting = setting
      self.appendsPath = appendsPath
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
  /// The name of the JSON file in the working folder of the program; nil if no file is read.
  package var file: String?
  /// Nil if the caller passes the server.
  package var baseURL: BaseURL?
  package var credentials: Credentials

  package init(source: String, file: String?, baseURL: BaseURL?, credentials: Credentials) {
    self.source = source
    self.file = file
    self.baseURL = baseURL
    self.credentials = credentials
  }

  /// All settings in the order in which they are read.
  package var settings: [Setting] {
    let credentials: [Setting] =
      switch credentials {
      case .none: []
      case .clientCredentials(let first, let second), .basic(let first, let second):
        [first, second]
      case .bearer(let only), .apiKey(let only): [only]
      }
    return (baseURL.map { [$0.setting] } ?? []) + credentials
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
