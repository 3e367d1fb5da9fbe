import type { Catalogue } from "../incident/catalogue.ts";
import { idsWith } from "../incident/lookup.ts";
import { type IncidentType, type Language, TYPES } from "../incident/vocabulary.ts";
import type { Incident, Place } from "../incident/wire.ts";
import { pageWords } from "../text/pages.ts";
import { placeName, type Text } from "../text/text.ts";

/** What a feed tells of: additions or corrections, of everything, of a place (a region with its towns) or of a kind. */
export interface Channel {
	readonly change: (typeof CHANGES)[number];
	readonly of: Scope;
}
export type Scope =
	| { readonly kind: "all" }
	| { readonly kind: "place"; readonly place: Place }
	| { readonly kind: "type"; readonly type: IncidentType };
export const CHANGES = ["added", "corrected"] as const;
export const FORMATS = ["atom", "json"] as const;
export type Format = (typeof FORMATS)[number];

/** What the formats call themselves, in every language. */
export const FORMAT_NAMES: { readonly [F in Format]: string } = { atom: "Atom", json: "JSON Feed" };

/** A feed as a page lists it or names it in its head. */
export interface FeedLink {
	readonly channel: Channel;
	readonly format: Format;
	/** Below the site's root. */
	readonly path: string;
	readonly mediaType: string;
	readonly title: string;
}
const MEDIA_TYPES: { readonly [F in Format]: string } = { atom: "application/atom+xml", json: "application/feed+json" };

/** Everything there are feeds of: the record, and the places and kinds of which it holds anything. */
export function scopesOf(incidents: readonly Incident[], catalogue: Catalogue): Scope[] {
	const scopes: Scope[] = [
		...catalogue.names.places.map((place) => ({ kind: "place", place }) as const),
		...TYPES.map((type) => ({ kind: "type", type }) as const),
	];
	return [{ kind: "all" }, ...scopes.filter((of) => incidents.some(within(of, catalogue)))];
}

/** Says of each entry whether it belongs to a feed: as the filters have it, by which a region holds its towns. */
export function within(scope: Scope, catalogue: Catalogue): (one: Pick<Incident, "id">) => boolean {
	if (scope.kind === "all") return () => true;
	const ids = idsWith(catalogue, scope.kind, scope.kind === "place" ? scope.place.id : scope.type);
	return ({ id }) => ids.has(id);
}

/** The feeds of scopes in a text's language: those a page lists, or, given one scope, those it names in its head. */
export function feedsOf(scopes: readonly Scope[], text: Text): FeedLink[] {
	return scopes.flatMap((of) =>
		CHANGES.flatMap((change) =>
			FORMATS.map((format) => {
				const channel = { change, of };
				const path = feedPath(channel, text.language, format);
				return { channel, format, path, mediaType: MEDIA_TYPES[format], title: feedTitle(channel, text) };
			}),
		),
	);
}

/** Where a feed lies below the site's root: `feeds/places/almaty.added.ru.atom.xml`. */
export function feedPath({ change, of }: Channel, language: Language, format: Format): string {
	const extension = format === "atom" ? "atom.xml" : "json";
	const about = of.kind === "all" ? "" : of.kind === "place" ? `places/${of.place.id}.` : `kinds/${of.type}.`;
	return `feeds/${about}${change}.${language}.${extension}`;
}

/** What a feed is called: "Alañ: Newly added, Almaty". */
function feedTitle({ change, of }: Channel, text: Text): string {
	const words = pageWords(text.language, "feeds");
	const [site, what] = [text.words.siteName, words[change]];
	return of.kind === "all" ? words.title({ site, what }) : words.titleOf({ site, what, scope: scopeName(of, text) });
}

/** What a feed is about, in words. */
export function scopeName(of: Scope, text: Text): string {
	switch (of.kind) {
		case "all":
			return pageWords(text.language, "feeds").all;
		case "place":
			return of.place.kind === "country" ? text.words.nationwide : placeName(text, of.place);
		case "type":
			return text.words.types[of.type];
	}
}
