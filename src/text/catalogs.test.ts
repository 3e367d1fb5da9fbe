import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../incident/vocabulary.ts";

type MessageFormatElement = ReturnType<typeof parse>[number];
type Catalog = { readonly [key: string]: string | Catalog };
const src = join(import.meta.dirname, "..");
const partsOf = (language: string) => readdirSync(join(src, "text", language)).filter((file) => file !== "later.ts");

/** Every message of a language by its path: "first/footer/version". Read as written, before any compiling. */
function messagesOf(language: string): Map<string, string> {
	const found = new Map<string, string>();
	for (const file of partsOf(language)) {
		const code = readFileSync(join(src, "text", language, file), "utf8");
		const body = /=\s*(\{[\s\S]*\})\s*(?:as const)?(?:\s*satisfies[\s\S]*)?;\s*$/.exec(code)?.[1] ?? "{}";
		const walk = (at: string, value: Catalog | string) => {
			if (typeof value === "string") found.set(at, value);
			else for (const [key, one] of Object.entries(value)) walk(`${at}/${key}`, one);
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
		expect([...messagesOf(language).keys()]).toEqual([...english.keys()]);
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
		// A message is said by its own name, or a group it stands in is said by a value or as a whole: `words.types[type]`,
		// `Object.entries(say.rules)`.
		const isSaid = (name: string) => {
			const own = name.replace(/\W/g, "\\$&");
			return new RegExp(`(?:\\.|\\[")${own}\\b|\\b${own}\\b(?:,| \\}|: \\w+[,}])`).test(code);
		};
		const isWhole = (group: string) =>
			new RegExp(`\\b${group}\\[(?!")|Object\\.(?:entries|values)\\([^()]*\\b${group}\\)`).test(code);
		const unsaid = [...english.keys()].filter((path) => {
			const [name = "", ...groups] = path.split("/").slice(1).toReversed();
			return !isSaid(name) && !groups.some(isWhole);
		});
		expect(unsaid).toEqual([]);
	});

	test.each(LANGUAGES.filter((one) => one !== "en"))(
		"leave in %s no English word but names and identifiers",
		(language) => {
			const left = [...messagesOf(language)].flatMap(([at, message]) =>
				wordsIn(withoutNames(literalsOf(parse(message))))
					.filter((word) => /[a-z]{3}/i.test(word) && !isIdentifier(word))
					.map((word) => `${at}: ${word}`),
			);
			expect(left).toEqual([]);
		},
	);

	test("hold in English no word of the others but the one that the site's name comes from", () => {
		const words = [...english].flatMap(([at, message]) =>
			wordsIn(message)
				.filter((word) => /\p{Script=Cyrillic}/u.test(word))
				.map((word) => [at, word]),
		);
		expect(words).toEqual([["about/lead", "алаң"]]);
	});

	test("would be told of an English word left behind", () => {
		const text =
			"Файл alan.csv: поле claims[].by, kind — statistic (SHA-256), open the file. Natural Earth, Public License.";
		const left = wordsIn(withoutNames(text)).filter((word) => /[a-z]{3}/i.test(word) && !isIdentifier(word));
		expect(left).toEqual(["open", "the", "file", "Public", "License"]);
	});
});

/** What a message says itself, without what it is given. */
function literalsOf(elements: readonly MessageFormatElement[]): string {
	return elements
		.map((one) => {
			if (one.type === TYPE.literal) return one.value;
			if (one.type !== TYPE.plural && one.type !== TYPE.select) return " ";
			return Object.values(one.options)
				.map((option) => literalsOf(option.value))
				.join(" ");
		})
		.join("");
}

/** The words of a text with the marks that identifiers have within them, without those that stand around them. */
function wordsIn(text: string): string[] {
	return [...text.matchAll(/[\p{L}\d_](?:[\p{L}\d_.[\]()"-]*[\p{L}\d_])?/gu)].map(([word]) => word);
}

/** Names and commands that every language writes alike; only as a whole, since their words are words. */
const NAMES = [
	...["Alañ", "Creative Commons", "GNU Affero General Public License", "Natural Earth", "CIA World Data Bank II"],
	...["Data Package", "JSON Schema", "Spark", "pandas", "Parquet", "Tor Browser", "Tor", "Chrome", "Firefox", "Safari"],
	...["axe-core", "Orca", "Chromium", "Linux", "VoiceOver", "TalkBack", "NVDA", "JAWS", "JavaScript"],
	...["minisign", "npm run build", "sha256sum --check", "Ctrl+Shift+Delete", "Esc"],
];
const NAMED = new RegExp(
	`(?<![\\p{L}\\d])(?:${NAMES.map((name) => name.replaceAll("+", "\\+")).join("|")})(?![\\p{L}\\d])`,
	"gu",
);
const withoutNames = (text: string) => text.replaceAll(NAMED, " ");
/** Words of formats and protocols: JSON's null, what browsers send with HTTP. */
const SYNTAX = ["null", "https", "cookie"];
/** Fields, columns and values of the record, which stand in texts about them. */
const FIELDS = new Set(
	[...english.keys()]
		.filter((at) => /^fields\/|^codebook\/vocabularies\/values\//.test(at))
		.map((at) => at.slice(at.lastIndexOf("/") + 1)),
);

/**
 * Whether a word in Latin letters is one that is not translated: it is written as only identifiers and abbreviations
 * are, it names a part of the record, or it is one of the few above.
 */
function isIdentifier(word: string): boolean {
	const isWritten = /[_.\d[\]()]|[a-z][A-Z]/.test(word) || /^[A-Z-]+$/.test(word);
	return isWritten || FIELDS.has(word) || SYNTAX.includes(word);
}
