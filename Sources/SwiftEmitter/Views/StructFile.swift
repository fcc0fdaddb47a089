import IR

/// What `Struct.mustache` needs.
struct StructFile: Encodable {
  /// A property that is stored.
  struct StoredProperty: Encodable {
    var documentation: [String?]
    var name: String
    var type: String
    var isRecursive: Bool
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
      /// The method of `JSONMemberEncoder`.
      var writing: String
    }

    /// A union that reads and writes its tag too.
    struct Tagged: Encodable {
      var name: String
      var type: String
    }

    var access: Access?
    var tagged: Tagged?
  }

  /// The property for members that no other holds.
  struct Others: Encodable {
    var name: String
    var type: String
  }

  var source: String
  var importsFoundation: Bool
  var documentation: [String?]
  var typeName: String
  var properties: [StoredProperty]
  var tags: [Tag]
  var hasParameters: Bool
  var parameters: [ParameterView]
  var members: [Member]
  var others: Others?
  var constructors: [ConstructorView]
}

/// A function that makes a record from what one variant of its tagged union needs.
struct ConstructorView: Encodable {
  var documentation: [String?]
  var hasParameterDocumentation: Bool
  var parameterDocumentation: [ParameterDocumentationView]
  var recordName: String
  var name: String
  var parameters: [ParameterView]
  var contentType: String
  var contentArguments: [ArgumentView]
  var recordArguments: [ArgumentView]
  var contentName: String
  var caseName: String
}
