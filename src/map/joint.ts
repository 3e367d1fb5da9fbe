import type { Answer } from "../incident/answer.ts";
import type { Columns } from "../incident/columns.ts";
import { KINDS, kindOf } from "../incident/kind.ts";
import type { Tally } from "./tally.ts";

/** Incidents of an answer that are at the same several places at once: how many of each kind. */
interface Joint {
	readonly set: readonly number[];
	readonly kinds: number[];
}

/**
 * Adds up tallies of places, counting once an incident that is at several of them. Few incidents are at several
 * places at all, so only these are looked at, and only when several places are added.
 */
export function adderOf(incidents: Columns, answer: Answer, tallies: readonly Tally[]) {
	let joint: readonly Joint[] | null = null;
	return (places: readonly number[]): Tally => {
		if (places.length === 1) return tallies[places[0] ?? 0] as Tally;
		joint ??= jointOf(incidents, answer);
		const sum = new Array<number>(KINDS).fill(0);
		const add = (kinds: readonly number[], times: number) => {
			for (let kind = 0; kind < KINDS; kind++) sum[kind] = (sum[kind] ?? 0) + times * (kinds[kind] ?? 0);
		};
		for (const place of places) add(tallies[place]?.kinds ?? [], 1);
		for (const { set, kinds } of joint) {
			let here = 0;
			for (const place of set) if (places.includes(place)) here++;
			if (here > 1) add(kinds, 1 - here);
		}
		return { total: sum.reduce((total, n) => total + n, 0), kinds: sum };
	};
}

function jointOf(incidents: Columns, answer: Answer): Joint[] {
	const { of, sets } = incidents.place;
	const joint = new Map<number, Joint>();
	for (const row of rowsAtSeveral(incidents.place)) {
		if (!answer.has(row)) continue;
		const number = of[row] ?? 0;
		let one = joint.get(number);
		if (one === undefined) {
			one = { set: sets[number] ?? [], kinds: new Array<number>(KINDS).fill(0) };
			joint.set(number, one);
		}
		const kind = kindOf(incidents, row);
		one.kinds[kind] = (one.kinds[kind] ?? 0) + 1;
	}
	return [...joint.values()];
}

const listed = new WeakMap<Columns["place"], readonly number[]>();

/** The rows of a record that are at several places; listed when they are first asked for. */
function rowsAtSeveral(place: Columns["place"]): readonly number[] {
	const known = listed.get(place);
	if (known !== undefined) return known;
	const rows: number[] = [];
	for (let row = 0; row < place.of.length; row++) if ((place.sets[place.of[row] ?? 0]?.length ?? 0) > 1) rows.push(row);
	listed.set(place, rows);
	return rows;
}
