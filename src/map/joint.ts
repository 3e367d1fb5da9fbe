import type { Answer } from "../incident/answer.ts";
import type { Columns } from "../incident/columns.ts";
import { kindOf } from "../incident/kind.ts";
import type { Tally } from "./tally.ts";

/** An incident at several places at once. */
interface Joint {
	readonly set: readonly number[];
	readonly kind: number;
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
		const kinds = (tallies[0] as Tally).kinds.map((_, kind) =>
			places.reduce((sum, place) => sum + (tallies[place]?.kinds[kind] ?? 0), 0),
		);
		for (const { set, kind } of joint) {
			const here = set.filter((place) => places.includes(place)).length;
			if (here > 1) kinds[kind] = (kinds[kind] ?? 0) - (here - 1);
		}
		return { total: kinds.reduce((sum, n) => sum + n, 0), kinds };
	};
}

function jointOf(incidents: Columns, { rows }: Answer): Joint[] {
	const { of, sets } = incidents.place;
	const joint: Joint[] = [];
	for (const row of rows) {
		const set = sets[of[row] ?? 0] ?? [];
		if (set.length > 1) joint.push({ set, kind: kindOf(incidents, row) });
	}
	return joint;
}
