package import IR

/// A client of an API as Swift declares it, with the names of all types, members and arguments.
///
/// Views, the list of public declarations and the reference pages only read it. Its elements refer
/// to each other by the indices and identifiers in their properties, never by equal positions in
/// two lists.
package struct Client: Sendable {
  package var title: String
  package var version: String?
  package var documentation: Documentation
  package var moduleName: String
  /// The declared types. The type with a `TypeTable.ID` is at the position of the ID.
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

  /// Whether the client is for data alone: without operations it needs no servers, credentials or
  /// groups.
  package var hasOnlyModels: Bool { operations.isEmpty }

  /// Every public declaration of the generated files, in no order that a file has.
  package var declarations: [Declaration] { DeclarationList.declarations(of: self) }

  package subscript(id: TypeTable.ID) -> TypeDeclaration { types[id.position] }
}

extension Client {
  /// The type of a declaration, as the document defines it and as Swift spells it.
  ///
  /// Two are equal if they have the same Swift spelling, since a client cannot distinguish them.
  package struct TypeUse: Equatable, Sendable {
    /// The type, in which aliases of the document are not resolved.
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
    /// The protocol that the type conforms to.
    package var protocolName: String
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

    package enum Part: Sendable {
      case literal(String)
      /// The name of a variable.
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
    /// The kind. A token URL of the settings overrides that of the document.
    package var kind: IR.Credential.Kind
    package var documentation: Documentation
    package var origin: Origin
  }

  /// The settings that `APIClient(environment:)` reads.
  package struct Environment: Sendable {
    package var names: EnvironmentNames
    /// The path that is appended to the base URL: that of the first server whose path has only
    /// variables with default values.
    package var path: String
  }
}
