import IR
import SwiftModel

/// What `Struct.mustache` needs.
///
/// The time that the compiler takes for an initialiser grows with the third power of what it sets;
/// a thousand properties take it minutes.
struct StructFile: Encodable {
  /// A property that is stored.
  struct StoredProperty: Encodable {
    var documentation: [String?]
    var name: String
    var type: String
    var isIndirect: Bool
    /// What is stored in place of an indirect property, after a `_`.
    var storageName: String
    /// Whether the initialiser sets it, and not what is stored in its place.
    var isSetInPlace: Bool
  }

  /// A property that the union beside it decides.
  struct Tag: Encodable {
    var documentation: [String?]
    var name: String
    var type: String
    var contentName: String
    var tagName: String
  }

  /// How a property stands on the wire.
  struct Member: Encodable {
    struct Access: Encodable {
      var name: String
      var wireName: String
      /// The method of `JSONMemberDecoder`.
      var reading: String
      /// Whether it is read into the storage of an indirect property.
      var isIndirect: Bool
      var storageName: String
      /// The method of `JSONMemberEncoder`.
      var writing: String
    }

    /// A union that reads and writes its tag too.
    struct Tagged: Encodable {
      var name: String
    }

    var access: Access?
    var tagged: Tagged?
  }

  /// The property for members that no other holds.
  struct Others: Encodable {
    var name: String
    var type: String
  }

  /// So many properties an initialiser can set.
  static let threshold = 200

  var source: String
  var documentation: [String?]
  var typeName: String
  var properties: [StoredProperty]
  var tags: [Tag]
  var parameters: [ParameterView]
  var hasParameters: Bool
  /// Whether what can wait is no parameter, as there is too much of it.
  var isLong: Bool
  var members: [Member]
  var hasMembers: Bool
  /// Whether it has neither members nor others.
  var isEmpty: Bool
  var hasOnlyOthers: Bool
  var others: Others?
  var constructors: [ConstructorView]
}

/// A function that makes a record from what one variant of its tagged union needs.
struct ConstructorView: Encodable {
  struct RecordArgument: Encodable {
    var label: String
    var name: String
    /// Whether it is the union.
    var isContent: Bool
  }

  var documentation: [String?]
  var hasDocumentation: Bool
  var hasParameterDocumentation: Bool
  var parameterDocumentation: [ParameterDocumentationView]
  var recordName: String
  var name: String
  var parameters: [ParameterView]
  var contentType: String
  var contentArguments: [ArgumentView]
  var recordArguments: [RecordArgument]
  var caseName: String
}
