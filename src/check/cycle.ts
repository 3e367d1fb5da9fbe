/** Chains that come back to where they began, each once, as the ids on the way. `next` gives the ids that one leads to. */
export function cyclesIn(ids: readonly string[], next: (id: string) => readonly string[]): string[][] {
	const cycles: string[][] = [];
	const done = new Set<string>();
	for (const start of ids) {
		if (done.has(start)) continue;
		// Depth first without recursion: a long chain must not exhaust the stack.
		const path: string[] = [];
		const onPath = new Set<string>();
		const pending: (string | null)[] = [start];
		while (pending.length > 0) {
			const id = pending.pop() ?? null;
			if (id === null) {
				const left = path.pop();
				if (left !== undefined) {
					onPath.delete(left);
					done.add(left);
				}
			} else if (onPath.has(id)) cycles.push([...path.slice(path.indexOf(id)), id]);
			else if (!done.has(id)) {
				path.push(id);
				onPath.add(id);
				pending.push(null, ...next(id));
			}
		}
	}
	return cycles;
}
