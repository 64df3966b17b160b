import { inLanguages } from "../language/language.ts";

export const reportTexts = inLanguages({
  en: {
    summary: "download a report as PDF",
    description:
      "Downloads a report of a completed verification: the credit bureau's (credit) or Proofylink's own.\n" +
      "Costs nothing. The file can be read by you alone.",
    kind: "which report",
    output: "where to write it (default: CODE-KIND.pdf here)",
    force: "replace a file that is there",
    after: `
Examples:
  proofylink report EMP-260211-7874 proofylink
  proofylink report EMP-260211-7874 credit -o credit.pdf --force

The PDF is made when it is first asked for, which takes a while. It holds the person's full data.`,
    asking: "Asking for the report; it is made first, if nobody asked for it before.",
    saved: (path: string, size: string) => `Saved ${path} (${size}); only you can read it.`,
    taken: (path: string) => `There is a file ${path} already; it was left as it is.`,
    unwritable: (path: string, why: string) => `The file ${path} cannot be written (${why}).`,
    replaceHint: "Choose another name with -o, or add --force to replace it.",
    another: "Choose another place with -o.",
  },
  id: {
    summary: "unduh laporan sebagai PDF",
    description:
      "Mengunduh laporan verifikasi yang selesai: dari biro kredit (credit) atau dari Proofylink sendiri.\n" +
      "Tidak memakai token. Berkasnya hanya dapat dibaca oleh Anda.",
    kind: "laporan yang mana",
    output: "tempat menulisnya (bawaan: KODE-JENIS.pdf di sini)",
    force: "ganti berkas yang sudah ada",
    after: `
Contoh:
  proofylink report EMP-260211-7874 proofylink
  proofylink report EMP-260211-7874 credit -o kredit.pdf --force

PDF dibuat saat pertama diminta, dan itu perlu waktu. Isinya data lengkap orangnya.`,
    asking: "Meminta laporan; dibuat dulu bila belum pernah diminta.",
    saved: (path, size) => `${path} disimpan (${size}); hanya Anda yang dapat membacanya.`,
    taken: (path) => `Berkas ${path} sudah ada; dibiarkan seperti adanya.`,
    unwritable: (path, why) => `Berkas ${path} tidak dapat ditulis (${why}).`,
    replaceHint: "Pilih nama lain dengan -o, atau tambahkan --force untuk menggantinya.",
    another: "Pilih tempat lain dengan -o.",
  },
});
