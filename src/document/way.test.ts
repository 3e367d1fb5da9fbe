import fc from "fast-check";
import { expect, test } from "vitest";
import { pathIn, way } from "./way.ts";

const path = fc
	.array(fc.constantFrom("ru", "kk", "incidents", "kz-0421", "years", "2019"), { maxLength: 4 })
	.map((parts) => parts.map((part) => `${part}/`).join(""));
const file = fc.constantFrom("", "#year=2019", "icon.svg", "index.json");

test("a link followed from its page leads to where it was made for, whatever the site lies below", () => {
	fc.assert(
		fc.property(path, path, file, fc.constantFrom("https://a.org/", "https://a.org/b/c/"), (from, to, end, root) => {
			const link = way(from, to + end);
			expect(link).toMatch(/^\.\.?\//);
			expect(new URL(link, root + from).href).toBe(root + to + end);
		}),
	);
});

test("English stands at the root, the other languages below their name", () => {
	expect(pathIn("en", "years/2019/")).toBe("years/2019/");
	expect(pathIn("kk", "")).toBe("kk/");
	expect(way("ru/incidents/kz-0421/", "ru/incidents/kz-0422/")).toBe("../kz-0422/");
});
