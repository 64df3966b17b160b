import { inLanguages } from "../language/language.ts";

export const failureTexts = inLanguages({
  en: {
    notAgain: "Do not run it again: a second run could spend a second token.",
    lookFirst: "Look first whether it is there: proofylink list --q -.",
    thenAsk: "If it still is not there after some minutes, ask Proofylink before you repeat it.",
    notAgainPaid: "Do not run it again: one of them may be it, and paid.",
    compare: "Compare them: proofylink show CODE.",
    correct: "Nothing was created. Correct the input and run it again.",
    checkToken: "Check PROOFYLINK_ACCESS_TOKEN or the profile.",
    seeLeft: "See what is left: proofylink balance.",
    otherEncoding: (encoding: string) => `If no other reason is named: try --encoding ${encoding}.`,
    interrupted: "Interrupted.",
    unexpected: (type: string) => `Something went wrong inside this program (${type}).`,
    report:
      "Please report it: the command without the person's data, `proofylink --version`, and this:",
    explain: (code: string) => `More about it: proofylink explain ${code}`,
    usageHelp: "`proofylink --help` and `proofylink COMMAND --help` show how it is meant.",
  },
  id: {
    notAgain: "Jangan jalankan lagi: token kedua bisa terpakai.",
    lookFirst: "Lihat dulu apakah sudah ada: proofylink list --q -.",
    thenAsk:
      "Bila setelah beberapa menit tetap tidak ada, tanyakan kepada Proofylink sebelum mengulang.",
    notAgainPaid: "Jangan jalankan lagi: salah satunya mungkin itulah dia, dan sudah dibayar.",
    compare: "Bandingkan: proofylink show KODE.",
    correct: "Tidak ada yang dibuat. Perbaiki masukannya lalu jalankan lagi.",
    checkToken: "Periksa PROOFYLINK_ACCESS_TOKEN atau profil.",
    seeLeft: "Lihat sisanya: proofylink balance.",
    otherEncoding: (encoding) => `Bila tidak ada alasan lain: coba --encoding ${encoding}.`,
    interrupted: "Dihentikan.",
    unexpected: (type) => `Ada yang salah di dalam program ini (${type}).`,
    report: "Mohon laporkan: perintahnya tanpa data orangnya, `proofylink --version`, dan ini:",
    explain: (code) => `Selengkapnya: proofylink explain ${code}`,
    usageHelp: "`proofylink --help` dan `proofylink PERINTAH --help` menunjukkan cara pakainya.",
  },
});
