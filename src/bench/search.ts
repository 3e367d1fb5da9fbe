import { isIn, sizeOfSet } from "../incident/bits.ts";
import type { Names } from "../incident/catalogue.ts";
import type { Columns } from "../incident/columns.ts";
import { makeEngine } from "../incident/engine.ts";
import { plainMatch, plainTexts } from "../incident/reference.ts";
import { atOnce } from "../incident/slices.ts";
import { TYPES } from "../incident/vocabulary.ts";
import { indexTexts, nameWords } from "../incident/wordIndex.ts";
import { fold } from "../incident/words.ts";
import { median, percentile95, type Row, row, stretchesOf, timesOf } from "./measure.ts";
import { randomFrom } from "./random.ts";

/** What readers may look for: places in any spelling, measures, people, an id, several words. */
const SEARCHES = [
	...["almaty", "алматы", "жаңаөзен", "zhanaozen detention", "nur-sultan", "detained police", "штраф", "ұстау"],
	...[
		"kz-0421",
		"activist arrested",
		"court almaty 2019",
		"prosecution",
		"rally in the centre",
		"ақтау",
		"land reform",
	],
];
/** The searches letter by letter, as they are typed. */
const KEYSTROKES = SEARCHES.flatMap((text) => Array.from(text, (_, i) => text.slice(0, i + 1)));

/** Times a keystroke in the search field, and making the index, at the size of some columns. */
export async function benchSearch(
	columns: Columns,
	names: Names,
	summaries: readonly string[],
): Promise<{ rows: Row[]; equal: boolean }> {
	const n = columns.size;
	const texts = syntheticTexts(summaries, n);
	const typeWords = TYPES;
	const engine = makeEngine(columns);
	const textOf = (row: number) => texts[row] ?? "";
	const stretches = await stretchesOf(indexTexts(engine, names, typeWords, textOf));
	const { find } = atOnce(indexTexts(engine, names, typeWords, textOf));
	const haystack = plainTexts(columns, nameWords(names, typeWords), texts);
	const scan = (q: string) => {
		const words = fold(q)
			.split(" ")
			.map((word) => ` ${word}`);
		const rows: number[] = [];
		for (let i = 0; i < haystack.length; i++) if (words.every((word) => haystack[i]?.includes(word))) rows.push(i);
		return rows;
	};
	for (const q of KEYSTROKES) find(q);
	const ours = timesOf(KEYSTROKES, find);
	const theirs = timesOf(KEYSTROKES, scan);
	const equal = KEYSTROKES.filter((_, i) => i % 7 === 0).every((q) => {
		const [found, plain] = [find(q), scan(q)];
		if (found === null) return fold(q) === "";
		return (
			sizeOfSet(found) === plain.length && plain.every((one) => isIn(found, one) && plainMatch(haystack[one] ?? "", q))
		);
	});
	const peer = "String.includes";
	return {
		rows: [
			row("words", n, "ms", median(ours), peer, median(theirs)),
			row("words-p95", n, "ms", percentile95(ours), peer, percentile95(theirs)),
			row("words-slice", n, "ms", Math.max(...stretches), "a frame of 60 Hz", 1000 / 60),
		],
		equal,
	};
}

/** Texts of the length of the real ones, of their words as often as they come, with some words nobody else has. */
export function syntheticTexts(summaries: readonly string[], size: number): string[] {
	const random = randomFrom(2);
	const words = summaries.flatMap((summary) => summary.split(" "));
	const letters = [..."abdegiklmnorstuvz"];
	const rare = () => Array.from({ length: 5 + random.below(6) }, () => random.of(letters)).join("");
	return Array.from({ length: size }, () => {
		const length = random.of(summaries).split(" ").length;
		return Array.from({ length }, () => (random.happens(0.02) ? rare() : random.of(words))).join(" ");
	});
}
