import { digestOf } from "../check/translations.ts";
import { calendar } from "../incident/date.ts";
import { parseIncidents } from "../incident/parse.ts";
import { err, ok, type Result } from "../incident/result.ts";
import * as wire from "../incident/wire.ts";
import { type Cited, cite } from "./cite.ts";
import { type Fault, faultsOf, mendOf, shown } from "./fault.ts";
import { inForm, isRecord } from "./form.ts";
import { gradeFor } from "./grade.ts";
import { type Ledger, nextId, pageOf } from "./ledger.ts";
import { alike, same, unresolved } from "./resolve.ts";

/** An entry that can be written: the incident in the form of its file, and the sources and publishers it brings. */
export interface Entry {
	readonly incident: wire.Incident;
	readonly formed: unknown;
	readonly sources: readonly wire.Source[];
	readonly publishers: readonly wire.Publisher[];
	/** Incidents it may be the same as. */
	readonly alike: readonly wire.Incident[];
}

/** What a draft need not say. */
const UNSAID = {
	kind: "incident",
	counts: {},
	claims: [],
	people: [],
	authorities: [],
	attribution: "state",
	groups: [],
	provisions: [],
	follows: [],
	about: [],
	history: [],
};

/**
 * Makes an entry of a draft: an incident as `wire.ts` describes it, but without id and day of entry, with whatever is
 * not known left out, and with sources as `cite` takes them.
 */
export function enter(ledger: Ledger, draft: unknown): Result<Entry, readonly Fault[]> {
	const [unreadable] = ledger.unreadable;
	if (unreadable !== undefined) {
		const mend = "mend that file first: until then nobody can tell which numbers are free";
		return err([{ field: unreadable.file, expected: unreadable.expected, came: unreadable.came, mend }]);
	}
	if (!isRecord(draft)) return err([{ ...fault("the entry", "an object with the fields of an incident", draft) }]);
	if (isSaid(draft.id)) return err([fault("id", "no id", draft.id)]);
	const cited = cite(ledger, draft.sources);
	const own = {
		...{ id: nextId("kz", ledger.lastIncident), added: ledger.today, sources: cited.ids },
		claims: withSources(ledger, cited, draft.claims ?? []),
		evidence: withPages(ledger, cited, draft.evidence),
		translation: withOriginal(draft.translation, draft.summary),
	};
	const formedWith = (grade: unknown) => inForm(wire.incident, { ...UNSAID, ...draft, ...own, grade });
	const read = parseIncidents("", [formedWith(draft.grade ?? "single")]);
	// Sources at fault leave the list empty, which is then no fault of its own.
	const problems = read.problems.filter(({ field }) => field !== "sources" || cited.faults.length === 0);
	const faults = [...cited.faults, ...faultsOf(problems)];
	const [parsed] = read.records;
	if (parsed === undefined) return err(faults);
	const [sources, publishers] = [
		[...ledger.sources.values(), ...cited.sources],
		[...ledger.publishers, ...cited.publishers],
	];
	const grade = gradeFor(parsed, sources, publishers);
	if (isSaid(draft.grade) && parsed.grade !== grade) faults.push(fault("grade", grade, draft.grade));
	const incident = { ...parsed, grade };
	const citable = new Set([...ledger.sources.keys(), ...cited.ids]);
	faults.push(...unresolved(ledger, incident, citable));
	const similar = alike(ledger, incident);
	const [twin] = similar.filter((other) => same(other, incident) && !incident.distinctFrom?.includes(other.id));
	if (twin !== undefined) {
		const expected = "an incident that is not in the record";
		faults.push({ field: "distinctFrom", expected, came: `one like ${twin.id}`, mend: mendOfTwin(twin.id) });
	}
	if (faults.length > 0) return err(faults);
	return ok({
		incident,
		formed: formedWith(grade),
		sources: cited.sources,
		publishers: cited.publishers,
		alike: similar,
	});
}

/**
 * The ledger once an entry has been made, so that the next one gets the next number. The next may not point at this one
 * yet: when a table is put right and read again, the number may be another's.
 */
export function entered(ledger: Ledger, { incident, sources, publishers }: Entry): Ledger {
	return {
		...ledger,
		added: [...ledger.added, incident],
		lastIncident: ledger.lastIncident + 1,
		lastSource: ledger.lastSource + sources.length,
		sources: new Map([...ledger.sources, ...sources.map((one) => [one.id, one] as const)]),
		sourceAt: new Map([...ledger.sourceAt, ...sources.map(({ id, url }) => [pageOf(url), id] as const)]),
		publishers: [...ledger.publishers, ...publishers],
	};
}

/** What to do about an entry that looks like another. */
export function mendOfTwin(id: string): string {
	return `correct ${id} in place of a new entry; if you compared them and they are two, put ${id} into distinctFrom`;
}

/** The file below the record's folder that an incident belongs in. */
export function fileFor({ date }: wire.Incident): string {
	return `incidents/${String(calendar(date.first).year).padStart(4, "0")}.json`;
}

function isSaid(value: unknown): boolean {
	return value !== undefined && value !== null;
}

/** Claims may name their source by its address, as long as it is among the entry's sources. */
function withSources(ledger: Ledger, cited: Cited, claims: unknown): unknown {
	if (!Array.isArray(claims)) return claims;
	const idOf = finder(ledger, cited);
	return claims.map((claim: unknown) => (isRecord(claim) ? { ...claim, source: idOf(claim.source) } : claim));
}

/** Evidence may name its pages by their addresses too. */
function withPages(ledger: Ledger, cited: Cited, evidence: unknown): unknown {
	if (!isRecord(evidence)) return evidence;
	const idOf = finder(ledger, cited);
	const { statedIn, onlyIn, ...rest } = evidence;
	return {
		...(statedIn === undefined ? {} : { statedIn: idOf(statedIn) }),
		...(onlyIn === undefined ? {} : { onlyIn: Array.isArray(onlyIn) ? onlyIn.map(idOf) : onlyIn }),
		...rest,
	};
}

/** Finds the id of a page by its address; whatever is none of the record's stays, so that it can be refused by name. */
function finder(ledger: Ledger, { sources }: Cited): (page: unknown) => unknown {
	const idAt = new Map([...ledger.sourceAt, ...sources.map(({ id, url }) => [pageOf(url), id] as const)]);
	return (page) => (typeof page === "string" ? (idAt.get(pageOf(page)) ?? page) : page);
}

/** A translation says which English text it was made from; where the draft does not, it is the one beside it. */
function withOriginal(translation: unknown, summary: unknown): unknown {
	if (!isRecord(translation) || translation.of !== undefined) return translation;
	const english = isRecord(summary) ? String(summary.en) : "";
	return { ...translation, of: digestOf(english) };
}

function fault(field: string, expected: string, value: unknown): Fault {
	return { field, expected, came: shown(value), mend: mendOf(field) };
}
