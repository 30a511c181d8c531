import Complaints

/// What is said of files that are imported.
extension Wording {
  /// A column by the name people know it under.
  public func label(_ column: ImportColumn) -> String {
    switch column {
    case .id: say("nomor", "number")
    case .received: say("tanggal diterima", "date of receipt")
    case .channel: say("saluran", "channel")
    case .name: say("nama", "name")
    case .phone: say("telepon", "telephone")
    case .nik: "NIK"
    case .address: say("alamat", "address")
    case .kelurahan: "kelurahan"
    case .category: say("kategori", "category")
    case .classification: say("klasifikasi", "classification")
    case .subject: say("perihal", "subject")
    case .body: say("isi", "story")
    case .status: "status"
    case .reply: say("jawaban", "reply")
    case .replied: say("tanggal jawaban", "date of reply")
    case .closed: say("tanggal selesai", "date of closing")
    case .outcome: say("hasil", "outcome")
    }
  }

  /// A word of another system, kept as it was written.
  public func notRecognised(_ word: String) -> String {
    say("Belum dikenal – \(word)", "Not recognised – \(word)")
  }

  /// A problem as one line: where, then what and what to do.
  public func problem(_ problem: RowProblem) -> String {
    let place = say("Baris \(problem.line)", "Line \(problem.line)")
    guard let column = problem.column else { return "\(place): \(sentence(problem.reason))" }
    return "\(place), \(label(column)): \(sentence(problem.reason))"
  }

  /// Why a row does not come in, or what was remarked about it.
  public func sentence(_ reason: RowProblem.Reason) -> String {
    switch reason {
    case .unterminatedQuote:
      say("tanda kutip dibuka, tidak ditutup.", "a quote is opened and not closed.")
    case .textAfterQuote:
      say(
        "tanda kutip di dalam isian harus ditulis dua kali.",
        "a quote within a field must be doubled.")
    case .tooLong(let limit):
      say("lebih panjang dari \(count(limit)) bita.", "longer than \(count(limit)) bytes.")
    case .tooManyFields(let expected, let found):
      say(
        "\(found) kolom, padahal judulnya \(expected). Periksa pemisah di dalam isian.",
        "\(found) fields under \(expected) headings. Look for a delimiter within a field.")
    case .missing: say("belum ada, padahal wajib.", "is missing, and is required.")
    case .unreadableDate(let text):
      say("“\(text)” bukan tanggal yang dikenal.", "“\(text)” is no date that is known.")
    case .relativeDate(let text):
      say("“\(text)” tanpa tanggal. Tulis tanggalnya.", "“\(text)” has no date. Write the date.")
    case .spreadsheetDate(let text):
      say(
        "\(text) angka tanggal lembar kerja. Ubah kolomnya menjadi tanggal, lalu simpan lagi.",
        "\(text) is a spreadsheet's date number. Format the column as a date and save again.")
    case .monthBeforeDay(let text):
      say("“\(text)” mendahulukan bulan.", "“\(text)” puts the month first.")
    case .future(let day):
      say("\(shortDate(day)) belum tiba.", "\(shortDate(day)) has not come yet.")
    case .longAgo(let day):
      say("\(day.iso) sebelum tahun 1990.", "\(day.iso) is before 1990.")
    case .beforeReceipt(let day):
      say(
        "\(shortDate(day)) sebelum aduan diterima.",
        "\(shortDate(day)) is before the complaint was received.")
    case .roundedNumber:
      say(
        "angkanya dipotong lembar kerja. Ubah kolomnya menjadi teks, isi lagi.",
        "a spreadsheet has cut the number. Make the column text and fill it again.")
    case .damagedText:
      say(
        "ada huruf yang rusak; diganti \u{FFFD}.",
        "some letters are damaged; \u{FFFD} stands for them.")
    case .strayQuote:
      say("ada tanda kutip di tengah isian; dibiarkan.", "a quote within a field; kept as it is.")
    case .fewerFields(let expected, let found):
      say(
        "\(found) kolom, padahal judulnya \(expected); sisanya kosong.",
        "\(found) fields under \(expected) headings; the others are empty.")
    case .nikLength(let digits):
      say("\(digits) angka, seharusnya 16; disimpan.", "\(digits) digits instead of 16; kept.")
    case .phoneZeroRestored: say("angka 0 di depan dipulihkan.", "the leading 0 was put back.")
    case .unreadablePhone:
      say("bukan nomor telepon; disimpan apa adanya.", "is no telephone number; kept as it is.")
    case .unknownWord(let word):
      say(
        "“\(word)” belum dikenal; disimpan sebagai teks.", "“\(word)” is not known; kept as text.")
    case .garbledText:
      say(
        "huruf tampak kacau sejak asalnya; dibiarkan.",
        "letters look garbled at their source; kept as they are.")
    case .outcomeOfOpen:
      say("ada hasil, padahal belum selesai; diabaikan.", "an outcome, but not closed; left out.")
    }
  }

  /// Why a file is not imported at all, and what to do.
  public func sentence(_ refusal: ImportRefusal) -> String {
    switch refusal {
    case .needsFile(let path):
      say(
        "\(path) bukan berkas biasa. Simpan dahulu sebagai berkas, lalu impor berkas itu.",
        "\(path) is no plain file. Save it as a file first, then import that.")
    case .cannotOpen(let path):
      say(
        "\(path) tidak dapat dibuka. Periksa nama dan izinnya.",
        "\(path) cannot be opened. Check its name and permissions.")
    case .cannotRead(let path):
      say(
        "\(path) tidak terbaca sampai selesai. Salin ulang berkasnya.",
        "\(path) cannot be read to its end. Copy the file again.")
    case .empty: say("Berkas ini kosong.", "This file is empty.")
    case .utf16:
      say(
        "Berkas ini UTF-16. Simpan lagi sebagai CSV UTF-8.",
        "This file is UTF-16. Save it again as CSV UTF-8.")
    case .columnMissing(let columns):
      say(
        "Kolom \(names(columns)) tidak ditemukan. Sebutkan judulnya, mis. received=Tanggal masuk.",
        "No column for \(names(columns)). Name its heading, such as received=Date.")
    case .headingMissing(let column, let heading):
      say(
        "Judul “\(heading)” untuk \(label(column)) tidak ada di berkas ini.",
        "The heading “\(heading)” for \(label(column)) is not in this file.")
    case .profileUnreadable(let line):
      say(
        "Pemetaan baris \(line) tidak terbaca. Bentuknya: received = Tanggal masuk.",
        "Line \(line) of the mapping cannot be read. Its form: received = Date.")
    case .monthFirst(let line):
      say(
        "Tanggal di baris \(line) mendahulukan bulan. Bila benar, sebutkan dates=m/d/y.",
        "The date in line \(line) puts the month first. If so, say dates=m/d/y.")
    case .changedMeanwhile:
      say(
        "Berkas berubah selama dibaca. Mulai lagi setelah selesai disimpan.",
        "The file changed while it was read. Begin again once it is saved.")
    }
  }

  private func names(_ columns: [ImportColumn]) -> String {
    columns.map(label).joined(separator: say(" atau ", " or "))
  }
}
