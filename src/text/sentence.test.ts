import { describe, expect, it } from "vitest";
import type { Names } from "../incident/catalogue.ts";
import { dayOf } from "../incident/date.ts";
import { type Filter, NO_FILTER } from "../incident/filter.ts";
import type { Place } from "../incident/wire.ts";
import { textIn } from "./every.ts";
import { sentenceOf } from "./sentence.ts";

const text = textIn("en");
const place = (id: string, en: string, kind: Place["kind"] = "city") =>
	({ id, kind, names: { en }, formerNames: [] }) as unknown as Place;
const names: Names = {
	places: [place("kazakhstan", "Kazakhstan", "country"), place("almaty", "Almaty"), place("shymkent", "Shymkent")],
	campaigns: [{ id: "land-reform-2016", names: { en: "Land reform protests 2016" } }],
	groups: [{ id: "dvk", names: { en: "Democratic Choice of Kazakhstan (DVK)" }, alsoKnownAs: [] }],
	authorities: [{ id: "police", names: { en: "Police" } }],
	provisions: [
		{ id: "coao-488", code: { en: "Code of Administrative Offences of 2014" }, article: "488", title: { en: "Rules" } },
	],
};
const say = (filter: Partial<Filter>) => sentenceOf(text, names, { ...NO_FILTER, ...filter });

describe("sentenceOf", () => {
	it("says that nothing was asked", () => {
		expect(say({})).toBe("All incidents");
	});

	it("joins type, place, days, grade and words", () => {
		const asked = {
			type: ["detention"],
			place: ["shymkent"],
			from: dayOf(2019, 9, 1),
			to: dayOf(2019, 9, 30),
			grade: ["corroborated"],
			q: " mothers ",
		} as unknown as Filter;
		expect(say(asked)).toBe("Detentions in Shymkent, September 2019, corroborated; words “mothers”");
	});

	it("names phase, campaign, group, authority and law", () => {
		const asked = {
			phase: ["during", "before"],
			campaign: ["land-reform-2016"],
			group: ["dvk"],
			authority: ["police"],
			provision: ["coao-488"],
		} as unknown as Filter;
		expect(say(asked)).toBe(
			"All incidents before and during assemblies, part of Land reform protests 2016, " +
				"concerning Democratic Choice of Kazakhstan (DVK), by Police, under Art. 488, Code of Administrative Offences of 2014",
		);
	});

	it("is the same whatever the order of choosing", () => {
		const one = say({ type: ["fine", "detention"], place: ["shymkent", "almaty"] as never, year: ["2021", "2019"] });
		const other = say({ type: ["detention", "fine"], place: ["almaty", "shymkent"] as never, year: ["2019", "2021"] });
		expect(one).toBe("Detentions and fines in Almaty and Shymkent, 2019 and 2021");
		expect(other).toBe(one);
	});

	it("draws three years in a row together and leaves two apart", () => {
		expect(say({ year: ["2012", "2010", "2011", "2019"] })).toBe("All incidents, 2010 – 2012 and 2019");
		expect(say({ year: ["2020", "2019"] })).toBe("All incidents, 2019 and 2020");
	});

	it("says an open span by its one end", () => {
		expect(say({ from: dayOf(2020, 5, 1) })).toBe("All incidents, since 1 May 2020");
		expect(say({ to: dayOf(2020, 5, 1) })).toBe("All incidents, until 1 May 2020");
	});

	it("counts what it does not name when many values are chosen", () => {
		expect(say({ type: ["warning", "rally-ban", "detention", "fine", "prosecution"] })).toBe(
			"Warnings, rally bans, detentions and 2 more",
		);
	});

	it("says a nationwide incident, and a place the record does not hold as it was written", () => {
		expect(say({ place: ["kazakhstan"] as never })).toBe("All incidents in the country as a whole");
		expect(say({ place: ["atlantis"] as never })).toBe("All incidents in atlantis");
	});
});
