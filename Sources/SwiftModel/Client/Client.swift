package import IR

/// A client of an API, as Swift declares it: every name, type and argument is decided.
///
/// Views, the list of public declarations and the reference pages only read it. Its parts refer
/// to each other by the identities and indices that the fields name, never by equal positions in
/// two lists.
package struct Client: Sendable {
  package var title: String
  package var version: String?
  package var documentation: Documentation
  package var moduleName: String
  /// The declared types; that of a `TypeTable.ID` is at its position.
  package var types: [TypeDeclaration]
  package var groups: [Group]
  /// In document order.
  package var operations: [Operation]
  package var longRunningOperations: [LongRunningOperation]
  package var servers: [Server]
  package var credentials: [Credential]
  /// Nil if programs cannot make the client from their environment.
  package var environment: Environment?
  /// The text of the name lock; nil if the settings keep no names.
  package var lock: String?

  package subscript(id: TypeTable.ID) -> TypeDeclaration { types[id.position] }
}

extension Client {
  /// The use of a type.
  ///
  /// Two uses are equal if Swift spells them alike, since the client cannot distinguish them.
  package struct TypeUse: Equatable, Sendable {
    /// The type with the aliases that the document gives it.
    package var reference: TypeReference
    /// The type as Swift source.
    package var spelling: String

    package init(_ reference: TypeReference, spelling: String) {
      self.reference = reference
      self.spelling = spelling
    }

    package static func == (left: Self, right: Self) -> Bool { left.spelling == right.spelling }
  }

  /// Operations with the same tag: the methods of one type.
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
      /// Nil if a caller must give a value.
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
    /// With the token URL of the settings, which overrides the document's.
    package var kind: IR.Credential.Kind
    package var documentation: Documentation
    package var origin: Origin
  }

  /// The settings that a program's environment holds.
  package struct Environment: Sendable {
    package var names: EnvironmentNames
    /// The path below the base URL: that of the first server whose path has no open variable.
    package var path: String
  }
}
