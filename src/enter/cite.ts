import { parseList } from "../incident/parse.ts";
import * as wire from "../incident/wire.ts";
import { type Fault, faultsOf, mendOf, shown } from "./fault.ts";
import { find, suggestions } from "./find.ts";
import { inForm, isRecord } from "./form.ts";
import { type Ledger, nextId, pageOf } from "./ledger.ts";

/** The sources of one entry: their ids, and what has to be added to the record for them. */
export interface Cited {
	readonly ids: readonly string[];
	readonly sources: readonly wire.Source[];
	readonly publishers: readonly wire.Publisher[];
	readonly faults: readonly Fault[];
}

/**
 * Finds or makes the sources an entry names: an id, the address of a page cited before, or a description of a new one
 * ({ url, publisher, … }), whose publisher is an id, a name, or in its turn a description.
 */
export function cite(ledger: Ledger, given: unknown): Cited {
	const cited = {
		ids: [] as string[],
		sources: [] as wire.Source[],
		publishers: [] as wire.Publisher[],
		faults: [] as Fault[],
	};
	if (given !== undefined && !Array.isArray(given)) {
		return { ...cited, faults: [fault("sources", "a list of sources", given)] };
	}
	(given ?? []).forEach((one: unknown, at: number) => {
		const field = `sources.${at}`;
		const page = isRecord(one) ? one.url : one;
		const known = typeof page === "string" ? idOf(ledger, cited.sources, page) : undefined;
		if (known !== undefined) cited.ids.push(known);
		else if (isRecord(one)) addSource(ledger, cited, one, field);
		else if (typeof one === "string" && /^s-\d+$/.test(one))
			cited.faults.push(fault(field, "a source of the record", one));
		else cited.faults.push(fault(field, "a source of the record, or a new one with url and publisher", one));
	});
	return { ...cited, ids: [...new Set(cited.ids)] };
}

/** The id of a source by its id or the address of its page. */
function idOf(ledger: Ledger, added: readonly wire.Source[], asked: string): string | undefined {
	if (ledger.sources.has(asked)) return asked;
	const page = pageOf(asked);
	return ledger.sourceAt.get(page) ?? added.find(({ url }) => pageOf(url) === page)?.id;
}

interface Growing {
	readonly ids: string[];
	readonly sources: wire.Source[];
	readonly publishers: wire.Publisher[];
	readonly faults: Fault[];
}

function addSource(ledger: Ledger, cited: Growing, described: Record<string, unknown>, field: string): void {
	const publisher = publisherOf(ledger, cited, described.publisher, `${field}.publisher`);
	if (publisher === null) return;
	const id = nextId("s", ledger.lastSource + cited.sources.length);
	const read = parseList("sources.json", [inForm(wire.source, { ...described, id, publisher })], wire.source);
	cited.faults.push(...faultsOf(read.problems, field));
	cited.sources.push(...read.records);
	cited.ids.push(...read.records.map((one) => one.id));
}

/** The id of a publisher: known, or made from its description; null when that cannot be done. */
function publisherOf(ledger: Ledger, cited: Growing, given: unknown, field: string): string | null {
	const all = [...ledger.publishers, ...cited.publishers];
	const asked = isRecord(given) ? (given.id ?? given.name) : given;
	const known = typeof asked === "string" ? find(all, asked) : null;
	if (known !== null) return known.id;
	if (!isRecord(given)) {
		const near = typeof asked === "string" ? suggestions(all, asked) : [];
		const mend = near.length > 0 ? `did you mean ${near.join(", ")}? Else describe it` : "describe it";
		const how = `${mend}: id, name, kind (media, ngo, igo, authority, activist, aggregator), independent (true or false)`;
		cited.faults.push({ field, expected: "a publisher of the record", came: shown(given), mend: how });
		return null;
	}
	const id = given.id ?? slugOf(String(given.name ?? ""));
	const formed = inForm(wire.publisher, { family: [id], ...given, id });
	const read = parseList("publishers.json", [formed], wire.publisher);
	cited.faults.push(...faultsOf(read.problems, field));
	cited.publishers.push(...read.records);
	return read.records[0]?.id ?? null;
}

/** "Radio Azattyq" -> "radio-azattyq"; empty for a name without Latin letters, which then needs an id from a person. */
function slugOf(name: string): string {
	return name
		.normalize("NFD")
		.toLowerCase()
		.replace(/\p{Mark}/gu, "")
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-|-$/g, "");
}

function fault(field: string, expected: string, value: unknown): Fault {
	return { field, expected, came: shown(value), mend: mendOf(field) };
}
