import { inLanguages } from "../language/language.ts";

export const completionTexts = inLanguages({
  en: {
    summary: "print a script that completes commands and options in your shell",
    description:
      "Prints a script for your shell; with it, TAB completes commands, options and their choices.",
    shell: "which shell",
    after: `
To switch it on:
  bash   proofylink completion bash > ~/.local/share/bash-completion/completions/proofylink
  zsh    proofylink completion zsh > ~/.zfunc/_proofylink      (with fpath+=~/.zfunc before compinit)
  fish   proofylink completion fish > ~/.config/fish/completions/proofylink.fish`,
  },
  id: {
    summary: "cetak skrip yang melengkapi perintah dan opsi di shell Anda",
    description:
      "Mencetak skrip untuk shell Anda; dengannya, TAB melengkapi perintah, opsi, dan pilihannya.",
    shell: "shell yang mana",
    after: `
Untuk mengaktifkannya:
  bash   proofylink completion bash > ~/.local/share/bash-completion/completions/proofylink
  zsh    proofylink completion zsh > ~/.zfunc/_proofylink      (dengan fpath+=~/.zfunc sebelum compinit)
  fish   proofylink completion fish > ~/.config/fish/completions/proofylink.fish`,
  },
});
