import Diagnostics

/// The version of martlet. `Templates/Runtime/Client/MartletVersion.swift` has the same one.
package let martletVersion = "0.1.0"

/// The files that are installed with the program: `PREFIX/share/martlet` for `PREFIX/bin/martlet`.
package struct Installation: Sendable {
  private let folder: String

  /// Symbolic links to the program must be resolved in `path`.
  package init(ofProgramAt path: String) {
    folder = joined(Generator.folder(of: Generator.folder(of: path)), "share/martlet")
  }

  /// The installation of this program; nil if the system does not report the program's path. The
  /// files need not exist.
  package static let current = executablePath().map(Installation.init(ofProgramAt:))

  /// The commit and the compiler that the program was built from, in words. Nil if they were not
  /// recorded, since only an installation records them.
  ///
  /// They are in a file and not in the program, so that a new commit does not change the sources,
  /// and developers need not build the program again.
  package var build: String? {
    do throws(ReadFailure) {
      let text = String(decoding: try readFile(at: joined(folder, "build")), as: UTF8.self)
      return text.split(separator: "\n").first.map(String.init)
    } catch {
      return nil
    }
  }

  var templates: String { joined(folder, "Templates") }
}

/// The folder `Templates` of the package that this source file belongs to; nil if the program was
/// built for installation, since it then runs on machines without the package.
var packageTemplates: String? {
  #if INSTALLABLE
    return nil
  #else
    let package = folder(of: folder(of: folder(of: #filePath)))
    return package.hasPrefix("/") ? joined(package, "Templates") : nil
  #endif
}

/// Returns the first folder that has templates: that of the installation, or else that of the
/// package. The working folder is not searched, since a folder `Templates` in it may belong to
/// another program.
package func standardTemplates(
  in installation: Installation?, orIn packageTemplates: String?,
) throws(DiskFailure) -> String {
  let candidates = [installation?.templates, packageTemplates].compactMap(\.self)
  if let found = candidates.first(where: isTemplateFolder) { return found }
  throw DiskFailure(
    path: candidates.first ?? "share/martlet/Templates",
    problem: "the templates of martlet are missing; install martlet again")
}

private func isTemplateFolder(_ path: String) -> Bool {
  do throws(ReadFailure) {
    _ = try realPath(of: joined(path, "Files"))
    return true
  } catch {
    return false
  }
}
