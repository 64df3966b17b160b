/** What the result can ask of the page around it. Both reject with a ProblemError. */
export interface ResultActions {
  /** The whole NIK; the one in the detail is masked. */
  revealNik(): Promise<string>;
  /** A report as PDF, which may take seconds to be made. */
  loadReport(kind: "credit" | "proofylink"): Promise<Blob>;
}
