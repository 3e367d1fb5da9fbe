/** Gives each distinct set of numbers a number, in the order in which they turn up. */
export function setBook() {
	const sets: number[][] = [];
	const numbers = new Map<string, number>();
	return {
		sets,
		add(set: number[]): number {
			const key = set.join();
			const known = numbers.get(key);
			if (known !== undefined) return known;
			numbers.set(key, sets.length);
			return sets.push(set) - 1;
		},
	};
}
