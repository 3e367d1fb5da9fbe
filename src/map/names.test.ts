import { describe, expect, it } from "vitest";
import { dayOf } from "../incident/date.ts";
import { NO_FILTER } from "../incident/filter.ts";
import type { Place } from "../incident/wire.ts";
import { textIn } from "../text/every.ts";
import { nameOf, namesOfPlaces, sayTally } from "./names.ts";
import { partsOf } from "./tally.ts";

const text = textIn("en");
const place = (en: string, formerNames: Place["formerNames"] = []) =>
	({ names: { en }, formerNames }) as unknown as Place;
const nurSultan = { names: { en: "Nur-Sultan" }, from: "2019-03-23", to: "2022-09-16" };
const catalogue = { names: { places: [place("Almaty"), place("Astana", [nurSultan])] } } as unknown as Parameters<
	typeof namesOfPlaces
>[1];

describe("sayTally", () => {
	it("says the kinds from most to fewest", () => {
		expect(sayTally(text, "Almaty", { total: 235, kinds: [55, 120, 60, 0] })).toBe(
			"Almaty, 235 incidents: 120 during, 60 after, 55 before",
		);
	});

	it("leaves out kinds that there are none of and keeps the order of events among equals", () => {
		expect(sayTally(text, "Oral", { total: 1, kinds: [0, 0, 0, 1] })).toBe("Oral, 1 incident: 1 permitted");
		expect(sayTally(text, "Oral", { total: 2, kinds: [1, 0, 1, 0] })).toBe("Oral, 2 incidents: 1 before, 1 after");
	});

	it("writes large numbers as the language does", () => {
		expect(sayTally(text, "Almaty", { total: 12_345, kinds: [0, 12_345, 0, 0] })).toBe(
			"Almaty, 12,345 incidents: 12,345 during",
		);
	});
});

describe("namesOfPlaces", () => {
	const days = (from: number | null, to: number | null) => namesOfPlaces(text, catalogue, { ...NO_FILTER, from, to });

	it("gives the name that a place bore through the days asked for, today's beside it", () => {
		expect(days(dayOf(2019, 6, 1), dayOf(2019, 6, 30))(1)).toBe("Nur-Sultan (now Astana)");
	});

	it("gives today's name when one end is open or the days reach beyond the name", () => {
		expect(days(dayOf(2019, 6, 1), null)(1)).toBe("Astana");
		expect(days(dayOf(2019, 6, 1), dayOf(2023, 1, 1))(1)).toBe("Astana");
		expect(days(null, null)(0)).toBe("Almaty");
	});
});

describe("nameOf", () => {
	it("names the first of several places and how many more there are", () => {
		const placeAt = namesOfPlaces(text, catalogue, NO_FILTER);
		expect(nameOf(text, placeAt, { members: [0, 1] })).toBe("Almaty and 1 more");
		expect(nameOf(text, placeAt, { members: [0] })).toBe("Almaty");
	});
});

describe("partsOf", () => {
	it("fills a bar with the kinds, one after another, and leaves no room for one that there is none of", () => {
		expect(partsOf({ total: 8, kinds: [2, 0, 5, 1] })).toEqual([
			{ kind: 0, start: 0, share: 0.25 },
			{ kind: 1, start: 0.25, share: 0 },
			{ kind: 2, start: 0.25, share: 0.625 },
			{ kind: 3, start: 0.875, share: 0.125 },
		]);
	});

	it("gives no kind of nothing any room", () => {
		expect(partsOf({ total: 0, kinds: [0, 0, 0, 0] }).map(({ share }) => share)).toEqual([0, 0, 0, 0]);
	});
});
