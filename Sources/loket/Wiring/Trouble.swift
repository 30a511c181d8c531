import ArgumentParser
import Complaints
import Store
import TerminalUI
import Wording

/// Something that stops a command: one sentence for a person, and an exit status.
struct Trouble: Error {
  let sentence: String
  var status: Int32 = 1

  /// Says it on standard error and ends with its status.
  func end() -> ExitCode {
    Printing.aside(sentence)
    return ExitCode(status)
  }
}

extension Wording {
  func sentence(_ failure: StoreFailure) -> String {
    switch failure {
    case .notFound(let path): storeNotFound(path)
    case .missingFolder(let path): storeMissingFolder(path)
    case .foreign(let path): storeForeign(path)
    case .newer(let path, let version): storeNewer(path, version: version)
    case .linked(let path): storeLinked(path)
    case .remote(let path): storeRemote(path)
    case .tooManyFiles: tooManyFiles
    case .notConfirmed: notConfirmed
    case .cancelled: waitCancelled
    case .older(let path): storeOlder(path)
    case .exposed(let path): storeExposed(path)
    case .empty(let path): storeEmpty(path)
    case .damaged(let path): storeDamaged(path)
    case .notPermitted(let path): storeNotPermitted(path)
    case .alreadyExists(let path): storeAlreadyExists(path)
    case .inUse: storeInUse
    case .readOnly: storeReadOnly
    case .diskFull: diskFull
    case .io(let code): storeTrouble("\(code)")
    }
  }

  func sentence(_ failure: TerminalFailure) -> String {
    switch failure {
    case .inputIsNoTerminal, .outputIsNoTerminal: noTerminal
    case .typeUnset: terminalUnsuited("")
    case .typeDumb: terminalUnsuited("dumb")
    case .noCursorAddressing(let type), .unknownType(let type): terminalUnsuited(type)
    case .notStarted: noTerminal
    case .system(let number): storeTrouble("\(number)")
    }
  }
}
