import Parallelism

/// The Swift files that clients contain unchanged, with the types that they declare and use.
///
/// The text of the files is scanned for these types. They decide which files a client needs, and
/// which names are reserved, so that a new file needs no entry in a list.
package struct Runtime: Sendable {
  /// The files without the code for conditions that are not defined.
  package let files: [RuntimeFile]
  /// The files with the code for all conditions.
  private let sources: [RuntimeFile]
  /// The names that no type of a document can have: the names of the types that the files declare,
  /// and the names of the files, since a module cannot contain two files of the same name.
  let reservedNames: Set<String>
  /// The indices of the files that declare the types, by the types' names.
  private let declaringFiles: [String: Int]
  /// The files that each file uses, as indices.
  private let uses: [Set<Int>]
  /// The indices of the files that a client contains only if it uses them.
  private let optionalFiles: Set<Int>

  /// - Parameter conditions: The compilation conditions of the features that a client has. Files
  ///   whose code is only for other conditions are omitted.
  package init(_ sources: [RuntimeFile], defining conditions: Set<String> = []) {
    self.sources = sources
    let resolved = concurrentMap(count: sources.count) { index in
      var file = sources[index]
      file.text = ConditionalText.resolved(file.text, defining: conditions)
      return file
    }
    let files = resolved.filter { !$0.text.isEmpty && $0.text != "\n" }
    self.files = files
    let scans = concurrentMap(count: files.count) { SourceScan(files[$0].text) }
    var declaringFiles: [String: Int] = [:]
    for (index, scan) in scans.enumerated() {
      for type in scan.declaredTypes { declaringFiles[type] = index }
    }
    self.declaringFiles = declaringFiles
    reservedNames = Set(declaringFiles.keys).union(files.map(\.fileName))
    uses = scans.enumerated().map { index, scan in
      var used = Set(scan.capitalizedWords.compactMap { declaringFiles[$0] })
      used.remove(index)
      return used
    }
    optionalFiles = Self.optionalFiles(declaringFiles, uses)
  }

  /// Returns the files that declare types for only some clients, and the files that only such files
  /// use.
  private static func optionalFiles(
    _ declaringFiles: [String: Int], _ uses: [Set<Int>],
  ) -> Set<Int> {
    let required = Set(RuntimeTypes.ofEveryClient.compactMap { declaringFiles[$0] })
    var optional = Set(RuntimeTypes.OnDemand.allCases.compactMap { declaringFiles[$0.rawValue] })
    var users: [Int: Set<Int>] = [:]
    for (user, used) in uses.enumerated() {
      for file in used { users[file, default: []].insert(user) }
    }
    var hasChanged = true
    while hasChanged {
      let found = users.filter { file, users in
        !optional.contains(file) && !required.contains(file) && users.isSubset(of: optional)
      }
      optional.formUnion(found.keys)
      hasChanged = !found.isEmpty
    }
    return optional
  }

  /// Returns the runtime of clients with the features of the conditions.
  package func defining(_ conditions: Set<String>) -> Runtime {
    conditions.isEmpty ? self : Runtime(sources, defining: conditions)
  }

  package func declaresType(_ name: String) -> Bool { declaringFiles[name] != nil }

  /// Returns the files of a client with operations.
  ///
  /// - Parameter used: The on-demand types that the client uses.
  func files(for used: Set<RuntimeTypes.OnDemand>) -> [RuntimeFile] {
    let needed = reached(from: used.compactMap { declaringFiles[$0.rawValue] })
    return files.indices.filter { !optionalFiles.contains($0) || needed.contains($0) }
      .map { files[$0] }
  }

  /// Returns the files of a client that has models and no operations.
  ///
  /// - Parameter used: The on-demand types that the models use.
  func filesForModels(_ used: Set<RuntimeTypes.OnDemand>) -> [RuntimeFile] {
    let types = RuntimeTypes.ofModels + used.map(\.rawValue)
    let needed = reached(from: types.compactMap { declaringFiles[$0] })
    return files.indices.filter(needed.contains).map { files[$0] }
  }

  /// Returns the given files, and all files that they use directly or indirectly.
  private func reached(from start: [Int]) -> Set<Int> {
    var reached = Set(start)
    var waiting = start
    while let file = waiting.popLast() {
      for next in uses[file] where reached.insert(next).inserted { waiting.append(next) }
    }
    return reached
  }
}
