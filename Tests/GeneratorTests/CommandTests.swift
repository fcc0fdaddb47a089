import Foundation
import Support
import Testing

struct CommandTests {
  @Test(arguments: [
    ["--help"], ["help"], ["generate", "--help"], ["check", "--help"], ["dump", "-h"],
  ])
  func printsHelp(arguments: [String]) throws {
    let result = try run(martletProgram, arguments)
    #expect(result.status == 0)
    #expect(result.output.contains("Usage: martlet"))
    #expect(result.errors.isEmpty)
  }

  /// The help lists all subcommands and options, in lines of at most 80 columns.
  @Test func helpListsSubcommandsAndOptions() throws {
    let program = try martlet("--help").output
    let common = [
      "--config FILE", "--spec FILE", "--tag NAME", "--operation ID", "--path PATH",
      "--exclude-tag NAME", "--exclude-operation ID", "--exclude-path PATH", "--root DIR",
      "--strict", "--quiet", "--verbose", "--all", "--help",
    ]
    let output = ["--output DIR", "--module NAME", "--templates DIR"]
    let formats = ["--diagnostics-format FORMAT"]
    for (name, others) in [
      ("generate", output + formats + ["--dry-run"]), ("check", output + formats + ["--summary"]),
      ("watch", output), ("dump", formats + ["--format FORMAT", "--file FILE"]),
    ] {
      #expect(program.contains("\n  \(name) "))
      let help = try martlet(name, "--help").output
      let options = help.split(separator: "\n").filter { $0.hasPrefix("  --") }
      let labels = options.map { line in
        line.dropFirst(2).firstRange(of: "  ").map { line[..<$0.lowerBound] } ?? line
      }
      #expect(Set(labels.map { $0.dropFirst(2) }) == Set((common + others).map { $0[...] }))
      #expect(help.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }
  }

  @Test func printsTheVersion() throws {
    let result = try martlet("--version")
    #expect(result.status == 0)
    let version = /martlet 0\.\d+\.\d+ \(development build, Swift 6\.\d( or newer)?\)\n/
    #expect(try version.wholeMatch(in: result.output) != nil, "\(result.output)")
  }

  @Test(arguments: [
    [], ["generat"], ["generate", "--bogus"], ["generate", "--spec"], ["generate", "extra"],
    ["dump"], ["dump", "nothing"], ["check", "--output"], ["dump", "ir", "--output", "x"],
    ["dump", "ir", "--format", "json"], ["dump", "document", "--format", "text", "--file", "a"],
    ["generate", "--strict=yes"], ["diff", "a", "b", "c"], ["diff", "--format", "xml"],
  ])
  func invalidArgumentsExitWithStatusTwo(arguments: [String]) throws {
    let result = try run(martletProgram, arguments)
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.errors.hasPrefix("martlet: error: "))
    #expect(result.errors.contains("--help'"))
  }

  @Test func reportsAMissingDocument() throws {
    try TemporaryFolder.with { folder in
      let result = try martlet("generate", "--spec", "no.yaml", "--output", "out", in: folder.url)
      #expect(result.status == 1)
      #expect(result.errors.contains("no.yaml"))
      #expect(try folder.contents().isEmpty)
    }
  }

  @Test func dumpPrintsDocumentAndAPI() throws {
    let document = try martlet("dump", "document")
    #expect(document.status == 0)
    #expect(document.output.contains("/reports/run"))
    let ir = try martlet("dump", "ir")
    #expect(ir.status == 0)
    #expect(ir.output.contains("record ReportResults"))
    #expect(try martlet("dump", "ir").output == ir.output)
  }

  @Test func anUnknownTagIsAnError() throws {
    try TemporaryFolder.with { folder in
      let out = folder.url("out").path
      let result = try martlet("generate", "--output", out, "--tag", "No Such Tag")
      #expect(result.status == 1)
      #expect(result.errors.contains("No Such Tag"))
      #expect(!folder.exists("out"))
    }
  }

  /// Without a network library, no document can make the program send a request.
  @Test func theProgramLinksNoNetworkLibrary() throws {
    let result = try run("/usr/bin/env", ["nm", "--dynamic", martletProgram])
    #expect(result.status == 0)
    #expect(result.output.contains("yaml_parser_parse"))
    for name in ["FoundationNetworking", "curl_easy", "URLSession", "getaddrinfo"] {
      #expect(!result.output.contains(name), "\(name)")
    }
  }

  @Test func aTemplateReplacesTheStandardOne() throws {
    try TemporaryFolder.with { folder in
      try folder.write("{{> header}}\n// Mine.\n", to: "mine/Files/Client.mustache")
      let out = folder.url("out").path
      let mine = folder.url("mine").path
      let result = try martlet("generate", "--output", out, "--templates", mine)
      #expect(result.status == 0, "\(result.errors)")
      let client = try folder.read("out/Operations/ReportsDataExtractionAPI.swift")
      #expect(client.contains("// Mine.\n"))
      #expect(try folder.read("out/Models/Index.swift").contains("enum Index"))
    }
  }

  @Test func locatesAnUnknownNameInATemplate() throws {
    try TemporaryFolder.with { folder in
      try folder.write("{{> header}}\nlet x = {{typName}}\n", to: "mine/Files/Client.mustache")
      let mine = folder.url("mine").path
      let out = folder.url("out").path
      let result = try martlet("generate", "--output", out, "--templates", mine)
      #expect(result.status == 1)
      #expect(result.errors.contains("mine/Files/Client.mustache:2:9: error: "))
      #expect(result.errors.contains("typName"))
      #expect(!folder.exists("out"))
    }
  }
}
