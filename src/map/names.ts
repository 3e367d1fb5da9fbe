import type { Catalogue } from "../incident/catalogue.ts";
import type { Filter } from "../incident/filter.ts";
import { KINDS, PERMITTED } from "../incident/kind.ts";
import { PHASES } from "../incident/vocabulary.ts";
import { wordsOf } from "../text/later.ts";
import { type Later, placeName, type Text } from "../text/text.ts";
import type { PlaceSymbol } from "./symbols.ts";
import type { Tally } from "./tally.ts";

/** The names of places as the reader of this filter knows them: those of the days asked for, else today's. */
export function namesOfPlaces(text: Text, { names }: Catalogue, { from, to }: Filter): (place: number) => string {
	const said: string[] = [];
	const say = (at: number) => {
		const place = names.places[at];
		if (place === undefined) return "";
		return from !== null && to !== null ? placeName(text, place, from, to) : placeName(text, place);
	};
	return (at) => {
		said[at] ??= say(at);
		return said[at];
	};
}

/** What a symbol is of: "Almaty", or "Almaty and 4 more". */
export function nameOf(
	text: Text,
	placeAt: (place: number) => string,
	{ members }: Pick<PlaceSymbol, "members">,
): string {
	const first = placeAt(members[0] ?? 0);
	return members.length === 1 ? first : text.words.gathered({ first, others: text.number(members.length - 1) });
}

/** The same as short as it is written on the map: "Almaty", or "Almaty +4". */
export function labelOf(
	text: Text,
	placeAt: (place: number) => string,
	{ members }: Pick<PlaceSymbol, "members">,
): string {
	const first = placeAt(members[0] ?? 0);
	return members.length === 1 ? first : `${first} +${text.number(members.length - 1)}`;
}

/** "Almaty, 235 incidents: 120 during, 60 after, 55 before": most first, kinds that there are none of left out. */
export function sayTally(text: Text, name: string, { total, kinds }: Tally): string {
	const said = wordsOf(text, "map");
	const parts = kinds
		.map((n, kind) => ({ n, kind }))
		.filter(({ n }) => n > 0)
		.sort((a, b) => b.n - a.n)
		.map(({ n, kind }) => sayKind(text, kind, n));
	const symbol = { place: name, n: total, count: text.number(total) };
	return parts.length === 0 ? said.symbol(symbol) : said.symbolOf({ ...symbol, kinds: parts.join(", ") });
}

/** What was said before: the same few numbers come again and again, and a message takes longer than all else of a name. */
const sayings = new WeakMap<Text, Map<number, string>>();
const KEPT = 5000;

/** "120 during" */
function sayKind(text: Text, kind: number, n: number): string {
	const kept = sayings.get(text);
	const known = kept === undefined || kept.size > KEPT ? new Map<number, string>() : kept;
	if (known !== kept) sayings.set(text, known);
	const key = n * KINDS + kind;
	const saying = known.get(key) ?? wordsOf(text, "map").symbolKinds[wordOf(kind)]({ n, count: text.number(n) });
	known.set(key, saying);
	return saying;
}

function wordOf(kind: number): keyof Later["map"]["symbolKinds"] {
	return kind === PERMITTED ? "permitted" : (PHASES[kind] ?? "before");
}
