/// The name of a type inside of another one or of an operation, made from the role of its schema
/// there.
///
/// An item of a list has the list's name in the singular (`Message` for `messages.Item`). If that
/// name has no singular, the item has `Item` at its end, and a value of a dictionary `Value`.
///
/// The names in one type must differ from each other. In addition, a name must not change what
/// other names mean in its scope. It is changed if generated code uses it, if the code around it
/// mentions a declaration of that name at the top level, or if it is the name of a type around it:
///
/// - `type` becomes `Kind`, since `Type` means a metatype.
/// - An item gets `Item` at its end, and a value of a dictionary `Value`.
/// - Another name that is reserved, or is that of a type around it, gets `Model` at its end.
/// - Any other name gets the name of the type around it at its beginning.
///
/// Names that the user chose and names of the lock are not changed. If one of them hides a
/// declaration, that one has a second name, by which the code around the hiding type mentions it.
struct NestedName {
  var name: String
  /// The names to try if the name is not free.
  var alternatives: [String] = []

  init(role: String) {
    var stem = role[...]
    var elements: [String] = []
    while let element = Self.elements.first(where: { stem.hasSuffix("." + $0) }) {
      elements.append(element)
      stem = stem.dropLast(element.utf8.count + 1)
    }
    name = Identifier.type(stem.isEmpty ? "Value" : String(stem))
    if elements.isEmpty, name == "Type" { alternatives = ["Kind"] }
    for element in elements.reversed() {
      let singular = SingularForm.of(name)
      alternatives = singular == name ? [] : [singular + element]
      name = singular == name ? name + element : singular
    }
  }

  private static let elements = ["Item", "Value"]
}
