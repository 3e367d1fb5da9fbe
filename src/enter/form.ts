import type * as v from "valibot";

// How the record's files are written, so that a change of one entry is a change of one line: a list with one record a
// line, keys in the order of the schema.

/** As much of a valibot schema as the form of a record depends on. */
interface Shape {
	readonly type: string;
	readonly entries?: Readonly<Record<string, Shape>>;
	readonly item?: Shape;
	readonly wrapped?: Shape;
}

/**
 * A value in the form its file has: keys in the schema's order, null for what is not known, and an optional field left
 * out where it would be empty. Whatever the schema does not know stays, so that the parser can refuse it by name.
 */
export function inForm(schema: v.GenericSchema, value: unknown): unknown {
	return shaped(schema as unknown as Shape, value);
}

function shaped(shape: Shape, value: unknown): unknown {
	if (shape.wrapped !== undefined) return value === null ? null : shaped(shape.wrapped, value);
	if (shape.item !== undefined && Array.isArray(value)) {
		const { item } = shape;
		return value.map((one) => shaped(item, one));
	}
	if (shape.entries === undefined || !isRecord(value)) return value;
	const { entries } = shape;
	const known = Object.entries(entries).flatMap(([key, field]) => {
		const given = Object.hasOwn(value, key) ? value[key] : undefined;
		if (given === undefined) return field.type === "nullable" ? [[key, null]] : [];
		const inside = shaped(field, given);
		return field.type === "optional" && isEmpty(inside) ? [] : [[key, inside]];
	});
	const unknown = Object.entries(value).filter(([key]) => !Object.hasOwn(entries, key));
	return Object.fromEntries([...known, ...unknown]);
}

/** Whether a value is an object with keys. */
export function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isEmpty(value: unknown): boolean {
	return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

/** A record on one line. */
export function lineOf(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(lineOf).join(", ")}]`;
	if (!isRecord(value)) return JSON.stringify(value) ?? "null";
	const fields = Object.entries(value).filter(([, field]) => field !== undefined);
	return `{${fields.map(([key, field]) => `${JSON.stringify(key)}: ${lineOf(field)}`).join(", ")}}`;
}

/** A whole file of the record. */
export function fileOf(records: readonly unknown[]): string {
	return records.length === 0 ? "[]\n" : `[\n${records.map(lineOf).join(",\n")}\n]\n`;
}
