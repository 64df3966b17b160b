import { inLanguages } from "../language/language.ts";

/** In English. */
const rowsOf = (count: number): string => (count === 1 ? "1 row" : `${count} rows`);
const tokensOf = (count: number): string => (count === 1 ? "1 token" : `${count} tokens`);

/** What the commands of `proofylink batch` say while they work. */
export const batchTexts = inLanguages({
  en: {
    locale: "en",
    oldNode: (version: string) => `Batches need Node 22.13 or newer; this is ${version}.`,
    oldNodeNext: "Install a newer Node, https://nodejs.org; all other commands work with this one.",
    keyMade: (path: string) =>
      `Made a key for the personal data in journals: ${path}\n` +
      "  Without it a journal cannot be gone on with. On another machine, put it into PROOFYLINK_BATCH_KEY.",
    keyUnreadable: (path: string, why: string) => `The key ${path} cannot be read (${why}).`,
    keyNotPrivate: (path: string) =>
      `The key ${path} opens people's data, and others of this machine can read it: chmod 600.`,
    keyWanted: "A journal on Postgres is shared, and its key with it; this machine has none.",
    keyWantedNext: "Set PROOFYLINK_BATCH_KEY, the same on every machine: openssl rand -base64 32",
    urlInArguments:
      "A database's URL holds a password, and every program on this machine can read the command line.",
    urlMissing: "PROOFYLINK_BATCH_DATABASE_URL holds no postgres://… URL.",
    urlBelongs: "Put it into PROOFYLINK_BATCH_DATABASE_URL and say --journal postgres.",
    mapNext:
      "--map FIELD=COLUMN names a column, such as --map id_number=NIK; --type gives all rows one verification type.",
    checking: (file: string) => `Checking ${file}. Nothing is sent yet.`,
    checked: (rows: number) => `  ${rowsOf(rows)} checked`,
    readAs: (dialect: string) => `Read as ${dialect}.`,
    understood: "Columns understood:",
    ignored: "Columns not read:",
    note: (message: string, rows: number, line: number) =>
      `Note: ${message} (${rows === 1 ? `line ${line}` : `${rows} rows, the first in line ${line}`})`,
    rowsChecked: (rows: number, good: number) =>
      rows === good ? `${rowsOf(rows)}, all good.` : `${rowsOf(rows)}, ${good} good.`,
    rowsBad: (bad: number) => `${bad === 1 ? "1 row has" : `${bad} rows have`} problems:`,
    line: (line: number) => `line ${line}`,
    moreRows: (rows: number) => `and ${rows} more; --dry-run --json lists the first 1000`,
    byProblem: "Rows by problem:",
    badRowsStop: (bad: number) =>
      `Nothing was sent: ${bad === 1 ? "one row has" : `${bad} rows have`} problems.`,
    badRowsNext: "Correct them and run it again, or leave them out with --skip-invalid.",
    noRows: "There is no row to send.",
    adding: (count: number, all: number) => `  ${count}/${all} rows into the journal`,
    added: (added: number, known: number, again: number) =>
      [
        `${added} new in the journal`,
        known > 0 ? `${known} were there already` : "",
        again > 0 ? `${again} rejected before, to be tried again` : "",
      ]
        .filter(Boolean)
        .join(", "),
    duplicates: (rows: number) =>
      `${rows} ${rows === 1 ? "person is" : "people are"} in the journal from another line or file, and not sent again.`,
    wouldCost: (tokens: number, balance: number) =>
      `It would cost ${tokensOf(tokens)} at most; ${balance} ${balance === 1 ? "is" : "are"} left. Nothing was sent.`,
    estimate: (tokens: number, balance: number) =>
      `To send: ${tokens}, a token each. Tokens left: ${balance}.`,
    tooFew: (tokens: number, balance: number) =>
      `${tokensOf(tokens)} ${tokens === 1 ? "is" : "are"} wanted and ${balance} ${balance === 1 ? "is" : "are"} left; nothing was sent.`,
    tooFewNext: (balance: number) => `Buy tokens, or send a part: --max-tokens ${balance}.`,
    othersSend: (rows: number) =>
      `${rowsOf(rows)} ${rows === 1 ? "is" : "are"} under way at other workers, or ${rows === 1 ? "was" : "were"} when one of them was killed.`,
    confirmSend: (tokens: number) => `Spend up to ${tokensOf(tokens)}?`,
    notConfirmed: "Nobody agreed; nothing was sent.",
    notConfirmedNext: "Where nobody can be asked, --yes agrees.",
    stopping: "Finishing what is under way; nothing new is sent.",
    notWaiting: "All is sent; results are not waited for any longer.",
    remaining: (time: string) => `~${time} left`,
    slowedDown: "slowed down by the server",
    unreachableNow: "the server cannot be reached; trying again",
    waitingFor: (count: string) => `waiting for ${count} results`,
    countCreated: (count: string) => `${count} created`,
    countFinished: (count: string) => `${count} finished`,
    countRejected: (count: string) => `${count} rejected`,
    countUnknown: (count: string) => `${count} unknown`,
    countDuplicate: (count: string) => `${count} not sent twice`,
    countTokens: (count: string) => `${count} tokens spent`,
    countMaybe: (count: string) => `${count} perhaps`,
    underWay: (count: number, most: number) => `${count} of ${most} under way`,
    unknownNext: (count: number) =>
      `Of ${rowsOf(count)} nobody knows whether they were created; they are not sent again unasked: proofylink batch resolve`,
    goOnWith: (command: string) => `Nothing is lost. Go on with: ${command}`,
    decisionWanted:
      "It wants a line and one of --created CODE, --resend and --give-up; or neither, to list the rows.",
    notUnknown: (line: number) => `No row of line ${line} is unknown.`,
    whichFile: (line: number, files: string) =>
      `Several files have an unknown line ${line}: say --file. They are: ${files}.`,
    settled: (line: number) => `Line ${line} is settled.`,
    resendNext: "It is sent by the next run: proofylink batch resume",
    nothingUnknown: "Nothing is unknown.",
    unknownHow:
      "Look for each in the list (proofylink list --q -), then: proofylink batch resolve LINE --created CODE, --resend or --give-up",
    exported: (rows: number) => `${rowsOf(rows)}.`,
    resultsUnwritable: (why: string) => `The file of results cannot be written (${why}).`,
    resultsNext: "The journal has them: proofylink batch export -o FILE writes them anywhere.",
    confirmPurge:
      "Remove people's data from the journal? The same people are then not recognised when they are sent again.",
    purged: (purged: number, kept: number) =>
      `Removed the data of ${rowsOf(purged)}. ${
        kept === 1
          ? "1 row keeps its own: it is not done yet."
          : `${kept} rows keep theirs: they are not done yet.`
      }`,
    purgeLeft: (left: string) => `What is left of the others: ${left}.`,
  },
  id: {
    locale: "id",
    oldNode: (version) => `Batch memerlukan Node 22.13 atau lebih baru; ini ${version}.`,
    oldNodeNext:
      "Pasang Node yang lebih baru, https://nodejs.org; perintah lain tetap berjalan dengan yang ini.",
    keyMade: (path) =>
      `Kunci untuk data pribadi dalam jurnal dibuat: ${path}\n` +
      "  Tanpa kunci itu jurnal tidak dapat dilanjutkan. Di mesin lain, simpan di PROOFYLINK_BATCH_KEY.",
    keyUnreadable: (path, why) => `Kunci ${path} tidak dapat dibaca (${why}).`,
    keyNotPrivate: (path) =>
      `Kunci ${path} membuka data orang, dan pengguna lain di mesin ini dapat membacanya: chmod 600.`,
    keyWanted: "Jurnal di Postgres dipakai bersama, begitu pula kuncinya; mesin ini belum punya.",
    keyWantedNext: "Isi PROOFYLINK_BATCH_KEY, sama di setiap mesin: openssl rand -base64 32",
    urlInArguments:
      "URL database memuat kata sandi, dan semua program di mesin ini dapat membaca baris perintah.",
    urlMissing: "PROOFYLINK_BATCH_DATABASE_URL tidak berisi URL postgres://….",
    urlBelongs: "Simpan di PROOFYLINK_BATCH_DATABASE_URL dan pakai --journal postgres.",
    mapNext:
      "--map ISIAN=KOLOM menyebut kolom, misalnya --map id_number=NIK; --type memberi semua baris satu jenis.",
    checking: (file) => `Memeriksa ${file}. Belum ada yang dikirim.`,
    checked: (rows) => `  ${rows} baris diperiksa`,
    readAs: (dialect) => `Dibaca sebagai ${dialect}.`,
    understood: "Kolom yang dipahami:",
    ignored: "Kolom yang tidak dibaca:",
    note: (message, rows, line) =>
      `Catatan: ${message} (${rows === 1 ? `baris ${line}` : `${rows} baris, pertama baris ${line}`})`,
    rowsChecked: (rows, good) =>
      rows === good ? `${rows} baris, semua baik.` : `${rows} baris, ${good} baik.`,
    rowsBad: (bad) => `${bad} baris bermasalah:`,
    line: (line) => `baris ${line}`,
    moreRows: (rows) => `dan ${rows} lagi; --dry-run --json mendaftar 1000 yang pertama`,
    byProblem: "Baris menurut masalah:",
    badRowsStop: (bad) => `Tidak ada yang dikirim: ${bad} baris bermasalah.`,
    badRowsNext: "Perbaiki lalu jalankan lagi, atau lewati dengan --skip-invalid.",
    noRows: "Tidak ada baris untuk dikirim.",
    adding: (count, all) => `  ${count}/${all} baris masuk jurnal`,
    added: (added, known, again) =>
      [
        `${added} baru dalam jurnal`,
        known > 0 ? `${known} sudah ada` : "",
        again > 0 ? `${again} yang dulu ditolak, dicoba lagi` : "",
      ]
        .filter(Boolean)
        .join(", "),
    duplicates: (rows) =>
      `${rows} orang sudah ada dalam jurnal dari baris atau berkas lain, dan tidak dikirim lagi.`,
    wouldCost: (tokens, balance) =>
      `Biayanya paling banyak ${tokens} token; tersisa ${balance}. Tidak ada yang dikirim.`,
    estimate: (tokens, balance) =>
      `Akan dikirim: ${tokens}, masing-masing satu token. Sisa token: ${balance}.`,
    tooFew: (tokens, balance) =>
      `Perlu ${tokens} token dan tersisa ${balance}; tidak ada yang dikirim.`,
    tooFewNext: (balance) => `Beli token, atau kirim sebagian: --max-tokens ${balance}.`,
    othersSend: (rows) =>
      `${rows} baris sedang dikirim pekerja lain, atau sedang dikirim ketika salah satunya mati.`,
    confirmSend: (tokens) => `Pakai paling banyak ${tokens} token?`,
    notConfirmed: "Tidak ada yang menyetujui; tidak ada yang dikirim.",
    notConfirmedNext: "Bila tidak ada yang dapat ditanya, --yes menyetujui.",
    stopping: "Menyelesaikan yang sedang dikirim; tidak ada yang baru dikirim.",
    notWaiting: "Semua sudah dikirim; hasil tidak ditunggu lagi.",
    remaining: (time) => `sisa ~${time}`,
    slowedDown: "diperlambat oleh server",
    unreachableNow: "server tidak dapat dihubungi; dicoba lagi",
    waitingFor: (count) => `menunggu ${count} hasil`,
    countCreated: (count) => `${count} terbuat`,
    countFinished: (count) => `${count} selesai`,
    countRejected: (count) => `${count} ditolak`,
    countUnknown: (count) => `${count} tidak diketahui`,
    countDuplicate: (count) => `${count} tidak dikirim dua kali`,
    countTokens: (count) => `${count} token terpakai`,
    countMaybe: (count) => `${count} mungkin`,
    underWay: (count, most) => `${count} dari ${most} sedang dikirim`,
    unknownNext: (count) =>
      `${count} baris tidak diketahui apakah terbuat; tidak dikirim lagi tanpa diminta: proofylink batch resolve`,
    goOnWith: (command) => `Tidak ada yang hilang. Lanjutkan dengan: ${command}`,
    decisionWanted:
      "Perlu satu baris dan salah satu dari --created KODE, --resend, --give-up; atau tanpa keduanya, untuk mendaftar.",
    notUnknown: (line) => `Tidak ada baris ${line} yang tidak diketahui.`,
    whichFile: (line, files) =>
      `Beberapa berkas memiliki baris ${line} yang tidak diketahui: sebutkan --file. Yaitu: ${files}.`,
    settled: (line) => `Baris ${line} selesai.`,
    resendNext: "Akan dikirim oleh proses berikutnya: proofylink batch resume",
    nothingUnknown: "Tidak ada yang tidak diketahui.",
    unknownHow:
      "Cari masing-masing dalam daftar (proofylink list --q -), lalu: proofylink batch resolve BARIS --created KODE, --resend, atau --give-up",
    exported: (rows) => `${rows} baris.`,
    resultsUnwritable: (why) => `Berkas hasil tidak dapat ditulis (${why}).`,
    resultsNext: "Jurnal menyimpannya: proofylink batch export -o BERKAS menulisnya di mana saja.",
    confirmPurge:
      "Hapus data orang dari jurnal? Orang yang sama lalu tidak dikenali bila dikirim lagi.",
    purged: (purged, kept) =>
      `Data ${purged} baris dihapus. ${kept} baris menyimpannya: belum selesai.`,
    purgeLeft: (left) => `Yang tersisa dari yang lain: ${left}.`,
  },
});
