export { writePrivateFile } from "./private-file.ts";
export { type ResultPerson, type ResultRecord, resultRecord } from "./result-record.ts";
export { type ResultFormat, resultsText } from "./results-text.ts";
export { type Attention, type BatchSummary, type RunFacts, summarise } from "./summary.ts";
export { summaryMarkdown, summaryText } from "./summary-page.ts";
export { english, indonesian, type SummaryWords } from "./summary-words.ts";
