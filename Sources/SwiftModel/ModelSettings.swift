package import IR

/// The settings that the names and types of a client depend on.
package struct ModelSettings: Sendable {
  /// The module that contains the client.
  package var moduleName: String
  /// The module with the runtime that several clients share; nil if the client contains its own.
  package var runtimeModule: String?
  /// Whether models keep the members that the document does not describe.
  package var keepsUnknownMembers: Bool
  package var leniency: Leniency
  /// Whether the client has code for tests.
  package var hasTesting: Bool
  /// The names that the user chose.
  package var names: [NameOverride]
  /// The types that the user supplies. Types of the document cannot have their names.
  package var mappedTypes: [MappedType]
  /// Nil if names are assigned anew in each run.
  package var lock: NameLock?
  package var tokenURLs: [TokenURL]
  /// Nil if the client has no initializer that reads the environment of a program.
  package var environment: EnvironmentNames?
  package var longRunning: [LongRunningSettings]

  package init(
    moduleName: String,
    runtimeModule: String? = nil,
    keepsUnknownMembers: Bool,
    leniency: Leniency = .off,
    hasTesting: Bool = true,
    names: [NameOverride],
    mappedTypes: [MappedType] = [],
    lock: NameLock? = nil,
    tokenURLs: [TokenURL],
    environment: EnvironmentNames? = nil,
    longRunning: [LongRunningSettings] = [],
  ) {
    self.moduleName = moduleName
    self.runtimeModule = runtimeModule
    self.keepsUnknownMembers = keepsUnknownMembers
    self.leniency = leniency
    self.hasTesting = hasTesting
    self.names = names
    self.mappedTypes = mappedTypes
    self.lock = lock
    self.tokenURLs = tokenURLs
    self.environment = environment
    self.longRunning = longRunning
  }
}

/// The token URL of a security scheme, which replaces the document's.
package struct TokenURL: Sendable {
  /// The security scheme's name in the document.
  package var credential: String
  package var url: String

  package init(credential: String, url: String) {
    self.credential = credential
    self.url = url
  }
}
