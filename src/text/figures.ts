import { wordsOf } from "./later.ts";
import type { Text } from "./text.ts";

/** A figure in words, with what decides the form of what is counted. */
export interface SaidFigure {
	/** "5", "from 5 to 10", "20 or more" */
	readonly figure: string;
	readonly bound: "exact" | "between" | "from" | "to";
	/** The number nearest to what is counted in most languages: the greatest, or the least where there is no greatest. */
	readonly n: number;
}

/** Says a figure by its bounds; null when neither is known. */
export function saidFigure(text: Text, min: number | null, max: number | null): SaidFigure | null {
	const { number } = text;
	const { ranges } = wordsOf(text, "titles");
	if (min !== null && max !== null) {
		if (min === max) return { figure: number(min), bound: "exact", n: min };
		return { figure: ranges.between({ min: number(min), max: number(max) }), bound: "between", n: max };
	}
	if (min !== null) return { figure: ranges.from({ min: number(min) }), bound: "from", n: min };
	return max === null ? null : { figure: ranges.to({ max: number(max) }), bound: "to", n: max };
}

/** The same as words alone, also where nothing is known. */
export function rangeOf(text: Text, min: number | null, max: number | null): string {
	return saidFigure(text, min, max)?.figure ?? wordsOf(text, "titles").ranges.none;
}
