import type { Explanation } from "./explanation.ts";

/** The error codes of `proofylink batch`. */
export const batchErrors = {
  batch_file: {
    ending: "rejected",
    money: "none",
    en: [
      "The file cannot be taken as a table of people; nothing was sent.",
      "Its kind, its encoding or the names of its columns are not clear, or a spreadsheet has ruined a whole column.",
      "The message says what to mend. --map FIELD=COLUMN names a column.",
    ],
    id: [
      "Berkas tidak dapat dipakai sebagai tabel berisi orang; tidak ada yang dikirim.",
      "Jenisnya, pengodeannya, atau nama kolomnya tidak jelas, atau spreadsheet merusak satu kolom.",
      "Pesannya menyebut yang perlu diperbaiki. --map ISIAN=KOLOM menyebut sebuah kolom.",
    ],
  },
  batch_rows: {
    ending: "rejected",
    money: "none",
    en: [
      "Some rows have problems; none was sent.",
      "All rows are checked before the first token is spent.",
      "Correct the rows that are listed by line, or leave them out with --skip-invalid.",
    ],
    id: [
      "Beberapa baris bermasalah; tidak ada yang dikirim.",
      "Semua baris diperiksa sebelum token pertama terpakai.",
      "Perbaiki baris yang disebutkan, atau lewati dengan --skip-invalid.",
    ],
  },
  batch_tokens: {
    ending: "insufficientTokens",
    money: "none",
    en: [
      "Fewer tokens are left than the batch would spend; nothing was sent.",
      "The balance is read before the first row is sent.",
      "Buy tokens, or send a part of the rows with --max-tokens.",
    ],
    id: [
      "Sisa token kurang dari yang akan dipakai batch; tidak ada yang dikirim.",
      "Saldo dibaca sebelum baris pertama dikirim.",
      "Beli token, atau kirim sebagian baris dengan --max-tokens.",
    ],
  },
  batch_not_confirmed: {
    ending: "usage",
    money: "none",
    en: [
      "Nobody agreed to what the batch would do.",
      "It asks before it spends or removes, and here nobody said yes, or nobody could be asked.",
      "Run it in a terminal and answer y, or give --yes in a program.",
    ],
    id: [
      "Tidak ada yang menyetujui apa yang akan dilakukan batch.",
      "Batch bertanya sebelum memakai token atau menghapus, dan tidak ada yang menjawab ya.",
      "Jalankan di terminal dan jawab y, atau beri --yes dalam program.",
    ],
  },
  batch_journal: {
    ending: "configuration",
    money: "none",
    en: [
      "The journal of the batch, or its key, cannot be used; this command sent nothing.",
      "Another process has it, the key is missing or another one, or the database cannot be reached.",
      "The message says which. What the journal holds is not lost.",
    ],
    id: [
      "Jurnal batch, atau kuncinya, tidak dapat dipakai; perintah ini tidak mengirim apa pun.",
      "Dipakai proses lain, kuncinya tidak ada atau berbeda, atau database tidak dapat dihubungi.",
      "Pesannya menyebut yang mana. Isi jurnal tidak hilang.",
    ],
  },
  batch_results: {
    ending: "configuration",
    money: "depends",
    en: [
      "The file of results could not be written.",
      "Its folder does not exist, may not be written to, or the disk is full. The journal has every result.",
      "Mend that, then: proofylink batch export -o FILE. Nothing has to be sent again.",
    ],
    id: [
      "Berkas hasil tidak dapat ditulis.",
      "Foldernya tidak ada, tidak boleh ditulisi, atau disk penuh. Jurnal menyimpan semua hasil.",
      "Perbaiki, lalu: proofylink batch export -o BERKAS. Tidak ada yang perlu dikirim lagi.",
    ],
  },
  batch_decision: {
    ending: "usage",
    money: "none",
    en: [
      "It is not clear which row is to be settled, or how.",
      "A row that is not unknown needs no decision, and each needs exactly one.",
      "proofylink batch resolve lists the rows; then give a line and --created CODE, --resend or --give-up.",
    ],
    id: [
      "Tidak jelas baris mana yang diselesaikan, atau bagaimana.",
      "Baris yang sudah diketahui tidak perlu keputusan, dan setiap baris perlu tepat satu.",
      "proofylink batch resolve mendaftar barisnya; lalu beri baris dan --created KODE, --resend, atau --give-up.",
    ],
  },
  batch_old_node: {
    ending: "configuration",
    money: "none",
    en: [
      "This Node is too old for batches; nothing was sent.",
      "The journal is made of node:sqlite, which came with Node 22.13.",
      "Install Node 22.13 or newer; all other commands work with this one.",
    ],
    id: [
      "Node ini terlalu lama untuk batch; tidak ada yang dikirim.",
      "Jurnal memakai node:sqlite, yang ada sejak Node 22.13.",
      "Pasang Node 22.13 atau lebih baru; perintah lain tetap berjalan dengan yang ini.",
    ],
  },
} as const satisfies Record<string, Explanation>;
