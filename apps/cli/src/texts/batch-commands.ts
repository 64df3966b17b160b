import { inLanguages } from "../language/language.ts";

/** What the help of `proofylink batch` says. */
export const batchCommandTexts = inLanguages({
  en: {
    summary: "check many people from a file, with a journal: nothing is lost, nothing paid twice",
    description:
      "Checks many people from a CSV, JSON Lines or Excel file. Every row is checked before the first token is spent;\n" +
      "a journal is written before each create. Killed at any moment, `batch resume` goes on.",
    after: `
Examples:
  proofylink batch run people.csv --dry-run                  check every row; nothing is sent
  proofylink batch run people.csv --results results.csv      send them; asks before it spends
  proofylink batch resume                                    go on after Ctrl-C, a crash or a power cut
  proofylink batch resolve                                   rows of which nobody knows whether they were created
  proofylink batch export -o results.csv --people people.csv
  proofylink batch purge                                     remove people's data from the journal

The journal's personal data is encrypted with PROOFYLINK_BATCH_KEY, or with a key that is made at first use and kept in
~/.config/proofylink/batch-key with mode 0600. For many machines: --journal postgres, with the database's URL in
PROOFYLINK_BATCH_DATABASE_URL, and the same PROOFYLINK_BATCH_KEY everywhere.
Batches need Node 22.13 or newer.`,
    file: "CSV, JSON Lines or XLSX; its first row names the columns",
    runSummary: "check a file of people, then send them (spends a token for each)",
    runDescription:
      "Checks every row, says what it will cost, asks, and sends. Spends one token for each person.",
    map: "column of a field whose name does not tell; may be repeated",
    mapForm: "It wants FIELD=COLUMN, such as id_number=NIK.",
    type: "verification_type_id of rows that do not say it: 1 employee, 2 vehicle rental, 3 customer, 4 tenant",
    consent: "way of consent of rows that do not say it (default: what the row brings)",
    sheet: "sheet of a workbook (default: the first)",
    skipInvalid: "send the good rows although others have problems",
    dryRun: "check the file and say what it would cost; nothing is written or sent",
    journal: "the journal, a file, or postgres (URL in PROOFYLINK_BATCH_DATABASE_URL)",
    maxTokens: "the most tokens that this journal may spend, earlier runs included",
    concurrency: "the most creates at a time",
    results: "keep this file up to date with the results: .csv or .jsonl",
    noWait: "end when all are created; do not wait for results",
    yes: "do not ask; for programs",
    runAfter: `
Columns: id_number, full_name, email, phone_number, ktp_image (a path, from the file's folder), verification_type_id,
consent (email, own, upload), form_consent, consent_metadata.user_agent and so on. NIK, Nama, Email, No HP, Foto KTP and the
like are understood, and it is told how. Rows that a spreadsheet has ruined (3.17E+15, rounded, a digit lost) are named by line.

Exit codes: 0 all is done, 3 rows have problems or were refused, 6 not enough tokens, 7 of some rows nobody knows whether they
were created, 8 --max-tokens is reached, 11 the API cannot be reached, 130 Ctrl-C. \`batch resume\` goes on after each.`,
    resumeSummary: "go on where the journal stands",
    resumeDescription:
      "Goes on: looks for creates whose outcome is unknown, sends what is left, waits for results.",
    statusSummary: "what has become of the batch",
    statusDescription: "Sums up the journal: rows, tokens, levels, and what needs a person.",
    markdown: "print it as Markdown",
    line: "line of the file, or row of the sheet; without it the unknown rows are listed",
    resolveSummary: "settle a row of which nobody knows whether it was created",
    resolveDescription:
      "Settles a row whose create got no answer and that the API's list does not show clearly.",
    fileName: "name of the file that the row is from, when the journal has several",
    created: "it exists, under this reference code",
    resend: "it does not exist: send it again, for another token",
    giveUp: "leave it alone; it counts as spent",
    resolveAfter: `
Examples:
  proofylink batch resolve                                 list them
  proofylink list --q -                                    look whether one is there
  proofylink batch resolve 17 --created EMP-260211-7874
  proofylink batch resolve 18 --resend                     then: proofylink batch resume`,
    exportSummary: "write the results as CSV or JSON Lines",
    exportDescription:
      "Writes a row for each row of the batch. The file is private (0600) and takes its place whole.",
    output: "the file to write (default: print)",
    format: "csv or jsonl (default: what the file is called, else csv)",
    people:
      "the file that the batch was made from, to say who each row is; NIKs masked unless --reveal",
    purgeSummary: "remove people's data from the journal",
    purgeDescription:
      "Removes what the journal holds of people that no run needs any more, and says what is left.",
  },
  id: {
    summary:
      "periksa banyak orang dari berkas, dengan jurnal: tidak ada yang hilang atau dibayar dua kali",
    description:
      "Memeriksa banyak orang dari berkas CSV, JSON Lines, atau Excel. Setiap baris diperiksa sebelum token pertama terpakai;\n" +
      "jurnal ditulis sebelum setiap pembuatan. Bila terhenti kapan pun, `batch resume` melanjutkan.",
    after: `
Contoh:
  proofylink batch run orang.csv --dry-run                   periksa semua baris; tidak ada yang dikirim
  proofylink batch run orang.csv --results hasil.csv         kirim; bertanya sebelum memakai token
  proofylink batch resume                                    lanjutkan setelah Ctrl-C, gangguan, atau listrik padam
  proofylink batch resolve                                   baris yang tidak diketahui apakah terbuat
  proofylink batch export -o hasil.csv --people orang.csv
  proofylink batch purge                                     hapus data orang dari jurnal

Data pribadi dalam jurnal dienkripsi dengan PROOFYLINK_BATCH_KEY, atau dengan kunci yang dibuat saat pertama dipakai dan
disimpan di ~/.config/proofylink/batch-key dengan mode 0600. Untuk banyak mesin: --journal postgres, dengan URL database di
PROOFYLINK_BATCH_DATABASE_URL, dan PROOFYLINK_BATCH_KEY yang sama di mana-mana.
Batch memerlukan Node 22.13 atau lebih baru.`,
    file: "CSV, JSON Lines, atau XLSX; baris pertama berisi nama kolom",
    runSummary: "periksa berkas berisi orang, lalu kirim (satu token per orang)",
    runDescription:
      "Memeriksa setiap baris, menyebut biayanya, bertanya, lalu mengirim. Memakai satu token per orang.",
    map: "kolom untuk isian yang namanya tidak jelas; boleh diulang",
    mapForm: "Bentuknya ISIAN=KOLOM, misalnya id_number=NIK.",
    type: "verification_type_id bagi baris yang tidak menyebutnya: 1 karyawan, 2 sewa kendaraan, 3 pelanggan, 4 penyewa",
    consent: "cara persetujuan bagi baris yang tidak menyebutnya (bawaan: sesuai isi baris)",
    sheet: "lembar dari buku kerja (bawaan: yang pertama)",
    skipInvalid: "kirim baris yang baik walaupun ada baris lain yang bermasalah",
    dryRun: "periksa berkas dan sebutkan biayanya; tidak ada yang ditulis atau dikirim",
    journal: "jurnal, sebuah berkas, atau postgres (URL di PROOFYLINK_BATCH_DATABASE_URL)",
    maxTokens: "token terbanyak yang boleh dipakai jurnal ini, termasuk proses sebelumnya",
    concurrency: "pembuatan terbanyak pada saat bersamaan",
    results: "perbarui berkas ini dengan hasilnya: .csv atau .jsonl",
    noWait: "berakhir setelah semua terbuat; tidak menunggu hasil",
    yes: "jangan bertanya; untuk program",
    runAfter: `
Kolom: id_number, full_name, email, phone_number, ktp_image (path, dari folder berkas itu), verification_type_id,
consent (email, own, upload), form_consent, consent_metadata.user_agent dan seterusnya. NIK, Nama, Email, No HP, Foto KTP, dan
sejenisnya dipahami, dan disebutkan. Baris yang dirusak spreadsheet (3.17E+15, dibulatkan, angka hilang) disebut barisnya.

Kode keluar: 0 semua selesai, 3 ada baris bermasalah atau ditolak, 6 token tidak cukup, 7 ada baris yang tidak diketahui apakah
terbuat, 8 --max-tokens tercapai, 11 API tidak dapat dihubungi, 130 Ctrl-C. \`batch resume\` melanjutkan setelah semuanya.`,
    resumeSummary: "lanjutkan dari keadaan jurnal",
    resumeDescription:
      "Melanjutkan: mencari pembuatan yang hasilnya tidak diketahui, mengirim sisanya, menunggu hasil.",
    statusSummary: "keadaan batch",
    statusDescription: "Meringkas jurnal: baris, token, tingkat, dan yang perlu diperiksa orang.",
    markdown: "cetak sebagai Markdown",
    line: "baris dalam berkas; tanpa ini, baris yang tidak diketahui didaftar",
    resolveSummary: "selesaikan baris yang tidak diketahui apakah terbuat",
    resolveDescription:
      "Menyelesaikan baris yang pembuatannya tidak dijawab dan tidak jelas terlihat dalam daftar API.",
    fileName: "nama berkas asal baris itu, bila jurnal memuat beberapa",
    created: "ada, dengan kode referensi ini",
    resend: "tidak ada: kirim lagi, dengan satu token lagi",
    giveUp: "biarkan; dihitung terpakai",
    resolveAfter: `
Contoh:
  proofylink batch resolve                                 daftar baris itu
  proofylink list --q -                                    lihat apakah sudah ada
  proofylink batch resolve 17 --created EMP-260211-7874
  proofylink batch resolve 18 --resend                     lalu: proofylink batch resume`,
    exportSummary: "tulis hasil sebagai CSV atau JSON Lines",
    exportDescription:
      "Menulis satu baris untuk setiap baris batch. Berkasnya pribadi (0600) dan menggantikan yang lama sekaligus.",
    output: "berkas yang ditulis (bawaan: cetak)",
    format: "csv atau jsonl (bawaan: menurut nama berkas, selain itu csv)",
    people: "berkas asal batch, untuk menyebut siapa orangnya; NIK disamarkan kecuali --reveal",
    purgeSummary: "hapus data orang dari jurnal",
    purgeDescription:
      "Menghapus data orang dalam jurnal yang tidak diperlukan lagi, dan menyebut yang tersisa.",
  },
});
