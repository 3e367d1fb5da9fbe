import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { between } from "../geo/circle.ts";
import { type LonLat, worldOf } from "../geo/lonLat.ts";
import { answer } from "../incident/answer.ts";
import { type Catalogue, decodeCatalogue, encodeCatalogue } from "../incident/catalogue.ts";
import { type Filter, NO_FILTER } from "../incident/filter.ts";
import type { PlaceId } from "../incident/id.ts";
import { readRecord } from "../publish/record.ts";
import { zoomThatParts } from "./opening.ts";
import { LEAST_RADIUS, type PlaceSymbol, type Scale, type Spots, symbolsOf } from "./symbols.ts";
import { tallyAt } from "./tally.ts";
import { tintsOf } from "./tints.ts";

const record = await readRecord(join(import.meta.dirname, "../../public/data"));
const decoded = decodeCatalogue(encodeCatalogue(record.incidents, record.names, record));
if (!decoded.ok) throw new Error(decoded.error);
const catalogue: Catalogue = decoded.value;
const { places } = catalogue.names;

const ask = (filter: Partial<Filter> = {}) => answer(catalogue.incidents, { ...NO_FILTER, ...filter }, null);
const scale = (zoom: number, rest: Partial<Scale> = {}): Scale => ({
	zoom,
	full: 32,
	enlarged: 1,
	spots: new Map(),
	...rest,
});
const idsOf = ({ members }: PlaceSymbol): string[] => members.map((place) => places[place]?.id ?? "");
const leading = (symbols: readonly PlaceSymbol[], id: string) => {
	const found = symbols.find(({ key }) => key === id);
	if (found === undefined) throw new Error(`no symbol of ${id}`);
	return found;
};
const at = (id: string) => places.findIndex((place) => place.id === id);
const [OVERVIEW, REGION] = [4.5, 8];

describe("symbolsOf", () => {
	it("shows every place that has incidents exactly once, at every zoom, but not the country", () => {
		const all = ask();
		const present = places.filter(({ kind }, i) => kind !== "country" && tallyAt(all, i).total > 0).map(({ id }) => id);
		expect(present.length).toBeGreaterThan(20);
		for (const zoom of [3, OVERVIEW, 6.3, REGION, 11])
			expect(symbolsOf(catalogue, all, scale(zoom)).flatMap(idsOf).sort()).toEqual([...present].sort());
	});

	it("counts by kind what the answer counts", () => {
		const all = ask();
		const almaty = leading(symbolsOf(catalogue, all, scale(11)), "almaty");
		expect(idsOf(almaty)).toEqual(["almaty"]);
		expect(almaty).toMatchObject(tallyAt(all, at("almaty")));
		expect(almaty.total).toBe(almaty.kinds.reduce((sum, n) => sum + n, 0));
	});

	it("shows nothing for an answer without incidents", () => {
		expect(symbolsOf(catalogue, ask({ year: ["1899"] }), scale(OVERVIEW))).toEqual([]);
	});

	it("keeps Almaty's own number from afar and gathers its suburbs in a symbol tied to it", () => {
		const far = symbolsOf(catalogue, ask(), scale(OVERVIEW));
		const almaty = leading(far, "almaty");
		expect(idsOf(almaty)).toEqual(["almaty"]);
		const suburbs = far.find((symbol) => idsOf(symbol).includes("talghar"));
		expect(suburbs && idsOf(suburbs)).toEqual(expect.arrayContaining(["qaskelen", "talghar"]));
		expect(suburbs?.tiedTo).toEqual({ x: almaty.x, y: almaty.y });
	});

	it("gathers towns of which none far outweighs the others, the first in the lead", () => {
		const zhanaozen = leading(symbolsOf(catalogue, ask(), scale(OVERVIEW)), "zhanaozen");
		expect(idsOf(zhanaozen)).toEqual(expect.arrayContaining(["zhanaozen", "aqtau"]));
		expect(zhanaozen.tiedTo).toBeNull();
	});

	it("shows Almaty and its suburbs each in its place from near", () => {
		const near = symbolsOf(catalogue, ask(), scale(REGION));
		for (const id of ["almaty", "qaskelen", "talghar"]) expect(leading(near, id).tiedTo).toBeNull();
	});

	it("stands a town's symbol on the town", () => {
		const { x, y } = leading(symbolsOf(catalogue, ask(), scale(REGION)), "oral");
		expect({ x, y }).toEqual(worldOf(places[at("oral")]?.lonLat ?? [0, 0], REGION));
	});

	it("counts an incident at several places of one symbol once", () => {
		const { incidents } = catalogue;
		const setOf = (row: number) => incidents.place.sets[incidents.place.of[row] ?? 0] ?? [];
		const gathered = symbolsOf(catalogue, ask(), scale(2)).filter(({ members }) => members.length > 1);
		const joint = gathered.filter(({ members }) =>
			ask().rows.some((row) => setOf(row).filter((place) => members.includes(place)).length > 1),
		);
		expect(joint.length).toBeGreaterThan(0);
		for (const { members, total } of gathered)
			expect(total).toBe(ask().rows.filter((row) => setOf(row).some((place) => members.includes(place))).length);
	});

	it("reads from north to south", () => {
		const ys = symbolsOf(catalogue, ask(), scale(OVERVIEW)).map(({ y }) => y);
		expect(ys).toEqual([...ys].sort((a, b) => a - b));
	});

	it("lets no two symbols cover one another", () => {
		for (const zoom of [4, OVERVIEW, 6, REGION]) {
			const symbols = symbolsOf(catalogue, ask(), scale(zoom)).filter(({ shape }) => shape === "place");
			symbols.forEach((symbol, i) => {
				for (const other of symbols.slice(i + 1)) expect(between(symbol, other)).toBeGreaterThan(0);
			});
		}
	});

	it("grows with the number, from a size one can hit to the full size and no further", () => {
		const symbols = symbolsOf(catalogue, ask(), scale(11));
		const sorted = symbols.toSorted((a, b) => a.total - b.total).map(({ radius }) => radius);
		expect(sorted).toEqual([...sorted].sort((a, b) => a - b));
		expect(sorted[0]).toBe(LEAST_RADIUS);
		expect(sorted.at(-1)).toBe(32);
	});

	it("does not draw a few incidents as large as hundreds", () => {
		const few = ask({ place: ["taraz" as PlaceId], type: ["rally-ban"] });
		const taraz = leading(symbolsOf(catalogue, few, scale(11)), "taraz");
		expect(taraz.total).toBeLessThan(10);
		expect(taraz.radius).toBeLessThan(20);
	});

	it("gives a region a square at a free spot inside it", () => {
		const spot: LonLat = [53.9, 44.6];
		const spots: Spots = new Map<string, readonly LonLat[]>([
			["mangystau-region", [places[at("zhanaozen")]?.lonLat ?? spot, spot]],
		]);
		const square = leading(symbolsOf(catalogue, ask(), scale(7, { spots })), "mangystau-region");
		expect(square.shape).toBe("area");
		expect({ x: square.x, y: square.y }).toEqual(worldOf(spot, 7));
	});

	it("gives a district a square in its region, near its own middle", () => {
		const [near, far]: LonLat[] = [
			[53.4, 50.6],
			[49.5, 50.2],
		];
		const spots: Spots = new Map<string, readonly LonLat[]>([["west-kazakhstan-region", [far, near] as LonLat[]]]);
		const square = leading(symbolsOf(catalogue, ask(), scale(7, { spots })), "burlin-district");
		expect(square.shape).toBe("area");
		expect({ x: square.x, y: square.y }).toEqual(worldOf(near ?? [0, 0], 7));
	});

	it("lets a region without room join what is near, which then says that it holds several", () => {
		const spots: Spots = new Map<string, LonLat[]>([["mangystau-region", [places[at("zhanaozen")]?.lonLat ?? [0, 0]]]]);
		const symbols = symbolsOf(catalogue, ask(), scale(7, { spots }));
		const holding = symbols.find((symbol) => idsOf(symbol).includes("mangystau-region"));
		expect(holding?.members.length).toBeGreaterThan(1);
		expect(holding?.shape).toBe("place");
	});

	it("finds a region room beside the towns while its outline has not come", () => {
		const almaty = leading(symbolsOf(catalogue, ask(), scale(5)), "almaty");
		expect(idsOf(almaty)).toEqual(["almaty"]);
		expect(leading(symbolsOf(catalogue, ask(), scale(5)), "almaty-region").shape).toBe("area");
	});
});

describe("zoomThatParts", () => {
	const limits = { fitting: 9, highest: 11 };

	const zhanaozen = () => leading(symbolsOf(catalogue, ask(), scale(OVERVIEW)), "zhanaozen");

	it("finds a zoom at which the places of a symbol stand apart", () => {
		const { members } = zhanaozen();
		const zoom = zoomThatParts(catalogue, ask(), scale(OVERVIEW), zhanaozen(), limits);
		expect(zoom).toBeGreaterThan(OVERVIEW);
		const symbols = symbolsOf(catalogue, ask(), scale(zoom ?? 0));
		expect(symbols.filter((symbol) => symbol.members.some((place) => members.includes(place)))).toHaveLength(
			members.length,
		);
	});

	it("goes no nearer than where the places fill the map, as long as some part there", () => {
		const open = (fitting: number) =>
			zoomThatParts(catalogue, ask(), scale(OVERVIEW), zhanaozen(), { ...limits, fitting });
		expect(open(5.5)).toBeLessThanOrEqual(5.5);
		expect(open(3)).toBeGreaterThan(OVERVIEW);
	});

	it("finds none for towns at the same point, which only a list can tell apart", () => {
		const pile = ["zhanaozen", "aqtau", "shetpe", "zhetybai", "quryq"];
		const moved = places.map((place) =>
			pile.includes(place.id) ? { ...place, lonLat: [52, 44] as [number, number] } : place,
		);
		const same = { ...catalogue, names: { ...catalogue.names, places: moved } };
		const symbol = leading(symbolsOf(same, ask(), scale(9)), "zhanaozen");
		expect(idsOf(symbol).sort()).toEqual([...pile].sort());
		expect(zoomThatParts(same, ask(), scale(9), symbol, limits)).toBeNull();
	});
});

describe("tintsOf", () => {
	it("tints a region by what is known only of it or of its districts, and no other", () => {
		const tints = tintsOf(catalogue, ask());
		const west = tallyAt(ask(), at("west-kazakhstan-region")).total + tallyAt(ask(), at("burlin-district")).total;
		const east = tallyAt(ask(), at("east-kazakhstan-region")).total;
		expect(west).toBeGreaterThan(east);
		expect(tints.get("west-kazakhstan-region")).toBeGreaterThan(tints.get("east-kazakhstan-region") ?? 1);
		expect(Math.max(...tints.values())).toBeLessThanOrEqual(1);
		expect(tints.has("abai-region")).toBe(tallyAt(ask(), at("abai-region")).total > 0);
		expect(tints.has("almaty")).toBe(false);
	});
});
