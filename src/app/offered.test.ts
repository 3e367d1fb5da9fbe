import { expect, test } from "vitest";
import { LANGUAGES } from "../incident/vocabulary.ts";
import { offered } from "./offered.ts";

test.each([
	["en", ["ru-RU", "en"], "ru"],
	["en", ["kk", "ru"], "kk"],
	["ru", ["kk-Cyrl-KZ"], "kk"],
	["kk", ["de-DE", "fr", "en-GB", "kk"], "en"],
	["en", ["de", "fr"], undefined],
	["en", [], undefined],
	// Languages of other names that begin alike: Kako and Rusyn.
	["en", ["kkj", "rue"], undefined],
] as const)("a page in %s is offered to a reader of %j in %s", (page, named, language) => {
	expect(offered(page, named)).toBe(language);
});

test("a page in the reader's first language is offered in no other", () => {
	for (const page of LANGUAGES) expect(offered(page, [page, ...LANGUAGES])).toBeUndefined();
});
