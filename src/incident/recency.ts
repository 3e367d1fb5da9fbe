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
		const list = (lists[kinds[row] ?? 0] ??= []);
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
		const list = (lists[kinds[row] ?? 0] ??= []);
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

function moveToFront(list: number[], at: number, value: number): void {
	for (let i = at; i > 0; i--) list[i] = list[i - 1] ?? 0;
	list[0] = value;
}
