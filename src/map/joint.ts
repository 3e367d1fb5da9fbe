import type { Answer } from "../incident/answer.ts";
import type { Columns } from "../incident/columns.ts";
import { KINDS, kindOf } from "../incident/kind.ts";
import { type Tally, tallyAt } from "./tally.ts";

/**
 * Adds up tallies of places, counting once an incident that is at several of them. Few incidents are at several places
 * at all, and only those are looked at whose places come together here.
 */
export function adderOf(incidents: Columns, answer: Answer) {
	return (places: readonly number[]): Tally => {
		if (places.length === 1) return tallyAt(answer, places[0] ?? 0);
		const sum = new Array<number>(KINDS).fill(0);
		for (const place of places)
			for (const [kind, n] of tallyAt(answer, place).kinds.entries()) sum[kind] = (sum[kind] ?? 0) + n;
		for (const { set, rows } of togetherIn(incidents.place)) {
			let here = 0;
			for (const place of set) if (places.includes(place)) here++;
			if (here < 2) continue;
			for (const row of rows) {
				if (!answer.has(row)) continue;
				const kind = kindOf(incidents, row);
				sum[kind] = (sum[kind] ?? 0) + 1 - here;
			}
		}
		return { total: sum.reduce((total, n) => total + n, 0), kinds: sum };
	};
}

/** Several places at which incidents were at once, and the rows of these. */
interface Together {
	readonly set: readonly number[];
	readonly rows: number[];
}

const listed = new WeakMap<Columns["place"], readonly Together[]>();

/** The places of a record that come together; listed when they are first asked for. */
function togetherIn(place: Columns["place"]): readonly Together[] {
	const known = listed.get(place);
	if (known !== undefined) return known;
	const { of, sets } = place;
	const together: Together[] = [];
	// Most rows are at one place, so that the others are told from them by one look into numbers.
	const at = new Int32Array(sets.length).fill(-1);
	sets.forEach((set, i) => {
		if (set.length > 1) at[i] = together.push({ set, rows: [] }) - 1;
	});
	const { length } = of;
	for (let row = 0; row < length; row++) {
		const i = at[of[row] as number] as number;
		if (i >= 0) together[i]?.rows.push(row);
	}
	listed.set(place, together);
	return together;
}
