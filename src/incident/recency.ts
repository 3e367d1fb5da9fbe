// Numbers that depend on other numbers, written as how recently each last came among rows that are alike: the groups of
// a rally are mostly those of its incident before, the courts of a fine those of the fine before. So most are 0 or 1,
// and compress to a third.

/**
 * For each row, how many other values came since its own last came in a row of the same kind; a new value adds
 * to their number. Kinds are small whole numbers.
 */
export function recencies(values: ArrayLike<number>, kinds: ArrayLike<number>): number[] {
	const lists: number[][] = [];
	return Array.from(values, (value, row) => {
		const list = listOf(lists, kinds[row] ?? 0);
		const at = list.indexOf(value);
		if (at < 0) return list.unshift(value) - 1 + value;
		moveToFront(list, at, value);
		return at;
	});
}

/** Undoes `recencies`, in place. */
export function undoRecencies(numbers: Int32Array, kinds: ArrayLike<number>): Int32Array {
	const lists: number[][] = [];
	// The newest value of each kind, which most rows repeat; -1 for none.
	const newest = new Int32Array(countOf(kinds)).fill(-1);
	for (let row = 0; row < numbers.length; row++) {
		const kind = kinds[row] ?? 0;
		const at = numbers[row] ?? 0;
		let value = newest[kind] ?? -1;
		if (at > 0 || value < 0) {
			const list = listOf(lists, kind);
			const isKnown = at < list.length;
			value = isKnown ? (list[at] ?? 0) : at - list.length;
			if (!isKnown) list.push(value);
			moveToFront(list, isKnown ? at : list.length - 1, value);
			newest[kind] = value;
		}
		numbers[row] = value;
	}
	return numbers;
}

/** How many kinds there can be: one more than the greatest. */
function countOf(kinds: ArrayLike<number>): number {
	let count = 1;
	for (let row = 0; row < kinds.length; row++) count = Math.max(count, (kinds[row] ?? 0) + 1);
	return count;
}

function listOf(lists: number[][], kind: number): number[] {
	lists[kind] ??= [];
	return lists[kind];
}

function moveToFront(list: number[], at: number, value: number): void {
	for (let i = at; i > 0; i--) list[i] = list[i - 1] ?? 0;
	list[0] = value;
}

/** Rows of the same types and campaign are of a kind: much else of them is mostly the same. */
export function kinOf(types: ArrayLike<number>, campaigns: ArrayLike<number>): Int32Array {
	const count = countOf(types);
	const kin = new Int32Array(types.length);
	for (let row = 0; row < kin.length; row++) kin[row] = (types[row] ?? 0) + (campaigns[row] ?? 0) * count;
	return kin;
}

/** Small figures are of a kind each, large ones all of one. */
export const capped = (figures: ArrayLike<number>) => new Uint8ClampedArray(figures);

/** For each row 0 for no group, 1 for one that begins with it, and 2 and more for one that began so many groups ago. */
export function groupsAgo(groups: readonly (string | null)[]): number[] {
	const numbers = new Map<string, number>();
	return groups.map((group) => {
		if (group === null) return 0;
		const known = numbers.get(group);
		if (known !== undefined) return numbers.size - known + 1;
		numbers.set(group, numbers.size);
		return 1;
	});
}

/** Undoes `groupsAgo`, in place: the number of each row's group, in the order in which they begin; -1 for none. */
export function undoGroupsAgo(ago: Int32Array): Int32Array {
	let begun = 0;
	for (let row = 0; row < ago.length; row++) {
		const groups = ago[row] ?? 0;
		ago[row] = groups === 0 ? -1 : groups === 1 ? begun++ : begun - groups + 1;
	}
	return ago;
}
