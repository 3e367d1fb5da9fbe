import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../incident/vocabulary.ts";

type MessageFormatElement = ReturnType<typeof parse>[number];
type Catalog = { readonly [key: string]: string | Catalog };
const src = join(import.meta.dirname, "..");
const partsOf = (language: string) => readdirSync(join(src, "text", language)).filter((file) => file !== "later.ts");

/** Every message of a language by its path: "first.footer.version". Read as written, before any compiling. */
function messagesOf(language: string): Map<string, string> {
	const found = new Map<string, string>();
	for (const file of partsOf(language)) {
		const code = readFileSync(join(src, "text", language, file), "utf8");
		const body = /=\s*(\{[\s\S]*\})\s*(?:as const)?(?:\s*satisfies[\s\S]*)?;\s*$/.exec(code)?.[1] ?? "{}";
		const walk = (at: string, value: Catalog | string) => {
			if (typeof value === "string") found.set(at, value);
			else for (const [key, one] of Object.entries(value)) walk(`${at}.${key}`, one);
		};
		walk(file.replace(".ts", ""), new Function(`return (${body})`)() as Catalog);
	}
	return found;
}

interface Needs {
	readonly names: Set<string>;
	/** The plural forms of each plural, as they are written. */
	readonly plurals: string[][];
}

function needsOf(elements: readonly MessageFormatElement[], needs: Needs = { names: new Set(), plurals: [] }): Needs {
	for (const one of elements) {
		if (one.type === TYPE.argument) needs.names.add(one.value);
		if (one.type !== TYPE.plural && one.type !== TYPE.select) continue;
		needs.names.add(one.value);
		if (one.type === TYPE.plural) needs.plurals.push(Object.keys(one.options));
		for (const option of Object.values(one.options)) needsOf(option.value, needs);
	}
	return needs;
}

const english = messagesOf("en");

describe("the catalogs", () => {
	test.each(LANGUAGES)("have the same messages in %s as in English", (language) => {
		expect([...messagesOf(language).keys()].toSorted()).toEqual([...english.keys()].toSorted());
		expect(english.size).toBeGreaterThan(150);
	});

	test.each(LANGUAGES)("ask in %s for nothing that English is not given", (language) => {
		const wrong = [...messagesOf(language)].flatMap(([at, message]) => {
			const given = needsOf(parse(english.get(at) ?? "")).names;
			return [...needsOf(parse(message)).names].filter((name) => !given.has(name)).map((name) => `${at}: {${name}}`);
		});
		expect(wrong).toEqual([]);
	});

	test.each(LANGUAGES)("leave out in %s nothing that English shows, but what only chooses a form", (language) => {
		const wrong = [...messagesOf(language)].flatMap(([at, message]) => {
			const shown = needsOf(parse(message)).names;
			const needed = [...needsOf(parse(english.get(at) ?? "")).names].filter((name) => !["n", "bound"].includes(name));
			return needed.filter((name) => !shown.has(name)).map((name) => `${at}: {${name}}`);
		});
		expect(wrong).toEqual([]);
	});

	test.each(LANGUAGES)(
		"have in %s only plural forms that its whole numbers take, few and many together",
		(language) => {
			const rules = new Intl.PluralRules(language);
			const forms = new Set(["other", ...Array.from({ length: 200 }, (_, n) => rules.select(n))]);
			const isRight = (written: string[]) =>
				written.every((form) => form.startsWith("=") || forms.has(form)) &&
				(written.length === 1 || written.includes("one") === forms.has("one")) &&
				// Beside a preposition or a measure Russian has one form for both, which stands under "other".
				written.includes("few") === written.includes("many");
			const wrong = [...messagesOf(language)].flatMap(([at, message]) =>
				needsOf(parse(message))
					.plurals.filter((written) => !isRight(written))
					.map((written) => `${at}: ${written.join(", ")}`),
			);
			expect(wrong).toEqual([]);
		},
	);

	test("hold no message that nothing says", () => {
		const code = readdirSync(src, { recursive: true, encoding: "utf8" })
			.filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !/^text\/(?:en|ru|kk)\//.test(file))
			.map((file) => readFileSync(join(src, file), "utf8"))
			.join("\n");
		// A message is said by its own name, or its group by a value: `words.types[type]`.
		const isSaid = (name: string) => new RegExp(`(?:\\.|\\[")${name}\\b|\\b${name}\\b(?:,| \\}|: \\w+[,}])`).test(code);
		const isIndexed = (group: string) => new RegExp(`\\b${group}(?:\\[|\\b[^;\\n]*\\[\\w+\\])`).test(code);
		const unsaid = [...english.keys()].filter((path) => {
			const [name = "", group = ""] = path.split(".").toReversed();
			return !isSaid(name) && !isIndexed(group);
		});
		expect(unsaid).toEqual([]);
	});

	test("are in English no copy of another language, nor the other way round", () => {
		for (const language of LANGUAGES.filter((one) => one !== "en")) {
			const latin = [...messagesOf(language)].filter(([at, message]) => {
				const words = message.replace(/\{[^{}]*\}/g, "");
				return message === english.get(at) && /[a-z]{3}/i.test(words) && !/siteName|licence/.test(at);
			});
			expect(latin).toEqual([]);
		}
	});
});
