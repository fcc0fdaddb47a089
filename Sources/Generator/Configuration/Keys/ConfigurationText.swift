import Diagnostics
import SwiftModel

/// The texts that a key accepts. Each is a non-empty string.
enum ConfigurationText: Sendable {
  case any
  /// The path of a document, which is not a URL.
  case document
  /// The path of a folder that ends with the folder's name.
  case folder
  /// The name of a file without a folder.
  case fileName
  /// An absolute `http` or `https` URL, or a URL relative to the server.
  case reference
  case environmentVariable
  case moduleName
  /// The name of a type that generated code uses, such as `UUID` or `Billing.Money`.
  case typeName
  /// The name of a module that generated code imports.
  case importedModule
  /// A day, such as `2026-12-31`.
  case day
}

extension ConfigurationText {
  /// Returns what is wrong with a text; nil if the key accepts it.
  func problem(of text: String, for key: String) -> Diagnostic.Message? {
    switch self {
    case .any: return nil
    case .document: return DocumentURL(text).map { .isURL(key, $0) }
    case .folder:
      let name = text.split(separator: "/").last ?? ""
      return name.isEmpty || name == "." || name == ".." ? .hasNoName(key) : nil
    case .fileName:
      let isName = !text.contains("/") && !text.contains("\\") && text != "." && text != ".."
      return isName ? nil : .notAFileName(key)
    case .reference:
      let absolute = /[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\/?#@]+(?:[\/?].*)?/
      let relative = /[^:\/?#]*(?:[\/?].*)?/
      let isValid =
        text.wholeMatch(of: /[!$-;=?-Z_a-z~\[\]]+/) != nil
        && (text.wholeMatch(of: absolute) != nil || text.wholeMatch(of: relative) != nil)
      return isValid ? nil : .notAReference(text)
    case .environmentVariable:
      let isName = text.wholeMatch(of: /[A-Za-z_][A-Za-z0-9_]*/) != nil
      return isName ? nil : .notAVariableName(text)
    case .moduleName: return ModuleName.problem(of: text)
    case .typeName: return SuppliedName.problem(ofType: text)
    case .importedModule: return SuppliedName.problem(ofModule: text)
    case .day: return isDay(text) ? nil : .notADay(text)
    }
  }

  /// A regular expression for the JSON Schema. It matches all texts that the key accepts, and
  /// perhaps others; nil if it would match any text.
  var pattern: String? {
    switch self {
    case .any: nil
    case .document: "^(?![A-Za-z0-9]+://)"
    case .folder: #"^(.*/)?(?!\.\.?/*$)[^/]+/*$"#
    case .fileName: #"^[^/\\]+$"#
    case .reference:
      #"^(?=[!$-;=?-Z_a-z~\[\]]+$)([Hh][Tt][Tt][Pp][Ss]?://[^/?#@]+|[^:/?#]*)([/?].*)?$"#
    case .environmentVariable: "^[A-Za-z_][A-Za-z0-9_]*$"
    case .moduleName: ModuleName.pattern
    case .typeName: SuppliedName.typePattern
    case .importedModule: SuppliedName.modulePattern
    case .day: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
    }
  }

  /// The texts that match the pattern, but are not allowed.
  var excludedTexts: [String] {
    switch self {
    case .any, .document, .folder, .reference, .environmentVariable, .typeName, .importedModule,
      .day:
      []
    case .fileName: [".", ".."]
    case .moduleName: ModuleName.reserved
    }
  }

  /// The name of the type in the reference page.
  var typeName: String {
    switch self {
    case .any, .document: "string"
    case .folder: "folder"
    case .fileName: "file name"
    case .reference: "URL"
    case .environmentVariable: "name of an environment variable"
    case .moduleName, .importedModule: "name of a Swift module"
    case .typeName: "name of a Swift type"
    case .day: "day"
    }
  }
}

/// Whether a text is a day of the Gregorian calendar.
private func isDay(_ text: String) -> Bool {
  guard let match = text.wholeMatch(of: /([0-9]{4})-([0-9]{2})-([0-9]{2})/),
    let year = Int(match.1), let month = Int(match.2), let day = Int(match.3),
    (1...12).contains(month)
  else { return false }
  let isLeapYear = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  let lengths = [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return (1...lengths[month - 1]).contains(day)
}

extension Diagnostic.Message {
  fileprivate static func isURL(_ key: String, _ url: DocumentURL) -> Self {
    Self(
      .configInvalidValue,
      "'\(key)' must be a file, since martlet never uses the network; fetch the document first: "
        + url.fetchCommand)
  }

  fileprivate static func hasNoName(_ key: String) -> Self {
    Self(.configInvalidValue, "'\(key)' must end with the name of a folder")
  }

  fileprivate static func notAFileName(_ key: String) -> Self {
    Self(.configInvalidValue, "'\(key)' must be a file name without a folder")
  }

  fileprivate static func notAReference(_ text: String) -> Self {
    Self(
      .configInvalidValue,
      "invalid URL '\(text)'; it must begin with 'https://' or be relative to the server")
  }

  fileprivate static func notADay(_ text: String) -> Self {
    Self(.configInvalidValue, "invalid day '\(text)'; write it as '2026-12-31'")
  }

  fileprivate static func notAVariableName(_ name: String) -> Self {
    Self(
      .configInvalidValue,
      """
      invalid environment variable '\(name)'; allowed are ASCII letters, '_', and digits after \
      the first character
      """)
  }
}
