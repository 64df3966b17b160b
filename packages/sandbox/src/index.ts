export type { Clock, SandboxClock } from "./clock.ts";
export { type FaultEntry, type FaultName, faultCatalogue } from "./faults/fault-catalogue.ts";
export type { FaultOptions } from "./faults/fault-options.ts";
export type {
  FaultCondition,
  FaultRule,
  FaultScript,
  OperationId,
} from "./faults/fault-rule.ts";
export type { CountedRule, Faults } from "./faults/faults.ts";
export type { Ledger, LedgerEntry, LedgerReading, TokenCounts } from "./ledger.ts";
export type { PlacedVerification } from "./operations/place-verification.ts";
export type { ConsentMail, Outbox } from "./outbox.ts";
export type { Sandbox } from "./sandbox.ts";
export { nikOf, type Scenario, scenarioOf, scenarios } from "./scenarios.ts";
export { type SandboxOptions, startSandbox } from "./start-sandbox.ts";
