import { type Bits, common, isIn, noRows, rowsWhere } from "./bits.ts";
import type { Names } from "./catalogue.ts";
import type { Engine } from "./engine.ts";
import type { Facet } from "./filter.ts";
import { addBeginning, type Lexicon, makeLexicon } from "./lexicon.ts";
import { addRowsOf } from "./rowSets.ts";
import type { Slices } from "./slices.ts";
import { fold } from "./words.ts";

/** Finds rows by words: an id, any spelling in any language of what the facets name, and the texts once they are there. */
export interface WordIndex {
	/** The rows in which every word asked for begins some word; null when no words are asked for. */
	find(q: string): Bits | null;
}

/** Indexes what can be found before any text is loaded, in slices; `typeWords` are the words for each type. */
export function* indexNames(engine: Engine, names: Names, typeWords: readonly string[]): Slices<WordIndex> {
	return wordIndex(engine, yield* nameLexicon(names, typeWords), null);
}

/** Indexes names and texts, a text for each row, in slices. */
export function* indexTexts(
	engine: Engine,
	names: Names,
	typeWords: readonly string[],
	textOf: (row: number) => string,
): Slices<WordIndex> {
	const ofTexts = yield* makeLexicon(engine.columns.size, (row) => fold(textOf(row)));
	return wordIndex(engine, yield* nameLexicon(names, typeWords), ofTexts);
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

/** The words of every value that has a name: a lexicon whose rows are values, numbered from `start` on in each facet. */
interface NameLexicon {
	readonly lexicon: Lexicon;
	readonly start: ReadonlyMap<Facet, number>;
}

function* nameLexicon(names: Names, typeWords: readonly string[]): Slices<NameLexicon> {
	const start = new Map<Facet, number>();
	const texts: string[] = [];
	for (const [facet, list] of Object.entries(spellings(names, typeWords))) {
		start.set(facet as Facet, texts.length);
		texts.push(...list);
	}
	return { lexicon: yield* makeLexicon(texts.length, (number) => fold(texts[number] ?? "")), start };
}

/** What the values of each facet that has names are called, each in all spellings one after another. */
type Spellings = { readonly [F in Facet]?: readonly string[] };

/** The same, folded. */
export function nameWords(names: Names, typeWords: readonly string[]): Spellings {
	const all = Object.entries(spellings(names, typeWords));
	return Object.fromEntries(all.map(([facet, list]) => [facet, list.map(fold)]));
}

function spellings(names: Names, typeWords: readonly string[]): Spellings {
	const all = (named: { names: object; alsoKnownAs?: readonly string[] }) => [
		...Object.values(named.names),
		...(named.alsoKnownAs ?? []),
	];
	const each = <T>(list: readonly T[], ways: (one: T) => readonly string[]) => list.map((one) => ways(one).join(" "));
	return {
		type: typeWords,
		place: each(names.places, (place) => [...all(place), ...place.formerNames.flatMap(all)]),
		campaign: each(names.campaigns, all),
		group: each(names.groups, all),
		authority: each(names.authorities, all),
		provision: each(names.provisions, ({ code, article, title }) => [
			...all({ names: code }),
			article,
			...all({ names: title }),
		]),
	};
}

/** Adds the rows of all classes with a value of whose names some word begins so. */
function addNamed({ divisions }: Engine, { lexicon, start }: NameLexicon, word: string, into: Bits): void {
	const found = noRows(lexicon.size);
	addBeginning(lexicon, word, found);
	if (found.every((some) => some === 0)) return;
	for (const { facets, values, tally } of divisions) {
		const first = start.get(facets[0] ?? "year");
		if (first === undefined) continue;
		values[0]?.forEach((set, one) => {
			if (set.some((value) => isIn(found, first + value))) addRowsOf(tally.rows, one, into);
		});
	}
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
