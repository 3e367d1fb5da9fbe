import { createStore } from "zustand/vanilla";
import type { Step } from "./steps.ts";
import { FIRST_VIEW, type Subject, type View } from "./view.ts";

/** The view, how it last came to be, and how much of the address it was read from made no sense. */
export interface Shown {
	readonly view: View;
	readonly by: "address" | Step["history"];
	readonly ignored: number;
}
export type ViewStore = ReturnType<typeof createViewStore>;

/** A store with the first view of a subject, which is what built pages show; `history.ts` fills it from the address. */
export function createViewStore(subject: Subject = FIRST_VIEW.subject) {
	return createStore<Shown>(() => ({ view: { ...FIRST_VIEW, subject }, by: "address", ignored: 0 }));
}

/** Takes one step of the reader's. */
export function go(store: ViewStore, step: Step): void {
	store.setState(({ view, ignored }) => ({ view: step.next(view), by: step.history, ignored }));
}
