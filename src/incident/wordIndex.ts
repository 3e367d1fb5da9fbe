import { type Bits, common, noRows, rowsWhere } from "./bits.ts";
import type { Names } from "./catalogue.ts";
import type { Engine } from "./engine.ts";
import type { Facet } from "./filter.ts";
import { addBeginning, type Lexicon, makeLexicon } from "./lexicon.ts";
import { addRowsOf } from "./rowSets.ts";
import { atOnce, type Slices } from "./slices.ts";
import { fold } from "./words.ts";

/** Finds rows by words: an id, any spelling in any language of what the facets name, and the texts once they are there. */
export interface WordIndex {
	/** The rows in which every word asked for begins some word; null when no words are asked for. */
	find(q: string): Bits | null;
}

/** Indexes what can be found before any text is loaded; `typeWords` are the words for each type. */
export function indexNames(engine: Engine, names: Names, typeWords: readonly string[]): WordIndex {
	return wordIndex(engine, nameLexicon(engine, names, typeWords), null);
}

/** Indexes names and texts, a text for each row, in slices. */
export function* indexTexts(
	engine: Engine,
	names: Names,
	typeWords: readonly string[],
	texts: readonly string[],
): Slices<WordIndex> {
	const ofTexts = yield* makeLexicon(engine.columns.size, (row) => fold(texts[row] ?? ""));
	return wordIndex(engine, nameLexicon(engine, names, typeWords), ofTexts);
}

/** So many sets of rows are kept: a word is typed a letter at a time while the words before it stay the same. */
const KEPT = 16;

function wordIndex(engine: Engine, named: NameLexicon, texts: Lexicon | null): WordIndex {
	const { size } = engine.columns;
	const kept = new Map<string, Bits>();
	const rowsBeginning = (word: string): Bits => {
		const known = kept.get(word);
		if (known !== undefined) return known;
		const rows = noRows(size);
		if (texts !== null) addBeginning(texts, word, rows);
		addNamed(engine, named, word, rows);
		addNumbered(engine, word, rows);
		const oldest = kept.keys().next().value;
		if (kept.size >= KEPT && oldest !== undefined) kept.delete(oldest);
		kept.set(word, rows);
		return rows;
	};
	return {
		find(q) {
			const asked = fold(q);
			if (asked === "") return null;
			const everywhere = "kz";
			const words = asked.split(" ").filter((word) => !everywhere.startsWith(word));
			return common(size, words.map(rowsBeginning));
		},
	};
}

/** Which classes of rows, by division, each word of a name stands for: a lexicon whose rows are classes. */
interface NameLexicon {
	readonly lexicon: Lexicon;
	/** Number of a class among all -> its division and its number there. */
	readonly classes: readonly { readonly division: number; readonly one: number }[];
}

function nameLexicon({ divisions }: Engine, names: Names, typeWords: readonly string[]): NameLexicon {
	const words = nameWords(names, typeWords);
	const classes = divisions.flatMap(({ rows }, division) =>
		Array.from({ length: rows.start.length - 1 }, (_, one) => ({ division, one })),
	);
	const textOf = (number: number) => {
		const { division = 0, one = 0 } = classes[number] ?? {};
		const { facets, values } = divisions[division] ?? { facets: [], values: [] };
		return facets
			.flatMap((facet, f) => values[f]?.[one]?.map((value) => words[facet]?.[value] ?? "") ?? [])
			.join(" ");
	};
	return { lexicon: atOnce(makeLexicon(classes.length, textOf)), classes };
}

/** The words, folded, of the values of each facet that has names. */
export function nameWords(names: Names, typeWords: readonly string[]): { readonly [F in Facet]?: readonly string[] } {
	const all = (named: { names: object; alsoKnownAs?: readonly string[] }) => [
		...Object.values(named.names),
		...(named.alsoKnownAs ?? []),
	];
	const folded = <T>(list: readonly T[], spellings: (one: T) => readonly string[]) =>
		list.map((one) => fold(spellings(one).join(" ")));
	return {
		type: folded(typeWords, (words) => [words]),
		place: folded(names.places, (place) => [...all(place), ...place.formerNames.flatMap(all)]),
		campaign: folded(names.campaigns, all),
		group: folded(names.groups, all),
		authority: folded(names.authorities, all),
		provision: folded(names.provisions, ({ code, article, title }) => [...all({ names: code }), article, ...all({ names: title })]),
	};
}

function addNamed({ divisions }: Engine, { lexicon, classes }: NameLexicon, word: string, into: Bits): void {
	const found = noRows(lexicon.size);
	addBeginning(lexicon, word, found);
	classes.forEach(({ division, one }, number) => {
		const isFound = ((found[number >>> 5] ?? 0) >>> (number & 31)) & 1;
		const rows = divisions[division]?.rows;
		if (isFound === 1 && rows !== undefined) addRowsOf(rows, one, into);
	});
}

/** Ids have four digits or more: "42" begins kz-4200 to kz-4299 and kz-42000 to kz-42999, "042" kz-0420 to kz-0429. */
function addNumbered({ columns }: Engine, word: string, into: Bits): void {
	if (!/^\d{1,7}$/.test(word)) return;
	const digits = word.startsWith("0") ? [4] : [4, 5, 6, 7];
	const ranges = digits
		.filter((length) => length >= word.length)
		.map((length) => 10 ** (length - word.length))
		.map((step) => [Number(word) * step, (Number(word) + 1) * step - 1] as const);
	const { size, id } = columns;
	const rows = rowsWhere(size, (row) => ranges.some(([from, to]) => (id[row] ?? 0) >= from && (id[row] ?? 0) <= to));
	for (let i = 0; i < into.length; i++) into[i] = (into[i] ?? 0) | (rows[i] ?? 0);
}
