import ArgumentParser
import Complaints
import Store
import Wording

/// What is held of one citizen: given out to them, or erased.
struct PersonCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "person", abstract: "Data satu warga: dikeluarkan untuknya, atau dihapus.",
    subcommands: [PersonExport.self, PersonErase.self])
}

/// Whom a command is about.
///
/// Numbers of citizens are asked for or read from a file, for arguments are seen by others.
struct PersonOptions: ParsableArguments {
  @Argument(help: "The number of one of their complaints, such as MDN-26-0412.")
  var number: String?
  @Flag(help: "Asks for their NIK; from a pipe its first line is read.")
  var nik = false
  @Flag(help: "Asks for their telephone instead.")
  var phone = false
  @Option(help: "The file whose first line is the NIK.")
  var nikFile: String?
  @Option(help: "The file whose first line is the telephone.")
  var phoneFile: String?

  func query(_ wording: Wording) throws -> Store.PersonQuery {
    let named = [number != nil, nik, phone, nikFile != nil, phoneFile != nil]
    guard named.count(where: { $0 }) == 1 else {
      throw Trouble(sentence: wording.personNotNamed, status: 2)
    }
    if let number {
      guard let number = ComplaintNumber(number) else {
        throw Trouble(sentence: wording.notThere(number), status: 2)
      }
      return .complaint(number)
    }
    if nik || nikFile != nil {
      let digits = try said(nikFile, wording.askNIK).filter { $0.isASCII && $0.isNumber }
      guard digits.utf8.count == 16 else { throw Trouble(sentence: wording.notNIK, status: 2) }
      return .nik(digits)
    }
    guard let phone = PhoneNumber(try said(phoneFile, wording.askPhone).trimmed) else {
      throw Trouble(sentence: wording.notPhone, status: 2)
    }
    return .phone(phone)
  }

  private func said(_ file: String?, _ prompt: String) throws -> String {
    if let file {
      return String(try SmallFile.read(file).prefix { !$0.isNewline })
    }
    return Passphrase.ask(prompt) ?? ""
  }
}

extension Reading {
  /// Does what is kept for those who prove anew who they are.
  func proven<Result>(_ work: () throws -> Result) throws -> Result {
    try StepUp(self).prove(officer)
    return try told(work)
  }

  /// Does something under the rules; a refusal becomes a sentence.
  func told<Result>(_ work: () throws -> Result) throws -> Result {
    do { return try work() } catch let refusal as Refusal {
      throw Trouble(sentence: wording.refusal(refusal, office: office, offset: offset))
    } catch let limit as ExportLimitReached {
      throw Trouble(sentence: wording.exportLimitReached(limit.limit, already: limit.already))
    } catch let several as PersonAmbiguity {
      throw Trouble(sentence: wording.severalPeople(several.numbers))
    }
  }

  func holding(of person: PersonOptions) throws -> PersonHolding {
    let query = try person.query(wording)
    guard let holding = try proven({ try store.holding(of: query, for: officer) }) else {
      throw Trouble(sentence: wording.nothingHeld)
    }
    return holding
  }
}
