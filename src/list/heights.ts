/**
 * Where the rows of a long list stand. Nearly all are of the usual height, and most have never been seen, so only those
 * that were found to be of another are kept.
 */
export interface Heights {
	readonly total: () => number;
	/** Where a row begins; the place after the last begins where the list ends. */
	readonly topOf: (index: number) => number;
	/** The row that covers a height, the first or last one for what lies beyond. */
	readonly indexAt: (y: number) => number;
	/** Takes note of a row's height; returns by how much that is more than what was thought. */
	readonly note: (index: number, height: number) => number;
}

export function heightsOf(count: number, usual: number): Heights {
	/** Ascending places of rows of other heights, and what all of them up to there are higher than usual. */
	const odd: number[] = [];
	const excess: number[] = [];
	/** How many of the odd rows come before a place. */
	const oddBefore = (index: number) => {
		let low = 0;
		let high = odd.length;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if ((odd[middle] ?? 0) < index) low = middle + 1;
			else high = middle;
		}
		return low;
	};
	const topOf = (index: number) => index * usual + (excess[oddBefore(index) - 1] ?? 0);
	return {
		total: () => topOf(count),
		topOf,
		indexAt(y) {
			let low = 0;
			let high = Math.max(0, count - 1);
			while (low < high) {
				const middle = (low + high + 1) >>> 1;
				if (topOf(middle) <= y) low = middle;
				else high = middle - 1;
			}
			return low;
		},
		note(index, height) {
			const known = topOf(index + 1) - topOf(index);
			const more = height - known;
			if (more === 0) return 0;
			const at = oddBefore(index);
			if (odd[at] !== index) {
				odd.splice(at, 0, index);
				excess.splice(at, 0, excess[at - 1] ?? 0);
			}
			for (let i = at; i < excess.length; i++) excess[i] = (excess[i] ?? 0) + more;
			return more;
		},
	};
}
