import Complaints

/// The answers a new store begins with, built into the program; they are data from then on.
public enum SeededTemplates {
  /// The files with their names: shared parts, then templates in the order in which they are offered, then phrases.
  public static var files: [(name: String, text: String)] {
    [
      ("bagian", PackageResources.bagian_txt),
      ("tanda_terima", PackageResources.tanda_terima_txt),
      ("minta_kelengkapan", PackageResources.minta_kelengkapan_txt),
      ("diteruskan", PackageResources.diteruskan_txt),
      ("kabar_kemajuan", PackageResources.kabar_kemajuan_txt),
      ("jawaban_informasi", PackageResources.jawaban_informasi_txt),
      ("selesai_dikerjakan", PackageResources.selesai_dikerjakan_txt),
      ("selesai_bersyarat", PackageResources.selesai_bersyarat_txt),
      ("bukan_kewenangan", PackageResources.bukan_kewenangan_txt),
      ("belum_dapat_dipenuhi", PackageResources.belum_dapat_dipenuhi_txt),
      ("maaf_terlambat", PackageResources.maaf_terlambat_txt),
      ("duplikat", PackageResources.duplikat_txt),
      ("penutupan", PackageResources.penutupan_txt),
      ("pengawasan", PackageResources.pengawasan_txt),
      ("darurat", PackageResources.darurat_txt),
      ("frasa", PackageResources.frasa_txt),
    ].map { (name: $0.0 + ".txt", text: String(decoding: $0.1, as: UTF8.self)) }
  }

  /// Each template and shared part by itself, as a new store takes them.
  public static var sources: [TemplateSource] {
    files.flatMap { TemplateFile.read($0.text).sources }
  }

  /// The seeded answers as a library; a test holds that no file has a mistake.
  public static func library() -> Result<TemplateLibrary, LibraryMistakes> {
    TemplateLibrary.load(files)
  }
}
