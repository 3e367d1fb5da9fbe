import { type Rule, wrong } from "./rule.ts";

/** How well each year is covered is said of each year. */
export const coverage: Rule = {
	name: "coverage",
	says: "Of every year from the first to the last in the record it is said how well it is covered, in order.",
	*find({ incidents, coverage: years, ids }) {
		if (ids.coverage === null) return;
		const present = new Set(incidents.map(({ file }) => Number(file.slice(10, 14))));
		const all = [...present, ...years.map(({ year }) => year)];
		if (all.length === 0) return;
		const said = new Set(years.map(({ year }) => year));
		for (let year = Math.min(...all); year <= Math.max(...all); year++)
			if (!said.has(year))
				yield wrong(
					"coverage.json",
					String(year),
					"year",
					"a word on every year",
					"nothing",
					`say how well ${year} is covered, and why`,
				);
		for (const [at, { year }] of years.entries()) {
			const before = years[at - 1]?.year ?? 0;
			if (year <= before)
				yield wrong(
					"coverage.json",
					String(year),
					"year",
					`a year after ${before}`,
					year,
					"put the years in order, each once",
				);
		}
	},
};
