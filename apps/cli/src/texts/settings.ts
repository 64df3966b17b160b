import { inLanguages } from "../language/language.ts";

/** What is said of base URL, token and profiles. */
export const settingTexts = inLanguages({
  en: {
    noProfile: (name: string, path: string) =>
      `There is no profile "${name}": ${path} does not exist.`,
    belongTogether: (set: string, missing: string) =>
      `${set} is set and ${missing} is not; they belong together.`,
    setBoth: (set: string, missing: string) =>
      `Set ${missing} too, or unset ${set} to use a profile.`,
    sandboxSetting: "PROOFYLINK_SANDBOX is neither 1 nor 0.",
    sandboxSettingNext: "Set it to 1 when PROOFYLINK_BASE_URL is a sandbox; unset it otherwise.",
    nothing: "No base URL and no access token are configured.",
    setInEnvironment: "Set PROOFYLINK_BASE_URL and PROOFYLINK_ACCESS_TOKEN in the environment.",
    orProfile: (path: string) =>
      `Or write a profile: \`proofylink config set-base-url\`, then \`proofylink config set-token\` (${path}).`,
    profileName: "A profile's name is made of letters, digits, - and _.",
    notPrivate: (path: string, mode: string) =>
      `The profile ${path} holds your access token, and other people of this machine can get at it (mode ${mode}).`,
    close: (command: string) => `Close it: ${command}`,
    unusable: (path: string, what: string) => `The profile ${path} ${what}.`,
    profileForm: 'It wants {"base_url": "https://…", "access_token": "…"} and mode 0600.',
    tooLarge: "is too large to be a profile",
    unreadable: (why: string) => `cannot be read (${why})`,
    unwritable: (why: string) => `cannot be written (${why})`,
    foreign: "belongs to somebody else",
    noJson: "is not JSON",
    noBaseUrl: 'has no "base_url"',
    noToken: 'has no "access_token"',
    badSandbox: 'has a "sandbox" that is not true or false',
    settingsUnusable: (why: string) => `The settings cannot be used: ${why}`,
    whereBaseUrl: "The base URL stands in PROOFYLINK_BASE_URL, or in the profile as base_url.",
  },
  id: {
    noProfile: (name, path) => `Profil "${name}" tidak ada: ${path} tidak ditemukan.`,
    belongTogether: (set, missing) =>
      `${set} diisi tetapi ${missing} tidak; keduanya satu pasangan.`,
    setBoth: (set, missing) => `Isi juga ${missing}, atau kosongkan ${set} untuk memakai profil.`,
    sandboxSetting: "PROOFYLINK_SANDBOX bukan 1 dan bukan 0.",
    sandboxSettingNext: "Isi 1 bila PROOFYLINK_BASE_URL sebuah sandbox; bila bukan, kosongkan.",
    nothing: "Base URL dan access token belum diatur.",
    setInEnvironment: "Isi PROOFYLINK_BASE_URL dan PROOFYLINK_ACCESS_TOKEN di lingkungan.",
    orProfile: (path) =>
      `Atau tulis profil: \`proofylink config set-base-url\`, lalu \`proofylink config set-token\` (${path}).`,
    profileName: "Nama profil terdiri dari huruf, angka, - dan _.",
    notPrivate: (path, mode) =>
      `Profil ${path} memuat access token Anda, dan orang lain di komputer ini dapat membacanya (mode ${mode}).`,
    close: (command) => `Tutuplah: ${command}`,
    unusable: (path, what) => `Profil ${path} ${what}.`,
    profileForm: 'Isinya harus {"base_url": "https://…", "access_token": "…"} dengan mode 0600.',
    tooLarge: "terlalu besar untuk sebuah profil",
    unreadable: (why) => `tidak dapat dibaca (${why})`,
    unwritable: (why) => `tidak dapat ditulis (${why})`,
    foreign: "milik orang lain",
    noJson: "bukan JSON",
    noBaseUrl: 'tidak punya "base_url"',
    noToken: 'tidak punya "access_token"',
    badSandbox: 'punya "sandbox" yang bukan true atau false',
    settingsUnusable: (why) => `Pengaturan tidak dapat dipakai: ${why}`,
    whereBaseUrl: "Base URL ada di PROOFYLINK_BASE_URL, atau dalam profil sebagai base_url.",
  },
});
