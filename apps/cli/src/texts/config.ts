import { inLanguages } from "../language/language.ts";

export const configTexts = inLanguages({
  en: {
    summary: "keep base URL and token in profile files",
    description:
      "Keeps base URL and access token in files that only you can read (mode 0600).\n" +
      "Without --profile, and with nothing in the environment, the profile `default` is used, or the one of `config use`.",
    list: "the profiles there are, and which one is used",
    path: "where a profile is kept",
    setBaseUrl: "set the base URL of a profile",
    setToken: "set the access token of a profile: asked for, or read from stdin; never an argument",
    use: "make a profile the default",
    remove: "remove a profile",
    name: "name of the profile",
    url: "scheme and host, such as https://api.example",
    isSandbox: "note that it is a sandbox",
    after: `
Examples:
  proofylink config set-base-url https://api.example
  proofylink config set-token                          asks, and does not show what is typed
  pass show proofylink | proofylink config set-token   from a password store
  proofylink config set-base-url http://127.0.0.1:4020 --profile try
  proofylink config use try                            from now on without --profile`,
    used: "used",
    usedByEnvironment: "The environment is used: PROOFYLINK_BASE_URL and PROOFYLINK_ACCESS_TOKEN.",
    none: "There is no profile yet.",
    token: "token",
    noToken: "no token",
    noBaseUrl: "no base URL",
    askToken: "Access token (it is not shown):",
    tokenWanted: "The access token is wanted on stdin, and there is none.",
    tokenForm: "An access token is one word without spaces, accents and line breaks.",
    saved: (name: string, path: string) => `Saved in the profile ${name} (${path}, mode 0600).`,
    stillMissing: (what: string) => `It still lacks ${what}.`,
    inUse: (name: string) => `${name} is the default now.`,
    removed: (name: string) => `The profile ${name} is removed.`,
  },
  id: {
    summary: "simpan base URL dan token dalam berkas profil",
    description:
      "Menyimpan base URL dan access token dalam berkas yang hanya dapat dibaca oleh Anda (mode 0600).\n" +
      "Tanpa --profile, dan bila lingkungan kosong, yang dipakai profil `default`, atau yang dari `config use`.",
    list: "profil yang ada, dan mana yang dipakai",
    path: "tempat sebuah profil disimpan",
    setBaseUrl: "isi base URL sebuah profil",
    setToken:
      "isi access token sebuah profil: ditanyakan, atau dibaca dari stdin; tidak pernah argumen",
    use: "jadikan sebuah profil bawaan",
    remove: "hapus sebuah profil",
    name: "nama profil",
    url: "skema dan host, misalnya https://api.example",
    isSandbox: "catat bahwa ini sandbox",
    after: `
Contoh:
  proofylink config set-base-url https://api.example
  proofylink config set-token                          bertanya, dan tidak menampilkan yang diketik
  pass show proofylink | proofylink config set-token   dari penyimpan kata sandi
  proofylink config set-base-url http://127.0.0.1:4020 --profile coba
  proofylink config use coba                           mulai sekarang tanpa --profile`,
    used: "dipakai",
    usedByEnvironment: "Lingkungan yang dipakai: PROOFYLINK_BASE_URL dan PROOFYLINK_ACCESS_TOKEN.",
    none: "Belum ada profil.",
    token: "ada token",
    noToken: "tanpa token",
    noBaseUrl: "tanpa base URL",
    askToken: "Access token (tidak ditampilkan):",
    tokenWanted: "Access token diharapkan dari stdin, tetapi tidak ada.",
    tokenForm: "Access token adalah satu kata tanpa spasi, aksen, dan baris baru.",
    saved: (name, path) => `Disimpan dalam profil ${name} (${path}, mode 0600).`,
    stillMissing: (what) => `Masih kurang ${what}.`,
    inUse: (name) => `${name} sekarang menjadi bawaan.`,
    removed: (name) => `Profil ${name} dihapus.`,
  },
});
