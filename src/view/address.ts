import { type Day, formatDay, parseDay } from "../incident/date.ts";
import { FACETS, type Facet, type Filter, NO_FILTER } from "../incident/filter.ts";
import { isIncidentId, SLUG } from "../incident/id.ts";
import { LENSES } from "../incident/lens.ts";
import { GRADES, PHASES, TYPES } from "../incident/vocabulary.ts";
import { FIRST_VIEW, type MapPosition, SORTS, type Subject, type View } from "./view.ts";

/** A view as text: the path below the site's root ("" or "incidents/kz-0421/") says what, the fragment says how. */
export interface Address {
	readonly path: string;
	/** Without its "#". It never leaves the device. */
	readonly fragment: string;
}

/** Parts of a link longer than this are not read: no link of ours is, and a hostile one shall not hang the page. */
const LONGEST_PART = 2000;
const MOST_VALUES = 200;

/** Writes a view; what is as at the start is left out, keys come in the order of the model. */
export function writeAddress({ subject, filter, position, sort, lens }: View): Address {
	const parts: string[] = [];
	const add = (key: string, value: string) => value !== "" && parts.push(`${key}=${value}`);
	for (const facet of FACETS) {
		add(facet, [...filter[facet]].sort().join(","));
		if (facet !== "year") continue;
		add("from", filter.from === null ? "" : formatDay(filter.from));
		add("to", filter.to === null ? "" : formatDay(filter.to));
	}
	// A lone surrogate, which a hostile paste can hold, has no encoding.
	add("q", encodeURIComponent(filter.q.replace(/\p{Surrogate}/gu, "")));
	if (position !== null) add("map", `${position.zoom}/${position.lat.toFixed(2)}/${position.lon.toFixed(2)}`);
	if (sort !== FIRST_VIEW.sort) add("sort", sort);
	if (lens !== FIRST_VIEW.lens) add("figures", lens);
	return { path: writePath(subject), fragment: parts.join("&") };
}

/** Reads an address. Never fails: parts that make no sense are left out, and their number is told. */
export function readAddress({ path, fragment }: Address): { view: View; ignored: number } {
	let ignored = 0;
	const filter: Record<string, unknown> = { ...NO_FILTER };
	let position = FIRST_VIEW.position;
	let { sort, lens } = FIRST_VIEW;
	const read = <T>(value: T | null, keep: (value: T) => void) => {
		if (value === null) ignored++;
		else keep(value);
	};
	for (const part of fragment.split("&").filter((one) => one !== "")) {
		const [, key = "", raw = ""] = /^([^=]*)=(.*)$/s.exec(part) ?? [];
		const value = raw.length > LONGEST_PART ? null : decode(raw);
		if (value === null) ignored++;
		else if (isFacet(key)) {
			const asked = [...new Set(value.split(",").slice(0, MOST_VALUES))].filter((one) => one !== "");
			filter[key] = asked.filter(FORM[key]);
			ignored += asked.length - (filter[key] as string[]).length;
		} else if (key === "from" || key === "to") read(parseDay(value), (day) => (filter[key] = day));
		else if (key === "q") filter.q = value;
		else if (key === "map") read(readPosition(value), (read) => (position = read));
		else if (key === "sort") read(SORTS.find((one) => one === value) ?? null, (read) => (sort = read));
		else if (key === "figures") read(LENSES.find((one) => one === value) ?? null, (read) => (lens = read));
		else ignored++;
	}
	return {
		view: { subject: readPath(path), filter: ordered(filter as unknown as Filter), position, sort, lens },
		ignored,
	};
}

function writePath(subject: Subject): string {
	switch (subject.kind) {
		case "all":
			return "";
		case "incident":
			return `incidents/${subject.id}/`;
		case "unknown":
			return subject.path;
	}
}

function readPath(path: string): Subject {
	const tidy = path.replace(/^\/+/, "").replace(/(?:index|404)\.html$/, "");
	if (tidy === "") return { kind: "all" };
	const id = /^incidents\/([^/]+)\/?$/.exec(tidy)?.[1];
	return id !== undefined && isIncidentId(id) ? { kind: "incident", id } : { kind: "unknown", path: tidy };
}

/** What a value of each facet must look like; whether such a place or group exists is known only with the record. */
const oneOf = (list: readonly string[]) => (value: string) => list.includes(value);
const slug = (value: string) => SLUG.test(value);
const FORM: { readonly [F in Facet]: (value: string) => boolean } = {
	type: oneOf(TYPES),
	phase: oneOf(PHASES),
	year: (value) => /^\d{4}$/.test(value),
	place: slug,
	campaign: slug,
	group: slug,
	authority: slug,
	provision: slug,
	grade: oneOf(GRADES),
};

const isFacet = (key: string): key is Facet => (FACETS as readonly string[]).includes(key);

/** OpenStreetMap's form, zoom/latitude/longitude. */
function readPosition(text: string): MapPosition | null {
	const match = /^(\d{1,2}(?:\.\d{1,2})?)\/(-?\d{1,2}(?:\.\d{1,6})?)\/(-?\d{1,3}(?:\.\d{1,6})?)$/.exec(text);
	if (match === null) return null;
	const [zoom, lat, lon] = [Number(match[1]), Number(match[2]), Number(match[3])];
	return zoom <= 18 && Math.abs(lat) <= 85 && Math.abs(lon) <= 180 ? { zoom, lat, lon } : null;
}

function ordered(filter: Filter): Filter {
	const { from, to } = filter;
	const turned: [Day | null, Day | null] = from !== null && to !== null && from > to ? [to, from] : [from, to];
	return { ...filter, from: turned[0], to: turned[1] };
}

function decode(text: string): string | null {
	try {
		return decodeURIComponent(text.replaceAll("+", " "));
	} catch {
		return null;
	}
}
