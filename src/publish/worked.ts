import type { Worked } from "../codebook/facts.ts";
import type { Day } from "../incident/date.ts";
import { calendar } from "../incident/date.ts";
import { PHASE_OF } from "../incident/vocabulary.ts";
import type { Incident } from "../incident/wire.ts";
import type { RecordRead } from "./record.ts";

/**
 * Three questions with their answers. A test runs the SQL in DuckDB over the Parquet file, and the answers must be the
 * same: so the page shows what its reader will get, and the file says what the record says.
 */
export function workedQueries({ incidents }: RecordRead): Worked[] {
	const counted = incidents.filter(({ kind }) => kind === "incident");
	return [
		{ key: "years", sql: YEARS, columns: ["year", "before", "during", "after"], rows: yearsAndPhases(counted) },
		{ key: "law", sql: LAW, columns: ["article", "incidents"], rows: articles(counted) },
		{ key: "people", sql: PEOPLE, columns: ["year", "incidents", "people"], rows: detained(counted) },
	];
}

const YEARS = `-- Measures by year and phase. Dates that span two years belong to neither.
SELECT year(first_day) AS "year",
       count(*) FILTER (phase = 'before') AS "before",
       count(*) FILTER (phase = 'during') AS "during",
       count(*) FILTER (phase = 'after') AS "after"
FROM 'alan.parquet'
WHERE type <> 'permitted' AND year(first_day) = year(last_day)
GROUP BY ALL
ORDER BY 1;`;

const LAW = `-- The articles most often cited for fines, short jail terms and prosecutions.
SELECT article, count(*) AS incidents
FROM (SELECT unnest(provision_ids) AS article
      FROM 'alan.parquet'
      WHERE type IN ('fine', 'administrative-arrest', 'prosecution'))
GROUP BY article
ORDER BY incidents DESC, article
LIMIT 10;`;

const PEOPLE = `-- At least how many people were detained each year, nobody counted twice that the record can tell:
-- left out are figures that a wider one of the same year includes,
-- and of the stages of one criminal case the greatest figure stands.
WITH detentions AS (
  SELECT *, year(first_day) AS "year"
  FROM 'alan.parquet'
  WHERE type = 'detention' AND year(first_day) = year(last_day)
), once AS (
  SELECT "year", count(*) AS n, max(coalesce(affected_min, 0)) AS people
  FROM detentions AS part
  WHERE NOT EXISTS (
    SELECT 1 FROM detentions AS whole
    WHERE whole.id = part.counted_in AND whole."year" = part."year")
  GROUP BY "year", coalesce(case_id, id)
)
SELECT "year", sum(n)::INT AS incidents, sum(people)::INT AS people
FROM once
GROUP BY "year"
ORDER BY "year";`;

const yearOf = (day: Day) => calendar(day).year;

/** The year in which all of an incident's dates lie; null when they span more than one. */
function yearIn({ date }: Incident): number | null {
	return yearOf(date.first) === yearOf(date.last) ? yearOf(date.first) : null;
}

function yearsAndPhases(incidents: readonly Incident[]): Worked["rows"] {
	const years = new Map<number, { before: number; during: number; after: number }>();
	for (const one of incidents) {
		const year = yearIn(one);
		const phase = PHASE_OF[one.type];
		if (year === null || phase === null) continue;
		const row = years.get(year) ?? { before: 0, during: 0, after: 0 };
		row[phase]++;
		years.set(year, row);
	}
	return [...years].map(([year, { before, during, after }]) => [year, before, during, after]).sort(byFirst);
}

function articles(incidents: readonly Incident[]): Worked["rows"] {
	const counts = new Map<string, number>();
	for (const { type, provisions } of incidents) {
		if (PHASE_OF[type] !== "after") continue;
		for (const id of provisions) counts.set(id, (counts.get(id) ?? 0) + 1);
	}
	return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).slice(0, 10);
}

function detained(incidents: readonly Incident[]): Worked["rows"] {
	const detentions = incidents.filter((one) => one.type === "detention" && yearIn(one) !== null);
	const yearOfId = new Map(detentions.map((one) => [one.id, yearIn(one)]));
	const years = new Map<number, { incidents: number; people: Map<string, number> }>();
	for (const one of detentions) {
		const year = yearIn(one) ?? 0;
		if (one.countedIn !== null && yearOfId.get(one.countedIn.id) === year) continue;
		const row = years.get(year) ?? { incidents: 0, people: new Map<string, number>() };
		const who = one.case ?? one.id;
		row.incidents++;
		row.people.set(who, Math.max(row.people.get(who) ?? 0, one.counts.affected?.min ?? 0));
		years.set(year, row);
	}
	const sum = (people: Map<string, number>) => [...people.values()].reduce((total, n) => total + n, 0);
	return [...years].map(([year, row]) => [year, row.incidents, sum(row.people)]).sort(byFirst);
}

function byFirst([a = 0]: readonly number[], [b = 0]: readonly number[]): number {
	return a - b;
}
