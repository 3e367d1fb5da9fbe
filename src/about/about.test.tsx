import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LANGUAGES } from "../incident/vocabulary.ts";
import { aboutWords } from "../text/aboutWords.ts";
import { textIn } from "../text/text.ts";
import { aboutDocument } from "./document.tsx";
import { Licences } from "./licences.tsx";
import { Safety } from "./safety.tsx";

const documentIn = (language: (typeof LANGUAGES)[number]) => {
	const say = aboutWords({ language });
	const { title, description } = say.safety;
	const page = { text: textIn(language), say, title, description, root: "../../", others: [], home: "" };
	return aboutDocument({ ...page, children: <Safety say={say} /> });
};

test.each(LANGUAGES)(
	"the page about safety in %s says all that the English one says, at the same addresses",
	(language) => {
		const [here, english] = [aboutWords({ language }).safety.parts, aboutWords({ language: "en" }).safety.parts];
		expect(here.map(({ id, says }) => [id, says.length])).toEqual(english.map(({ id, says }) => [id, says.length]));
		const html = documentIn(language).replaceAll("&#x27;", "'");
		for (const { title, says } of here) for (const words of [title, ...says]) expect(html).toContain(words);
		const cyrillic =
			here
				.flatMap(({ says }) => says)
				.join(" ")
				.match(/[\u0400-\u04ff]/g) ?? [];
		expect(cyrillic.length > 1000).toBe(language !== "en");
	},
);

test.each(LANGUAGES)("the page in %s is one plain document, with the way out before its text", (language) => {
	const html = documentIn(language);
	expect(html).toMatch(new RegExp(`^<!doctype html>\n<html lang="${language}"><head><meta charSet="utf-8"/>`));
	expect(html).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=/i);
	expect(html.indexOf('href="../../leave/"')).toBeLessThan(html.indexOf("<main"));
	const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => level);
	expect(levels).toEqual(["1", ...aboutWords({ language }).safety.parts.map(() => "2")]);
	for (const [, target = ""] of html.matchAll(/href="#([^"]+)"/g)) expect(html).toContain(`id="${target}"`);
});

test("licences are shown in full as text, and one that is missing is said to be", () => {
	const say = aboutWords({ language: "en" });
	const packages = [
		{ name: "one", version: "1.0.0", licence: "MIT", text: "Permission <b>is</b> granted" },
		{ name: "two", version: "2.0.0", licence: "ISC", text: null },
	];
	const html = renderToStaticMarkup(<Licences say={say} packages={packages} bill="bom.json" />);
	expect(html).toContain("Permission &lt;b&gt;is&lt;/b&gt; granted");
	expect(html).toContain(say.licences.noText);
	expect(html).toContain('href="bom.json"');
	for (const link of html.match(/<a href="https:[^>]*>/g) ?? [])
		expect(link).toContain('rel="noopener noreferrer external"');
});
