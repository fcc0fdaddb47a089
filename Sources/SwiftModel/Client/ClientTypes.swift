package import IR

extension Client {
  /// A type that the document declares.
  package struct TypeDeclaration: Sendable {
    package enum Kind: Sendable {
      case record(Record)
      case enumeration(Enumeration)
      case union(Union)
      case taggedUnion(TaggedUnion)
      case alias(TypeUse)
    }

    package var id: TypeTable.ID
    package var name: String
    package var kind: Kind
    package var documentation: Documentation
    package var origin: Origin
  }

  /// A structure.
  package struct Record: Sendable {
    /// The property for members that no other property holds.
    package struct Others: Sendable {
      package var name: String
      /// A dictionary.
      package var type: TypeUse
    }

    /// The stored properties, in document order.
    package var fields: [Field]
    /// The computed properties: each is the tag of a union that a field holds.
    package var tags: [Tag]
    package var others: Others?
    package var constructors: [Constructor]
    /// Whether the initializer has no parameters for optional fields, because compilers are slow
    /// with so many.
    package var isLong: Bool

    /// The fields that the initializer has parameters for, in their order.
    package var initializedFields: [Field] { fields.filter(\.isInitialized) }
  }

  /// A stored property of a record.
  package struct Field: Sendable {
    package enum Presence: Sendable {
      case required
      case requiredNullable
      /// Absent and null are both nil.
      case optional
      /// Absent and null are both nil; the record keeps a null among its other members, so that
      /// it is written again.
      case optionalKeepingNull
      /// Absent is nil, null is a value of `Nullable`.
      case optionalDistinguishingNull
      /// The member and its tag are one value: a union that reads and writes both.
      case tagged
    }

    package enum Storage: Sendable {
      case inline
      /// Behind a reference, because the value is large or would contain itself.
      case indirect
    }

    package var wireName: String
    package var name: String
    package var type: TypeUse
    package var presence: Presence
    package var storage: Storage
    /// Whether the initializer has a parameter for it.
    package var isInitialized: Bool
    package var documentation: Documentation
    package var origin: Origin

    /// Whether the parameter of the initializer may be omitted.
    package var hasDefault: Bool {
      switch presence {
      case .optional, .optionalKeepingNull, .optionalDistinguishingNull: true
      case .required, .requiredNullable, .tagged: false
      }
    }
  }

  /// A property of a record that selects the variant of a tagged union.
  package struct Tag: Sendable {
    package var name: String
    package var type: TypeUse
    /// The field that holds the union.
    package var contentName: String
    package var documentation: Documentation
  }

  /// A function that makes a record from the fields of one variant of its tagged union.
  package struct Constructor: Sendable {
    /// The function's name, which is that of the case.
    package var name: String
    /// The record that the variant is.
    package var variant: TypeTable.ID
    package var variantName: String
    package var variantFields: [Field]
    /// The fields of the record except the union.
    package var recordFields: [Field]
    /// The field of the record that holds the union.
    package var contentName: String
    /// What the variant's declaration says of it.
    package var documentation: Documentation

    /// The fields that the function has parameters for, in their order.
    package var parameters: [Field] { variantFields + recordFields }
  }

  /// An enumeration with a case for each value that the document lists, and one for any other.
  package struct Enumeration: Sendable {
    package struct Case: Sendable {
      package var name: String
      package var value: JSONScalar
      /// The value as a Swift literal of the raw type.
      package var literal: String
      package var documentation: Documentation
    }

    package var rawType: TypeUse
    package var cases: [Case]
    package var unrecognizedName: String
  }

  /// An enumeration with a case for each type that a value can have, and one for any other JSON.
  package struct Union: Sendable {
    package struct Case: Sendable {
      package var name: String
      /// The type without null.
      package var type: TypeUse
      /// Whether any text decodes as the type, so that a text must also be a date to be selected.
      package var isDateTime: Bool
      /// What the type's declaration says of it.
      package var documentation: Documentation
      package var origin: Origin
    }

    /// A property of the variants that selects one.
    package struct Discriminator: Sendable {
      package struct Choice: Sendable {
        package var value: String
        /// The cases that are tried, in this order.
        package var attempts: [Case]
      }

      package var wireName: String
      package var choices: [Choice]
    }

    /// A case that is tried if the discriminator selects none.
    package struct Attempt: Sendable {
      package var unionCase: Case
      /// Whether it decodes any JSON although objects belong to other variants.
      package var excludesObjects: Bool
    }

    package var cases: [Case]
    package var isIndirect: Bool
    package var otherName: String
    package var discriminator: Discriminator?
    /// In the order in which they are tried.
    package var attempts: [Attempt]
  }

  /// A union whose case another property of the same record selects.
  package struct TaggedUnion: Sendable {
    package struct Case: Sendable {
      package var name: String
      /// Optional, since the member may be absent.
      package var type: TypeUse
      /// The case of the tag's enumeration.
      package var tagCase: String
      package var documentation: Documentation
    }

    /// A property of the record.
    package struct Member: Sendable {
      package var name: String
      package var wireName: String
    }

    package var cases: [Case]
    package var isIndirect: Bool
    package var otherName: String
    package var tag: Member
    package var tagType: TypeUse
    package var content: Member
  }
}
