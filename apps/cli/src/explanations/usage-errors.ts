import type { Explanation } from "./explanation.ts";

const mistyped = {
  ending: "usage",
  money: "none",
  en: [
    "The command line is not understood; nothing was sent.",
    "A command, an option or a value is mistyped, missing or one too many.",
    "`proofylink --help` and `proofylink COMMAND --help` show how it is meant.",
  ],
  id: [
    "Baris perintah tidak dipahami; tidak ada yang dikirim.",
    "Ada perintah, opsi, atau nilai yang salah ketik, kurang, atau kelebihan.",
    "`proofylink --help` dan `proofylink PERINTAH --help` menunjukkan cara pakainya.",
  ],
} as const satisfies Explanation;

/** The error codes of a command line that is wrong. Nothing was sent. */
export const usageErrors = {
  unknown_command: mistyped,
  unknown_option: mistyped,
  missing_argument: mistyped,
  option_missing_argument: mistyped,
  missing_mandatory_option_value: mistyped,
  invalid_argument: mistyped,
  excess_arguments: mistyped,
  conflicting_option: mistyped,
  contradicting_options: mistyped,
  invalid_duration: mistyped,
  invalid_reference_code: mistyped,
  invalid_profile_name: mistyped,
  unknown_error_code: mistyped,
  empty_stdin: mistyped,
  file_wanted: {
    ending: "usage",
    money: "none",
    en: [
      "`proofylink verify` wants a file here; nothing was sent.",
      "It asks for the applicant only on a terminal, and this is none.",
      "Give --file PATH, or --file - and the applicant on stdin.",
    ],
    id: [
      "`proofylink verify` perlu berkas di sini; tidak ada yang dikirim.",
      "Data hanya ditanyakan di terminal, dan ini bukan terminal.",
      "Beri --file PATH, atau --file - dengan datanya lewat stdin.",
    ],
  },
  token_in_arguments: {
    ending: "usage",
    money: "none",
    en: [
      "An access token stood on the command line and was not used.",
      "Every program on the machine can read command lines, and the shell keeps them in its history.",
      "If it was a real one, replace it in the dashboard. Then: proofylink config set-token.",
    ],
    id: [
      "Access token ada di baris perintah dan tidak dipakai.",
      "Semua program di komputer dapat membaca baris perintah, dan shell menyimpannya dalam riwayat.",
      "Bila token itu asli, gantilah di dashboard. Lalu: proofylink config set-token.",
    ],
  },
  nik_as_reference_code: {
    ending: "usage",
    money: "none",
    en: [
      "A NIK stood where a reference code is wanted; it was not sent.",
      "It would have become part of a URL, and URLs end up in logs.",
      "Find the reference code by name: proofylink list --q -.",
    ],
    id: [
      "NIK diberikan di tempat kode referensi; NIK itu tidak dikirim.",
      "NIK akan menjadi bagian dari URL, dan URL tercatat di log.",
      "Cari kode referensinya menurut nama: proofylink list --q -.",
    ],
  },
  ambiguous_consent: {
    ending: "usage",
    money: "none",
    en: [
      "It is not clear how the person consented; nothing was sent.",
      "The applicant brings proof of consent that the chosen way would leave behind, or two kinds of it.",
      "Leave one out, or say the way: --consent email, own or upload.",
    ],
    id: [
      "Tidak jelas bagaimana orangnya menyetujui; tidak ada yang dikirim.",
      "Data membawa bukti persetujuan yang akan tertinggal oleh cara yang dipilih, atau dua macam sekaligus.",
      "Tinggalkan salah satu, atau tentukan caranya: --consent email, own, atau upload.",
    ],
  },
} as const satisfies Record<string, Explanation>;
