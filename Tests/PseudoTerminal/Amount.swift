import Foundation

/// How much is tried: a little in every run of the tests, much with LOKET_TORTURE=1, ten times that with 10.
public enum Amount {
  private static let factor = Int(ProcessInfo.processInfo.environment["LOKET_TORTURE"] ?? "") ?? 0

  public static func of(_ little: Int, torture: Int) -> Int {
    factor == 0 ? little : torture * factor
  }

  /// How far apart the places of a series lie that are tried; every one of them in the longest torture.
  public static func stride(_ little: Int, torture: Int = 1) -> Int {
    switch factor {
    case 0: little
    case 1: torture
    default: 1
    }
  }

  /// A line for the page of figures, added to the file that LOKET_TORTURE_FIGURES names.
  public static func report(_ line: String) {
    guard let path = ProcessInfo.processInfo.environment["LOKET_TORTURE_FIGURES"],
      let file = fopen(path, "a")
    else { return }
    fputs(line + "\n", file)
    fclose(file)
  }
}
