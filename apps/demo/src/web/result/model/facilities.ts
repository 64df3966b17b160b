import type { Fact } from "../reading/facts.ts";
import type { OpenObject } from "../reading/open-object.ts";
import { shareOf } from "./share.ts";

/** A running credit. Money in whole rupiah. */
export interface Facility {
  readonly provider: string | undefined;
  readonly kind: string | undefined;
  readonly limit: number | undefined;
  readonly balance: number | undefined;
  readonly used: number | undefined;
  readonly overdue: number | undefined;
  readonly daysPastDue: number | undefined;
  readonly code: number | undefined;
  readonly status: string | undefined;
  readonly worstCode: number | undefined;
  readonly worstStatus: string | undefined;
  readonly worstDaysPastDue: number | undefined;
  readonly interestRate: number | undefined;
  readonly from: string | undefined;
  readonly until: string | undefined;
  /** What else the bureau says of it. */
  readonly facts: readonly Fact[];
}

/** A credit that was asked for. */
export interface Application {
  readonly date: string | undefined;
  readonly provider: string | undefined;
  readonly kind: string | undefined;
  readonly amount: number | undefined;
  readonly phase: string | undefined;
}

export interface Applications {
  /** How many there were, which may be more than are listed. */
  readonly count: number | undefined;
  readonly total: number | undefined;
  readonly listed: readonly Application[];
}

/** Reads one running credit. To be called last: what is left of it becomes its facts. */
export function readFacility(from: OpenObject): Facility {
  const [limit, balance] = [from.number("limit"), from.number("balance")];
  const facility = {
    provider: from.text("provider"),
    kind: from.text("facility_type"),
    limit,
    balance,
    used: shareOf(balance, limit),
    overdue: from.number("overdue"),
    daysPastDue: from.number("dpd"),
    code: from.number("status_code"),
    status: from.text("status"),
    worstCode: from.number("worst_ever_status_code"),
    worstStatus: from.text("worst_ever_status"),
    worstDaysPastDue: from.number("worst_ever_dpd"),
    interestRate: from.number("interest_rate"),
    from: from.text("start_date"),
    until: from.text("due_date"),
  };
  const facts = from.restFacts().shown;
  from.ignore(...from.names);
  return { ...facility, facts };
}

/** Reads the credits that were asked for and are not running. */
export function readApplications(from: OpenObject): Applications {
  return {
    count: from.number("count"),
    total: from.number("total_amount"),
    listed: from.objects("items").map(readApplication),
  };
}

function readApplication(from: OpenObject): Application {
  from.ignore("id");
  return {
    date: from.text("date"),
    provider: from.text("provider"),
    kind: from.text("facility_type"),
    amount: from.number("amount"),
    phase: from.text("phase"),
  };
}
