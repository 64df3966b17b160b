import type { PillarKey } from "../points.ts";

/** What an analysis can say of one pillar. */
export interface PillarWords {
  /** English, as the vendor writes it. */
  readonly name: string;
  readonly strengths: readonly Remark[];
  readonly concerns: readonly Remark[];
  readonly advice: readonly { readonly action: string; readonly detail: string }[];
}

/** A short title with a sentence. */
export interface Remark {
  readonly title: string;
  readonly description: string;
}

/** The sandbox's own words; the vendor's are its own. */
export const pillarWords: Readonly<Record<PillarKey, PillarWords>> = {
  lifeStability: {
    name: "Life Stability",
    strengths: [
      {
        title: "Hidup menetap",
        description: "Data contoh menunjukkan alamat dan pekerjaan yang jarang berganti.",
      },
      { title: "Alamat tetap", description: "Orang contoh ini lama tinggal di satu tempat." },
    ],
    concerns: [
      {
        title: "Sering berpindah",
        description: "Data contoh mencatat beberapa alamat atau pekerjaan dalam waktu singkat.",
      },
      {
        title: "Riwayat tinggal pendek",
        description: "Orang contoh ini belum lama di alamat yang sekarang.",
      },
    ],
    advice: [
      {
        action: "Lengkapi bukti domisili",
        detail: "Sertakan surat keterangan tinggal yang masih berlaku.",
      },
      {
        action: "Perbarui data pekerjaan",
        detail: "Cantumkan tempat kerja dan tanggal mulai yang sekarang.",
      },
    ],
  },
  financialWisdom: {
    name: "Financial Wisdom",
    strengths: [
      {
        title: "Limit dipakai secukupnya",
        description: "Pemakaian limit pada data contoh masih longgar.",
      },
      { title: "Utang terkendali", description: "Jenis dan jumlah fasilitas contoh seimbang." },
    ],
    concerns: [
      {
        title: "Limit hampir habis",
        description: "Sebagian besar limit pada data contoh sudah terpakai.",
      },
      {
        title: "Beban utang berat",
        description: "Fasilitas contoh menyisakan sedikit ruang setiap bulan.",
      },
    ],
    advice: [
      {
        action: "Kurangi pemakaian limit",
        detail: "Bayar lebih dari tagihan minimum sampai pemakaian turun.",
      },
      {
        action: "Tunda kredit baru",
        detail: "Jangan mengajukan fasilitas baru sebelum satu fasilitas selesai.",
      },
    ],
  },
  commitmentHistory: {
    name: "Commitment History",
    strengths: [
      { title: "Bayar tepat waktu", description: "Kalender contoh hampir seluruhnya lancar." },
      { title: "Kewajiban dituntaskan", description: "Beberapa fasilitas contoh sudah lunas." },
    ],
    concerns: [
      {
        title: "Pembayaran terlambat",
        description: "Ada bulan pada kalender contoh yang dibayar lewat tanggal.",
      },
      {
        title: "Belum banyak yang lunas",
        description: "Riwayat contoh memuat sedikit fasilitas yang selesai.",
      },
    ],
    advice: [
      {
        action: "Pasang pengingat bayar",
        detail: "Bayar sebelum tanggal jatuh tempo selama enam bulan berturut-turut.",
      },
      {
        action: "Tuntaskan satu fasilitas",
        detail: "Pilih fasilitas dengan sisa terkecil dan lunasi lebih dulu.",
      },
    ],
  },
  behavioralPattern: {
    name: "Behavioral Pattern",
    strengths: [
      {
        title: "Data sejalan",
        description: "Keterangan contoh dari beberapa sumber saling cocok.",
      },
      {
        title: "Pola membaik",
        description: "Perilaku pada data contoh makin teratur dari waktu ke waktu.",
      },
    ],
    concerns: [
      { title: "Pola tidak teratur", description: "Perilaku pada data contoh naik turun." },
      {
        title: "Kontak sering berganti",
        description: "Data contoh mencatat beberapa nomor atau alamat surat.",
      },
    ],
    advice: [
      {
        action: "Samakan data kontak",
        detail: "Pakai satu nomor dan satu alamat surat di semua lembaga.",
      },
      {
        action: "Batasi pengajuan",
        detail: "Beri jarak beberapa bulan di antara dua pengajuan kredit.",
      },
    ],
  },
  resilienceRecovery: {
    name: "Resilience & Recovery",
    strengths: [
      { title: "Cepat pulih", description: "Keterlambatan pada data contoh segera dikejar." },
      {
        title: "Arah yang baik",
        description: "Keadaan contoh saat ini lebih baik daripada sebelumnya.",
      },
    ],
    concerns: [
      {
        title: "Pemulihan lambat",
        description: "Keterlambatan pada data contoh dibiarkan cukup lama.",
      },
      {
        title: "Cadangan tipis",
        description: "Data contoh memberi sedikit tanda adanya dana darurat.",
      },
    ],
    advice: [
      {
        action: "Sisihkan dana darurat",
        detail: "Kumpulkan sedikitnya sebesar satu angsuran bulanan.",
      },
      {
        action: "Atur ulang angsuran",
        detail: "Hubungi penyedia untuk jadwal bayar yang sanggup dipenuhi.",
      },
    ],
  },
};
