import fc from "fast-check";
import { expect, test } from "vitest";
import { ask } from "./answer.ts";
import { arbitraryColumns, arbitraryDays, arbitraryFilter } from "./arbitrary.ts";
import { makeAsker } from "./asker.ts";
import { makeEngine } from "./engine.ts";

const shown = ({ rows, possible, counts, months, places, people, outOf }: ReturnType<typeof ask>) => ({
	...{ counts, months, places, people, outOf },
	rows: [...rows],
	possible: [...rows].filter((row) => possible.has(row)),
});

test("gives the same answers before its tables are there, while they are made and after", async () => {
	await fc.assert(
		fc.asyncProperty(arbitraryColumns, arbitraryFilter, arbitraryDays, async (columns, filter, [from, to]) => {
			const engine = makeEngine(columns);
			let finish = () => {};
			const asker = makeAsker(engine, () => new Promise((resolve) => (finish = resolve)));
			const moved = { ...filter, from, to };
			const expected = shown(ask(engine, moved, null));
			expect(shown(asker.ask(moved, null))).toEqual(expected);
			asker.prepare(filter, null);
			expect(shown(asker.ask(moved, null))).toEqual(expected);
			finish();
			await new Promise((resolve) => setTimeout(resolve));
			expect(shown(asker.ask(moved, null))).toEqual(expected);
			const other = { ...moved, grade: ["single" as const] };
			expect(shown(asker.ask(other, null))).toEqual(shown(ask(engine, other, null)));
		}),
		{ numRuns: 60 },
	);
}, 60_000);
