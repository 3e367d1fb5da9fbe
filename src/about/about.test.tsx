import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LANGUAGES } from "../incident/vocabulary.ts";
import { textIn } from "../text/every.ts";
import { pageWords } from "../text/pages.ts";
import { Licences } from "./licences.tsx";
import { Safety } from "./safety.tsx";

test.each(LANGUAGES)(
	"the page about safety in %s says all that the English one says, at the same addresses",
	(language) => {
		const { parts } = pageWords(language, "safety").safety;
		const english = pageWords("en", "safety").safety.parts;
		const html = renderToStaticMarkup(<Safety text={textIn(language)} />).replaceAll("&#x27;", "'");
		for (const { title, says } of Object.values(parts))
			for (const words of [title, ...Object.values<string>(says)]) expect(html).toContain(words);
		for (const [, target = ""] of html.matchAll(/href="#([^"]+)"/g)) expect(html).toContain(`id="${target}"`);
		const ids = Object.keys(english);
		expect([...html.matchAll(/<section[^>]* id="([^"]+)"/g)].map(([, id]) => id)).toEqual(ids);
		expect(html.match(/<h[1-6]/g)).toEqual(["<h1", ...ids.map(() => "<h2")]);
		expect((html.match(/[\u0400-\u04ff]/g) ?? []).length > 1000).toBe(language !== "en");
	},
);

test("licences are shown in full as text, and one that is missing is said to be", () => {
	const text = textIn("en");
	const say = pageWords("en", "safety");
	const packages = [
		{ name: "one", version: "1.0.0", licence: "MIT", text: "Permission <b>is</b> granted" },
		{ name: "two", version: "2.0.0", licence: "ISC", text: null },
	];
	const html = renderToStaticMarkup(<Licences text={text} packages={packages} bill="bom.json" />);
	expect(html).toContain("Permission &lt;b&gt;is&lt;/b&gt; granted");
	expect(html).toContain(say.licences.noText);
	expect(html).toContain('href="bom.json"');
	for (const link of html.match(/<a href="https:[^>]*>/g) ?? [])
		expect(link).toContain('rel="noopener noreferrer external"');
});
