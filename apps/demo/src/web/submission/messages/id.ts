import type { SameTexts } from "../../language/messages.ts";
import type { outcomeUnknownEn, submissionEn } from "./en.ts";

export const submissionId: SameTexts<typeof submissionEn> = {
  sendingTitle: "Membuat pemeriksaan",
  uploading: "Mengunggah: {percent}",
  working:
    "Semua sudah sampai. Proofylink sedang membuat pemeriksaan. Anda boleh meninggalkan halaman ini; prosesnya tetap berjalan.",
  abort: "Batalkan unggahan",
  createdTitle: "Pemeriksaan sudah dibuat",
  recovered:
    "Jawabannya sempat hilang. Pemeriksaan ditemukan lagi di daftar Proofylink; dibuat satu kali dan dibayar satu kali.",
  show: "Lihat pemeriksaan {code}",
  rejectedTitle: "Tidak ada yang dibuat",
  rejectedText: "Tidak ada yang dibuat dan tidak ada token yang terpakai.",
  correct: "Perbaiki dan kirim lagi",
  openTitle: "Belum ada yang dikirim",
  openText:
    "Portal tidak menerima kiriman lengkap dengan nomor ini, jadi tidak ada yang dibuat dan tidak ada yang dibayar. Isian Anda hilang bersama halaman tempat ia diisi.",
  openTextKept:
    "Portal tidak menerima kiriman lengkap, jadi tidak ada yang dibuat dan tidak ada yang dibayar. Isian Anda masih ada.",
  backToForm: "Kembali ke formulir",
  again: "Isi formulir baru",
  unknownNumberTitle: "Portal tidak mengenal nomor ini",
  unknownNumberText:
    "Portal sempat dijalankan ulang, atau nomor ini lebih dari sehari. Di sini tidak diketahui apakah pemeriksaan dibuat. Lihat riwayat dulu sebelum membuatnya lagi: mungkin sudah ada dan sudah dibayar.",
  toHistory: "Lihat riwayat",
};

export const outcomeUnknownId: SameTexts<typeof outcomeUnknownEn> = {
  title: "Apakah pemeriksaan sudah dibuat?",
  createdTitle: "Pemeriksaan sudah dibuat, tetapi di mana?",
  what: "Permintaan sudah meninggalkan portal ini, tetapi tidak ada jawaban yang dapat dipakai. Mungkin Proofylink sudah membuat pemeriksaan dan memakai satu token, mungkin juga tidak.",
  whatCreated:
    "Proofylink menyatakan pemeriksaan sudah dibuat, dan satu token terpakai. Hanya kode referensinya yang hilang di jalan.",
  never:
    "Portal tidak pernah mengirim ulang permintaan seperti ini dengan sendirinya, karena setiap permintaan memakai satu token. Mohon jangan diisi lagi juga.",
  searching: "Mencarinya di daftar Proofylink. Ini hanya membaca dan butuh sekitar satu menit …",
  stepSent: "Dikirim {time}",
  stepLost: "Berhenti ditunggu {time}",
  stepChecked: "Daftar dibaca sampai {time}: belum ada",
  notFound:
    "Sejauh ini belum ada di daftar. Itu bukan bukti: pemeriksaan masih bisa muncul, juga beberapa menit lagi.",
  notRead: "Daftar tidak dapat dibaca, jadi tidak ada yang diketahui lebih lanjut.",
  candidates:
    "Lebih dari satu pemeriksaan cocok dengan orang dan tujuan ini. Buka dan bandingkan waktunya; jangan membuat yang baru.",
  again: "Cari lagi",
  history: "Lihat riwayat",
  adviceTitle: "Apa yang harus dilakukan",
  advice1: "Cari lagi beberapa menit kemudian.",
  advice2: "Bandingkan saldo token di atas dengan sebelumnya.",
  advice3:
    "Hanya jika setelah satu jam tetap tidak ada, dan tidak ditemukan juga di dasbor Proofylink, buatlah yang baru.",
};
