import { expect, test } from "vitest";
import type { Names } from "../incident/catalogue.ts";
import { dayOf } from "../incident/date.ts";
import { textIn } from "./every.ts";
import { datesName, termName, valueName } from "./values.ts";

const text = textIn("en");
const names = {
	places: [
		{ id: "kazakhstan", kind: "country", names: { en: "Kazakhstan" }, formerNames: [] },
		{
			id: "astana",
			kind: "city",
			names: { en: "Astana" },
			formerNames: [{ names: { en: "Nur-Sultan" }, from: "2019-03-23", to: "2022-09-17" }],
		},
	],
	campaigns: [],
	groups: [],
	authorities: [{ id: "police", names: { en: "Police" } }],
	provisions: [
		{ id: "coao-488", code: { en: "Code of Administrative Offences of 2014" }, article: "488", title: { en: "Rules" } },
		{ id: "lpa", code: { en: "Law on peaceful assemblies, 2020" }, article: "—", title: { en: "The law as a whole" } },
	],
} as unknown as Names;

test("a place is called by its name of today, the country as nationwide", () => {
	expect(valueName(text, names, "place", "astana")).toBe("Astana");
	expect(valueName(text, names, "place", "kazakhstan")).toBe("Nationwide");
});

test("a law is named by its article, a law as a whole by itself", () => {
	expect(valueName(text, names, "provision", "coao-488")).toBe("Art. 488, Code of Administrative Offences of 2014");
	expect(valueName(text, names, "provision", "lpa")).toBe("Law on peaceful assemblies, 2020");
});

test("a value that is not in the record is shown as it was written", () => {
	expect(valueName(text, names, "group", "nobody")).toBe("nobody");
	expect(valueName(text, names, "authority", "police")).toBe("Police");
});

test("days are named with either end open", () => {
	expect(datesName(text, dayOf(2019, 9, 1), dayOf(2019, 9, 30))).toBe("September 2019");
	expect(datesName(text, dayOf(2019, 9, 1), null)).toBe("since 1 September 2019");
	expect(datesName(text, null, dayOf(2019, 9, 1))).toBe("until 1 September 2019");
	expect(datesName(text, null, null)).toBe("");
});

test("words asked for stand in quotation marks", () => {
	expect(termName(text, names, { kind: "words", q: "mothers" })).toBe("“mothers”");
});
