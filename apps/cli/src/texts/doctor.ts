import { inLanguages } from "../language/language.ts";

export const doctorTexts = inLanguages({
  en: {
    summary: "look for what is wrong with the setup",
    description:
      "Looks at Node, the settings, the way to the server, the token, the clock and the answers, and says what to do.\n" +
      "Makes two or three reads; costs nothing.",
    after: `
Examples:
  proofylink doctor
  proofylink doctor --profile staging --json

Ends with 0 when nothing is broken; otherwise with the exit code of the first thing that is.`,
    ok: "ok",
    warn: "note",
    fail: "FAIL",
    node: "Node",
    nodeOk: (version: string) => `Node ${version}.`,
    nodeOld: (version: string) =>
      `Node ${version}: sandbox and mock need Node 24; everything else runs.`,
    settings: "Settings",
    fromEnvironment: "Base URL and token come from the environment.",
    fromProfile: (name: string, path: string) =>
      `Base URL and token come from the profile ${name} (${path}).`,
    privacy: "Profile",
    isPrivate: (mode: string) => `Only you can read the profile (mode ${mode}).`,
    baseUrl: "Base URL",
    baseUrlIs: (url: string) => `${url} has the right form.`,
    isSandbox: (url: string) => `${url} is said to be a sandbox: its NIKs and plain http may pass.`,
    proxy: "Proxy",
    noProxy: "No proxy is set.",
    proxied: (variables: string) => `${variables} set; requests may go through a proxy.`,
    proxyNext: "If the server is not reached: is it in NO_PROXY, or must it be?",
    server: "Server",
    answers: (ms: number) => `It answers, after ${ms} ms.`,
    token: "Token",
    accepted: (left: number) => `It is accepted; ${left} tokens are left.`,
    noneLeft: "It is accepted, but no token is left: nothing can be created.",
    buy: "Tokens are bought in the dashboard.",
    clock: "Clock",
    clockOk: (seconds: number) => `This machine and the server agree within ${seconds} s.`,
    clockOff: (seconds: number) => `This machine's clock is ${seconds} s off the server's.`,
    clockNext: "Set the clock (NTP): a lost create is looked for by the time at which it was sent.",
    clockUnknown: "The server does not say what time it is.",
    drift: "Spec",
    noDrift: (answers: number) => `${answers} answers are as the spec says.`,
    drifted: (count: number) => `The answers differ from the spec in ${count} places:`,
    driftNext: "Nothing need be wrong; it may be a newer API. Update this program, or report it.",
    notLooked: "Not looked at, because of the above.",
  },
  id: {
    summary: "cari apa yang salah dengan pengaturan",
    description:
      "Memeriksa Node, pengaturan, jalan ke server, token, jam, dan jawabannya, lalu menyarankan tindakan.\n" +
      "Hanya dua atau tiga kali membaca; tidak memakai token.",
    after: `
Contoh:
  proofylink doctor
  proofylink doctor --profile staging --json

Berakhir dengan 0 bila tidak ada yang rusak; bila ada, dengan kode keluar yang pertama rusak.`,
    ok: "ok",
    warn: "catat",
    fail: "GAGAL",
    node: "Node",
    nodeOk: (version) => `Node ${version}.`,
    nodeOld: (version) =>
      `Node ${version}: sandbox dan mock memerlukan Node 24; yang lain berjalan.`,
    settings: "Pengaturan",
    fromEnvironment: "Base URL dan token berasal dari lingkungan.",
    fromProfile: (name, path) => `Base URL dan token berasal dari profil ${name} (${path}).`,
    privacy: "Profil",
    isPrivate: (mode) => `Hanya Anda yang dapat membaca profil (mode ${mode}).`,
    baseUrl: "Base URL",
    baseUrlIs: (url) => `Bentuk ${url} benar.`,
    isSandbox: (url) =>
      `${url} dinyatakan sebagai sandbox: NIK skenarionya dan http biasa diizinkan.`,
    proxy: "Proxy",
    noProxy: "Tidak ada proxy.",
    proxied: (variables) => `${variables} diisi; permintaan mungkin lewat proxy.`,
    proxyNext: "Bila server tidak terhubung: apakah ia ada di NO_PROXY, atau harus ada?",
    server: "Server",
    answers: (ms) => `Menjawab setelah ${ms} ms.`,
    token: "Token",
    accepted: (left) => `Diterima; sisa ${left} token.`,
    noneLeft: "Diterima, tetapi token habis: tidak ada yang dapat dibuat.",
    buy: "Token dibeli di dashboard.",
    clock: "Jam",
    clockOk: (seconds) =>
      `Jam komputer ini dan server sama, selisih paling banyak ${seconds} detik.`,
    clockOff: (seconds) => `Jam komputer ini berselisih ${seconds} detik dari server.`,
    clockNext: "Setel jam (NTP): pembuatan yang hilang dicari menurut waktu pengirimannya.",
    clockUnknown: "Server tidak menyebutkan waktunya.",
    drift: "Spec",
    noDrift: (answers) => `${answers} jawaban sesuai dengan spec.`,
    drifted: (count) => `Jawaban berbeda dari spec di ${count} tempat:`,
    driftNext:
      "Belum tentu salah; mungkin API-nya lebih baru. Perbarui program ini, atau laporkan.",
    notLooked: "Tidak diperiksa, karena yang di atas.",
  },
});
