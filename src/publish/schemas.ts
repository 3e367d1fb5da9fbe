import { type JsonSchema as Converted, toJsonSchema } from "@valibot/to-json-schema";
import type * as v from "valibot";
import { FIELD_WORDS, SHAPE_WORDS } from "../text/fieldWords.ts";
import { type JsonSchema, shapeOf, walk } from "./fields.ts";
import { LIST_NAMES, LISTS, type ListName } from "./lists.ts";

// What a valibot check means in JSON Schema, by the words in which the check says what it expects. A check without a
// line here would be lost on the way, so it is refused. Null stands for what JSON Schema cannot say.
const EDTF_END = String.raw`(?:\d{4}(?:-\d{2}(?:-\d{2})?)?[~?%]?|\.\.)`;
const EDTF: Converted = { type: "string", pattern: `^${EDTF_END}(?:/${EDTF_END})?$` };
const SLUG = "^[a-z0-9]+(?:-[a-z0-9]+)*$";
const CHECKS: Readonly<Record<string, Converted | null>> = {
	"an id like kz-0421": { type: "string", pattern: String.raw`^kz-\d{4,7}$` },
	"a place's id like almaty": { type: "string", pattern: SLUG },
	"a text of 1 to 20,000 characters": { pattern: String.raw`\S`, maxLength: 20_000 },
	"a day like 2019-09-21": { pattern: String.raw`^\d{4}-\d{2}-\d{2}$` },
	"an http or https address": { pattern: String.raw`^https?://[^\s<>"]+$` },
	"an EDTF date": EDTF,
	"statedIn, onlyIn or disputed": { minProperties: 1 },
	"at least one end of the figure": null,
	"a min that is not above its max": null,
};

/** The JSON Schema of one entry of each list, made from the schemas by which the record is read. */
export function entrySchemas(): Map<ListName, JsonSchema> {
	return new Map(LIST_NAMES.map((list) => [list, described(list, schemaOf(LISTS[list].schema))]));
}

/** The schemas as published, by file name: one for each kind of entry, and one for the whole record. */
export function schemaFiles(): Map<string, string> {
	const files = new Map<string, JsonSchema>();
	const lists: Record<string, JsonSchema> = {};
	for (const [list, schema] of entrySchemas()) {
		const file = `${LISTS[list].named}.json`;
		files.set(file, { $id: file, ...schema });
		lists[list] = { type: "array", items: { $ref: file } };
	}
	const version = { type: "object", properties: { date: { type: "string" }, hash: { type: "string" } } };
	const about = { licence: { type: "string" }, version: { ...version, required: ["date", "hash"] } };
	files.set("record.json", {
		$id: "record.json",
		$schema: "https://json-schema.org/draft/2020-12/schema",
		type: "object",
		properties: { ...about, ...lists },
		required: [...Object.keys(about), ...Object.keys(lists)],
		additionalProperties: false,
	});
	return new Map([...files].map(([file, schema]) => [file, `${JSON.stringify(schema, null, "\t")}\n`]));
}

function schemaOf(schema: v.GenericSchema): JsonSchema {
	return toJsonSchema(schema, {
		target: "draft-2020-12",
		errorMode: "ignore",
		overrideSchema: ({ valibotSchema }) => {
			const { type, message } = valibotSchema as { type: string; message?: unknown };
			return type === "custom" ? checkOf(message) : undefined;
		},
		overrideAction: ({ valibotAction, jsonSchema }) => {
			const { type, message } = valibotAction as { type: string; message?: unknown };
			// What a file holds is described, not what it is read into; only dates are read into something else.
			if (type === "raw_transform") return EDTF;
			return type === "check" ? { ...jsonSchema, ...checkOf(message) } : undefined;
		},
	}) as JsonSchema;
}

function checkOf(message: unknown): Converted {
	const known = CHECKS[String(message)];
	if (known === undefined) throw new Error(`src/publish/schemas.ts: CHECKS has no line for “${String(message)}”`);
	return known ?? {};
}

/** The same schema with the words of the codebook in it. */
function described(list: ListName, schema: JsonSchema): JsonSchema {
	const copy = structuredClone(schema);
	for (const { path, schema: field } of walk(copy)) {
		const words = FIELD_WORDS[list]?.[path];
		if (words !== undefined) field.description = words;
		const shape = shapeOf(field);
		if (shape === null) continue;
		const members = Object.entries(SHAPE_WORDS[shape]);
		for (const [name, meaning] of members) {
			const member = field.properties?.[name];
			if (member !== undefined) member.description = meaning;
		}
	}
	return copy;
}
