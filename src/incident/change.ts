import { type Bits, ones } from "./bits.ts";

/** The rows that came in and went out between two sets. */
export interface Change {
	readonly came: Int32Array;
	readonly went: Int32Array;
}

/** Finds what changed between two sets of rows; null when that is more than a fifth of them, or nothing was before. */
export function changeBetween(before: Bits | null, after: Bits): Change | null {
	if (before === null) return null;
	let [came, went] = [0, 0];
	for (let i = 0; i < after.length; i++) {
		const changed = (before[i] ?? 0) ^ (after[i] ?? 0);
		if (changed === 0) continue;
		came += ones(changed & (after[i] ?? 0));
		went += ones(changed & (before[i] ?? 0));
	}
	if ((came + went) * 5 > after.length * 32) return null;
	return { came: difference(after, before, came), went: difference(before, after, went) };
}

/** The rows of one set that are not in the other, ascending; `size` is how many they are. */
function difference(of: Bits, without: Bits, size: number): Int32Array {
	const rows = new Int32Array(size);
	for (let i = 0, at = 0; at < size; i++) {
		const words = (of[i] ?? 0) & ~(without[i] ?? 0);
		for (let word = words; word !== 0; word &= word - 1) rows[at++] = i * 32 + 31 - Math.clz32(word & -word);
	}
	return rows;
}
