import type { DefaultTheme, LocaleSpecificConfig } from "vitepress";

/** The words of the site around an Indonesian page. */
export const indonesian: LocaleSpecificConfig<DefaultTheme.Config> & { label: string } = {
  label: "Bahasa Indonesia",
  lang: "id",
  description: "Memverifikasi seseorang melalui Proofylink dari TypeScript.",
  themeConfig: {
    nav: [
      { text: "Panduan", link: "/id/guides/start", activeMatch: "^/id/guides/" },
      { text: "Referensi (Inggris)", link: "/reference/" },
    ],
    outline: { level: [2, 3], label: "Di halaman ini" },
    docFooter: { prev: "Sebelumnya", next: "Berikutnya" },
    darkModeSwitchLabel: "Tampilan",
    lightModeSwitchTitle: "Gunakan tampilan terang",
    darkModeSwitchTitle: "Gunakan tampilan gelap",
    sidebarMenuLabel: "Daftar isi",
    returnToTopLabel: "Kembali ke atas",
    langMenuLabel: "Ganti bahasa",
    skipToContentLabel: "Langsung ke isi",
    notFound: {
      title: "HALAMAN TIDAK DITEMUKAN",
      quote: "Alamat ini tidak menunjuk ke halaman mana pun.",
      linkText: "Ke halaman depan",
      linkLabel: "Ke halaman depan",
    },
    footer: {
      message:
        "Dibuktikan terhadap sandbox kami sendiri, bukan layanan sebenarnya. Bukan perangkat lunak Proofylink.",
    },
  },
};

/** The same for the search box. */
export const indonesianSearch = {
  translations: {
    button: { buttonText: "Cari", buttonAriaLabel: "Cari" },
    modal: {
      displayDetails: "Tampilkan rincian",
      resetButtonTitle: "Kosongkan pencarian",
      backButtonTitle: "Tutup pencarian",
      noResultsText: "Tidak ada hasil untuk",
      footer: { selectText: "pilih", navigateText: "pindah", closeText: "tutup" },
    },
  },
};
