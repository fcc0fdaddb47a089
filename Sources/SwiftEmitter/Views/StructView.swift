import Mustache
import SwiftModel

/// The view of `struct.mustache`.
struct StructView: View {
  /// A property that is stored.
  struct StoredProperty: View {
    var documentation: [String?]
    var name: String
    /// The name of the member in JSON, as code in documentation.
    var wireText: String
    var type: String
    /// Whether the value is boxed. The property is then computed from its boxed storage.
    var isIndirect: Bool
    /// The name of an indirect property's storage, without the leading underscore.
    var storageName: String
    /// The only value that the property may have, as Swift source.
    var constant: String?
    var isVariable: Bool
    /// Whether the initializer sets the property itself, not its storage.
    var isSetInPlace: Bool
  }

  /// A computed property that returns the tag of a union in the same record.
  struct Tag: View {
    var documentation: [String?]
    var name: String
    /// The name of the member in JSON, as code in documentation.
    var wireText: String
    var type: String
    /// The property that holds the union.
    var contentName: String
    /// The union's property for the tag.
    var tagName: String
  }

  /// How a property is decoded and encoded. Exactly one of its properties is not nil.
  struct Member: View {
    struct Access: View {
      var name: String
      var wireName: String
      /// The method of `JSONMemberDecoder`.
      var reading: String
      /// Whether the value is read into the storage of an indirect property.
      var isIndirect: Bool
      var storageName: String
      /// The method of `JSONMemberEncoder`.
      var writing: String
    }

    /// A tagged union, which decodes and encodes its tag too.
    struct Tagged: View {
      var name: String
    }

    var access: Access?
    var tagged: Tagged?
  }

  /// The property for members that no other property represents.
  struct Others: View {
    var name: String
    var type: String
  }

  /// The location of the schema, as code in documentation.
  var schema: String
  var documentation: [String?]
  var typeName: String
  var properties: [StoredProperty]
  var tags: [Tag]
  var parameters: [ParameterView]
  var hasParameters: Bool
  /// Whether the initializer has no parameters for some optional properties.
  var isLong: Bool
  var members: [Member]
  var hasMembers: Bool
  /// Whether the structure has neither members nor a property for other members.
  var isEmpty: Bool
  /// Whether the property for other members is the only one.
  var hasOnlyOthers: Bool
  var others: Others?
  /// Whether the record keeps which of its members were null.
  var keepsNulls = false
  var nullsName = FixedNames.receivedNulls
}

/// A function that makes a record from the properties of one variant of its tagged union.
struct ConstructorView: View {
  struct RecordArgument: View {
    var label: String
    var name: String
    /// Whether the argument is the union.
    var isContent: Bool
  }

  var documentation: [String?]
  var hasParameterDocumentation: Bool
  var parameterDocumentation: [ParameterDocumentationView]
  var recordName: String
  /// The name of the function.
  var name: String
  /// The name without backticks, for documentation.
  var bareName: String
  var parameters: [ParameterView]
  /// The local constant that holds the variant.
  var content: String
  var contentType: String
  /// The arguments of the variant's initializer.
  var contentArguments: [ArgumentView]
  /// The arguments of the record's initializer.
  var recordArguments: [RecordArgument]
  /// The union's case for the variant.
  var caseName: String
}

extension StructView {
  init(_ declaration: Client.TypeDeclaration, _ record: Client.Record, width: Int) {
    let parameters = record.initializerParameters.map { ParameterView($0) }
    self.init(
      schema: DocumentationLines.schema(declaration.origin),
      documentation: DocumentationLines.lines(of: declaration.documentation, width: width),
      typeName: declaration.simpleName,
      properties: record.fields.map { StoredProperty($0, width: width) },
      tags: record.tags.map { Tag($0, width: width) },
      parameters: parameters,
      hasParameters: !parameters.isEmpty,
      isLong: record.isLong,
      members: record.fields.map { Member($0) },
      hasMembers: !record.fields.isEmpty,
      isEmpty: record.fields.isEmpty && record.others == nil,
      hasOnlyOthers: record.fields.isEmpty && record.others != nil,
      others: record.others.map { Others(name: $0.name, type: $0.type.spelling) },
      keepsNulls: record.fields.contains { $0.presence == .optionalKeepingNull },
    )
  }
}

extension StructView.StoredProperty {
  fileprivate init(_ field: Client.Field, width: Int) {
    self.init(
      documentation: DocumentationLines.lines(of: field.documentation, width: width),
      name: field.name,
      wireText: DocumentationLines.code(field.wireName),
      type: field.type.spelling,
      isIndirect: field.storage == .indirect,
      storageName: Identifier.bare(field.name),
      constant: field.constant?.literal,
      isVariable: field.constant == nil && field.storage == .inline,
      isSetInPlace: field.storage == .inline && field.isInitialized,
    )
  }
}

extension StructView.Tag {
  fileprivate init(_ tag: Client.Tag, width: Int) {
    self.init(
      documentation: DocumentationLines.lines(of: tag.documentation, width: width),
      name: tag.name,
      wireText: DocumentationLines.code(tag.wireName),
      type: tag.type.spelling,
      contentName: tag.contentName,
      tagName: tag.name,
    )
  }
}

extension StructView.Member {
  fileprivate init(_ field: Client.Field) {
    let methods: (reading: String, writing: String)
    switch field.presence {
    case .required: methods = ("required", "required")
    case .requiredNullable: methods = ("requiredNullable", "requiredNullable")
    case .optional: methods = ("optional", "optional")
    case .optionalKeepingNull: methods = ("nullable", "optional")
    case .optionalDistinguishingNull: methods = ("missingOrNull", "optional")
    case .optionalJSON: methods = ("json", "optional")
    case .tagged:
      self.init(tagged: Tagged(name: field.name))
      return
    }
    self.init(
      access: Access(
        name: field.name,
        wireName: Literal.string(field.wireName),
        reading: methods.reading,
        isIndirect: field.storage == .indirect,
        storageName: Identifier.bare(field.name),
        writing: methods.writing,
      ))
  }
}

extension ConstructorView {
  init(
    _ constructor: Client.Constructor, of recordName: String, _ record: Client.Record,
  ) {
    let documentation = DocumentationLines.lines(of: constructor.documentation)
    let parameterDocumentation = constructor.parameters.map { field in
      ParameterDocumentationView(
        field.name, field.documentation,
        fallback: "The member \(DocumentationLines.code(field.wireName)).")
    }
    self.init(
      documentation: documentation,
      hasParameterDocumentation: !parameterDocumentation.isEmpty,
      parameterDocumentation: parameterDocumentation,
      recordName: recordName,
      name: constructor.name,
      bareName: Identifier.bare(constructor.name),
      parameters: constructor.parameters.map { ParameterView(FunctionParameter($0)) },
      content: Identifier.free("content", among: constructor.parameters.map(\.name)),
      contentType: constructor.variantName,
      contentArguments: constructor.variantFields.map {
        ArgumentView(label: Identifier.label($0.name), name: $0.name)
      },
      recordArguments: record.initializedFields.map {
        RecordArgument(
          label: Identifier.label($0.name), name: $0.name,
          isContent: $0.name == constructor.contentName)
      },
      caseName: constructor.name,
    )
  }
}
