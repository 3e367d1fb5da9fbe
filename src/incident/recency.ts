// Numbers that depend on other numbers, written as where each stands in a list of those that came among rows that are
// alike: the groups of a rally are mostly those of its incident before, the courts of a fine those of the fine before.
// So most are 0 and cost nothing.

/**
 * For each row, the place of its number in the list of its kind, which begins with 0 alone; a new number, which joins at
 * the end, adds its size to that place. A number that came then goes to the front, as those that come in bursts should,
 * or a place ahead, so that the most frequent come to stand first. Kinds are small whole numbers.
 */
export function recencies(numbers: readonly number[], kinds: ArrayLike<number>, toFront: boolean): number[] {
	const lists: number[][] = [];
	return numbers.map((number, row) => {
		const kind = kinds[row] ?? 0;
		lists[kind] ??= [0];
		const list = lists[kind];
		const place = list.indexOf(number);
		const at = place < 0 ? list.length : place;
		if (at > 0) moveUp(list, at, number, toFront);
		return place < 0 ? at + number - 1 : at;
	});
}

/** Undoes `recencies`, in place; `count` is how many kinds there can be, one more than the greatest. */
export function undoRecencies(numbers: Int32Array, kinds: Int32Array, count: number, toFront: boolean): void {
	// The first of each kind's list, which most rows repeat.
	const firsts = new Int32Array(count);
	const lists: number[][] = [];
	for (let row = 0; row < numbers.length; row++) {
		const kind = kinds[row] ?? 0;
		const place = numbers[row] ?? 0;
		let number = firsts[kind] ?? 0;
		if (place > 0) {
			lists[kind] ??= [0];
			const list = lists[kind];
			const at = Math.min(place, list.length);
			number = list[place] ?? place - at + 1;
			moveUp(list, at, number, toFront);
			firsts[kind] = list[0] ?? 0;
		}
		numbers[row] = number;
	}
}

/** Moves a number up from its place, those between going down by one. */
function moveUp(list: number[], at: number, number: number, toFront: boolean): void {
	const to = toFront ? 0 : at - 1;
	for (let i = at; i > to; i--) list[i] = list[i - 1] ?? 0;
	list[to] = number;
}

/**
 * Rows of the same types and campaign are of a kind: much else of them is mostly the same. `campaigns` is how many there
 * can be.
 */
export function kinOf(types: ArrayLike<number>, campaign: ArrayLike<number>, campaigns: number): Int32Array {
	const kin = new Int32Array(types.length);
	for (let row = 0; row < kin.length; row++) kin[row] = (types[row] ?? 0) * campaigns + (campaign[row] ?? 0);
	return kin;
}

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
