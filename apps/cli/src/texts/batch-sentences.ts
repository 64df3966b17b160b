import { inPieces, type Pieces } from "../language/in-pieces.ts";
import { spokenLanguage } from "../language/language.ts";

// What the batch says of files and journals. Its sentences are whole ones, so the few with a number or a name in them
// are put together of pieces; one that is not known here stays English, and a test finds it.
const pieces: Pieces = [
  // Files
  ["The file is empty.", "Berkas kosong."],
  ["The sheet is empty.", "Lembarnya kosong."],
  ["The file does not exist.", "Berkas tidak ada."],
  ["The file may not be read by you.", "Anda tidak boleh membaca berkas ini."],
  ["The file is a folder.", "Itu folder, bukan berkas."],
  ["The file cannot be read", "Berkas tidak dapat dibaca"],
  [
    "The file has changed since it was checked. Run it again.",
    "Berkas berubah sejak diperiksa. Jalankan lagi.",
  ],
  [
    "The file is neither UTF-8 nor UTF-16. In Excel, save it as “CSV UTF-8 (Comma delimited)”.",
    "Berkas bukan UTF-8 atau UTF-16. Di Excel, simpan sebagai “CSV UTF-8 (Comma delimited)”.",
  ],
  [
    "It is no regular file. A batch is read twice, to check it and to send it: save it to a file first.",
    "Itu bukan berkas biasa. Batch dibaca dua kali, untuk diperiksa dan dikirim: simpan dahulu ke berkas.",
  ],
  [
    "This is an old Excel workbook (.xls) or one with a password. Save it as .xlsx without one, or as CSV UTF-8.",
    "Ini buku kerja Excel lama (.xls) atau berkata sandi. Simpan sebagai .xlsx tanpa kata sandi, atau sebagai CSV UTF-8.",
  ],
  [
    "Only a workbook (.xlsx) has sheets to choose from.",
    "Hanya buku kerja (.xlsx) punya lembar untuk dipilih.",
  ],
  [
    "This is an archive, but no Excel workbook (.xlsx).",
    "Ini arsip, tetapi bukan buku kerja Excel (.xlsx).",
  ],
  ["The workbook has no sheet of this name.", "Buku kerja tidak punya lembar bernama ini."],
  ["The workbook has no sheet.", "Buku kerja tidak punya lembar."],
  ["The workbook does not say where its sheet is.", "Buku kerja tidak menyebut di mana lembarnya."],
  [
    "The workbook is broken. Open it in a spreadsheet and save it again, or save it as CSV UTF-8.",
    "Buku kerja rusak. Buka di spreadsheet dan simpan lagi, atau simpan sebagai CSV UTF-8.",
  ],
  [
    "The workbook is too large. Save it as CSV UTF-8, which may have any size.",
    "Buku kerja terlalu besar. Simpan sebagai CSV UTF-8, yang boleh sebesar apa pun.",
  ],
  ["The row that begins in line", "Baris yang berawal di baris"],
  [
    "is longer than a row can be: is a quotation mark left open?",
    "terlalu panjang: ada tanda kutip yang belum ditutup?",
  ],
  ["has a quotation mark that is not closed.", "punya tanda kutip yang belum ditutup."],
  [
    "Every id_number in the file ends in 0: a spreadsheet took the column for numbers and kept 15 of 16 digits. ",
    "Semua id_number dalam berkas berakhir dengan 0: spreadsheet menganggap kolomnya bilangan dan menyimpan 15 dari 16 angka. ",
  ],
  [
    "Make the column text in the original and save it again. If they all are right, save it as .xlsx with the ",
    "Jadikan kolomnya teks di berkas asli dan simpan lagi. Bila semuanya benar, simpan sebagai .xlsx dengan ",
  ],
  ["column as text.", "kolomnya sebagai teks."],
  // Columns
  ["Two columns are called", "Ada dua kolom bernama"],
  ["Give each a name of its own.", "Beri nama yang berbeda."],
  ["There is no field", "Tidak ada isian"],
  ["to map a column to. There are:", "untuk dipasangkan dengan kolom. Yang ada:"],
  [
    "The file has no column of the name that is given for",
    "Berkas tidak punya kolom dengan nama yang diberikan untuk",
  ],
  ["The file has no column for", "Berkas tidak punya kolom untuk"],
  ["It has:", "Yang ada:"],
  ["If one of them is meant, say so, as", "Bila salah satunya dimaksud, sebutkan, sebagai"],
  [
    "A verification_type_id may also be given for all rows.",
    "verification_type_id dapat juga diberikan untuk semua baris.",
  ],
  ["Several columns may be", "Beberapa kolom bisa berarti"],
  ["The column", "Kolom"],
  ["may be", "bisa berarti"],
  ["Say which, as", "Sebutkan yang mana, sebagai"],
  ["(a name with digits in it)", "(nama yang berisi angka)"],
  [
    "The first row does not name the columns. It wants names such as id_number, full_name, email, ",
    "Baris pertama tidak menyebut nama kolom. Perlu nama seperti id_number, full_name, email, ",
  ],
  ["phone_number and ktp_image (", "phone_number, dan ktp_image ("],
  ["(or NIK", "(atau NIK"],
  // How a file is written
  ["separated by semicolons", "dipisahkan titik koma"],
  ["separated by commas", "dipisahkan koma"],
  ["separated by tabs", "dipisahkan tab"],
  ["separated by vertical bars", "dipisahkan garis tegak"],
  ["separated by", "dipisahkan"],
  ["workbook, sheet", "buku kerja, lembar"],
  // Journals
  ["This batch is running.", "Batch ini sedang berjalan."],
  ["Wait for its run.", "Tunggu sampai selesai."],
  ["Another process has this journal open.", "Proses lain sedang membuka jurnal ini."],
  [
    "What runs there says how far it is. Wait for it, or stop it, which loses nothing. Many workers can share a journal on Postgres.",
    "Kemajuannya tampil di proses itu. Tunggu, atau hentikan, yang tidak menghilangkan apa pun. Jurnal di Postgres dapat dipakai banyak pekerja.",
  ],
  ["The file is no journal.", "Berkas itu bukan jurnal."],
  ["Give another file.", "Beri berkas lain."],
  ["Give another journal.", "Beri jurnal lain."],
  ["The journal's tables cannot be made.", "Tabel jurnal tidak dapat dibuat."],
  ["The journal's file cannot be opened or made.", "Berkas jurnal tidak dapat dibuka atau dibuat."],
  [
    "Check its folder and your rights there, and that the disk is not full.",
    "Periksa foldernya, hak Anda di sana, dan apakah disk penuh.",
  ],
  [
    "The user of the journal's URL may not make its tables.",
    "Pengguna dalam URL jurnal tidak boleh membuat tabel.",
  ],
  ["Grant it CREATE on the database.", "Beri hak CREATE pada database itu."],
  ["The disk of the journal is full.", "Disk jurnal penuh."],
  ["The journal cannot be written", "Jurnal tidak dapat ditulis"],
  ["Free some space.", "Kosongkan ruang."],
  ["Check its disk or server.", "Periksa disk atau servernya."],
  [
    "Then run again: nothing is lost, and what is not certain is looked for first.",
    "Lalu jalankan lagi: tidak ada yang hilang, dan yang belum pasti dicari dahulu.",
  ],
  [
    "The journal was made by a newer version, or by another program.",
    "Jurnal dibuat oleh versi yang lebih baru, atau program lain.",
  ],
  [
    "Update @proofylink/batch, or give another journal.",
    "Perbarui program ini, atau beri jurnal lain.",
  ],
  ["No Postgres server answers there.", "Tidak ada server Postgres yang menjawab di sana."],
  ["Check host and port of the URL.", "Periksa host dan port dalam URL."],
  [
    "The Postgres server does not take the user or the password.",
    "Server Postgres menolak pengguna atau kata sandinya.",
  ],
  ["Check the URL, and PGPASSWORD.", "Periksa URL, dan PGPASSWORD."],
  [
    "The Postgres server has no database of that name.",
    "Server Postgres tidak punya database bernama itu.",
  ],
  ["Create it first.", "Buat dahulu."],
  ["The journal's database cannot be opened", "Database jurnal tidak dapat dibuka"],
  ["Check its URL.", "Periksa URL-nya."],
  [
    "The rows were added with a shorter createTimeoutMs than this worker has.",
    "Baris ditambahkan dengan createTimeoutMs yang lebih pendek daripada milik pekerja ini.",
  ],
  ["Give all workers of a journal the same.", "Beri semua pekerja satu jurnal nilai yang sama."],
  // Keys and decisions
  [
    "This is not the key that the journal was made with.",
    "Ini bukan kunci yang dipakai saat jurnal dibuat.",
  ],
  [
    "Give the same key as in the first run; without it the batch cannot be gone on with.",
    "Beri kunci yang sama seperti pada proses pertama; tanpa itu batch tidak dapat dilanjutkan.",
  ],
  ["The journal's personal data needs a key.", "Data pribadi dalam jurnal memerlukan kunci."],
  [
    "Set PROOFYLINK_BATCH_KEY, for instance to the output of `openssl rand -base64 32`, and keep it.",
    "Isi PROOFYLINK_BATCH_KEY, misalnya dengan keluaran `openssl rand -base64 32`, dan simpan.",
  ],
  [
    "Give a longer one, for instance the output of `openssl rand -base64 32`.",
    "Beri yang lebih panjang, misalnya keluaran `openssl rand -base64 32`.",
  ],
  [
    "The verification of that reference code is of another person.",
    "Verifikasi dengan kode itu milik orang lain.",
  ],
  ["Check the code.", "Periksa kodenya."],
  ["That reference code is already the one of line", "Kode itu sudah dipakai baris"],
  ["Look for another one.", "Cari yang lain."],
  ["If there is none, give the row up.", "Bila tidak ada, lepaskan barisnya."],
  ["List the rows that are unknown.", "Tampilkan baris yang tidak diketahui."],
  ["Give a whole number, 1 or more.", "Beri bilangan bulat, 1 atau lebih."],
  ["Use Node 22.13 or newer.", "Pakai Node 22.13 atau lebih baru."],
  [
    "has no SQLite of its own, which the journal needs.",
    "belum punya SQLite, yang diperlukan jurnal.",
  ],
  ["The key has fewer than", "Kuncinya kurang dari"],
  ["A line has more than", "Satu baris lebih dari"],
  [" characters.", " karakter."],
  ["There is no unknown row in that line.", "Tidak ada baris tidak diketahui di situ."],
  [
    "Several files have an unknown row in that line: name one.",
    "Beberapa berkas punya baris tidak diketahui di situ: sebut salah satu.",
  ],
  ["Line ", "Baris "],
  ["cannot be settled.", "tidak dapat diselesaikan."],
  [
    "The file is one JSON array. Write one object a line instead (JSON Lines)",
    "Berkas berisi satu larik JSON. Tulis satu objek per baris (JSON Lines)",
  ],
  // Last, since it stands in sentences too: between the names of fields.
  [" or ", " atau "],
];

/** A sentence of the batch in the language that is spoken. */
export function batchSentence(text: string): string {
  return spokenLanguage() === "id" ? inPieces(text, pieces) : text;
}
