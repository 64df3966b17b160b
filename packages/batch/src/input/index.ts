export { type ApplicantsFile, applicantsFile, type CheckOptions } from "./applicants-file.ts";
export type { CheckReport } from "./check-report.ts";
export { type RowField, rowFields } from "./column-names.ts";
export type { ExamineOptions } from "./examine-rows.ts";
export { InputFileError, type InputFileErrorCode } from "./input-file-error.ts";
export type { ColumnMap, GivenColumns } from "./map-columns.ts";
export type { OpenOptions } from "./open-records.ts";
export type { Consent, RowDefaults } from "./read-row.ts";
export type { ExaminedRow, ProblemCode, RowNote, RowProblem } from "./row-problem.ts";
