import type { SameTexts } from "../../language/messages.ts";
import type { checkEn } from "./en.ts";

export const checkId: SameTexts<typeof checkEn> = {
  title: "Pemeriksaan {code}",
  back: "Kembali ke riwayat",
  running: "Pemeriksaan sedang berjalan. Halaman ini mengikutinya dengan sendirinya.",
  waiting: "Orangnya sudah ditanya lewat email. Halaman ini akan tahu jika ia menjawab.",
  strange:
    "Proofylink melaporkan status “{status}”, yang tidak dikenal portal ini. Dianggap masih berjalan.",
  now: "Status: {status}",
  notFollowing: "Halaman ini tidak dapat terus mengikuti pemeriksaan.",
  mailsTitle: "Kotak keluar sandbox",
  mailsText:
    "Sandbox tidak mengirim email. Ia menyimpan yang akan dikirim Proofylink; buka tautannya untuk menjawab sebagai orang itu.",
  mailsNone: "Belum ada email. Email ditulis setelah KTP dibaca.",
  mailsReload: "Lihat lagi",
  request: "Permintaan persetujuan",
  reminder: "Pengingat",
  mailTo: "kepada {address}, {time}",
  open: "Buka halaman orang itu",
  accepted: "dijawab: setuju",
  rejected: "dijawab: menolak",
};
