/// A value that tags can name: a string, a Boolean, a view, or an optional or array of these.
/// Numbers are not supported; a view contains them as strings.
///
/// Templates read values where they are, by address: copying a view would retain each of its
/// strings.
package protocol TemplateValue: Sendable {
  /// Calls `body` once, with the content of the value of this type at the address. The content is
  /// only valid during the call.
  static func read(_ address: UnsafeRawPointer, _ body: (TemplateContent) -> Void)
}

/// A structure whose stored properties are the values that the tags of a template can name. The
/// type of each property must be a `TemplateValue`.
package protocol View: TemplateValue {}

/// The content of a value. Pointers refer to the memory of the value.
package enum TemplateContent {
  case null
  case string(UnsafeBufferPointer<UInt8>)
  case boolean(Bool)
  case list(TemplateList)
  /// An object whose fields are at offsets from the address.
  case object(UnsafeRawPointer, TemplateFields)
  case view(UnsafeRawPointer, any View.Type)

  /// Whether a section with this value is rendered. Null, `false` and the empty list are not
  /// truthy. All other values are, including the empty string.
  var isTruthy: Bool {
    switch self {
    case .null: false
    case .boolean(let value): value
    case .list(let list): list.count > 0
    case .string, .object, .view: true
    }
  }

  /// The kind of value, for messages.
  var kind: String {
    switch self {
    case .null: "null"
    case .string: "a string"
    case .boolean: "a Boolean"
    case .list: "a list"
    case .object, .view: "an object"
    }
  }
}

/// The location of a value, and its type.
struct TemplateReference {
  var address: UnsafeRawPointer
  var type: any TemplateValue.Type

  /// Calls `body` once, with the content of the value. The most frequent types are read directly,
  /// which is faster than a call of a generic function.
  func read(_ body: (TemplateContent) -> Void) {
    if type == String.self {
      String.read(address, body)
    } else if type == Bool.self {
      Bool.read(address, body)
    } else if type == String?.self {
      String?.read(address, body)
    } else if type == [String?].self {
      [String?].read(address, body)
    } else {
      type.read(address, body)
    }
  }
}

/// The elements of an array.
package struct TemplateList {
  private let start: UnsafeRawPointer?
  let count: Int
  private let stride: Int
  private let type: any TemplateValue.Type

  package init<Element: TemplateValue>(_ elements: UnsafeBufferPointer<Element>) {
    start = UnsafeRawPointer(elements.baseAddress)
    count = elements.count
    stride = MemoryLayout<Element>.stride
    type = Element.self
  }

  subscript(index: Int) -> TemplateReference {
    guard let start else { preconditionFailure("an empty list has no elements") }
    return TemplateReference(address: start + index * stride, type: type)
  }
}

extension View {
  package static func read(_ address: UnsafeRawPointer, _ body: (TemplateContent) -> Void) {
    body(.view(address, Self.self))
  }
}

extension String: TemplateValue {
  package static func read(_ address: UnsafeRawPointer, _ body: (TemplateContent) -> Void) {
    var text = address.assumingMemoryBound(to: String.self).pointee
    text.withUTF8 { body(.string($0)) }
  }
}

extension Bool: TemplateValue {
  package static func read(_ address: UnsafeRawPointer, _ body: (TemplateContent) -> Void) {
    body(.boolean(address.assumingMemoryBound(to: Bool.self).pointee))
  }
}

/// `nil` is null, which is not an error, unlike a name in a template that no view has.
extension Optional: TemplateValue where Wrapped: TemplateValue {
  package static func read(_ address: UnsafeRawPointer, _ body: (TemplateContent) -> Void) {
    if case .none = address.assumingMemoryBound(to: Self.self).pointee {
      body(.null)
    } else {
      // The wrapped value is at the beginning of the optional.
      Wrapped.read(address, body)
    }
  }
}

extension Array: TemplateValue where Element: TemplateValue {
  package static func read(_ address: UnsafeRawPointer, _ body: (TemplateContent) -> Void) {
    address.assumingMemoryBound(to: Self.self).pointee.withUnsafeBufferPointer {
      body(.list(TemplateList($0)))
    }
  }
}
