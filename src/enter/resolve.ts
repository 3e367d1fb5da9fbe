import type { Incident } from "../incident/wire.ts";
import { type Fault, mendOf, shown } from "./fault.ts";
import { type Named, suggestions } from "./find.ts";
import type { Ledger } from "./ledger.ts";

/**
 * A fault for every id in an entry that names nothing; `sources` are those it may cite. The checker would say so too, but
 * only of a whole record, and without knowing what may have been meant.
 */
export function unresolved(ledger: Ledger, one: Incident, sources: ReadonlySet<string>): Fault[] {
	const { places, authorities, groups, campaigns, provisions, claimants, roles } = ledger.archive;
	const faults: Fault[] = [];
	const missing = (field: string, expected: string, came: string, mend: string) =>
		faults.push({ field, expected, came: shown(came), mend });
	const among = (field: string, ids: readonly string[], list: readonly Named[], file: string) => {
		for (const id of ids.filter((asked) => !list.some((known) => known.id === asked))) {
			const near = suggestions(list, id);
			const mend = near.length > 0 ? `did you mean ${near.join(", ")}?` : `add it to public/data/${file} first`;
			missing(field, `an id in ${file}`, id, mend);
		}
	};
	const entered = (field: string, ids: readonly string[]) => {
		for (const id of ids.filter((asked) => !ledger.incidents.has(asked))) {
			missing(field, "an incident that is in the record", id, "enter the other one first, then name it by its id");
		}
	};
	const present = (id: string | null | undefined) => (id === null || id === undefined ? [] : [id]);
	among("places", one.places, places, "places.json");
	among("authorities", one.authorities, authorities, "authorities.json");
	among("groups", one.groups, groups, "groups.json");
	among("campaign", present(one.campaign), campaigns, "campaigns.json");
	among("provisions", one.provisions, provisions, "provisions.json");
	// A record can do without a list of roles.
	if (roles.length > 0) {
		among(
			"people",
			one.people.map(({ role }) => role),
			roles,
			"roles.json",
		);
	}
	one.claims.forEach(({ by, scope, source }, at) => {
		among(`claims.${at}.by`, [by], claimants, "claimants.json");
		among(`claims.${at}.scope.place`, present(scope?.place), places, "places.json");
		for (const id of present(source)) {
			if (!sources.has(id)) missing(`claims.${at}.source`, "a source of the record", id, "name it in sources too");
		}
	});
	for (const id of Object.keys(one.parts).filter((asked) => !one.provisions.includes(asked as never))) {
		missing("parts", "parts of articles that stand in provisions", id, "add the article to provisions");
	}
	entered("countedIn", present(one.countedIn?.id));
	entered("follows", one.follows);
	entered("about", one.about);
	for (const id of one.sources.filter((asked) => !sources.has(asked))) {
		missing("sources", "a source of the record", id, mendOf("sources"));
	}
	return faults;
}

/** Incidents that may be the same one: the same measure, a place in common, days that overlap. */
export function alike(ledger: Ledger, one: Incident): Incident[] {
	return [...ledger.incidents.values(), ...ledger.added].filter(
		(other) =>
			other.kind === one.kind &&
			other.type === one.type &&
			other.date.first <= one.date.last &&
			one.date.first <= other.date.last &&
			other.places.some((place) => one.places.includes(place)),
	);
}

/** Whether two alike incidents say the same: entered twice, most likely. */
export function same(a: Incident, b: Incident): boolean {
	const said = ({ date, places, counts, people, summary }: Incident) =>
		JSON.stringify([date.edtf, places.toSorted(), counts, people, summary.en]);
	return said(a) === said(b);
}
