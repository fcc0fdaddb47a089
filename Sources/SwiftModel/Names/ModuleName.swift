package import Diagnostics

/// The names of Swift modules.
package enum ModuleName {
  /// Returns the name that SwiftPM gives to the module of a target: each character that an
  /// identifier cannot have at its position becomes `_`.
  package static func ofTarget(_ name: String) -> String {
    var module = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      module.append(isAllowed(scalar, first: module.isEmpty) ? scalar : "_")
    }
    return module.isEmpty ? "_" : String(module)
  }

  /// Returns why a module cannot have the name; nil if it can.
  package static func problem(of name: String) -> Diagnostic.Message? {
    if ofTarget(name) != name { return .invalidModule(name, ofTarget(name)) }
    if words.contains(name) { return .reservedWord(name) }
    return modules.contains(name) ? .moduleOfSwift(name) : nil
  }

  /// Whether a nested type of this name, in which a client extends a type of a shared runtime,
  /// would hide another type that the extensions use.
  package static func cannotBeNamespace(_ name: String) -> Bool {
    ReservedNames.types.contains(name) || ["Kind", "Location", "Part"].contains(name)
  }

  /// Returns a name in camel case for a module: `PetStoreAPI` for `Pet store API documentation`. It
  /// omits words for documents at the end, and words that would make it longer than 40 characters.
  package static func suggestion(for title: String) -> String {
    let document = ["documentation", "docs", "reference", "specification", "spec"]
    var words = Words(title).words
    while words.count > 1,
      words.joined().count > 40 || document.contains(words[words.count - 1].lowercased())
    {
      words.removeLast()
    }
    return Identifier.type(words.joined(separator: " "), prefix: "API")
  }

  /// The identifiers that are not allowed, sorted.
  package static let reserved: [String] = words.union(modules).sorted()

  /// A regular expression for identifiers. Unlike `problem(of:)`, it allows every character that is
  /// not ASCII.
  package static let pattern =
    #"^[^\x00-@\[-^`\x7B-\x7F][^\x00-/:-@\[-^`\x7B-\x7F]*$"#

  private static let words = ReservedNames.keywords.union(["_"])

  /// Modules that the client imports directly or indirectly, so that it could not be compiled, and
  /// modules that its tests import.
  private static let modules: Set<String> = [
    "Android", "Builtin", "Combine", "CoreFoundation", "Darwin", "Dispatch", "Distributed",
    "Foundation", "FoundationEssentials", "FoundationInternationalization", "FoundationNetworking",
    "FoundationXML", "Glibc", "Musl", "ObjectiveC", "Observation", "RegexBuilder", "Swift",
    "SwiftOnoneSupport", "SwiftShims", "Synchronization", "Testing", "XCTest", "_Builtin_float",
    "_Concurrency", "_RegexParser", "_StringProcessing", "os",
  ]

  private static func isAllowed(_ scalar: Unicode.Scalar, first isFirst: Bool) -> Bool {
    let properties = scalar.properties
    if scalar == "_" { return true }
    return isFirst
      ? properties.isXIDStart
      : properties.isXIDContinue && !properties.isDefaultIgnorableCodePoint
  }
}

extension Diagnostic.Message {
  fileprivate static func invalidModule(_ name: String, _ suggestion: String) -> Self {
    Self(
      .invalidModuleName,
      "invalid module name '\(name)'; allowed are letters, '_', and digits after the first "
        + "character; did you mean '\(suggestion)'?")
  }

  fileprivate static func reservedWord(_ name: String) -> Self {
    Self(.invalidModuleName, "invalid module name '\(name)'; it is a reserved word")
  }

  fileprivate static func moduleOfSwift(_ name: String) -> Self {
    Self(
      .invalidModuleName,
      "invalid module name '\(name)'; it is the name of a module of the Swift toolchain")
  }
}
