/// The fields of an object by name: a hash table with open addressing.
///
/// It contains no references to objects, because reference counting is slow when several threads
/// render views of the same type.
package struct TemplateFields: @unchecked Sendable {
  struct Field {
    var name: FieldName
    /// The offset from the address of the object, in bytes.
    var offset: Int
    var type: any TemplateValue.Type
    var kind: TemplateKind

    init(name: FieldName, offset: Int, type: any TemplateValue.Type) {
      self.name = name
      self.offset = offset
      self.type = type
      kind = type.kind
    }
  }

  /// At most half of the slots have a field, so that a search ends soon.
  private let slots: UnsafeMutableBufferPointer<Field?>

  init(_ fields: [Field]) {
    var count = 2
    while count < fields.count * 2 { count *= 2 }
    slots = .allocate(capacity: count)
    slots.initialize(repeating: nil)
    for field in fields { slots[slot(of: field.name)] = field }
  }

  /// Creates the fields of an object whose values are the elements of an array: the value of each
  /// name is at its index. The names must be distinct.
  package init<Value: TemplateValue>(_ names: [String], ofElements type: Value.Type) {
    self.init(
      names.enumerated().map { index, name in
        Field(name: FieldName(name), offset: index * MemoryLayout<Value>.stride, type: type)
      })
  }

  /// Frees the memory of the fields.
  package func deallocate() { slots.deallocate() }

  subscript(name: FieldName) -> Field? { slots[slot(of: name)] }

  /// Returns the slot that has the name, or the empty slot for it.
  private func slot(of name: FieldName) -> Int {
    let mask = slots.count - 1
    var index = Int(truncatingIfNeeded: name.number) & mask
    while let field = slots[index], field.name != name { index = (index + 1) & mask }
    return index
  }
}

/// A stored property that templates cannot read.
struct UnsupportedField: Error, Equatable {
  var name: String
}

extension TemplateFields {
  /// Creates the fields of a view: its stored properties.
  ///
  /// Swift lays out the stored properties of a structure in the order of their declarations, each
  /// at the next offset that is a multiple of its alignment.
  init<Value>(of view: Value) throws(UnsupportedField) {
    var fields: [Field] = []
    var end = 0
    for (label, value) in Mirror(reflecting: view).children {
      let name = label ?? ""
      guard let type = Swift.type(of: value) as? any TemplateValue.Type else {
        throw UnsupportedField(name: name)
      }
      let (size, alignment) = Self.sizeAndAlignment(type)
      let offset = (end + alignment - 1) / alignment * alignment
      end = offset + size
      fields.append(Field(name: FieldName(name), offset: offset, type: type))
    }
    precondition(
      end == MemoryLayout<Value>.size, "\(Value.self) has another layout than a structure")
    self.init(fields)
  }

  private static func sizeAndAlignment<Value>(_ type: Value.Type) -> (size: Int, alignment: Int) {
    (MemoryLayout<Value>.size, MemoryLayout<Value>.alignment)
  }
}
