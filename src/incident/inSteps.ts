/** Work that can be laid down between its steps; what it gives in the end. */
export type Steps<T> = Generator<undefined, T>;

/** Does all steps at once. */
export function atOnce<T>(steps: Steps<T>): T {
	let step = steps.next();
	while (!step.done) step = steps.next();
	return step.value;
}

/** Does each step in a task of its own, so that the page answers between them. Throws what a step throws. */
export async function oneByOne<T>(steps: Steps<T>): Promise<T> {
	let step = steps.next();
	while (!step.done) {
		await new Promise((next) => setTimeout(next));
		step = steps.next();
	}
	return step.value;
}
