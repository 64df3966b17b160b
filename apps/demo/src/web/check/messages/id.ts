import type { SameTexts } from "../../language/messages.ts";
import type { checkEn } from "./en.ts";

export const checkId: SameTexts<typeof checkEn> = {
  title: "Pemeriksaan {code}",
  back: "Kembali ke riwayat",
  now: "Status: {status}",
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
