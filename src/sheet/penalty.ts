import type { Incident } from "../incident/wire.ts";
import { sheetWords } from "../text/sheetWords.ts";
import type { Text } from "../text/text.ts";

/** What was imposed, a line each: "15 days in jail", "fine of 20 monthly calculation indices", "house arrest". */
export function penaltiesOf(text: Text, penalty: NonNullable<Incident["penalty"]>): string[] {
	const { words, number } = text;
	const said = sheetWords(text);
	const { days, years, fine, other } = penalty;
	// An open end is many, whatever it starts from: "1 or more years".
	const say = (range: Ends | undefined, as: (n: number, range: string) => string) =>
		range === undefined ? [] : [as(range.max ?? Number.POSITIVE_INFINITY, words.range(range.min, range.max, number))];
	return [
		...say(days, said.days),
		...say(years, said.years),
		...say(fine?.tenge, (_, range) => said.tenge(range)),
		...say(fine?.mci, (_, range) => said.mci(range)),
		...(other ?? []).map((one) => said.otherPenalties[one]),
	];
}

interface Ends {
	readonly min: number | null;
	readonly max: number | null;
}
