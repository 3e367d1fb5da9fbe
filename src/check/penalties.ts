import type { IncidentType } from "../incident/vocabulary.ts";
import type { Range } from "../incident/wire.ts";
import { type Rule, wrongIn } from "./rule.ts";

interface Ends {
	readonly min: number | null;
	readonly max: number | null;
}

/** Penalties that the law knows: at most 45 days of administrative arrest, 25 years, 10,000 calculation units. */
export const penalties: Rule = {
	name: "penalties",
	says: "A penalty belongs to the incident's type and is one that the law knows.",
	*find({ incidents }) {
		for (const one of incidents) {
			const { penalty, type, joint } = one.record;
			if (penalty === null) continue;
			const { days, years, fine, other } = penalty;
			const types = [type, ...joint];
			const bad = (field: string, expected: string, came: unknown, mend: string) =>
				wrongIn(one, `penalty.${field}`, expected, came, mend);
			if (days === undefined && years === undefined && fine === undefined && other === undefined)
				yield wrongIn(one, "penalty", "a penalty", penalty, "write null where none is known");
			if (days && !types.includes("administrative-arrest"))
				yield bad("days", "the type administrative-arrest", types, mendType("days"));
			if (years && !types.includes("prosecution")) yield bad("years", "the type prosecution", types, mendType("years"));
			if (fine && !types.some((one) => FINED.includes(one)))
				yield bad("fine", "the type fine", types, mendType("fine"));
			if (types.length === 1 && type === "fine" && fine === undefined && days)
				yield bad("fine", "the fine", penalty, mendType("days"));
			if (above(days, 45) || below(days, 1)) yield bad("days", "1 to 45 days", days, "read the source again");
			if (years && (above(years, 25) || below(years, 0) || disordered(years)))
				yield bad("years", "at most 25 years, from least to most", years, "read the source again");
			if (above(fine?.mci, 10_000) || below(fine?.mci, 1))
				yield bad("fine.mci", "1 to 10,000 units", fine?.mci, "is it in tenge?");
			if (above(fine?.tenge, 100_000_000) || below(fine?.tenge, 500))
				yield bad("fine.tenge", "500 to 100 million tenge", fine?.tenge, "is it in units (mci)?");
			if (fine && fine.mci === undefined && fine.tenge === undefined)
				yield bad("fine", "tenge or mci", fine, "take it out where the sum is not known");
		}
	},
};

const FINED: readonly IncidentType[] = ["fine", "prosecution"];

function mendType(kind: string): string {
	return `mend the type, or make ${kind === "days" ? "an administrative arrest" : kind === "years" ? "a prosecution" : "a fine"} an incident of its own`;
}

function above(range: Ends | undefined, most: number): boolean {
	return Math.max(range?.min ?? 0, range?.max ?? 0) > most;
}

function below(range: Ends | undefined, least: number): boolean {
	return range !== undefined && Math.min(range.min ?? least, range.max ?? least) < least;
}

function disordered({ min, max }: Range | Ends): boolean {
	return (min === null && max === null) || (min !== null && max !== null && min > max);
}
