import { expect, test } from "vitest";
import { decodeCatalogue, encodeCatalogue } from "../incident/catalogue.ts";
import { parseIncidents } from "../incident/parse.ts";
import { toggleValue } from "../view/steps.ts";
import { createViewStore } from "../view/store.ts";
import { createLive } from "./live.ts";

const { default: raw } = await import("../../public/data/incidents/2019.json");
const names = { places: [], campaigns: [], groups: [], authorities: [], provisions: [] };
const rest = { version: { hash: "", date: "" }, coverage: [], problems: [] };
const read = decodeCatalogue(encodeCatalogue(parseIncidents("2019.json", raw).records, names, rest));
if (!read.ok) throw new Error(read.error);
const catalogue = read.value;
const home = new URL("https://alan.example/");

test("what a built page shows is the very same that is shown first, or React would draw all of it again", () => {
	const live = createLive(createViewStore(), home, catalogue);
	expect(live.built()).toBe(live.read());
});

test("a built page is taken over as it was built, though the reader has gone on since", () => {
	const store = createViewStore();
	const live = createLive(store, home, catalogue);
	live.go(toggleValue("type", "fine"));
	const built = live.built();
	expect(built.view.filter.type).toEqual([]);
	expect(live.read().view.filter.type).toEqual(["fine"]);
	expect(live.built()).toBe(built);
});
