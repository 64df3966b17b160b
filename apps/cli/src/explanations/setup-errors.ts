import type { Explanation } from "./explanation.ts";

const notSetUp = {
  en: [
    "Base URL and access token are not both known; nothing was sent.",
    "They come together: both from the environment, or both from one profile, so that no token goes to a server it" +
      " is not for.",
    "Set PROOFYLINK_BASE_URL and PROOFYLINK_ACCESS_TOKEN, or run proofylink config set-base-url and set-token.",
  ],
  id: [
    "Base URL dan access token belum lengkap; tidak ada yang dikirim.",
    "Keduanya satu pasangan: dari lingkungan, atau dari satu profil, agar token tidak terkirim ke server lain.",
    "Isi PROOFYLINK_BASE_URL dan PROOFYLINK_ACCESS_TOKEN, atau jalankan proofylink config set-base-url dan set-token.",
  ],
} as const;

const setup = { ending: "configuration", money: "none" } as const;

/** The error codes of settings that need attention. Nothing was sent. */
export const setupErrors = {
  not_configured: { ...setup, ...notSetUp },
  base_url_missing: { ...setup, ...notSetUp },
  access_token_missing: { ...setup, ...notSetUp, ending: "authentication" },
  base_url_unusable: {
    ...setup,
    en: [
      "The base URL, or a setting beside it, cannot be used; nothing was sent.",
      "It must begin with https:// (http:// only for this machine or a sandbox) and name a host and no path.",
      "Correct PROOFYLINK_BASE_URL, or the profile: proofylink config set-base-url.",
    ],
    id: [
      "Base URL, atau pengaturan di sebelahnya, tidak dapat dipakai; tidak ada yang dikirim.",
      "Harus diawali https:// (http:// hanya untuk komputer ini atau sandbox) dan berisi host tanpa path.",
      "Perbaiki PROOFYLINK_BASE_URL, atau profil: proofylink config set-base-url.",
    ],
  },
  sandbox_setting_unusable: {
    ...setup,
    en: [
      "PROOFYLINK_SANDBOX is neither 1 nor 0.",
      "It says whether PROOFYLINK_BASE_URL is a sandbox, and nothing else can be meant.",
      "Set it to 1 for a sandbox; unset it otherwise.",
    ],
    id: [
      "PROOFYLINK_SANDBOX bukan 1 dan bukan 0.",
      "Isinya menyatakan apakah PROOFYLINK_BASE_URL sebuah sandbox.",
      "Isi 1 untuk sandbox; bila bukan, kosongkan.",
    ],
  },
  profile_missing: {
    ...setup,
    en: [
      "There is no profile of this name.",
      "Profiles are files in ~/.config/proofylink, or where XDG_CONFIG_HOME points.",
      "proofylink config list shows those that there are.",
    ],
    id: [
      "Profil dengan nama ini tidak ada.",
      "Profil adalah berkas di ~/.config/proofylink, atau di tempat yang ditunjuk XDG_CONFIG_HOME.",
      "proofylink config list menampilkan yang ada.",
    ],
  },
  profile_not_private: {
    ...setup,
    en: [
      "The profile was not used, because other people of this machine can read or write it.",
      "It holds the access token.",
      "chmod 600 closes it. If somebody may have read it, replace the token.",
    ],
    id: [
      "Profil tidak dipakai karena orang lain di komputer ini dapat membaca atau menulisnya.",
      "Profil memuat access token.",
      "chmod 600 menutupnya. Bila mungkin sudah dibaca orang, ganti tokennya.",
    ],
  },
  profile_unusable: {
    ...setup,
    en: [
      "The profile cannot be read or written, or lacks something.",
      'It is a JSON file with "base_url" and "access_token", owned by you.',
      "proofylink config set-base-url and set-token write it anew.",
    ],
    id: [
      "Profil tidak dapat dibaca atau ditulis, atau isinya kurang.",
      'Profil adalah berkas JSON dengan "base_url" dan "access_token", milik Anda.',
      "proofylink config set-base-url dan set-token menulisnya kembali.",
    ],
  },
  node_too_old: {
    ...setup,
    en: [
      "The sandbox and the mock need a newer Node than this one.",
      "They use what only Node 24 brings; the other commands run on older ones.",
      "npx -p node@24 -p @proofylink/cli proofylink sandbox brings Node 24 along.",
    ],
    id: [
      "Sandbox dan mock memerlukan Node yang lebih baru.",
      "Keduanya memakai yang hanya ada di Node 24; perintah lain berjalan di versi lama.",
      "npx -p node@24 -p @proofylink/cli proofylink sandbox membawa Node 24.",
    ],
  },
  server_not_started: {
    ...setup,
    en: [
      "The sandbox or the mock could not be started.",
      "Its package is not installed, or npx is not there to fetch it.",
      "Install it beside this program: npm install --global @proofylink/mock.",
    ],
    id: [
      "Sandbox atau mock tidak dapat dijalankan.",
      "Paketnya tidak terpasang, atau npx tidak ada untuk mengambilnya.",
      "Pasang di samping program ini: npm install --global @proofylink/mock.",
    ],
  },
} as const satisfies Record<string, Explanation>;
