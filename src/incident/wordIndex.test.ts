import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryColumns, NAMES } from "./arbitrary.ts";
import { isIn } from "./bits.ts";
import { makeEngine } from "./engine.ts";
import { plainMatch, plainTexts } from "./reference.ts";
import { atOnce, inSlices } from "./slices.ts";
import { TYPES } from "./vocabulary.ts";
import { indexNames, indexTexts, nameWords } from "./wordIndex.ts";

const typeWords = TYPES.map((type) => `${type} ұстау`);
const letter = fc.constantFrom("a", "b", "к", "қ", "ё", "z", "0", "4", " ", "-", "’");
const text = fc.array(letter, { maxLength: 12 }).map((letters) => letters.join(""));
const query = fc.oneof(
	text,
	fc.constantFrom(
		"kz",
		"kz-0004",
		"k",
		"0",
		"00",
		"1",
		"000",
		"asta",
		"ALM north",
		"устау det",
		"coao",
		"рэ",
		"code 488",
	),
	fc.tuple(text, fc.constantFrom("almaty", "kz", "p", "second")).map((words) => words.join(" ")),
);

test("finds the rows in which every word asked for begins some word", () => {
	fc.assert(
		fc.property(
			arbitraryColumns,
			fc.array(text, { minLength: 40, maxLength: 40 }),
			fc.array(query, { maxLength: 20 }),
			(columns, texts, queries) => {
				const engine = makeEngine(columns);
				const words = nameWords(NAMES, typeWords);
				for (const [index, held] of [
					[atOnce(indexTexts(engine, NAMES, typeWords, (row) => texts[row] ?? "")), plainTexts(columns, words, texts)],
					[atOnce(indexNames(engine, NAMES, typeWords)), plainTexts(columns, words, [])],
				] as const) {
					for (const q of queries) {
						const found = index.find(q);
						const rows = held.flatMap((_, row) => (found === null || isIn(found, row) ? row : []));
						expect(rows).toEqual(held.flatMap((one, row) => (plainMatch(one, q) ? row : [])));
					}
				}
			},
		),
		{ numRuns: 200 },
	);
}, 60_000);

test("lets others go first while it indexes, and stops when nobody waits any more", async () => {
	const columns = fc.sample(
		arbitraryColumns.filter(({ size }) => size > 5),
		{ numRuns: 1, seed: 7 },
	)[0];
	const engine = makeEngine(columns as NonNullable<typeof columns>);
	let pauses = 0;
	const slow = function* () {
		for (let i = 0; i < 3; i++) {
			const end = performance.now() + 5;
			while (performance.now() < end);
			yield;
		}
		return yield* indexTexts(engine, NAMES, typeWords, () => "");
	};
	const index = await inSlices(slow(), async () => void pauses++);
	expect(pauses).toBeGreaterThanOrEqual(3);
	expect(index?.find("")).toBe(null);
	expect(
		await inSlices(
			slow(),
			async () => {},
			() => false,
		),
	).toBe(null);
});
