import type { RunEnd } from "../batch.ts";
import type { RowState } from "../batch-row.ts";
import type { Attention } from "./summary.ts";

/** The words of a summary in one language. */
export interface SummaryWords {
  readonly locale: string;
  readonly title: string;
  readonly run: string;
  readonly ended: string;
  readonly took: string;
  readonly rows: string;
  readonly total: string;
  readonly tokens: string;
  readonly spent: string;
  readonly maybe: string;
  readonly results: string;
  readonly levels: string;
  readonly share: string;
  readonly attention: string;
  readonly nothing: string;
  readonly line: string;
  readonly more: (count: number) => string;
  readonly caution: string;
  readonly ends: Readonly<Record<RunEnd, string>>;
  readonly states: Readonly<Record<RowState, string>>;
  readonly kinds: Readonly<Record<Attention["kind"], string>>;
  /** Hours, minutes, seconds. */
  readonly units: readonly [string, string, string];
}

export const english: SummaryWords = {
  locale: "en",
  title: "Batch summary",
  run: "Run",
  ended: "Ended",
  took: "Took",
  rows: "Rows",
  total: "In all",
  tokens: "Tokens",
  spent: "Spent",
  maybe: "Perhaps spent (unknown, given up or under way)",
  results: "Verifications by status",
  levels: "Credibility level of completed verifications",
  share: "share",
  attention: "What needs a person",
  nothing: "Nothing.",
  line: "line",
  more: (count) => `and ${count} more`,
  caution: "A score is a first signal for the person who decides, not a verdict.",
  ends: {
    done: "nothing is left to do",
    stopped: "it was stopped; it can go on",
    budget_reached: "the limit of tokens was reached",
    insufficient_tokens: "not enough tokens were left",
    refused: "the access token was not accepted",
    unreachable: "the API could not be reached",
    journal_failed: "the journal could not be written",
    failed: "something unexpected happened",
  },
  states: {
    pending: "not sent yet",
    sending: "under way",
    created: "created, waiting for the result",
    finished: "finished",
    rejected: "rejected, nothing was paid",
    unknown: "unknown, perhaps paid",
    given_up: "given up by a person",
    duplicate: "the same person twice, not sent",
  },
  kinds: {
    unknown:
      "Nobody knows whether these were created; look for them, then settle them with `resolve`",
    late: "These were created after all, although somebody had the row sent again; both may be paid",
    rejected: "These were refused; correct them and add them again",
    failed: "These ended without a result",
    duplicate: "These people are in the journal already; they were not sent",
    waiting: "These wait for the applicant's own confirmation; remind them to look at their mail",
  },
  units: ["h", "min", "s"],
};

export const indonesian: SummaryWords = {
  locale: "id",
  title: "Ringkasan batch",
  run: "Proses",
  ended: "Berakhir",
  took: "Lama",
  rows: "Baris",
  total: "Semua",
  tokens: "Token",
  spent: "Terpakai",
  maybe: "Mungkin terpakai (tidak diketahui, dilepas, atau sedang dikirim)",
  results: "Verifikasi menurut status",
  levels: "Tingkat kredibilitas verifikasi yang selesai",
  share: "bagian",
  attention: "Yang perlu diperiksa orang",
  nothing: "Tidak ada.",
  line: "baris",
  more: (count) => `dan ${count} lagi`,
  caution: "Skor adalah sinyal awal bagi yang memutuskan, bukan keputusan.",
  ends: {
    done: "tidak ada yang tersisa",
    stopped: "dihentikan; dapat dilanjutkan",
    budget_reached: "batas token tercapai",
    insufficient_tokens: "token tidak cukup",
    refused: "token akses tidak diterima",
    unreachable: "API tidak dapat dihubungi",
    journal_failed: "jurnal tidak dapat ditulis",
    failed: "terjadi hal yang tidak terduga",
  },
  states: {
    pending: "belum dikirim",
    sending: "sedang dikirim",
    created: "dibuat, menunggu hasil",
    finished: "selesai",
    rejected: "ditolak, tidak dibayar",
    unknown: "tidak diketahui, mungkin dibayar",
    given_up: "dilepas oleh seseorang",
    duplicate: "orang yang sama dua kali, tidak dikirim",
  },
  kinds: {
    unknown: "Tidak diketahui apakah ini terbuat; cari dahulu, lalu selesaikan dengan `resolve`",
    late: "Ini ternyata terbuat, padahal barisnya sudah dikirim lagi; mungkin keduanya dibayar",
    rejected: "Ini ditolak; perbaiki lalu tambahkan lagi",
    failed: "Ini berakhir tanpa hasil",
    duplicate: "Orang ini sudah ada di jurnal; tidak dikirim",
    waiting: "Ini menunggu konfirmasi pelamar sendiri; ingatkan mereka untuk memeriksa e-mail",
  },
  units: ["j", "mnt", "dtk"],
};
