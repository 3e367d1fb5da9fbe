import { expect, test } from "vitest";
import { type Catalogue, decodeCatalogue, encodeCatalogue } from "./catalogue.ts";
import { through } from "./lens.ts";
import { parseIncidents } from "./parse.ts";
import type { Incident } from "./wire.ts";

const { default: raw } = await import("../../public/data/incidents/2019.json");
const real = parseIncidents("2019.json", raw).records;
const one = real.find(({ id }) => id === "kz-0272") as Incident;
type Claim = Incident["claims"][number];
const claim = (role: Claim["role"], min: number | null, max: number | null, scope: Claim["scope"] = null): Claim => ({
	...{ by: "someone", role, counts: "affected", min, max, scope, source: null },
});

function catalogueOf(...records: Incident[]): Catalogue {
	const names = { places: [], campaigns: [], groups: [], authorities: [], provisions: [] };
	const read = decodeCatalogue(
		encodeCatalogue(records, names, { version: { hash: "", date: "" }, coverage: [], problems: [] }),
	);
	if (!read.ok) throw new Error(read.error);
	return read.value;
}
const claiming = (claims: Claim[], affected = { min: 20 as number | null, max: null as number | null }) =>
	catalogueOf({ ...one, claims, counts: { affected } });
const seen = (lens: Parameters<typeof through>[0], catalogue: Catalogue) => {
	const { min, max } = through(lens, catalogue);
	return [min[0], max[0]];
};

test("each side's figure is from its lowest to its highest claim about the whole", () => {
	const catalogue = claiming([claim("authority", 57, 57), claim("media", 80, null), claim("monitor", 100, 120)]);
	expect(seen("authorities", catalogue)).toEqual([57, 57]);
	expect(seen("monitors", catalogue)).toEqual([80, -1]);
	expect(seen("lowest", catalogue)).toEqual([20, -1]);
});

test("a claim about a part, or of organisers, is no side's figure", () => {
	const catalogue = claiming([claim("authority", 5, 5, { date: undefined }), claim("organiser", 900, 900)]);
	expect(seen("authorities", catalogue)).toEqual([-1, -1]);
	expect(seen("monitors", catalogue)).toEqual([-1, -1]);
});

test("the highest figure is the most, or the least where nobody gives a most", () => {
	expect(seen("highest", claiming([], { min: 20, max: 60 }))).toEqual([60, 60]);
	expect(seen("highest", claiming([], { min: 20, max: null }))).toEqual([20, -1]);
});

test("on the real record every incident keeps its figures through packing, for both sides", () => {
	const catalogue = catalogueOf(...real);
	const ministry = catalogue.incidents.id.indexOf(270);
	expect(catalogue.figures.authorities.min[ministry]).toBe(57);
	const said = [...catalogue.figures.authorities.min].filter((min) => min >= 0).length;
	const claimed = real.filter(
		({ kind, claims }) =>
			kind === "incident" &&
			claims.some(
				({ role, counts, scope, min }) =>
					role === "authority" && counts === "affected" && scope === null && min !== null,
			),
	).length;
	expect(said).toBe(claimed);
});
