import { inLanguages } from "../language/language.ts";

/** What the program says of itself. */
export const programTexts = inLanguages({
  en: {
    description: "Verify a person through Proofylink, and read the results, from a terminal.",
    version: "print the version",
    help: "print this help",
    helpCommand: "print the help of a command",
    usage: "Usage:",
    arguments: "Arguments:",
    options: "Options:",
    commands: "Commands:",
    choices: "choices",
    standard: "default",
    tokenInArguments:
      "An access token is not taken from the command line: every program on this machine can read it there," +
      " and the shell keeps it in its history. If that was a real one, replace it.",
    tokenBelongs:
      "Put it into PROOFYLINK_ACCESS_TOKEN, or into a profile: `proofylink config set-token` asks for it.",
    after: (exitCodes: string) => `
Where to call and as whom (never from arguments):
  PROOFYLINK_BASE_URL and PROOFYLINK_ACCESS_TOKEN in the environment, or
  ~/.config/proofylink/default.json with mode 0600, which \`proofylink config\` writes:
    {"base_url": "https://…", "access_token": "…"}
  --profile NAME takes ~/.config/proofylink/NAME.json instead (XDG_CONFIG_HOME is respected).
A sandbox on another machine wants --sandbox, PROOFYLINK_SANDBOX=1 or "sandbox": true in the profile.

Examples:
  proofylink verify                                       asks for what it needs; spends one token
  proofylink verify --file applicant.json --ktp ktp.jpg   the same from a file
  proofylink show EMP-260211-7874                         the result, or how far it is
  proofylink list --q budi                                find a verification by name
  proofylink explain outcome_unknown                      what an error means, and what to do
  proofylink doctor                                       look for what is wrong with the setup

Results go to stdout, steps and notes to stderr. NIK, phone and e-mail are masked unless --reveal.
With --json, stdout holds exactly one JSON document, also when the command fails, and all is English.

Exit codes:
${exitCodes}`,
  },
  id: {
    description: "Verifikasi seseorang lewat Proofylink, dan baca hasilnya, dari terminal.",
    version: "cetak versi",
    help: "cetak bantuan ini",
    helpCommand: "cetak bantuan sebuah perintah",
    usage: "Cara pakai:",
    arguments: "Argumen:",
    options: "Opsi:",
    commands: "Perintah:",
    choices: "pilihan",
    standard: "bawaan",
    tokenInArguments:
      "Access token tidak diambil dari baris perintah: semua program di komputer ini dapat membacanya," +
      " dan shell menyimpannya dalam riwayat. Bila token itu asli, gantilah.",
    tokenBelongs:
      "Simpan di PROOFYLINK_ACCESS_TOKEN, atau dalam profil: `proofylink config set-token` menanyakannya.",
    after: (exitCodes) => `
Server mana yang dipanggil dan sebagai siapa (tidak pernah dari argumen):
  PROOFYLINK_BASE_URL dan PROOFYLINK_ACCESS_TOKEN di lingkungan, atau
  ~/.config/proofylink/default.json dengan mode 0600, yang ditulis oleh \`proofylink config\`:
    {"base_url": "https://…", "access_token": "…"}
  --profile NAMA memakai ~/.config/proofylink/NAMA.json (XDG_CONFIG_HOME dihormati).
Sandbox di komputer lain perlu --sandbox, PROOFYLINK_SANDBOX=1, atau "sandbox": true dalam profil.

Contoh:
  proofylink verify                                       menanyakan yang diperlukan; memakai satu token
  proofylink verify --file applicant.json --ktp ktp.jpg   sama, dari berkas
  proofylink show EMP-260211-7874                         hasilnya, atau sejauh mana prosesnya
  proofylink list --q budi                                cari verifikasi menurut nama
  proofylink explain outcome_unknown                      arti sebuah galat, dan apa yang harus dilakukan
  proofylink doctor                                       cari apa yang salah dengan pengaturan

Hasil dicetak ke stdout, langkah dan catatan ke stderr. NIK, telepon, dan e-mail disamarkan kecuali --reveal.
Dengan --json, stdout berisi tepat satu dokumen JSON, juga bila gagal, dan semuanya berbahasa Inggris.

Kode keluar:
${exitCodes}`,
  },
});
