import * as wire from "../incident/wire.ts";
import { readCell, writeCell } from "./cell.ts";
import { COLUMNS, SOURCE_COLUMNS } from "./columns.ts";
import { inForm, isRecord } from "./form.ts";

/** One row of a table, by the names of its columns. */
export type Row = Readonly<Record<string, string>>;

/** An incident as a row. Its sources are named by their ids, so the source_ columns stay out of it. */
export function rowOf(one: wire.Incident): Row {
	const formed = rawOf(one);
	return Object.fromEntries(COLUMNS.map(({ name, path, kind }) => [name, writeCell(kind, valueAt(formed, path))]));
}

/** The draft that a row holds: every cell that is not empty, at its place. */
export function draftOf(row: Row): Record<string, unknown> {
	const draft = filled(COLUMNS, row);
	const source = filled(SOURCE_COLUMNS, row);
	if (Object.keys(source).length === 0) return draft;
	return { ...draft, sources: [...((draft.sources as unknown[] | undefined) ?? []), source] };
}

/** An incident as its file holds it: dates are their EDTF text again. */
function rawOf(one: wire.Incident): unknown {
	const claims = one.claims.map((claim) => {
		const { scope } = claim;
		return scope?.date === undefined ? claim : { ...claim, scope: { ...scope, date: scope.date.edtf } };
	});
	return inForm(wire.incident, { ...one, date: one.date.edtf, claims });
}

function filled(columns: typeof COLUMNS, row: Row): Record<string, unknown> {
	const draft: Record<string, unknown> = {};
	for (const { name, path, kind } of columns) {
		const cell = row[name] ?? "";
		if (cell.trim() !== "") put(draft, path.split("."), readCell(kind, cell));
	}
	return draft;
}

/** Puts a value at a path. A text where the path goes on is the name of what is described there: a publisher's. */
function put(into: Record<string, unknown>, [key = "", ...rest]: string[], value: unknown): void {
	if (rest.length === 0) into[key] = value;
	else {
		const inner = into[key];
		const next = isRecord(inner) ? inner : inner === undefined ? {} : { name: inner };
		into[key] = next;
		put(next, rest, value);
	}
}

function valueAt(value: unknown, path: string): unknown {
	return path.split(".").reduce<unknown>((inside, key) => (isRecord(inside) ? inside[key] : undefined), value);
}
