import { inLanguages } from "../language/language.ts";

export const showTexts = inLanguages({
  en: {
    summary: "show one verification: its result, or how far it is",
    description: "Shows one verification as it is now. Ends with 0 whatever its status is.",
    after: `
Examples:
  proofylink show EMP-260211-7874
  proofylink show EMP-260211-7874 --reveal            with NIK and phone in full
  proofylink show EMP-260211-7874 --json | jq .verification.status`,
    nikAsCode: "A reference code is wanted here, and this looks like a NIK. It was not sent.",
    findCode: "`proofylink list --q -` asks for a name and finds the reference code.",
    noCode: "A reference code is wanted, such as EMP-260211-7874.",
  },
  id: {
    summary: "tampilkan satu verifikasi: hasilnya, atau sejauh mana prosesnya",
    description:
      "Menampilkan satu verifikasi seperti keadaannya sekarang. Berakhir dengan 0 apa pun statusnya.",
    after: `
Contoh:
  proofylink show EMP-260211-7874
  proofylink show EMP-260211-7874 --reveal            dengan NIK dan telepon selengkapnya
  proofylink show EMP-260211-7874 --json | jq .verification.status`,
    nikAsCode: "Di sini perlu kode referensi, dan ini tampak seperti NIK. NIK itu tidak dikirim.",
    findCode: "`proofylink list --q -` menanyakan nama dan menemukan kode referensinya.",
    noCode: "Perlu kode referensi, misalnya EMP-260211-7874.",
  },
});
