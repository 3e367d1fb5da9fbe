import { createStore } from "zustand/vanilla";
import type { Answer } from "../incident/answer.ts";
import type { Bits } from "../incident/bits.ts";
import type { Catalogue } from "../incident/catalogue.ts";
import type { Filter } from "../incident/filter.ts";
import { knownPart } from "../incident/known.ts";
import { type Lens, through } from "../incident/lens.ts";
import { hrefOf } from "../view/history.ts";
import type { Go, Link } from "../view/steps.ts";
import { type Shown, go as take, type ViewStore } from "../view/store.ts";
import type { View } from "../view/view.ts";
import { createAsking } from "./asking.ts";
import { remember } from "./remember.ts";
import type { WordIndexes } from "./wordIndexes.ts";

/** What the reader asks for and what the record answers. */
export interface Now {
	/** The view as this record can show it, and how much of what was asked it cannot. */
	readonly view: View;
	readonly ignored: number;
	readonly answer: Answer;
	/** What finds words; null until some are there. An answer to words is `pending` until then. */
	readonly found: WordIndexes | null;
	readonly pending: boolean;
	readonly link: Link;
}

/**
 * That at this very moment, outside React: a step of the reader's is answered before any part of the page is drawn, and
 * a part that shows but one thing of it is drawn for that alone.
 */
export interface Live {
	readonly read: () => Now;
	/** What the view of that is. */
	readonly asked: () => View;
	/** What a built page shows, which is taken over as it is. */
	readonly built: () => Now;
	readonly subscribe: (listener: () => void) => () => void;
	readonly go: Go;
	/** To be called when the timeline is touched. */
	readonly touch: () => void;
	/** Takes what finds words, when it has come. */
	readonly find: (words: WordIndexes | null) => void;
}

/** Ties a view to a record. Nothing is worked out before it is read, and then once. */
export function createLive(store: ViewStore, home: URL, catalogue: Catalogue): Live {
	const words = createStore<WordIndexes | null>(() => null);
	const go: Go = (step) => take(store, step);
	// Totals follow the figures chosen; titles keep to the record's own.
	const askingBy = remember((lens: Lens) => createAsking(through(lens, catalogue)));
	const rowsOf = remember((found: WordIndexes | null, q: string) => found?.incidents.find(q) ?? null);
	const answerTo = remember((lens: Lens, filter: Filter, rows: Bits | null) => askingBy(lens).ask(filter, rows));
	const nowOf = (shown: Shown, found: WordIndexes | null): Now => {
		const { filter, ignored } = knownPart(shown.view.filter, catalogue.incidents);
		const view = { ...shown.view, filter };
		const link: Link = (step) => ({
			href: hrefOf(step.next(view), home),
			onClick: (event) => {
				if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
				event.preventDefault();
				go(step);
			},
		});
		return {
			...{ view, found, link },
			ignored: shown.ignored + ignored,
			answer: answerTo(view.lens, filter, rowsOf(found, filter.q)),
			pending: found === null && filter.q.trim() !== "",
		};
	};
	const shown = remember(nowOf);
	const read = () => shown(store.getState(), words.getState());
	// Mostly it is what there is to show at this moment too. Then it is the very same, or all that was taken over would at
	// once be drawn again.
	const built = remember(() => {
		const first = store.getInitialState();
		return store.getState() === first && words.getState() === null ? read() : nowOf(first, null);
	});
	return {
		...{ read, built, go },
		asked: () => read().view,
		subscribe(listener) {
			const ends = [store.subscribe(listener), words.subscribe(listener)];
			return () => {
				for (const end of ends) end();
			};
		},
		touch() {
			const { view, found } = read();
			void askingBy(view.lens).prepare(view.filter, rowsOf(found, view.filter.q));
		},
		find: (found) => words.setState(found, true),
	};
}
