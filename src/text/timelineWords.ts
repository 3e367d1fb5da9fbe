import type { Coverage } from "../incident/wire.ts";
import type { Text } from "./text.ts";

/** The words that only the timeline needs, in English; they come with the timeline, not with the first load. */
const en = {
	timelineFrom: "First day shown",
	timelineTo: "Last day shown",
	timelineMonth: (month: string, parts: string) => `${month}: ${parts}`,
	timelineChart: (span: string, fullest: string) => `Incidents by month, ${span}. Most in ${fullest}.`,
	timelineHint: "Drag across the months, or choose a year",
	timelineAll: "All dates",
	timelineYears: "Show one year only",
	timelineTable: "Counts and coverage",
	timelineVague: "Date not exact, most in one month",
	coverage: "How well the record covers each year",
	coverageLevels: { good: "well covered", fair: "fairly covered", thin: "thinly covered" } satisfies Record<
		Coverage["level"],
		string
	>,
};

/** The words of the timeline in a text's language. */
export function timelineWords(_: Pick<Text, "language">): typeof en {
	return en;
}
