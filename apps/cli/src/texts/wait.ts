import { inLanguages } from "../language/language.ts";

export const waitTexts = inLanguages({
  en: {
    summary: "wait until verifications are done, then show them",
    description:
      "Waits until a verification is done and shows it; of several, each as it ends.\n" +
      "Costs nothing; may be started again at will.",
    codes: "reference codes, such as EMP-260211-7874; - reads them from stdin, one a line",
    after: `
Examples:
  proofylink wait EMP-260211-7874
  proofylink wait EMP-260211-7874 --timeout 7d        a person has seven days to consent by e-mail
  proofylink wait EMP-260211-7874 && echo "there is a result"
  proofylink wait EMP-260211-7874 EMP-260212-5406     several at once, a line for each as it ends
  cut -f1 codes.tsv | proofylink wait - --jsonl       for a program

Ends with 0 when there is a result, 9 when the verification failed, 10 when the time is over. Of several, the
first of these that holds decides: 10 when one is not done in time, 5 when there is one that does not exist,
9 when one failed.`,
    stopped: "Stopped waiting; the verification goes on at Proofylink.",
    goOn: (codes: string) => `To go on waiting: proofylink wait ${codes}`,
    expired: (after: string) =>
      `There is no result after ${after}; the verification goes on at Proofylink.`,
    expiredMany: (left: number, after: string) =>
      `${left} of them ${left === 1 ? "has" : "have"} no result after ${after}; they go on at Proofylink.`,
    stoppedMany: (left: number) =>
      `Stopped waiting; ${left} of them ${left === 1 ? "is" : "are"} not done, and ${left === 1 ? "goes" : "go"} on at Proofylink.`,
    waiting: "Waiting",
    noResultYet: "no result yet",
    unknownCode: "there is no such verification",
    done: (done: number, total: number) => `${done} of ${total} have a result.`,
    one: "exactly one reference code is wanted with --json; --jsonl takes several.",
    noCodes: "Reference codes are wanted on stdin, and there are none.",
  },
  id: {
    summary: "tunggu sampai verifikasi selesai, lalu tampilkan",
    description:
      "Menunggu sampai sebuah verifikasi selesai lalu menampilkannya; bila beberapa, masing-masing saat selesai.\n" +
      "Tidak memakai token; boleh dijalankan lagi kapan saja.",
    codes: "kode referensi, misalnya EMP-260211-7874; - membacanya dari stdin, satu per baris",
    after: `
Contoh:
  proofylink wait EMP-260211-7874
  proofylink wait EMP-260211-7874 --timeout 7d        orang punya tujuh hari untuk menyetujui lewat e-mail
  proofylink wait EMP-260211-7874 && echo "ada hasil"
  proofylink wait EMP-260211-7874 EMP-260212-5406     beberapa sekaligus, satu baris untuk yang selesai
  cut -f1 kode.tsv | proofylink wait - --jsonl        untuk program

Berakhir dengan 0 bila ada hasil, 9 bila verifikasi gagal, 10 bila waktunya habis. Bila beberapa, yang pertama
berlaku menentukan: 10 bila ada yang belum selesai pada waktunya, 5 bila ada yang tidak dikenal, 9 bila ada
yang gagal.`,
    stopped: "Berhenti menunggu; verifikasi tetap berjalan di Proofylink.",
    goOn: (codes) => `Untuk melanjutkan menunggu: proofylink wait ${codes}`,
    expired: (after) =>
      `Belum ada hasil setelah ${after}; verifikasi tetap berjalan di Proofylink.`,
    expiredMany: (left, after) =>
      `${left} di antaranya belum ada hasil setelah ${after}; semuanya tetap berjalan di Proofylink.`,
    stoppedMany: (left) =>
      `Berhenti menunggu; ${left} di antaranya belum selesai, dan tetap berjalan di Proofylink.`,
    waiting: "Menunggu",
    noResultYet: "belum ada hasil",
    unknownCode: "verifikasi ini tidak ada",
    done: (done, total) => `${done} dari ${total} ada hasilnya.`,
    one: "--json perlu tepat satu kode referensi; --jsonl menerima beberapa.",
    noCodes: "Kode referensi diharapkan dari stdin, tetapi tidak ada.",
  },
});
