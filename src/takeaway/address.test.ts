import { expect, test } from "vitest";
import { hrefOf } from "../view/history.ts";
import { FIRST_VIEW } from "../view/view.ts";
import { languageIn, onSite } from "./address.ts";

test.each([
	["", "en"],
	["#/", "en"],
	["#/incidents/kz-0421/?year=2019", "en"],
	["#/ru/", "ru"],
	["#/kk/incidents/kz-0421/", "kk"],
	["#/rugged/", "en"],
	["#ru/", "en"],
])("the fragment %j is of a page in %s", (hash, language) => {
	expect(languageIn(hash)).toBe(language);
});

test("a link of the edition is one of the site, where that is known; other texts stay", () => {
	const site = "https://a.example/b/";
	const view = { ...FIRST_VIEW, filter: { ...FIRST_VIEW.filter, year: ["2019"], q: "?#" } };
	const within = hrefOf(view, new URL("file:///home/somebody/alan.html#/"));
	expect(within).toBe("#/?year=2019&q=%3F%23");
	expect(onSite(within, site)).toBe(hrefOf(view, new URL(site)));
	expect(onSite("#/ru/incidents/kz-0421/", site)).toBe("https://a.example/b/ru/incidents/kz-0421/");
	expect(onSite("@misc{…}", site)).toBe("@misc{…}");
});
