import { describe, expect, it } from "vitest";
import { worldOf } from "./lonLat.ts";

describe("worldOf", () => {
	it("puts the crossing of equator and prime meridian in the middle of the world", () => {
		expect(worldOf([0, 0], 0)).toEqual({ x: 128, y: 128 });
	});

	it("doubles the world with every zoom level", () => {
		const [low, high] = [worldOf([76.91, 43.25], 4), worldOf([76.91, 43.25], 5)];
		expect(high.x).toBeCloseTo(2 * low.x);
		expect(high.y).toBeCloseTo(2 * low.y);
	});

	it("agrees with the tile that street maps have for Almaty: 12/2923/1501", () => {
		const { x, y } = worldOf([76.9115, 43.2525], 12);
		expect([Math.floor(x / 256), Math.floor(y / 256)]).toEqual([2923, 1501]);
	});

	it("keeps the poles on the sheet", () => {
		expect(worldOf([0, 90], 0).y).toBeCloseTo(0);
		expect(worldOf([0, -90], 0).y).toBeCloseTo(256);
	});
});
