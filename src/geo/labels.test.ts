import { describe, expect, it } from "vitest";
import { placeLabels } from "./labels.ts";

const room = { window: { left: 0, top: 0, right: 400, bottom: 300 }, covered: [], most: 9 };
const at = (x: number, y: number) => ({ x, y, radius: 10 });
const label = (x: number, y: number, width = 80) => ({ beside: at(x, y), width, height: 18 });

describe("placeLabels", () => {
	it("puts a name to the right where there is room", () => {
		expect(placeLabels([label(200, 150)], [at(200, 150)], room)).toEqual(["right"]);
	});

	it("goes left of what stands in the way, then above, then below", () => {
		const circles = [at(200, 150), at(240, 150)];
		expect(placeLabels([label(200, 150)], circles, room)).toEqual(["left"]);
		expect(placeLabels([label(200, 150)], [...circles, at(160, 150)], room)).toEqual(["above"]);
		expect(placeLabels([label(200, 150)], [...circles, at(160, 150), at(200, 120)], room)).toEqual(["below"]);
	});

	it("leaves a name out that would cover a symbol on every side", () => {
		const around = [at(200, 150), at(240, 150), at(160, 150), at(200, 120), at(200, 180)];
		expect(placeLabels([label(200, 150)], around, room)).toEqual([null]);
	});

	it("does not cover a name placed before", () => {
		const labels = [label(100, 150, 100), label(300, 150, 100)];
		const circles = labels.map(({ beside }) => beside);
		expect(placeLabels(labels.slice(1), circles, room)).toEqual(["left"]);
		expect(placeLabels(labels, circles, room)).toEqual(["right", "above"]);
	});

	it("lets no name leave the window", () => {
		expect(placeLabels([label(390, 150)], [at(390, 150)], room)).toEqual(["left"]);
		expect(placeLabels([label(390, 295, 500)], [at(390, 295)], room)).toEqual([null]);
	});

	it("lets no name stand under what lies over the map", () => {
		const covered = [{ left: 210, top: 100, right: 400, bottom: 200 }];
		expect(placeLabels([label(200, 150)], [at(200, 150)], { ...room, covered })).toEqual(["left"]);
	});

	it("stops when enough names have a place", () => {
		const labels = [label(100, 50), label(100, 100), label(100, 150)];
		const circles = labels.map(({ beside }) => beside);
		expect(placeLabels(labels, circles, { ...room, most: 2 })).toEqual(["right", "right", null]);
	});
});
