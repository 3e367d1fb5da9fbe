import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { textIn } from "./every.ts";
import { languageName } from "./languageName.ts";

const sources = JSON.parse(readFileSync("public/data/sources.json", "utf8")) as { language: string | null }[];
const tags = [...new Set(sources.flatMap(({ language }) => language ?? []))];

test("every language a source is written in has a name in Kazakh, the one that its language data gives", () => {
	const names = new Intl.DisplayNames("kk", { type: "language" });
	expect(tags.length).toBeGreaterThan(10);
	for (const tag of tags)
		if (tag !== "en" && tag !== "ru" && tag !== "kk") expect(languageName(textIn("kk"), tag)).toBe(names.of(tag));
});

test("a language of the interface goes by its own name, any other by the reader's", () => {
	expect(languageName(textIn("en"), "kk")).toBe("Қазақша");
	expect(languageName(textIn("en"), "de")).toBe("German");
	expect(languageName(textIn("ru"), "de")).toBe("немецкий");
	expect(languageName(textIn("kk"), "xx")).toBe("xx");
});
