/// A value that tags can name: a string, a Boolean, a view, or an optional or array of these.
/// Numbers are not supported; a view contains them as strings.
///
/// Templates read values where they are, by address: copying a view would retain each of its
/// strings.
package protocol TemplateValue: Sendable {
  /// The kind of type, which decides how the renderer reads values.
  static var kind: TemplateKind { get }

  /// Calls `body` once, with the content of the value of this type at the address. The content is
  /// only valid during the call.
  static func read(_ address: UnsafeRawPointer, _ body: (TemplateContent) -> Void)
}

/// The kinds of types. The renderer reads values of all but the last kind by itself, because calls
/// of the generic `read` are slower.
package enum TemplateKind: Sendable {
  case string
  case boolean
  case optionalString
  case view
  case other
}

extension TemplateValue {
  package static var kind: TemplateKind { .other }
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
  var kind: TemplateKind

  init(address: UnsafeRawPointer, type: any TemplateValue.Type) {
    self.init(address: address, type: type, kind: type.kind)
  }

  /// - Parameter kind: The kind of the type.
  init(address: UnsafeRawPointer, type: any TemplateValue.Type, kind: TemplateKind) {
    self.address = address
    self.type = type
    self.kind = kind
  }

  /// Whether a section with this value is rendered, if that is known without reading a list or a
  /// view.
  var isTruthy: Bool? {
    switch kind {
    case .string, .view: true
    case .boolean: address.assumingMemoryBound(to: Bool.self).pointee
    case .optionalString: !isNil(address.assumingMemoryBound(to: String?.self).pointee)
    case .other: nil
    }
  }
}

/// Whether an optional is nil. `Wrapped` may be a type that cannot be copied, which ensures that
/// the value is not copied: copying a view retains each of its strings.
private func isNil<Wrapped: ~Copyable>(_ value: borrowing Wrapped?) -> Bool {
  switch value {
  case .none: true
  case .some: false
  }
}

/// The elements of an array.
package struct TemplateList {
  private let start: UnsafeRawPointer?
  let count: Int
  private let stride: Int
  private let type: any TemplateValue.Type
  private let kind: TemplateKind

  package init<Element: TemplateValue>(_ elements: UnsafeBufferPointer<Element>) {
    self.init(elements.baseAddress, count: elements.count, of: Element.self)
  }

  fileprivate init<Element: TemplateValue>(
    _ start: UnsafeRawPointer?, count: Int, of type: Element.Type,
  ) {
    self.start = start
    self.count = count
    stride = MemoryLayout<Element>.stride
    self.type = type
    kind = Element.kind
  }

  subscript(index: Int) -> TemplateReference {
    guard let start else { preconditionFailure("an empty list has no elements") }
    return TemplateReference(address: start + index * stride, type: type, kind: kind)
  }
}

extension View {
  package static var kind: TemplateKind { .view }

  package static func read(_ address: UnsafeRawPointer, _ body: (TemplateContent) -> Void) {
    body(.view(address, Self.self))
  }
}

extension String: TemplateValue {
  package static var kind: TemplateKind { .string }

  package static func read(_ address: UnsafeRawPointer, _ body: (TemplateContent) -> Void) {
    var text = address.assumingMemoryBound(to: String.self).pointee
    text.withUTF8 { body(.string($0)) }
  }
}

extension Bool: TemplateValue {
  package static var kind: TemplateKind { .boolean }

  package static func read(_ address: UnsafeRawPointer, _ body: (TemplateContent) -> Void) {
    body(.boolean(address.assumingMemoryBound(to: Bool.self).pointee))
  }
}

/// `nil` is null, which is not an error, unlike a name in a template that no view has.
extension Optional: TemplateValue where Wrapped: TemplateValue {
  package static var kind: TemplateKind { Wrapped.kind == .string ? .optionalString : .other }

  package static func read(_ address: UnsafeRawPointer, _ body: (TemplateContent) -> Void) {
    if isNil(address.assumingMemoryBound(to: Self.self).pointee) {
      body(.null)
    } else {
      // The wrapped value is at the beginning of the optional.
      Wrapped.read(address, body)
    }
  }
}

extension Array: TemplateValue where Element: TemplateValue {
  package static func read(_ address: UnsafeRawPointer, _ body: (TemplateContent) -> Void) {
    // All arrays of values have the same layout. The code for an array of bytes is not generic,
    // so it is several times faster.
    address.assumingMemoryBound(to: [UInt8].self).pointee.withUnsafeBytes { elements in
      body(.list(TemplateList(elements.baseAddress, count: elements.count, of: Element.self)))
    }
  }
}
