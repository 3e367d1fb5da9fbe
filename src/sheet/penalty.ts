import type { Incident } from "../incident/wire.ts";
import { saidFigure } from "../text/figures.ts";
import { wordsOf } from "../text/later.ts";
import type { Text } from "../text/text.ts";

/** What was imposed, a line each: "15 days in jail", "fine of 20 monthly calculation indices", "house arrest". */
export function penaltiesOf(text: Text, penalty: NonNullable<Incident["penalty"]>): string[] {
	const said = wordsOf(text, "sheet");
	const { days, years, fine, other } = penalty;
	const say = (range: Ends | undefined, as: (range: { range: string; n: number; bound: string }) => string) => {
		const figure = range === undefined ? null : saidFigure(text, range.min, range.max);
		return figure === null ? [] : [as({ ...figure, range: figure.figure })];
	};
	return [
		...say(days, said.days),
		...say(years, said.years),
		...say(fine?.tenge, said.tenge),
		...say(fine?.mci, said.mci),
		...(other ?? []).map((one) => said.otherPenalties[one]),
	];
}

interface Ends {
	readonly min: number | null;
	readonly max: number | null;
}
