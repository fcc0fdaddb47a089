/// Searches a folder for files whose paths differ from expected ones only in upper and lower case.
/// Each folder is read once.
struct LetterCaseSearch {
  private let folder: String
  private var namesOfFolders: [String: [String]] = [:]

  init(in folder: String) {
    self.folder = folder
  }

  /// Returns the path of a file relative to the folder; nil if no path differs only in case.
  mutating func variant(of path: String) -> String? {
    var found = ""
    for part in path.split(separator: "/") {
      let known = names(in: found)
      guard
        let name = known.first(where: { $0 == part })
          ?? known.first(where: { $0.lowercased() == part.lowercased() })
      else { return nil }
      found = joined(found, name)
    }
    return found == path ? nil : found
  }

  /// Returns no names if the folder does not exist or cannot be read.
  private mutating func names(in subfolder: String) -> [String] {
    if let known = namesOfFolders[subfolder] { return known }
    let path = joined(folder, subfolder)
    var names: [String] = []
    do throws(DiskFailure) {
      names = try Generator.names(inFolder: path.isEmpty ? "." : path)
    } catch {}
    namesOfFolders[subfolder] = names
    return names
  }
}
