import type { Base, Field, Shape, Vocabulary } from "../codebook/facts.ts";
import { pageWords } from "../text/pages.ts";

/** As much of JSON Schema as the record's schemas come to. */
export interface JsonSchema {
	[key: string]: unknown;
	type?: string;
	enum?: string[];
	anyOf?: JsonSchema[];
	items?: JsonSchema | false;
	prefixItems?: JsonSchema[];
	properties?: Record<string, JsonSchema>;
	additionalProperties?: boolean | JsonSchema;
	required?: string[];
	description?: string;
}

/** The fields of a list's schema, in order, each followed by those inside it; `speaks` names a field's vocabulary. */
export function fieldsOf(schema: JsonSchema, speaks: (path: string) => Vocabulary | null): Field[] {
	return [...walk(schema)].map(({ path, schema: field, required, nullable, several }) => ({
		path,
		base: baseOf(field),
		several,
		required,
		nullable,
		vocabulary: speaks(path),
	}));
}

interface Step {
	readonly path: string;
	readonly schema: JsonSchema;
	readonly required: boolean;
	readonly nullable: boolean;
	readonly several: boolean;
}

/**
 * Every field of an object's schema with its path, through nulls and lists. Shapes, which are described once for all,
 * are entered only when asked.
 */
export function* walk(schema: JsonSchema, { before = "", shapesToo = false } = {}): Generator<Step> {
	const named = Object.entries(schema.properties ?? {});
	const rest = schema.additionalProperties;
	const any: [string, JsonSchema][] = typeof rest === "object" ? [["*", rest]] : [];
	for (const [name, field] of [...named, ...any]) {
		const path = `${before}${name}`;
		const whole = withoutNull(field);
		const item = typeof whole.items === "object" ? withoutNull(whole.items) : null;
		const inner = item ?? whole;
		yield {
			path,
			schema: inner,
			required: schema.required?.includes(name) ?? false,
			nullable: whole !== field,
			several: item !== null,
		};
		const inside = { before: `${path}${item === null ? "." : "[]."}`, shapesToo };
		if (shapesToo || shapeOf(inner) === null) yield* walk(inner, inside);
	}
}

function withoutNull(schema: JsonSchema): JsonSchema {
	const rest = schema.anyOf?.filter(({ type }) => type !== "null") ?? [];
	return rest.length === 1 && rest[0] !== undefined ? rest[0] : schema;
}

/** The shape an object has when it is one of those that are described once. */
export function shapeOf({ properties }: JsonSchema): Shape | null {
	const keys = Object.keys(properties ?? {}).join();
	const { shapes } = pageWords("en", "fields");
	const names = Object.keys(shapes) as Shape[];
	return names.find((shape) => Object.keys(shapes[shape]).join() === keys) ?? null;
}

function baseOf(schema: JsonSchema): Base {
	if (schema.enum) return "choice";
	if (schema.prefixItems) return "point";
	const bases: Record<string, Base> = { string: "text", integer: "whole", number: "number", boolean: "truth" };
	return shapeOf(schema) ?? bases[schema.type ?? ""] ?? "object";
}
