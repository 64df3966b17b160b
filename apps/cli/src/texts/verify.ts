import { inLanguages } from "../language/language.ts";

// The names of the API, the same in every language.
const applicantFile = `applicant.json:
  {
    "verification_type_id": 1,
    "id_number": "9999010101900009",
    "full_name": "BUDI CONTOH",
    "email": "budi@example.com",
    "phone_number": "0812-0000-0009",
    "ktp_image": "ktp.jpg"
  }`;

export const verifyTexts = inLanguages({
  en: {
    summary: "check one person and wait for the result (spends one token)",
    description:
      "Creates a verification, waits for it and prints the result. Spends one token.\n" +
      "Without --file, on a terminal, it asks for everything and checks it as you type.",
    file: "the applicant as JSON; - reads it from stdin",
    ktp: "photo of the KTP, JPEG or PNG, up to 4 MB",
    consentForm: "signed consent form, PDF, JPEG or PNG, up to 10 MB",
    consent: "how the person consents (default: what the applicant brings)",
    encoding: "how files are sent",
    noWait: "print the reference code and do not wait",
    after: `
${applicantFile}
  verification_type_id is what the person is checked for:
    1 employee   2 car or motorcycle rental   3 customer or partner   4 tenant
  ktp_image and form_consent are paths from the file's own folder (from here for stdin), base64 or
  data URIs; --ktp and --consent-form stand in for them.

Consent comes about in one of three ways:
  email   Proofylink asks the person by e-mail          nothing more is needed
  own     the person consented in your portal           "consent_metadata": {"user_agent", "ip_address",
                                                        "device_type", "browser_info", "os", "timestamp"}
  upload  the person signed a form                      "form_consent": "form.pdf", or --consent-form

Examples:
  proofylink verify                                   asks
  proofylink verify --file applicant.json
  proofylink verify --file applicant.json --ktp scans/ktp.jpg --timeout 7d
  proofylink verify --file applicant.json --consent-form form.pdf --json > result.json
  export-from-hr | proofylink verify --file - --no-wait

A create is sent once. When its answer is lost, it is looked for in the list for about a minute. Exit
code 7 means that nobody knows whether it arrived: do not run it again before
\`proofylink list\` has shown that nothing was created. All exit codes: proofylink --help`,
    email: "Proofylink asks for consent by e-mail",
    own: "with the consent recorded in your portal",
    upload: "with a signed consent form",
    sending: (route: string) => `Checking and sending one applicant: ${route}.`,
    found: (code: string) => `The answer was lost, but the verification was found: ${code}.`,
    created: (code: string) => `Created ${code}; one token is spent.`,
    result: "The result is there.",
    noResult: (status: string) => `It ended without a result: ${status}.`,
    toWait: (code: string) => `To wait for the result: proofylink wait ${code}`,
    finishing: "Finishing what is under way; Ctrl-C again lets go of it.",
    note: (text: string) => `Note: ${text}`,
    lost: "The answer was lost, and a token may be spent. Looking for the verification in the list",
    lostMore: "for about a minute; nothing is sent again. Ctrl-C stops looking.",
    brokeOff: "This program failed while it created the verification; a token may be spent.",
    notSent: (fields: number) =>
      `The applicant was not sent: ${fields === 1 ? "one field needs" : `${fields} fields need`} attention.`,
    nothingSpent: "No token was spent.",
    fileWanted: "--file is wanted: on a terminal this program would ask instead.",
    fileHelp: "`proofylink verify --help` shows an applicant.json.",
    ambiguous:
      "The applicant brings consent_metadata and a consent form; only one of them can be sent.",
    ambiguousNext: "Say which: leave the other one out.",
    form: "a consent form",
    leftover: (route: string, leftover: string) =>
      `With --consent ${route}, ${leftover} cannot be sent, but the applicant brings it.`,
    leftoverNext: (route: string) => `Leave it out, or leave out --consent ${route}.`,
    theFile: "the file",
    tooLarge: "It is larger than 32 MB.",
    empty: (source: string) => `There is nothing in ${source}.`,
    noJson: (source: string, place: string) => `What ${source} holds is not JSON${place}.`,
    place: (line: string, column: string) => ` (line ${line} column ${column})`,
    aList: (source: string) =>
      `What ${source} holds is a list; one applicant is wanted, one run each.`,
    noObject: (source: string) => `What ${source} holds is no JSON object.`,
    missing: "does not exist",
    forbidden: "may not be read by you",
    folder: "is a folder",
    unreadable: (why: string) => `cannot be read (${why})`,
    fileIs: (what: string) => `The file of --file ${what}.`,
  },
  id: {
    summary: "periksa satu orang dan tunggu hasilnya (memakai satu token)",
    description:
      "Membuat verifikasi, menunggunya, lalu mencetak hasilnya. Memakai satu token.\n" +
      "Tanpa --file, di terminal, perintah ini menanyakan semuanya dan memeriksanya sambil Anda mengetik.",
    file: "data orang sebagai JSON; - membacanya dari stdin",
    ktp: "foto KTP, JPEG atau PNG, paling besar 4 MB",
    consentForm: "formulir persetujuan bertanda tangan, PDF, JPEG, atau PNG, paling besar 10 MB",
    consent: "cara orang menyetujui (bawaan: menurut data yang dibawa)",
    encoding: "cara berkas dikirim",
    noWait: "cetak kode referensi dan jangan menunggu",
    after: `
${applicantFile}
  verification_type_id adalah keperluan pemeriksaan:
    1 karyawan   2 sewa mobil atau motor   3 pelanggan atau mitra   4 penyewa
  ktp_image dan form_consent adalah path dari folder berkas itu (dari sini untuk stdin), base64, atau
  data URI; --ktp dan --consent-form menggantikannya.

Persetujuan diperoleh dengan salah satu dari tiga cara:
  email   Proofylink memintanya lewat e-mail            tidak perlu apa-apa lagi
  own     orangnya menyetujui di portal Anda            "consent_metadata": {"user_agent", "ip_address",
                                                        "device_type", "browser_info", "os", "timestamp"}
  upload  orangnya menandatangani formulir              "form_consent": "formulir.pdf", atau --consent-form

Contoh:
  proofylink verify                                   menanyakan
  proofylink verify --file applicant.json
  proofylink verify --file applicant.json --ktp scan/ktp.jpg --timeout 7d
  proofylink verify --file applicant.json --consent-form formulir.pdf --json > hasil.json
  ekspor-dari-hr | proofylink verify --file - --no-wait

Pembuatan dikirim satu kali. Bila jawabannya hilang, verifikasi dicari dalam daftar selama sekitar satu menit.
Kode keluar 7 berarti tidak ada yang tahu apakah kiriman itu sampai: jangan ulangi sebelum
\`proofylink list\` menunjukkan bahwa tidak ada yang dibuat. Semua kode keluar: proofylink --help`,
    email: "Proofylink meminta persetujuan lewat e-mail",
    own: "dengan persetujuan yang tercatat di portal Anda",
    upload: "dengan formulir persetujuan bertanda tangan",
    sending: (route) => `Memeriksa dan mengirim satu orang: ${route}.`,
    found: (code) => `Jawabannya hilang, tetapi verifikasinya ditemukan: ${code}.`,
    created: (code) => `${code} dibuat; satu token terpakai.`,
    result: "Hasilnya sudah ada.",
    noResult: (status) => `Berakhir tanpa hasil: ${status}.`,
    toWait: (code) => `Untuk menunggu hasilnya: proofylink wait ${code}`,
    finishing: "Menyelesaikan yang sedang berjalan; Ctrl-C sekali lagi melepaskannya.",
    note: (text) => `Catatan: ${text}`,
    lost: "Jawabannya hilang, dan satu token mungkin terpakai. Mencari verifikasinya dalam daftar",
    lostMore: "selama sekitar satu menit; tidak ada yang dikirim lagi. Ctrl-C berhenti mencari.",
    brokeOff: "Program ini gagal saat membuat verifikasi; satu token mungkin terpakai.",
    notSent: (fields) => `Data tidak dikirim: ${fields} isian perlu diperbaiki.`,
    nothingSpent: "Tidak ada token yang terpakai.",
    fileWanted: "--file diperlukan: di terminal, program ini akan bertanya.",
    fileHelp: "`proofylink verify --help` menunjukkan contoh applicant.json.",
    ambiguous:
      "Data membawa consent_metadata dan formulir persetujuan; hanya satu yang dapat dikirim.",
    ambiguousNext: "Tentukan yang mana: tinggalkan yang lain.",
    form: "formulir persetujuan",
    leftover: (route, leftover) =>
      `Dengan --consent ${route}, ${leftover} tidak dapat dikirim, padahal data membawanya.`,
    leftoverNext: (route) => `Tinggalkan itu, atau tinggalkan --consent ${route}.`,
    theFile: "berkas",
    tooLarge: "Ukurannya lebih dari 32 MB.",
    empty: (source) => `Tidak ada isi dalam ${source}.`,
    noJson: (source, place) => `Isi ${source} bukan JSON${place}.`,
    place: (line, column) => ` (baris ${line} kolom ${column})`,
    aList: (source) => `Isi ${source} sebuah daftar; yang diperlukan satu orang, satu kali jalan.`,
    noObject: (source) => `Isi ${source} bukan objek JSON.`,
    missing: "tidak ada",
    forbidden: "tidak boleh Anda baca",
    folder: "adalah folder",
    unreadable: (why) => `tidak dapat dibaca (${why})`,
    fileIs: (what) => `Berkas dari --file ${what}.`,
  },
});
