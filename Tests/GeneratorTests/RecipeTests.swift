import Foundation
import Support
import Testing

/// The commands of the recipes for CI in `Sources/martlet/README.md`, in a repository with a
/// client. Stubs replace the programs that would use the network. Since the program is large, the
/// archive contains a script that runs it.
struct RecipeTests {
  @Test(arguments: try Recipe.all())
  func aCurrentClientPasses(recipe: Recipe) throws {
    try withRepository { folder in
      let status = try recipe.run(in: folder)
      #expect(status == 0)
      #expect(!folder.exists("stubs/comment"))
    }
  }

  /// The document has a new property, and the client is not regenerated.
  @Test(arguments: try Recipe.all())
  func aChangeIsCommented(recipe: Recipe) throws {
    try withRepository { folder in
      let properties = "        name: { type: string }\n        size: { type: integer }\n"
      let document = smallDocument.replacing("        name: { type: string }\n", with: properties)
      try folder.write(document, to: "repository/spec/api.yaml")
      try commit(in: folder)
      let status = try recipe.run(in: folder)
      #expect(status == 1)
      try #require(folder.exists("stubs/comment"))
      let comment = try folder.read("stubs/comment")
      #expect(comment.hasPrefix("`martlet generate` changes the client:\n\n     "))
      #expect(comment.contains("\n     Sources/Client/Models/Thing.swift "), "\(comment)")
      #expect(comment.contains("\n    +  public var size: Int64?\n"), "\(comment)")
      #expect(!comment.contains("spec/api.yaml"), "the document's own changes")
      #expect(comment.hasSuffix("\n</details>\n"))
    }
  }

  /// A folder with a repository that has a current client, and with stubs.
  private func withRepository(_ body: (TemporaryFolder) throws -> Void) throws {
    try TemporaryFolder.with { folder in
      try folder.write(smallDocument, to: "repository/spec/api.yaml")
      try folder.write(
        "spec: api.yaml\noutput: ../Sources/Client\n", to: "repository/spec/martlet.yaml")
      for (path, text) in programs {
        try folder.write("#!/bin/sh\n\(text)\n", to: path)
        try folder.setMode(0o755, of: path)
      }
      try run("tar -czf stubs/martlet.tar.gz martlet-0", in: folder)
      try run("cd repository; ../martlet-0/bin/martlet generate; git init --quiet", in: folder)
      try commit(in: folder)
      try body(folder)
    }
  }

  private func commit(in folder: TemporaryFolder) throws {
    let user = "-c user.name=A -c user.email=a@example.com"
    try run("cd repository; git add .; git \(user) commit --quiet --message A", in: folder)
  }

  private func run(_ script: String, in folder: TemporaryFolder) throws {
    let result = try GeneratorTests.run("/bin/sh", ["-ec", script], in: folder.url)
    try #require(result.status == 0, "\(result.errors)")
  }

  /// Shell scripts by path.
  private let programs = [
    "martlet-0/bin/martlet": "exec '\(martletProgram)' \"$@\"",
    "stubs/gh": """
    [ "$1 $2 $3" = "pr comment 7" ] || exit 1
    for argument; do last=$argument; done
    cp "$last" "$STUBS/comment"
    """,
    "stubs/curl": """
    status=1
    for argument; do
      case $argument in
        https://example.com/martlet-*.tar.gz) cat "$STUBS/martlet.tar.gz"; status=0 ;;
        body@*) cp "${argument#body@}" "$STUBS/comment" ;;
        https://gitlab.example.com/api/v4/projects/3/merge_requests/7/notes) status=0 ;;
      esac
    done
    exit $status
    """,
  ]
}
