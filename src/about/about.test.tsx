import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Here } from "../document/site.ts";
import { LANGUAGES } from "../incident/vocabulary.ts";
import { textIn } from "../text/every.ts";
import { pageWords } from "../text/pages.ts";
import { aboutPage } from "./aboutPage.tsx";
import { Accessibility } from "./accessibility.tsx";
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

/** The words by which a statement says how far it conforms, that its makers assessed it themselves, and when. */
const STATED = {
	en: [/partially conformant/, /self-assessment/, /22 November 2026/],
	ru: [/соответствует ему частично/, /собственной оценке.*самих создателей/, /22 ноября 2026/],
	kk: [/ішінара сәйкес/, /жасаушылардың.*өз бағалауы/, /2026 жылғы 22 қараша/],
} as const;

test.each(LANGUAGES)(
	"the accessibility statement in %s holds the parts that the W3C's model of one asks for, each with what it says",
	(language) => {
		const text = textIn(language);
		const here = { text, to: (path: string) => `../${path}` } as Here;
		const html = renderToStaticMarkup(<Accessibility here={here} />);
		const partOf = (id: string) =>
			new RegExp(`<section[^>]* id="${id}".*?</section>`, "s").exec(html)?.[0] ?? `there is no part ${id}`;
		for (const id of ["conformance", "program", "hand", "limits", "technologies", "report"])
			expect(partOf(id)).toMatch(/<h2.*<p>/s);
		// The status: of which standard, at which levels, how far, by whom and when that was found.
		for (const stated of [/WCAG\)? 2\.2/, /AA/, ...STATED[language]]) expect(partOf("conformance")).toMatch(stated);
		// What is not accessible, and with what that was not tried.
		expect(partOf("limits").match(/<p>/g)?.length).toBeGreaterThanOrEqual(5);
		expect(partOf("limits")).toMatch(/NVDA.*VoiceOver.*TalkBack/);
		expect(partOf("hand")).toMatch(/Orca \d/);
		expect(partOf("technologies")).toMatch(/HTML.*CSS.*SVG.*WAI-ARIA.*JavaScript/);
		// A way to report, to a place that the page about the site has.
		expect(partOf("report")).toContain('href="../about/#corrections"');
		const site = { pages: new Set<string>() } as Partial<Here["site"]> as Here["site"];
		const there: Here = { ...here, site, told: here.to, path: "about/" };
		const about = aboutPage({ email: null, repository: null }).draw(there);
		expect(renderToStaticMarkup(about.main)).toContain('id="corrections"');
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
