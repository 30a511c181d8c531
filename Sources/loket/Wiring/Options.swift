import ArgumentParser
import Complaints
import Door
import Glibc
import Store
import TerminalUI
import Wording

/// What every command takes.
struct Options: ParsableArguments {
  @Option(help: "The store file; else $LOKET_STORE, else the user's own.")
  var store: [String] = []

  @Option(help: "The officer who works, by name.")
  var officer: String?

  @Option(help: "The language: id or en.")
  var lang: String?

  @Option(help: "Fixes the clock's day, such as 2026-11-23.")
  var today: String?

  var wording: Wording {
    Wording(lang.flatMap(Language.init(rawValue:)) ?? .id)
  }

  /// Of several that are named, the last; a report reads them all.
  var path: String { Door.isHere ? Door.store : store.last ?? Places.store }

  /// Whether there is a store where this command looks for one.
  var hasStore: Bool { canReach(path) }

  func validate() throws {
    if let lang, Language(rawValue: lang) == nil {
      throw ValidationError("--lang: id, en")
    }
    if let day = today ?? Places.variable("LOKET_TODAY"), Day(iso: day) == nil {
      throw ValidationError("--today: 2026-11-23")
    }
  }

  /// Nobody sets the clock of a store that others rely on.
  var fixedDay: Day? {
    Door.isHere ? nil : (today ?? Places.variable("LOKET_TODAY")).flatMap { Day(iso: $0) }
  }

  var clock: Clock { Clock(today: fixedDay) }

  /// Does what a command does; whatever stops it is said as one sentence.
  func run(_ command: (Wording) throws -> Void) throws {
    if Door.isHere, !store.isEmpty || today != nil || Door.wasStoreNamed {
      Printing.aside(wording.onlyTheSharedStore(Door.store))
    }
    do { try command(wording) } catch let failure as StoreFailure {
      throw Trouble(sentence: wording.sentence(failure)).end()
    } catch let failure as TerminalFailure {
      throw Trouble(sentence: wording.sentence(failure), status: failure.isOfType ? 2 : 1).end()
    } catch let unreadable as UnreadableFile {
      throw Trouble(sentence: wording.noSuchFile(unreadable.path)).end()
    } catch let refusal as Refusal {
      let office = try? Store.open(at: path).office()
      throw Trouble(
        sentence: wording.refusal(refusal, office: office ?? Office(), offset: .westernIndonesia)
      ).end()
    } catch is AgeFailure {
      throw Trouble(sentence: wording.notEncrypted).end()
    } catch let trouble as Trouble { throw trouble.end() }
  }

  /// What would reach past officers and their rights is left to who administers the machine.
  func requireAdministrator() throws {
    guard !Door.isHere || Door.isAdministrator else {
      throw Trouble(sentence: wording.onlyForAdministrator)
    }
  }

  /// Opens the store; nobody is expected to have made the folder of the user's own.
  func open(evenIfExposed: Bool = false) throws -> Store {
    do {
      let store = try Store.open(at: path, evenIfExposed: evenIfExposed)
      if store.setAside != nil { Printing.aside(wording.draftsSetAside) }
      return store
    } catch .missingFolder where path == Places.ownStore {
      throw StoreFailure.notFound(path: path)
    }
  }
}
