import * as v from "valibot";
import { parseDate, parseDay } from "./date.ts";
import { type IncidentId, isIncidentId, isPlaceId, type PlaceId, SLUG } from "./id.ts";
import { ATTRIBUTIONS, COUNTS, GRADES, OTHER_PENALTIES, PARTS, ROLES, STAGES, TYPES } from "./vocabulary.ts";

// The shape of the record's files, as valibot schemas: what a file may hold, and the value it is read into.
// Objects are strict, so that a mistyped field name is an error and not a silent loss.

const text = v.pipe(
	v.string(),
	v.check((s) => s.trim() !== "" && s.length <= 20_000, "a text of 1 to 20,000 characters"),
);
const slug = v.pipe(v.string(), v.regex(SLUG, "an id of small letters, digits and hyphens"));
const incidentId = v.custom<IncidentId>((x) => typeof x === "string" && isIncidentId(x), "an id like kz-0421");
const placeId = v.custom<PlaceId>((x) => typeof x === "string" && isPlaceId(x), "a place's id like almaty");
const sourceId = v.pipe(v.string(), v.regex(/^s-\d{4,6}$/, "a source's id like s-0107"));
const day = v.pipe(
	v.string(),
	v.check((s) => parseDay(s) !== null, "a day like 2019-09-21"),
);
const whole = v.pipe(
	v.number(),
	v.integer("a whole number"),
	v.minValue(0, "0 or more"),
	v.maxValue(100_000_000, "at most 100 million"),
);
const address = v.pipe(
	v.string(),
	v.check((s) => s.length <= 2_000 && /^https?:\/\/[^\s<>"]+$/.test(s) && URL.canParse(s), "an http or https address"),
);
const lonLat = v.strictTuple([
	v.pipe(v.number(), v.minValue(-180, "a longitude"), v.maxValue(180, "a longitude")),
	v.pipe(v.number(), v.minValue(-90, "a latitude"), v.maxValue(90, "a latitude")),
]);
const date = v.pipe(
	v.string(),
	v.rawTransform(({ dataset, addIssue, NEVER }) => {
		const read = parseDate(dataset.value);
		if (read.ok) return read.value;
		addIssue({ message: read.error });
		return NEVER;
	}),
);

/** As much of BCP 47 as pages are written in: language, script, region, a variant. Browsers throw at tags of other forms. */
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?(?:-(?:[a-z0-9]{5,8}|\d[a-z0-9]{3}))?$/;

/** A text in each language of the record; English is always there. */
const texts = v.strictObject({
	en: text,
	ru: v.optional(text),
	kk: v.optional(text),
	"kk-Latn": v.optional(text),
});

/** From least to most; an absent end is null ("at least 20" has no max). */
const range = v.pipe(
	v.strictObject({ min: v.nullable(whole), max: v.nullable(whole) }),
	v.check(({ min, max }) => min !== null || max !== null, "at least one end of the figure"),
	v.check(({ min, max }) => min === null || max === null || min <= max, "a min that is not above its max"),
);

/**
 * How far the translations of a text can be trusted, and the English text they were made from: the first 8 hexadecimal
 * digits of its SHA-256, so that a translation older than its original can be told.
 */
const translation = v.strictObject({
	status: v.picklist(["machine, unreviewed", "reviewed"]),
	of: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/, "8 hexadecimal digits")),
});

const claim = v.strictObject({
	by: slug,
	role: v.picklist(ROLES),
	counts: v.picklist(COUNTS),
	min: v.nullable(whole),
	max: v.nullable(whole),
	/** What the figure is about where that is not the whole incident; claims compete only within one scope. */
	scope: v.nullable(v.strictObject({ what: v.optional(texts), place: v.optional(placeId), date: v.optional(date) })),
	source: v.nullable(sourceId),
});

const penalty = v.strictObject({
	days: v.optional(range),
	years: v.optional(v.strictObject({ min: v.nullable(v.number()), max: v.nullable(v.number()) })),
	fine: v.optional(v.strictObject({ tenge: v.optional(range), mci: v.optional(range) })),
	other: v.optional(v.array(v.picklist(OTHER_PENALTIES))),
});

/** What an editor who has read the pages knows of them that decides how firmly the incident is known. */
const evidence = v.pipe(
	v.strictObject({
		/** The page that carries the authority's own statement or document, where no claim of figures is an authority's. */
		statedIn: v.optional(sourceId),
		/** The pages that carry the fact itself, where the others give only what surrounds it. */
		onlyIn: v.optional(v.pipe(v.array(sourceId), v.minLength(1, "at least one source"))),
		/** What is contested, in one sentence, where that is not figures. */
		disputed: v.optional(texts),
	}),
	v.check((one) => Object.keys(one).length > 0, "statedIn, onlyIn or disputed"),
);

export const incident = v.strictObject({
	id: incidentId,
	kind: v.picklist(["incident", "statistic"]),
	type: v.picklist(TYPES),
	joint: v.optional(v.array(v.picklist(TYPES)), []),
	date,
	places: v.pipe(v.array(placeId), v.minLength(1, "at least one place")),
	venue: v.nullable(
		v.strictObject({ name: texts, lonLat: v.nullable(lonLat), precision: v.nullable(v.picklist(["site", "area"])) }),
	),
	counts: v.strictObject({
		affected: v.optional(range),
		participants: v.optional(range),
		killed: v.optional(range),
		injured: v.optional(range),
		applications: v.optional(range),
		organisations: v.optional(range),
	}),
	claims: v.array(claim),
	countedIn: v.nullable(v.strictObject({ id: incidentId, certain: v.boolean() })),
	case: v.nullable(slug),
	stage: v.nullable(v.picklist(STAGES)),
	people: v.array(v.strictObject({ name: text, role: text, part: v.picklist(PARTS) })),
	authorities: v.array(slug),
	attribution: v.picklist(ATTRIBUTIONS),
	groups: v.array(slug),
	campaign: v.nullable(slug),
	provisions: v.array(slug),
	/** Parts of the articles in `provisions` that a source names: { "coao-488": ["7"] }. */
	parts: v.optional(v.record(slug, v.array(text)), {}),
	penalty: v.nullable(penalty),
	summary: texts,
	translation: v.optional(translation),
	follows: v.array(incidentId),
	about: v.array(incidentId),
	/** Incidents that look like this one and are others, as an editor who compared them says. */
	distinctFrom: v.optional(v.array(incidentId)),
	sources: v.pipe(v.array(sourceId), v.minLength(1, "at least one source")),
	evidence: v.optional(evidence),
	grade: v.picklist(GRADES),
	added: day,
	history: v.array(v.strictObject({ date: day, what: text, was: v.nullable(text) })),
});

export const place = v.strictObject({
	id: placeId,
	kind: v.picklist(["country", "region", "city", "district", "town", "village"]),
	region: v.nullable(placeId),
	lonLat,
	names: texts,
	/** Names it bore earlier (or bears no more), with their days; both ends included, an open end null. */
	formerNames: v.array(v.strictObject({ names: texts, from: v.nullable(day), to: v.nullable(day) })),
	alsoKnownAs: v.array(text),
	iso3166: v.nullable(v.pipe(v.string(), v.regex(/^KZ(?:-[A-Z0-9]{2,3})?$/, "an ISO 3166-2 code like KZ-75"))),
});

export const campaign = v.strictObject({
	id: slug,
	kind: slug,
	names: texts,
	from: v.nullable(day),
	to: v.nullable(day),
	organisers: v.array(slug),
	account: texts,
	translation: v.optional(translation),
	sources: v.array(sourceId),
});

export const group = v.strictObject({ id: slug, kind: slug, names: texts, alsoKnownAs: v.array(text) });
export const authority = v.strictObject({ id: slug, kind: slug, names: texts });
export const claimant = v.strictObject({ id: slug, names: texts });
/** What people are called in the record ("journalist"), by its English words, in the other languages. */
export const role = v.strictObject({ id: text, names: texts });

export const provision = v.strictObject({
	id: slug,
	code: texts,
	article: text,
	title: texts,
	validFrom: v.nullable(day),
	validTo: v.nullable(day),
	iccpr: v.array(whole),
});

export const publisher = v.strictObject({
	id: slug,
	name: text,
	kind: slug,
	/** Publishers of one family are one voice when independent sources are counted. */
	family: v.array(slug),
	independent: v.boolean(),
});

export const source = v.strictObject({
	id: sourceId,
	url: address,
	publisher: slug,
	/** Id or name of the reprint or mirror at which the page was read, when that is not the publisher's own. */
	via: v.nullable(text),
	title: v.nullable(text),
	published: v.nullable(
		v.pipe(
			v.string(),
			v.check((s) => parseDate(s).ok, "an EDTF date"),
		),
	),
	language: v.nullable(v.pipe(v.string(), v.regex(LANGUAGE, "a BCP 47 language tag"))),
	archived: v.nullable(address),
	accessed: v.nullable(day),
});

export const tombstone = v.strictObject({ id: incidentId, to: v.nullable(incidentId), date: day, why: text });

/** How well each year is covered, and why: none of the record's gaps is peace. */
export const coverage = v.strictObject({
	year: v.pipe(v.number(), v.integer(), v.minValue(1991), v.maxValue(2200)),
	level: v.picklist(["good", "fair", "thin"]),
	why: texts,
});

export type Incident = v.InferOutput<typeof incident>;
export type Place = v.InferOutput<typeof place>;
export type Campaign = v.InferOutput<typeof campaign>;
export type Group = v.InferOutput<typeof group>;
export type Authority = v.InferOutput<typeof authority>;
export type Claimant = v.InferOutput<typeof claimant>;
export type Provision = v.InferOutput<typeof provision>;
export type Role = v.InferOutput<typeof role>;
export type Publisher = v.InferOutput<typeof publisher>;
export type Source = v.InferOutput<typeof source>;
export type Tombstone = v.InferOutput<typeof tombstone>;
export type Coverage = v.InferOutput<typeof coverage>;
export type Texts = v.InferOutput<typeof texts>;
export type Range = v.InferOutput<typeof range>;
