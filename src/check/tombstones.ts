import { parseDay } from "../incident/date.ts";
import { type Rule, wrong, wrongIn } from "./rule.ts";

/** A number that was withdrawn stays withdrawn, and leads somewhere or nowhere, not on to another stone. */
export const tombstones: Rule = {
	name: "tombstones",
	says: "A withdrawn number is no live incident's; what it was merged into exists.",
	*find({ incidents, tombstones: stones, ids }, today) {
		const withdrawn = new Set<string>(stones.map(({ id }) => id));
		for (const one of incidents)
			if (withdrawn.has(one.record.id))
				yield wrongIn(one, "id", "a number that was not withdrawn", one.record.id, "give it the next free number");
		for (const { id, to, date } of stones) {
			const bad = (field: string, expected: string, came: unknown, mend: string) =>
				wrong("tombstones.json", id, field, expected, came, mend);
			if ((parseDay(date) ?? 0) > today)
				yield bad("date", "a day that has come", date, "write the day of the withdrawal");
			if (to === null) continue;
			if (withdrawn.has(to))
				yield bad("to", "a live incident", `${to}, withdrawn itself`, `name what ${to} was merged into`);
			else if (ids.incidents?.has(to) === false)
				yield bad("to", "an incident of the record", to, "name the incident it was merged into, or null");
		}
	},
};
