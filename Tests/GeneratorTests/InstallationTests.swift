import Foundation
import Generator
import Support
import Testing

/// `make install` and `make dist`, with the program that the tests use instead of a release build.
@Suite(.enabled(if: isRepository, "requires a git repository"))
struct InstallationTests {

  /// The installed program is found on `PATH` through a symbolic link. It uses the installed
  /// templates, neither those of the working folder nor those of the package that it was built in.
  @Test func anInstalledProgramUsesItsTemplates() throws {
    try TemporaryFolder.with { folder in
      try install(in: folder)
      for templates in ["usr/share/martlet/Templates", "work/Templates"] {
        let source = repositoryRoot.appending(path: "Templates/Files/Model.mustache")
        let text = try String(contentsOf: source, encoding: .utf8)
        try folder.write("\(text)// \(templates)\n", to: "\(templates)/Files/Model.mustache")
      }
      try folder.write(smallDocument, to: "work/api.yaml")
      try FileManager.default.createDirectory(
        at: folder.url("links"), withIntermediateDirectories: true)
      try folder.link("links/martlet", to: "../usr/bin/martlet")
      let result = try run(
        "/bin/sh", ["-c", "martlet generate --spec api.yaml --output out"], in: folder.url("work"),
        environment: ["PATH": "\(folder.url("links").path):/usr/bin:/bin"])
      #expect(result.status == 0, "\(result.errors)")
      let model = try folder.read("work/out/Models/Thing.swift")
      #expect(model.hasSuffix("}\n// usr/share/martlet/Templates\n"))
    }
  }

  /// The templates of another version may lack what the program needs.
  @Test func reportsTemplatesOfAnotherVersion() throws {
    try TemporaryFolder.with { folder in
      try install(in: folder)
      try folder.write(smallDocument, to: "api.yaml")
      let templates = folder.url("usr/share/martlet/Templates").path
      func errors() throws -> String {
        let arguments = ["generate", "--spec", "api.yaml", "--output", "out"]
        let result = try run(folder.url("usr/bin/martlet").path, arguments, in: folder.url)
        #expect(result.status == 1 && !folder.exists("out"))
        return result.errors
      }
      try FileManager.default.removeItem(atPath: "\(templates)/Files/Client.mustache")
      #expect(
        try errors().contains(": error: missing template 'Client' in this folder; install martlet"))
      let version = "usr/share/martlet/Templates/Runtime/Client/MartletVersion.swift"
      try folder.write("nonisolated public enum MartletVersion {}\n", to: version)
      let expected =
        "\(templates): error: the templates are not those of martlet \(martletVersion); "
        + "install martlet again"
      #expect(try errors().hasPrefix(expected))
      try FileManager.default.removeItem(at: folder.url(version))
      #expect(try errors().hasPrefix(expected))
    }
  }

  @Test func installsAllFiles() throws {
    try TemporaryFolder.with { folder in
      try folder.write("old", to: "usr/share/martlet/Templates/Files/Old.mustache")
      try install(in: folder)
      let installed = try contents(of: folder.url("usr/share/martlet/Templates"))
      let templates = try contents(of: repositoryRoot.appending(path: "Templates"))
      #expect(installed == templates)
      #expect(installed.count > 100)
      for (path, mode) in [
        ("bin/martlet", 0o755), ("share/martlet/Templates/Files/Model.mustache", 0o644),
        ("share/martlet/Templates", 0o755), ("share/martlet/build", 0o644),
      ] {
        #expect(try folder.attributes("usr/\(path)")[.posixPermissions] as? Int == mode, "\(path)")
      }
      let version = try run(folder.url("usr/bin/martlet").path, ["--version"]).output
      let expected = /martlet 0\.\d+\.\d+ \(commit [0-9a-f]{12}(-modified)?, Swift 6\.[\w.-]+\)\n/
      #expect(try expected.wholeMatch(in: version) != nil, "\(version)")
      for path in [
        "man/man1/martlet.1", "bash-completion/completions/martlet", "zsh/site-functions/_martlet",
        "fish/vendor_completions.d/martlet.fish",
      ] {
        #expect(folder.exists("usr/share/\(path)"), "\(path)")
      }
    }
  }

  /// The archive does not depend on when and by whom it is made, and works in any folder.
  @Test func archivesAreReproducible() throws {
    try TemporaryFolder.with { folder in
      let archives = try ["022", "077"].map { mask in
        let output = try make("dist", "DIST=\(folder.url(mask).path)", mask: mask)
        return try #require(output.split(separator: "\n").last.map(String.init))
      }
      #expect(archives[0].hasPrefix("\(folder.url("022").path)/martlet-0."))
      #expect(archives[0].hasSuffix(".tar.gz"))
      let bytes = try archives.map { try Data(contentsOf: URL(filePath: $0)) }
      #expect(bytes[0] == bytes[1])
      let listing = try run("/usr/bin/env", ["tar", "-tzf", archives[0]]).output
      let names = listing.split(separator: "\n").map(String.init)
      // A folder is listed as "a/" and sorted as "a".
      let keys = names.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
      #expect(keys == keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
      try folder.write(smallDocument, to: "api.yaml")
      _ = try run("/usr/bin/env", ["tar", "-xzf", archives[0]], in: folder.url)
      let top = try #require(names.first?.split(separator: "/").first)
      let result = try run(
        folder.url("\(top)/bin/martlet").path,
        ["generate", "--spec", "api.yaml", "--output", "out"], in: folder.url)
      #expect(result.status == 0, "\(result.errors)")
      #expect(folder.exists("out/Models/Thing.swift"))
    }
  }

  private func install(in folder: TemporaryFolder) throws {
    _ = try make("install", "DESTDIR=\(folder.path)", "PREFIX=/usr", mask: "022")
  }

  /// Runs `make` in the repository, and returns its output. Variables of an outer `make` do not
  /// apply.
  private func make(_ arguments: String..., mask: String) throws -> String {
    let all = ["--silent", "PROGRAM=\(martletProgram)"] + arguments
    let result = try run(
      "/bin/sh", ["-c", "umask \(mask) && exec make \"$@\"", "make"] + all,
      environment: ["MAKEFLAGS": "", "MAKELEVEL": "0"])
    try #require(result.status == 0, "\(result.errors)")
    return result.output
  }

  /// The visible files in a folder, without links.
  private func contents(of folder: URL) throws -> [String: Data] {
    let files = try TemporaryFolder(url: folder).contents()
    return files.filter { !$0.key.split(separator: "/").contains { $0.hasPrefix(".") } }
  }
}

private let isRepository = FileManager.default.fileExists(
  atPath: repositoryRoot.appending(path: ".git").path)
