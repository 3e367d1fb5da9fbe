import type { Columns, SetColumn } from "./columns.ts";
import { type Figures, figuresIn, type PackedFigures, packFigures, type Side } from "./figures.ts";
import type { Facet } from "./filter.ts";
import { type PackedSparse, pack, packSparse, unpack } from "./pack.ts";
import type { Problem } from "./parse.ts";
import { groupsAgo, kinOf, recencies, undoGroupsAgo, undoRecencies } from "./recency.ts";
import { err, ok, type Result } from "./result.ts";
import { setBook } from "./setBook.ts";
import { atOnce, type Slices } from "./slices.ts";
import { GRADES, PHASE_OF, PHASES, TYPES } from "./vocabulary.ts";
import type { Authority, Campaign, Coverage, Group, Incident, Place, Provision } from "./wire.ts";
import { yearColumn } from "./years.ts";

/** The form of the published index; a page and an index of different forms do not read one another. */
const FORMAT = 2;

/** What the ids in the columns mean: the names every title, filter and symbol needs, in all languages. */
export interface Names {
	readonly places: readonly Place[];
	readonly campaigns: readonly Pick<Campaign, "id" | "names">[];
	readonly groups: readonly Pick<Group, "id" | "names" | "alsoKnownAs">[];
	readonly authorities: readonly Pick<Authority, "id" | "names">[];
	readonly provisions: readonly Pick<Provision, "id" | "code" | "article" | "title">[];
}

/** Which version of the record this is. */
export interface Version {
	/** First 16 hexadecimal digits of the SHA-256 of the record's files. */
	readonly hash: string;
	/** Day of the newest addition or correction, as text. */
	readonly date: string;
}

/** All that is needed to explore the record, without its texts: columns of incidents and statistics, and names. */
export interface Catalogue {
	readonly version: Version;
	readonly names: Names;
	readonly coverage: readonly Coverage[];
	readonly incidents: Columns;
	/** What each side says of how many people the incidents hit, row for row. */
	readonly figures: { readonly [side in Side]: Figures };
	/** Cumulative figures over many incidents: shown apart, never counted. */
	readonly statistics: Columns;
	/** Records that could not be read when the index was made. */
	readonly problems: readonly Problem[];
}

type Packed = { [name in (typeof COLUMNS)[number]]: string | PackedSparse } & PackedFigures;
interface Published {
	readonly format: number;
	readonly version: Version;
	readonly names: Names;
	readonly coverage: readonly Coverage[];
	readonly sets: { readonly [S in PackedSet]: readonly (readonly number[])[] };
	readonly incidents: Packed;
	readonly statistics: Packed;
	readonly problems: readonly Problem[];
}
const COLUMNS = [
	...(["id", "first", "length", "vague", "most", "campaign", "place", "group", "authority", "provision"] as const),
	...(["grade", "countedIn", "case", "type", "min"] as const),
] as const;
type PackedSet = "type" | "place" | "group" | "authority" | "provision";

/** Writes the index of a record: `records` of both kinds in any order, `names` for every id they hold. */
export function encodeCatalogue(
	records: readonly Incident[],
	names: Names,
	rest: Pick<Catalogue, "version" | "coverage" | "problems">,
): unknown {
	const sorted = records.toSorted(inDayOrder);
	const position = (list: readonly { id: string }[]) => new Map(list.map(({ id }, i) => [id, i]));
	const at = {
		place: position(names.places),
		campaign: position(names.campaigns),
		group: position(names.groups),
		authority: position(names.authorities),
		provision: position(names.provisions),
		type: new Map(TYPES.map((type, i) => [type as string, i])),
	};
	const sets = { type: setBook(), place: setBook(), group: setBook(), authority: setBook(), provision: setBook() };
	const setOf = (facet: PackedSet, ids: readonly string[]) =>
		sets[facet].add(ids.flatMap((id) => at[facet].get(id) ?? []));
	const packed = (rows: readonly Incident[]): Packed => {
		const rowOf = new Map(rows.map(({ id }, row) => [id, row]));
		const affected = rows.map(({ counts }) => counts.affected ?? { min: null, max: null });
		// The main type comes first in its set, so it can be told from the joint ones.
		const types = rows.map(({ type, joint }) => setOf("type", [type, ...joint]));
		const campaigns = rows.map(({ campaign }) => (at.campaign.get(campaign ?? "") ?? -1) + 1);
		const kin = kinOf(types, campaigns, names.campaigns.length + 1);
		const recent = (numbers: readonly number[], kinds: ArrayLike<number>, toFront = false) =>
			packSparse(recencies(numbers, kinds, toFront));
		const recentSets = (facet: PackedSet, idsOf: (one: Incident) => readonly string[], kinds: ArrayLike<number>) =>
			recent(
				rows.map((one) => setOf(facet, idsOf(one))),
				kinds,
			);
		const [stated, statedMore] = packFigures(rows, "authorities");
		const [observed, observedMore] = packFigures(rows, "monitors");
		const rises = (numbers: readonly number[], usual: number) =>
			packSparse(numbers.map((number, row) => number - (numbers[row - 1] ?? 0) - usual));
		return {
			...{ stated, statedMore, observed, observedMore },
			size: rows.length,
			id: rises(
				rows.map(({ id }) => numberOf(id)),
				1,
			),
			first: rises(
				rows.map(({ date }) => date.first),
				0,
			),
			length: packSparse(rows.map(({ date }) => date.last - date.first)),
			vague: packSparse(rows.map(({ date }) => Number(date.approximate) + 2 * Number(date.uncertain))),
			min: pack(affected.map(({ min }) => min ?? -1)),
			// 0 where most is least, as it mostly is, 1 for an open end, else how much more it is and 1.
			most: packSparse(affected.map(({ min, max }) => (max === min ? 0 : max === null ? 1 : max - (min ?? -1) + 1))),
			type: pack(types),
			campaign: recent(campaigns, types, true),
			place: recentSets("place", ({ places }) => places, campaigns),
			group: recentSets("group", ({ groups }) => groups, kin),
			authority: recentSets("authority", ({ authorities }) => authorities, kin),
			provision: recentSets("provision", ({ provisions }) => provisions, kin),
			grade: recent(
				rows.map(({ grade }) => GRADES.indexOf(grade)),
				kin,
			),
			// How many rows away the whole is, doubled, and 1 more when its inclusion is certain; 0 for none.
			countedIn: packSparse(
				rows.map(({ countedIn }, row) => {
					const whole = rowOf.get(countedIn?.id ?? ("" as never));
					return whole === undefined ? 0 : 2 * (row - whole) + Number(countedIn?.certain);
				}),
			),
			case: packSparse(groupsAgo(rows.map((one) => one.case))),
		};
	};
	const incidents = packed(sorted.filter(({ kind }) => kind === "incident"));
	const statistics = packed(sorted.filter(({ kind }) => kind === "statistic"));
	const { version, coverage, problems } = rest;
	const books = Object.fromEntries(Object.entries(sets).map(([facet, book]) => [facet, book.sets]));
	return { format: FORMAT, version, names, coverage, sets: books, incidents, statistics, problems };
}

/** Reads a published index; the error says what was wrong with it as a whole. */
export function decodeCatalogue(content: unknown): Result<Catalogue, string> {
	return atOnce(decodingCatalogue(content));
}

/** The same as work that can be laid down. */
export function* decodingCatalogue(content: unknown): Slices<Result<Catalogue, string>> {
	if (typeof content !== "object" || content === null || !("format" in content))
		return err("this is not an index of the record");
	if (content.format !== FORMAT)
		return err(`the index has form ${String(content.format)}, this page reads form ${FORMAT}`);
	const published = content as Published;
	try {
		const incidents = yield* columnsOf(published, published.incidents);
		const statistics = yield* columnsOf(published, published.statistics);
		if (incidents === null || statistics === null) return err("a column of the index is damaged");
		const { version, names, coverage, problems } = published;
		const figures = figuresIn(published.incidents);
		return ok({ version, names, coverage, incidents, figures, statistics, problems });
	} catch {
		return err("a part of the index is missing");
	}
}

function* columnsOf({ sets, names }: Published, packed: Packed): Slices<Columns | null> {
	const { size } = packed;
	const read = {} as { [name in (typeof COLUMNS)[number]]: Int32Array };
	for (const name of COLUMNS) {
		const column = unpack(packed[name], size);
		if (column === null) return null;
		read[name] = column;
		yield;
	}
	const { id, first, length: last, vague, min, most: max, countedIn, type: types } = read;
	const campaigns = names.campaigns.length + 1;
	undoRecencies(read.campaign, types, sets.type.length, true);
	undoRecencies(read.place, read.campaign, campaigns, false);
	const kin = kinOf(types, read.campaign, campaigns);
	for (const name of ["group", "authority", "provision", "grade"] as const) {
		yield;
		undoRecencies(read[name], kin, sets.type.length * campaigns, false);
	}
	yield;
	const mainOf = Uint8Array.from(sets.type, ([main = 0]) => main);
	const [type, countedInSurely] = [new Uint8Array(size), new Uint8Array(size)];
	let number = 0;
	let day = 0;
	// One plain loop over all: an index must be ready before the page can show anything.
	for (let row = 0; row < size; row++) {
		number += (id[row] ?? 0) + 1;
		id[row] = number;
		day += first[row] ?? 0;
		first[row] = day;
		last[row] = (last[row] ?? 0) + day;
		const more = max[row] ?? 0;
		max[row] = more === 1 ? -1 : (min[row] ?? 0) + Math.max(0, more - 1);
		const away = countedIn[row] ?? 0;
		countedIn[row] = away === 0 ? -1 : row - (away >> 1);
		countedInSurely[row] = away & 1;
		type[row] = mainOf[types[row] ?? 0] ?? 0;
	}
	yield;
	const ids = (list: readonly { id: string }[]) => list.map((one) => one.id);
	const position = new Map<string | null, number>(names.places.map((place, i) => [place.id, i]));
	const region = names.places.map((place) => position.get(place.region) ?? -1);
	const withRegions = sets.place.map((set) => distinct(set.flatMap((place) => [place, region[place] ?? -1])));
	const facets: { [F in Facet]: SetColumn } = {
		type: { values: TYPES, of: types, sets: sets.type.map(distinct) },
		phase: { values: PHASES, of: types, sets: sets.type.map((set) => distinct(set.map(phaseAt))) },
		year: yearColumn(first, last),
		place: { values: ids(names.places), of: read.place, sets: withRegions },
		campaign: { values: ids(names.campaigns), of: read.campaign, sets: [[], ...names.campaigns.map((_, i) => [i])] },
		group: { values: ids(names.groups), of: read.group, sets: sets.group },
		authority: { values: ids(names.authorities), of: read.authority, sets: sets.authority },
		provision: { values: ids(names.provisions), of: read.provision, sets: sets.provision },
		grade: { values: GRADES, of: read.grade, sets: GRADES.map((_, i) => [i]) },
	};
	return {
		...{ size, id, first, last, type, vague: new Uint8Array(vague), min, max, countedIn, countedInSurely, facets },
		case: undoGroupsAgo(read.case),
		place: { of: read.place, sets: sets.place },
	};
}

const phaseAt = (type: number) => {
	const phase = PHASE_OF[TYPES[type] ?? "permitted"];
	return phase === null ? -1 : PHASES.indexOf(phase);
};
const distinct = (set: readonly number[]) => [...new Set(set)].filter((one) => one >= 0).sort((a, b) => a - b);
const numberOf = (id: string) => Number(id.slice(3));

/** The order of the columns, for sorting: by first day, last day, number. */
export function inDayOrder(a: Incident, b: Incident): number {
	return a.date.first - b.date.first || a.date.last - b.date.last || numberOf(a.id) - numberOf(b.id);
}
