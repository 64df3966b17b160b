export {
  connectFaultServer,
  type FaultServerAddress,
} from "./connect-fault-server.ts";
export type { FaultScenario, FaultServer } from "./fault-server.ts";
export { type Fault, type FaultOptions, faults } from "./faults.ts";
export type { Ledger, LedgerCounts, LedgerEntry } from "./ledger.ts";
export { startFaultServer } from "./start-fault-server.ts";
