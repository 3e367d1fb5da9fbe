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
	for (let row = 0; row < numbers.length; row++) {
		const list = listOf(lists, kinds[row] ?? 0);
		const at = numbers[row] ?? 0;
		if (at >= list.length) {
			numbers[row] = at - list.length;
			list.unshift(at - list.length);
		} else {
			const value = list[at] ?? 0;
			numbers[row] = value;
			moveToFront(list, at, value);
		}
	}
	return numbers;
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
	let count = 1;
	for (let row = 0; row < types.length; row++) count = Math.max(count, (types[row] ?? 0) + 1);
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

/** The number of each row's group, in the order in which they begin; -1 for none. */
export function undoGroupsAgo(ago: Int32Array): Int32Array {
	let begun = 0;
	return ago.map((groups) => {
		if (groups === 0) return -1;
		return groups === 1 ? begun++ : begun - groups + 1;
	});
}
