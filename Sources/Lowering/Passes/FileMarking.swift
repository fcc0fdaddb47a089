import Diagnostics
import IR

/// Gives the file type to those fields of multipart forms that are files.
///
/// A field is a file if its schema has the format `binary`, or if the form's `encoding` gives it a
/// media type that is not text, JSON, XML or a form. If several forms share a record, a field that
/// is a file in one of them is a file in all of them.
func markFiles(in types: TypeTable, of operations: [Operation]) -> Outcome<TypeTable> {
  var marking = FileMarking(types: types)
  marking.mark(operations)
  return Outcome(marking.types, marking.diagnostics)
}

private struct FileMarking {
  var types: TypeTable
  var diagnostics: [Diagnostic] = []

  mutating func mark(_ operations: [Operation]) {
    var forms: [TypeTable.ID: [Set<WireName>]] = [:]
    for content in operations.flatMap({ $0.body?.contents ?? [] }) {
      guard case .multipart(let fields) = content.coding else { continue }
      let files = Set(fields.filter(\.isFile).map { WireName($0.wireName) })
      for record in types.records(in: content.type) { forms[record, default: []].append(files) }
    }
    for id in types.ids {
      if let files = forms[id] { mark(id, files) }
    }
  }

  /// Gives the file type to the fields of a record that are files.
  ///
  /// - Parameter forms: For each form that has the record's fields, the names of the fields that
  ///   are files by their media type.
  private mutating func mark(_ record: TypeTable.ID, _ forms: [Set<WireName>]) {
    guard case .record(var properties, let additional) = types.shape(of: record) else { return }
    for index in properties.indices {
      let property = properties[index]
      let formsWithFile = forms.filter { $0.contains(WireName(property.wireName)) }
      var known: [TypeTable.ID: TypeReference] = [:]
      let typeBySchema = fileType(property.type, textIsFile: false, &known)
      known = [:]
      let type =
        formsWithFile.isEmpty ? typeBySchema : fileType(property.type, textIsFile: true, &known)
      if type != typeBySchema, formsWithFile.count < forms.count {
        diagnostics.append(
          .warning(.isFileElsewhere(property.wireName), at: property.origin.location))
      }
      properties[index].type = type
    }
    types[record].shape = .record(properties: properties, additional: additional)
  }

  /// Returns the type with each type of bytes replaced by the file type.
  ///
  /// - Parameters:
  ///   - textIsFile: Whether strings and values without a type are files, too.
  ///   - known: The results for declared types. A type on the call stack is mapped to itself, so
  ///     that the recursion ends for a recursive type.
  private mutating func fileType(
    _ type: TypeReference, textIsFile: Bool, _ known: inout [TypeTable.ID: TypeReference],
  ) -> TypeReference {
    switch type {
    case .nullable(let inner):
      return .nullable(fileType(inner, textIsFile: textIsFile, &known))
    case .array(let element):
      return .array(of: fileType(element, textIsFile: textIsFile, &known))
    case .scalar(.binary): return .scalar(.file)
    case .scalar(.string), .scalar(.base64), .any: return textIsFile ? .scalar(.file) : type
    case .scalar, .dictionary: return type
    case .declared(let id):
      if let result = known[id] { return result }
      known[id] = type
      switch types.shape(of: id) {
      case .record, .enumeration: return type
      case .alias(let target):
        let changed = fileType(target, textIsFile: textIsFile, &known)
        let result = changed == target ? type : changed
        known[id] = result
        return result
      case .union(var variants, let selection):
        for index in variants.indices {
          variants[index].type = fileType(variants[index].type, textIsFile: false, &known)
        }
        types[id].shape = .union(variants, selection)
        return type
      }
    }
  }
}

extension FieldEncoding {
  fileprivate var isFile: Bool {
    if case .mediaType(let names) = serialization { areMediaTypesOfFiles(names) } else { false }
  }
}

/// Returns whether none of the media types in a comma-separated list is text, JSON, XML or a form.
func areMediaTypesOfFiles(_ mediaTypes: String) -> Bool {
  mediaTypes.split(separator: ",").map { MediaTypeName(String($0)) }
    .allSatisfy { !$0.isText && !$0.isJSON && !$0.isXML && !$0.isForm }
}

extension Diagnostic.Message {
  fileprivate static func isFileElsewhere(_ field: String) -> Self {
    Self(
      .sharedFileField,
      "the field '\(field)' is a file in only some of the forms that share it; it is sent as a file"
        + " in all of them")
  }
}
