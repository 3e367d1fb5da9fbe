import fc from "fast-check";
import { expect, test } from "vitest";
import { plain } from "./plain.ts";

test("takes out what turns, hides or breaks a text, and leaves words apart that were", () => {
	expect(plain("\u202eexe.gnp\u202c")).toBe("exe.gnp");
	expect(plain("за\u200bдер\u00adжаны")).toBe("задержаны");
	expect(plain("one\u0000\u2028two\r\nthree")).toBe("one two three");
	expect(plain("half \ud83d and whole 😀")).toBe("half  and whole 😀");
});

test("leaves every letter, mark and joined sign of a language alone", () => {
	for (const text of ["Жаңаөзен, Шымқала, 21 қыркүйек", "Алма́ты", "القاهرة", "ירושלים", "क्‍ष", "naïve — “quoted”"])
		expect(plain(text)).toBe(text);
});

test("goes through lists and objects, and gives back as it is what is plain already", () => {
	const record = { id: "kz-0001", places: ["almaty"], summary: { en: "a", ru: "б" }, venue: null, counts: { min: 3 } };
	expect(plain(record)).toBe(record);
	const turned = { ...record, people: [{ name: "\u2067A", role: "b" }] };
	expect(plain(turned)).toEqual({ ...record, people: [{ name: "A", role: "b" }] });
	expect(plain(turned).summary).toBe(record.summary);
});

test("what came out plain is plain, whatever went in", () => {
	fc.assert(
		fc.property(fc.string({ unit: "binary" }), (text) => {
			const once = plain(text);
			expect(plain(once)).toBe(once);
			expect(once).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|\p{Cc}|\p{Cs}/u);
			expect(encodeURIComponent(once)).toBeTypeOf("string");
		}),
		{ numRuns: 1000 },
	);
});
