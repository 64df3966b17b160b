import { inLanguages } from "../language/language.ts";

export const balanceTexts = inLanguages({
  en: {
    summary: "show how many tokens are left",
    description: "Shows how many tokens are left. One verification spends one.",
    left: (token: number) => (token === 1 ? "1 token is left." : `${token} tokens are left.`),
    after: `
Examples:
  proofylink balance
  test "$(proofylink balance --json | jq .token)" -ge 100 || echo "time to buy tokens"`,
  },
  id: {
    summary: "tampilkan sisa token",
    description: "Menampilkan sisa token. Satu verifikasi memakai satu token.",
    left: (token) => `Sisa ${token} token.`,
    after: `
Contoh:
  proofylink balance
  test "$(proofylink balance --json | jq .token)" -ge 100 || echo "saatnya membeli token"`,
  },
});
