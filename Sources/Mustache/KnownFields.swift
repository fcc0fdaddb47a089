import Parallelism

/// The fields of types of views: a hash table with open addressing.
struct FieldsByType: Sendable {
  private typealias Entry = (type: ObjectIdentifier, fields: TemplateFields)

  /// At most half of the slots have an entry, so that a search ends soon.
  private var slots: [Entry?] = [nil, nil]
  private var count = 0

  /// The fields of all types, in no particular order.
  var values: [TemplateFields] { slots.compactMap { $0?.fields } }

  subscript(type: any TemplateValue.Type) -> TemplateFields? {
    slots[slot(of: ObjectIdentifier(type))]?.fields
  }

  mutating func add(_ fields: TemplateFields, of type: any TemplateValue.Type) {
    count += 1
    if 2 * count > slots.count {
      let entries = slots.compactMap(\.self)
      slots = Array(repeating: nil, count: 2 * slots.count)
      for entry in entries { slots[slot(of: entry.type)] = entry }
    }
    let type = ObjectIdentifier(type)
    slots[slot(of: type)] = (type, fields)
  }

  /// Returns the slot that has the type, or the empty slot for it.
  private func slot(of type: ObjectIdentifier) -> Int {
    let mask = slots.count - 1
    // The lowest bits of the address of a type are always zero.
    var index = Int(bitPattern: type) >> 4 & mask
    while let entry = slots[index], entry.type != type { index = (index + 1) & mask }
    return index
  }
}

/// The fields of all types of views that were rendered so far.
final class KnownFields: Sendable {
  private let known = Locked(FieldsByType())

  deinit { for fields in all.values { fields.deallocate() } }

  var all: FieldsByType { known.withLock { $0 } }

  /// Returns the fields of the view of this type at the address.
  func fields(of type: any TemplateValue.Type, at address: UnsafeRawPointer) -> TemplateFields {
    known.withLock { known in
      if let fields = known[type] { return fields }
      let fields = Self.find(type, address)
      known.add(fields, of: type)
      return fields
    }
  }

  private static func find<Value: TemplateValue>(
    _ type: Value.Type, _ address: UnsafeRawPointer,
  ) -> TemplateFields {
    do throws(UnsupportedField) {
      return try TemplateFields(of: address.assumingMemoryBound(to: Value.self).pointee)
    } catch {
      preconditionFailure("templates cannot read the property '\(error.name)' of \(type)")
    }
  }
}
