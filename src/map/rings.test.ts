import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bandOf, outlineOf } from "./outline.ts";
import { drawRings, LAYERS } from "./rings.ts";
import type { PlaceSymbol } from "./symbols.ts";

const symbol = (rest: Partial<PlaceSymbol> = {}): PlaceSymbol => {
	const kinds = rest.kinds ?? [1, 2, 1, 0];
	const total = kinds.reduce((sum, n) => sum + n, 0);
	return {
		...{ key: "almaty", members: [0], shape: "place", tiedTo: null, x: 100, y: 50, radius: 20 },
		...rest,
		kinds,
		total,
	};
};
const draw = (symbols: readonly PlaceSymbol[]) => drawRings(symbols, () => "plain", { x: 0, y: 0 });
const times = (path: string, letter: string) => path.split(letter).length - 1;
/** The corners of a path of straight lines alone. */
const cornersOf = (path: string) =>
	[...path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

describe("drawRings", () => {
	it("has one path for each kind, however many symbols there are", () => {
		const one = draw([symbol()]);
		const two = draw([symbol(), symbol({ key: "oral", x: 300 })]);
		expect(Object.keys(two)).toEqual([...LAYERS]);
		for (const layer of LAYERS) expect(times(two[layer], "z")).toBe(2 * times(one[layer], "z"));
	});

	it("draws of a kind only the symbols that have it", () => {
		const paths = draw([symbol({ kinds: [0, 3, 0, 0] }), symbol({ kinds: [1, 1, 0, 0] })]);
		expect(LAYERS.filter((layer) => layer.startsWith("map-kind") && paths[layer] !== "")).toEqual([
			"map-kind-0",
			"map-kind-1",
		]);
	});

	it("puts the ground of a symbol among those that stand out as it does", () => {
		for (const standing of ["plain", "pointed", "current", "chosen"] as const) {
			const paths = drawRings([symbol()], () => standing, { x: 0, y: 0 });
			const grounds = (["plain", "pointed", "current", "chosen"] as const).filter(
				(one) => paths[`map-symbol-${one}`] !== "",
			);
			expect(grounds).toEqual([standing]);
			expect(paths["map-symbol-core"] !== "").toBe(standing === "chosen");
		}
	});

	it("draws a line around several places and ties what stands beside its own place", () => {
		expect(draw([symbol()])).toMatchObject({ "map-symbol-gathered": "", "map-symbol-tie": "" });
		const paths = draw([symbol({ members: [0, 1], tiedTo: { x: 200, y: 50 } })]);
		expect(paths["map-symbol-gathered"]).toBe(outlineOf("place", { x: 100, y: 50 }, 22));
		expect(paths["map-symbol-tie"]).toBe("M100 50l26 0");
	});

	it("begins at the origin, on whole pixels", () => {
		const paths = drawRings([symbol({ x: 100.4, y: 50.4 })], () => "plain", { x: 90, y: 40 });
		expect(paths["map-symbol-plain"]).toBe(outlineOf("place", { x: 10, y: 10 }, 20));
	});
});

describe("bandOf", () => {
	const middle = { x: 0, y: 0 };

	it("begins at twelve o'clock and goes with the clock", () => {
		expect(bandOf("place", middle, 10, 4, 0, 0.25)).toBe("M0 -12A12 12 0 0 1 12 0L8 0A8 8 0 0 0 0 -8z");
		expect(cornersOf(bandOf("area", middle, 10, 4, 0, 0.25))).toEqual([
			[0, -11.4],
			[11.4, -11.4],
			[11.4, 0],
			[7.4, 0],
			[7.4, -7.4],
			[0, -7.4],
		]);
	});

	it("goes the long way round for more than a half", () => {
		expect(bandOf("place", middle, 10, 4, 0, 0.75)).toContain("A12 12 0 1 1 -12 0");
	});

	it("leaves the middle of a whole one open", () => {
		expect(bandOf("place", middle, 10, 4, 0, 1)).toBe(
			"M0 -12a12 12 0 0 1 0 24a12 12 0 0 1 0 -24zM0 -8a8 8 0 0 0 0 16a8 8 0 0 0 0 -16z",
		);
		expect(bandOf("area", middle, 10, 4, 0, 1)).toBe("M-11.4 -11.4h22.8v22.8h-22.8zM7.4 -7.4h-14.8v14.8h14.8z");
	});

	it("gives every share of a square its share of the ground", () => {
		const share = fc.double({ min: 0, max: 0.99, noNaN: true });
		fc.assert(
			fc.property(share, share, (one, other) => {
				const [start, end] = one < other ? [one, other] : [other, one];
				const corners = cornersOf(bandOf("area", middle, 10, 4, start, end));
				const ground = corners.reduce((sum, [x = 0, y = 0], i) => {
					const [nextX = 0, nextY = 0] = corners[(i + 1) % corners.length] ?? [];
					return sum + (x * nextY - nextX * y) / 2;
				}, 0);
				// Corners are rounded to a tenth of a pixel.
				expect(Math.abs(ground - 4 * 8 * 9.4 * (end - start))).toBeLessThan(4);
			}),
		);
	});
});
