import { inLanguages } from "../language/language.ts";

/** What is said of the two servers to try things against. */
export const serverTexts = inLanguages({
  en: {
    sandbox: "start a server that behaves like the API, with tokens, states and reports",
    sandboxMore:
      "Starts @proofylink/sandbox on this machine, and prints the settings to use it with. Nothing there is real.\n" +
      "Everything after `sandbox` is its own: proofylink sandbox --help. Needs Node 24.",
    mock: "start a server that answers every call with the examples of the spec",
    mockMore:
      "Starts @proofylink/mock on this machine; if it is not installed, npx fetches it in the same version.\n" +
      "Everything after `mock` is its own: proofylink mock --help. Needs Node 24.",
    options: "options of the server",
    nodeTooOld: (server: string, needs: string, has: string) =>
      `The ${server} needs Node ${needs}, and this is Node ${has}. The other commands run here.`,
    newNode: (server: string) =>
      `npx -p node@24 -p @proofylink/cli proofylink ${server} brings Node 24 along.`,
    fetching: (name: string) => `${name} is not installed here; npx fetches it.`,
    notStarted: (name: string, why: string) => `${name} could not be started (${why}).`,
    install: (name: string) => `Install it beside this program: npm install --global ${name}`,
  },
  id: {
    sandbox: "jalankan server yang berperilaku seperti API, dengan token, status, dan laporan",
    sandboxMore:
      "Menjalankan @proofylink/sandbox di komputer ini, dan mencetak pengaturan untuk memakainya. Tidak ada yang nyata.\n" +
      "Semua setelah `sandbox` adalah opsinya sendiri: proofylink sandbox --help. Perlu Node 24.",
    mock: "jalankan server yang menjawab setiap panggilan dengan contoh dari spec",
    mockMore:
      "Menjalankan @proofylink/mock di komputer ini; bila tidak terpasang, npx mengambil versi yang sama.\n" +
      "Semua setelah `mock` adalah opsinya sendiri: proofylink mock --help. Perlu Node 24.",
    options: "opsi server",
    nodeTooOld: (server, needs, has) =>
      `${server} memerlukan Node ${needs}, dan ini Node ${has}. Perintah lain berjalan di sini.`,
    newNode: (server) => `npx -p node@24 -p @proofylink/cli proofylink ${server} membawa Node 24.`,
    fetching: (name) => `${name} tidak terpasang di sini; npx mengambilnya.`,
    notStarted: (name, why) => `${name} tidak dapat dijalankan (${why}).`,
    install: (name) => `Pasang di samping program ini: npm install --global ${name}`,
  },
});
