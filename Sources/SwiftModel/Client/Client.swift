package import IR

/// A client of an API as Swift declares it, with the names of all types, members and arguments.
///
/// The views of the emitter, the list of public declarations and the reference pages read it and
/// do not change it. An element refers to another one by an index or an identifier that it stores,
/// so readers need not join two arrays by position.
package struct Client: Sendable {
  package var title: String
  package var version: String?
  package var documentation: Documentation
  package var moduleName: String
  /// The module with the runtime that several clients share; nil if the client contains its own.
  package var runtimeModule: String?
  /// Whether calls may omit values of responses that do not match their types. False if the client
  /// has only models, since it makes no calls then.
  package var isLenient = false
  /// Whether the client has code for tests, in the folder `Testing`.
  package var hasTesting = true
  /// The declared types, each at the position of its `TypeTable.ID`.
  package var types: [TypeDeclaration]
  package var groups: [Group]
  /// In document order.
  package var operations: [Operation]
  package var longRunningOperations: [LongRunningOperation]
  package var servers: [Server]
  package var credentials: [Credential]
  /// Nil if the client has no initializer that reads the environment.
  package var environment: Environment?
  /// The text of the name lock; nil if the settings have no lock.
  package var lock: String?

  /// Whether the client has models and no operations. Its servers, credentials and groups are then
  /// not generated.
  package var hasOnlyModels: Bool { operations.isEmpty }

  /// The name of the nested types in which the client extends types of a shared runtime, such as
  /// `APIServer.PetStore`, since two clients may have members of the same name. Nil if the client
  /// contains its runtime, and therefore extends types of its own.
  package var namespace: String? { runtimeModule == nil ? nil : moduleName }

  /// The modules that code that uses the client imports, sorted.
  package var modules: [String] { ([moduleName] + [runtimeModule].compactMap(\.self)).sorted() }

  /// Every public declaration of the generated files, grouped by subject and not by file.
  package var declarations: [Declaration] { DeclarationList.declarations(of: self) }

  package subscript(id: TypeTable.ID) -> TypeDeclaration { types[id.position] }

  /// The owners of the declarations with which the client extends a type of the runtime: the type
  /// and, in a client of a shared runtime, the nested type.
  func owners(_ type: String) -> [String] { [type] + [namespace].compactMap(\.self) }
}

extension Client {
  /// A use of a type, for example by a property: the type in the document, and its Swift spelling.
  ///
  /// Two uses are equal if their spellings are, since the types are then the same in Swift.
  package struct TypeUse: Equatable, Sendable {
    /// The type in the document, with unresolved aliases.
    package var reference: TypeReference
    /// The type as Swift source.
    package var spelling: String

    package init(_ reference: TypeReference, spelling: String) {
      self.reference = reference
      self.spelling = spelling
    }

    package static func == (left: Self, right: Self) -> Bool { left.spelling == right.spelling }
  }

  /// The operations with the same tag, which are the methods of one Swift type.
  package struct Group: Sendable {
    /// The tag.
    package var tag: String
    package var name: String
    /// The protocol that declares the methods that send one request. The type conforms to it.
    package var protocolName: String
    /// The implementation of the protocol for tests.
    package var mockName: String
    /// Indices into the client's operations.
    package var operations: [Int]
    package var documentation: Documentation
    package var origin: Origin
  }

  /// A base URL with variables.
  package struct Server: Sendable {
    package struct Variable: Sendable {
      package var wireName: String
      package var name: String
      /// Nil if the caller must supply a value.
      package var defaultValue: String?
      package var allowedValues: [String]
      package var documentation: Documentation
    }

    /// A part of the URL.
    package enum Part: Sendable {
      case literal(String)
      /// The Swift name of a variable.
      case variable(String)
    }

    package var name: String
    package var variables: [Variable]
    package var parts: [Part]
    package var documentation: Documentation
    package var origin: Origin
  }

  /// A security scheme.
  package struct Credential: Sendable {
    /// The scheme's name in the document.
    package var wireName: String
    package var name: String
    /// The kind of the scheme. If the settings have a token URL for the scheme, it replaces the
    /// document's.
    package var kind: IR.Credential.Kind
    package var documentation: Documentation
    package var origin: Origin
  }

  /// The settings that `APIClient(environment:)` reads.
  package struct Environment: Sendable {
    package var names: EnvironmentNames
    /// The path of the first server in which every variable of the path has a default value.
    package var serverPath: String

    /// The path that is appended to the base URL; empty if the base URL includes it.
    package var appendedPath: String { names.baseURL?.appendsPath == true ? serverPath : "" }
  }
}

extension Client.Server {
  /// The URL with the wire names of variables in braces.
  package var urlText: String {
    parts.map { part in
      switch part {
      case .literal(let text): return text
      case .variable(let name):
        let variable = variables.first { $0.name == name }
        return "\u{7B}\(variable?.wireName ?? name)\u{7D}"
      }
    }.joined()
  }
}
