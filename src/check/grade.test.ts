import { describe, expect, test } from "vitest";
import type { Incident, Publisher, Source } from "../incident/wire.ts";
import { type Grounds, gradeOf, groundsOf } from "./grade.ts";

type Claim = Incident["claims"][number];
const claim = (by: string, min: number | null, max: number | null, more: Partial<Claim> = {}): Claim => ({
	...{ by, role: "media", counts: "affected", min, max, scope: null, source: null },
	...more,
});
const publisher = (id: string, more: Partial<Publisher> = {}): Publisher => ({
	...{ id, name: id, kind: "media", family: [id], independent: true },
	...more,
});
const grade = (claims: readonly Claim[], ...publishers: readonly Publisher[]) =>
	gradeOf({ claims, publishers, ...NO_EDITOR } satisfies Grounds);
const NO_EDITOR = { isStated: false, isDisputed: false };

describe("an incident is contested", () => {
	test("when two claims cannot both be true, even if the authority makes one of them", () => {
		const police = claim("police", 57, 57, { role: "authority" });
		expect(grade([police, claim("rferl", 100, null)], publisher("a"), publisher("b"))).toBe("contested");
	});
	test("not when the claims are of two places, two counts, one claimant's two moments, or of attendance", () => {
		const first = claim("rferl", 5, 5);
		const others = [
			claim("afp", 9, 9, { scope: { place: "almaty" as Incident["places"][number] } }),
			claim("afp", 9, 9, { counts: "injured" }),
			claim("rferl", 9, 9),
		];
		for (const other of others) expect(grade([first, other], publisher("a"))).toBe("single");
		const seen = [claim("afp", 100, 100), claim("vlast", 300, 300)].map((one) => ({
			...one,
			counts: "participants" as const,
		}));
		expect(grade(seen, publisher("a"))).toBe("single");
	});
	test("not when the figures can be one: at least 20, and 24 to 30", () => {
		expect(grade([claim("a", 20, null), claim("b", 24, 30)], publisher("a"))).toBe("single");
	});
});

test("an incident is confirmed when the authority itself states it, in a claim or on its own page", () => {
	expect(grade([claim("police", 5, 5, { role: "authority" })], publisher("a"))).toBe("confirmed");
	expect(grade([], publisher("prosecutor", { kind: "authority" }))).toBe("confirmed");
});

test("what an editor read makes an incident confirmed, and what is contested beside figures goes before that", () => {
	const publishers = [publisher("a"), publisher("b")];
	const read = (isStated: boolean, isDisputed: boolean) => gradeOf({ claims: [], publishers, isStated, isDisputed });
	expect([read(false, false), read(true, false)]).toEqual(["corroborated", "confirmed"]);
	expect([read(false, true), read(true, true)]).toEqual(["contested", "contested"]);
});

test("voices are counted among the pages that carry the fact itself", () => {
	const publishers = new Map(["a", "b"].map((id) => [id, publisher(id)]));
	const sources = new Map(["s-0001", "s-0002"].map((id, i) => [id, { publisher: i === 0 ? "a" : "b" } as Source]));
	const one = { claims: [], sources: [...sources.keys()] };
	expect(gradeOf(groundsOf(one, sources, publishers))).toBe("corroborated");
	expect(gradeOf(groundsOf({ ...one, evidence: { onlyIn: ["s-0002"] } }, sources, publishers))).toBe("single");
});

describe("an incident is corroborated", () => {
	const joint = publisher("iphr-kibhr", { family: ["iphr", "kibhr"] });
	test("by two publishers of two families", () => {
		expect(grade([], publisher("a"), publisher("b"))).toBe("corroborated");
		expect(grade([], joint, publisher("b"))).toBe("corroborated");
	});
	test("not by one family, by a page of two organisations, or by one who only repeats", () => {
		expect(grade([], publisher("rferl"), publisher("azattyq", { family: ["rferl"] }))).toBe("single");
		expect(grade([], joint)).toBe("single");
		expect(grade([], joint, publisher("kibhr"))).toBe("single");
		expect(grade([], publisher("a"), publisher("b", { independent: false }))).toBe("single");
	});
	test("by the two members of a joint page when each also has a page of its own", () => {
		expect(grade([], joint, publisher("iphr"), publisher("kibhr"))).toBe("corroborated");
	});
});
