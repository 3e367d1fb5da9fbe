import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Answer } from "../incident/answer.ts";
import type { Catalogue } from "../incident/catalogue.ts";
import { dayOf } from "../incident/date.ts";
import { type Filter, NO_FILTER } from "../incident/filter.ts";
import { KINDS } from "../incident/kind.ts";
import { textIn } from "../text/every.ts";
import { FIRST_VIEW } from "../view/view.ts";
import { Timeline } from "./timeline.tsx";

const text = textIn("en");

/** The panel as markup, with one detention in January of every year. */
function markup(years: number, filter: Partial<Filter> = {}): string {
	const size = years * 12;
	const certain = new Int32Array(size * KINDS);
	for (let month = 0; month < size; month += 12) certain[month * KINDS + 1] = 1;
	const months = { start: 2010 * 12, size, certain, vague: new Int32Array(size * KINDS) };
	const view = { ...FIRST_VIEW, filter: { ...NO_FILTER, ...filter } };
	const catalogue = { coverage: [{ year: 2010, level: "thin", why: { en: "Few sources." } }] };
	return renderToStaticMarkup(
		<Timeline
			catalogue={catalogue as unknown as Catalogue}
			answer={{ months } as unknown as Answer}
			view={view}
			asks={view.filter}
			text={text}
			go={() => {}}
			touch={() => {}}
		/>,
	);
}
/** The opening tags that hold a text. */
const tags = (html: string, held: string) => html.match(/<[^>]*>/g)?.filter((tag) => tag.includes(held)) ?? [];
const count = (html: string, held: string) => tags(html, held).length;

test("it is a region with the two sliders, whose values are said as dates", () => {
	const html = markup(17, { from: dayOf(2019, 9, 21), to: dayOf(2020, 2, 29) });
	expect(html).toContain('<section class="timeline" aria-label="Timeline">');
	const [from, to, ...others] = tags(html, 'role="slider"');
	expect(others).toEqual([]);
	for (const part of [
		'aria-label="First day shown"',
		'aria-valuetext="21 September 2019"',
		`aria-valuenow="${dayOf(2019, 9, 21)}"`,
	])
		expect(from).toContain(part);
	for (const part of [
		'aria-label="Last day shown"',
		'aria-valuetext="29 February 2020"',
		`aria-valuemin="${dayOf(2019, 9, 21)}"`,
	])
		expect(to).toContain(part);
	expect(html).toMatch(/21 Sept? 2019\s*–\s*29 Feb 2020/);
});

test("it says its fullest month in words", () => {
	expect(markup(17)).toContain('aria-label="Incidents by month, 2010 – 2026. Most in January 2010: 1 incident."');
});

test("a chosen year is the pressed one", () => {
	const html = markup(17, { from: dayOf(2020), to: dayOf(2020, 12, 31) });
	expect(html.match(/aria-pressed="true">(\d+)</)?.[1]).toBe("2020");
	expect(count(html, 'aria-pressed="true"')).toBe(1);
	expect(count(markup(17), 'aria-pressed="true"')).toBe(0);
});

test("a hundred years take as many outlines as one", () => {
	expect(count(markup(100), "<path")).toBe(count(markup(1), "<path"));
	expect(markup(1)).toContain('aria-label="Incidents by month, 2010.');
});

test("a record without incidents says so and offers no handles", () => {
	const html = markup(0);
	expect(html).toContain(text.words.emptyRecord);
	expect(count(html, "slider")).toBe(0);
});

test("permitted assemblies are explained only when they are asked for", () => {
	expect(markup(17)).not.toContain(text.words.types.permitted);
	expect(markup(17, { type: ["permitted"] })).toContain(text.words.types.permitted);
});

test("no style is written into the markup, which a strict policy would refuse", () => {
	expect(count(markup(17, { from: dayOf(2019) }), "style=")).toBe(0);
});
