package import IR

extension Client {
  /// A declared type of the API. It represents a named schema, an inline schema, or the own
  /// properties of a parent that is a union of its children (`PetBase`).
  package struct TypeDeclaration: Sendable {
    package enum Kind: Sendable {
      case record(Record)
      case enumeration(Enumeration)
      case union(Union)
      case taggedUnion(TaggedUnion)
      case alias(TypeUse)
    }

    package var id: TypeTable.ID
    /// The full name, as in `Order.Item`.
    package var name: String
    /// The last part of the full name.
    package var simpleName: String
    /// A second name, which code uses where a nested type hides the first; nil for nearly all
    /// types.
    package var secondName: String?
    /// The declaration that contains this one; nil at the top level.
    package var container: Container?
    /// The types inside of this one, in order.
    package var nested: [TypeTable.ID]
    /// The types at the top level that are declared in the same file, since their schemas are
    /// inside of this one's and an alias cannot contain types.
    package var companions: [TypeTable.ID]
    /// Whether another type of the same file has this one as its companion.
    package var isCompanion: Bool
    /// The type whose schema contains this one's; nil for a named schema, and for a schema within
    /// an operation.
    package var owner: TypeTable.ID?
    package var kind: Kind
    package var documentation: Documentation
    package var origin: Origin
  }

  /// A declaration that contains types.
  package enum Container: Hashable, Sendable {
    case type(TypeTable.ID)
    /// An index into the client's operations.
    case operation(Int)
  }

  /// A structure.
  package struct Record: Sendable {
    /// The property for the members of the JSON object that no other property represents.
    package struct Others: Sendable {
      package var name: String
      /// The type, which is a dictionary.
      package var type: TypeUse
    }

    /// The stored properties, in document order.
    package var fields: [Field]
    /// The computed properties, each of which is the tag of a union that a field holds.
    package var tags: [Tag]
    package var others: Others?
    package var constructors: [Constructor]
    /// Whether the initializer has no parameters for some optional fields, since hundreds of
    /// parameters are slow to compile. Fields that are stored indirectly always have one.
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
      /// Absent and null are both nil. The record keeps which of the two was received, so that it
      /// encodes it again.
      case optionalKeepingNull
      /// Absent is nil, and null is a value of the type `Nullable`.
      case optionalDistinguishingNull
      /// Absent is nil, and null is a value of the type `JSONValue`.
      case optionalJSON
      /// The field is a tagged union, which decodes and encodes both the member and its tag.
      case tagged
    }

    package struct Constant: Sendable {
      package var value: JSONScalar
      /// The value as Swift source.
      package var literal: String
    }

    package enum Storage: Sendable {
      case inline
      /// Boxed, since the value is large or would contain itself.
      case indirect
    }

    package var wireName: String
    package var name: String
    package var type: TypeUse
    package var presence: Presence
    package var storage: Storage
    /// The only value that the property may have. The client sets it, and users cannot.
    package var constant: Constant?
    /// Whether the initializer has a parameter for the field.
    package var isInitialized: Bool
    package var documentation: Documentation
    package var origin: Origin

    /// Whether the parameter of the initializer has a default value.
    package var hasDefault: Bool {
      switch presence {
      case .optional, .optionalKeepingNull, .optionalDistinguishingNull, .optionalJSON: true
      case .required, .requiredNullable, .tagged: false
      }
    }
  }

  /// A computed property of a record that returns the tag of a tagged union: the member of the JSON
  /// object that selects the variant.
  package struct Tag: Sendable {
    package var wireName: String
    package var name: String
    package var type: TypeUse
    /// The field that holds the union.
    package var contentName: String
    package var documentation: Documentation
    package var origin: Origin
  }

  /// A function that makes a record from the fields of one variant of its tagged union.
  package struct Constructor: Sendable {
    /// The name of the function and of the union's case.
    package var name: String
    /// The index of the variant among the union's cases.
    package var index: Int
    /// The record type of the variant.
    package var variant: TypeTable.ID
    package var variantName: String
    package var variantFields: [Field]
    /// The fields of the record except the union.
    package var recordFields: [Field]
    /// The field of the record that holds the union.
    package var contentName: String
    /// The documentation of the variant's declaration.
    package var documentation: Documentation

    /// The fields that the function has parameters for, in their order.
    package var parameters: [Field] { variantFields + recordFields }
  }

  /// An enumeration with a case for each value that the document lists, and one for all others.
  package struct Enumeration: Sendable {
    package struct Case: Sendable {
      package var name: String
      package var value: JSONScalar
      /// The value as a Swift literal of the raw type.
      package var literal: String
      package var documentation: Documentation
    }

    /// The largest number of cases of a generated Swift enumeration. The compile time grows faster
    /// than the number of cases: a thousand cases take a quarter of a minute.
    package static let maximumCases = 250

    package var rawType: TypeUse
    package var cases: [Case]
    /// The name of the case for values that the document does not list.
    package var unrecognizedName: String

    /// Whether Swift declares it as a structure, because it has too many values.
    package var isLong: Bool { cases.count > Self.maximumCases }
  }

  /// An enumeration with a case for each type that a value can have, and one for all other JSON.
  package struct Union: Sendable {
    package struct Case: Sendable {
      package var name: String
      /// The type without null.
      package var type: TypeUse
      /// The type as a scalar, with its aliases resolved; nil for any other type.
      package var scalar: Scalar?
      /// The tests that a value of the case must pass.
      package var tests: [MemberTest]
      /// The member that the union encodes, since the type of the case has no property for it.
      package var addedMember: AddedMember?
      /// The documentation of the type's declaration.
      package var documentation: Documentation
      package var origin: Origin
    }

    package var cases: [Case]
    package var isIndirect: Bool
    /// The name of the case for JSON that fits no variant.
    package var otherName: String
    /// The indices of all cases in the order of preference. It applies to values that several cases
    /// fit equally well.
    package var caseOrder: [Int]
  }

  /// A union in a record, whose case is selected by another property of the record, the tag.
  package struct TaggedUnion: Sendable {
    package struct Case: Sendable {
      package var name: String
      /// The type, which is an optional, since the member may be absent.
      package var type: TypeUse
      /// The name of the case in the tag's enumeration.
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
    /// The name of the case for a tag or a value that fits no variant.
    package var otherName: String
    package var tag: Member
    package var tagType: TypeUse
    /// The property that holds the union.
    package var content: Member
  }
}
