import { dayInMonthBefore, type Month, twelveMonthsBefore } from "../calendar.ts";
import type { Points } from "../points.ts";
import type { Random } from "../random.ts";
import { classicKinds, type FacilityKind, onlineLoan } from "./facility-kinds.ts";
import { type Facility, makeFacility } from "./make-facility.ts";

/** An application that nobody has answered yet. */
export interface Application {
  readonly id: string;
  readonly date: string;
  readonly amount: number;
  readonly kind: FacilityKind;
}

/** What the made-up credit bureau knows of one person; every figure of an analysis is read from here. */
export interface CreditFile {
  readonly months: readonly Month[];
  readonly facilities: readonly Facility[];
  readonly closed: readonly FacilityKind[];
  readonly applications: readonly Application[];
  readonly rejections: number;
}

/** The file of a person whom the bureau does not know. */
export function emptyCreditFile(now: Date): CreditFile {
  const months = twelveMonthsBefore(now);
  return { months, facilities: [], closed: [], applications: [], rejections: 0 };
}

/** Makes up a file that suits the points: few points for utilisation, and the limits are nearly used up. */
export function makeCreditFile(points: Points, now: Date, random: Random): CreditFile {
  const { parts } = points;
  const kinds = random.sample(classicKinds, random.int(1, 3));
  if (parts.pinjolBehavior < 7) kinds.push(onlineLoan);
  const history = {
    utilisation: 96 - 12 * parts.creditUtilization,
    lateNow: parts.currentTrajectory === 0,
    lateBefore: parts.paymentPattern <= 4,
    lateLongAgo: points.penalty < 0,
  };
  const facilities = kinds.map((kind, index) =>
    makeFacility({ kind, index, now, random, history }),
  );
  const closed = Array.from({ length: Math.ceil(parts.completionRate / 2) }, () =>
    random.pick(classicKinds),
  );
  const applications = makeApplications(random.int(0, 7 - parts.behaviorTrends), now, random);
  const rejections = random.int(0, 5 - parts.obligationManagement);
  return { months: twelveMonthsBefore(now), facilities, closed, applications, rejections };
}

function makeApplications(count: number, now: Date, random: Random): Application[] {
  const applications = Array.from({ length: count }, (): Omit<Application, "id"> => {
    const kind = random.pick([...classicKinds, onlineLoan]);
    const date = dayInMonthBefore(now, random.int(1, 11), random.int(1, 28));
    return { kind, date, amount: 500_000 * random.int(...kind.limitSteps) };
  });
  return applications
    .sort((a, b) => b.date.localeCompare(a.date, "en"))
    .map((application, index) => ({
      id: `I9${String(index + 1).padStart(7, "0")}`,
      ...application,
    }));
}
