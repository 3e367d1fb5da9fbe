import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { answer } from "../incident/answer.ts";
import { jailTermsOf } from "../incident/jail.ts";
import { LENSES, through } from "../incident/lens.ts";
import { LANGUAGES } from "../incident/vocabulary.ts";
import { catalogueOf } from "../publish/indexed.ts";
import { readRecord } from "../publish/record.ts";
import { textIn } from "../text/every.ts";
import { pageWords } from "../text/pages.ts";
import { readAddress } from "../view/address.ts";
import { CHARTS } from "./chart.ts";
import { chartsOf } from "./charts.ts";
import { Statistics } from "./page.tsx";
import { pictureOf } from "./picture.tsx";

const record = await readRecord("public/data");
const catalogue = catalogueOf(record);
const terms = jailTermsOf(record.incidents);
const draw = (language: (typeof LANGUAGES)[number], lens: (typeof LENSES)[number]) => {
	const text = textIn(language);
	const charts = chartsOf(catalogue, terms, text, lens);
	const say = pageWords(language, "statistics");
	return {
		charts,
		text,
		say,
		html: renderToStaticMarkup(
			<Statistics
				charts={charts}
				title={say.title}
				lens={lens}
				text={text}
				say={say}
				to={(path) => path}
				file={(path) => path}
			/>,
		),
	};
};

test("every figure is the number of incidents in the view that it leads to", () => {
	const { html, text } = draw("en", "lowest");
	const links = [...html.matchAll(/<a href="(#[^"]*)">([\d,]+)<\/a>/g)];
	expect(links.length).toBeGreaterThan(400);
	for (const [, href = "", figure = ""] of links) {
		const { view, ignored } = readAddress({ path: "", fragment: href.slice(1).replaceAll("&amp;", "&") });
		expect({ href, ignored, figure }).toEqual({
			href,
			ignored: 0,
			figure: text.number(answer(through(view.lens, catalogue), view.filter, null).size),
		});
	}
});

test("there is a section with a sentence, a table and both files for every chart, in every language and lens", {
	timeout: 30_000,
}, () => {
	for (const language of LANGUAGES)
		for (const lens of LENSES) {
			const { charts, html } = draw(language, lens);
			expect(charts.map(({ id }) => id)).toEqual([...CHARTS]);
			for (const { id, rows } of charts) {
				expect(rows.length).toBeGreaterThan(0);
				const [section = ""] =
					new RegExp(`<section class="statistics-chart" id="${id}".*?</section>`, "s").exec(html) ?? [];
				expect(section).toMatch(/<p class="statistics-said">[^<]+<\/p>/);
				expect(section).toContain("<table");
				expect(section).toContain(`${id}.${language}.csv`);
				expect(section).toContain(`${id}.${language}.svg`);
			}
		}
});

test("the lens changes whose figures people are counted by, and nothing else", () => {
	const [lowest, highest] = [draw("en", "lowest").charts, draw("en", "highest").charts];
	const people = (charts: typeof lowest) => charts[0]?.rows.reduce((sum, row) => sum + row.people.atLeast, 0) ?? 0;
	expect(people(highest)).toBeGreaterThan(people(lowest));
	expect(highest.map(({ rows }) => rows.map(({ all }) => all.n))).toEqual(
		lowest.map(({ rows }) => rows.map(({ all }) => all.n)),
	);
});

test("days of jail are the least term times the least people, and nobody's twice", () => {
	const arrests = record.incidents.filter(({ type }) => type === "administrative-arrest");
	const counted = arrests.filter(
		(one) =>
			one.kind === "incident" &&
			one.countedIn === null &&
			one.joint.length === 0 &&
			one.penalty?.days?.min != null &&
			one.counts.affected?.min != null,
	);
	const days = counted.reduce((sum, one) => sum + (one.penalty?.days?.min ?? 0) * (one.counts.affected?.min ?? 0), 0);
	expect(days).toBeGreaterThan(100);
	expect(terms.reduce((sum, one) => sum + one.days, 0)).toBe(days);
	expect(jailTermsOf([]).length).toBe(0);
});

test("a picture stands alone: one SVG with its title and no style of ours", () => {
	const { charts, text, say } = draw("ru", "lowest");
	for (const chart of charts) {
		const svg = pictureOf({ chart, text, say, origin: "alan" });
		expect(svg).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
		expect(svg).toContain(say.titles[chart.id]);
		expect(svg).not.toMatch(/class=|NaN|undefined/);
	}
});
