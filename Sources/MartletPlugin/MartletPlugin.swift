import Foundation
import PackagePlugin

/// `swift package martlet …`: runs the program with these arguments in the folder of the package.
@main
struct MartletPlugin: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) async throws {
    let process = Process()
    process.executableURL = try context.tool(named: "martlet").url
    process.arguments = arguments
    process.currentDirectoryURL = context.package.directoryURL
    // The standard input of a plugin is its connection to SwiftPM.
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    // SwiftPM itself exits with status 1 for every status other than 0.
    if process.terminationStatus != 0 { exit(process.terminationStatus) }
  }
}
