import { expect, test } from "vitest";
import type { KeepList } from "./list.ts";
import { type State, tell } from "./state.ts";

const said = (date: string) => ({ date, offer: "", look: "", later: "" });
const listOf = (hash: string) =>
	({
		record: { hash },
		said: { en: said(`English of ${hash}`), ru: said(`русский ${hash}`), kk: said("") },
		files: [
			["a", 1000, ""],
			["b", 500, ""],
		],
	}) as unknown as KeepList;
const list = listOf("old");
const names = (state: State) => tell(state, "en").say.map(({ name }) => name);
const offer = (state: State) => tell(state, "en").offer;

test("of what is kept the date is said in the page's language, and the size", () => {
	const [kept] = tell({ kind: "kept", list, newer: null, missed: false }, "ru").say;
	expect(kept).toEqual({ name: "kept", words: { date: "русский old", hash: "old" }, sizes: { size: 1500 } });
});

test("a newer site is offered, not taken; none and not knowing are told apart", () => {
	const kept = { kind: "kept", list, missed: false } as const;
	expect([names({ ...kept, newer: listOf("new") }), offer({ ...kept, newer: listOf("new") })]).toEqual([
		["kept", "newer"],
		["take", "forget"],
	]);
	expect(names({ ...kept, newer: null })).toEqual(["kept", "latest"]);
	expect(names({ ...kept, newer: undefined })).toEqual(["kept", "unasked"]);
	expect(offer({ ...kept, newer: undefined })).toEqual(["forget"]);
});

test("who comes from a page that is not kept is told so first", () => {
	expect(names({ kind: "kept", list, newer: undefined, missed: true })).toEqual(["missed", "kept", "unasked"]);
});

test("whatever lies on the device can be forgotten, be it a part; where nothing can be kept nothing is offered", () => {
	const failed = { kind: "failed", file: "a" } as const;
	expect(offer({ kind: "part", list })).toEqual(["keep", "forget"]);
	expect(offer({ ...failed, why: "unreachable", rest: true })).toEqual(["keep", "forget"]);
	expect(offer({ ...failed, why: "full", rest: false })).toEqual(["keep"]);
	expect(offer({ ...failed, why: "insecure", rest: false })).toEqual([]);
	expect(offer({ kind: "keeping", list, done: 1 })).toEqual(["stop"]);
	expect(offer({ kind: "none", list })).toEqual(["keep"]);
	expect(offer({ kind: "forgotten", list: null })).toEqual([]);
});
