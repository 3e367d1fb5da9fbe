import type { Answer } from "./answer.ts";
import type { Bits } from "./bits.ts";
import { type Brush, makeBrush } from "./brush.ts";
import type { Engine } from "./engine.ts";
import { FACETS, type Filter } from "./filter.ts";
import { tryingOut } from "./habit.ts";
import { inSlices } from "./slices.ts";

/** Answers a reader's filters one after another. */
export interface Asker {
	ask(filter: Filter, words: Bits | null): Answer;
	/**
	 * To be called when a handle of the timeline is touched: makes the tables by which a move of the days is answered at
	 * once, a slice at a time. Until they are there, and for any other filter, `ask` answers without them.
	 */
	prepare(filter: Filter, words: Bits | null): void;
}

/** Makes an asker; `pause` lets the page do something else between slices. */
export function makeAsker(engine: Engine, pause: () => Promise<void>): Asker {
	const ask = tryingOut(engine, pause);
	let prepared: { readonly filter: Filter; readonly words: Bits | null; brush: Brush | null } | null = null;
	return {
		ask(filter, words) {
			const { from, to } = filter;
			const isPrepared = prepared !== null && prepared.words === words && sameButDays(prepared.filter, filter);
			const brush = isPrepared && (from === null || to === null || from <= to) ? prepared?.brush : null;
			return brush?.at(from, to) ?? ask(filter, words);
		},
		prepare(filter, words) {
			if (prepared !== null && prepared.words === words && sameButDays(prepared.filter, filter)) return;
			const wanted = { filter, words, brush: null as Brush | null };
			prepared = wanted;
			void inSlices(makeBrush(engine, filter, words), pause, () => prepared === wanted).then((brush) => {
				wanted.brush = brush;
			});
		},
	};
}

function sameButDays(a: Filter, b: Filter): boolean {
	return FACETS.every((facet) => {
		const [asked, other]: [readonly string[], readonly string[]] = [a[facet], b[facet]];
		return asked === other || (asked.length === other.length && asked.every((value) => other.includes(value)));
	});
}
