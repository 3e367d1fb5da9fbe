import { useCallback, useMemo } from "react";
import { useStore } from "zustand";
import type { Catalogue } from "../incident/catalogue.ts";
import { knownPart } from "../incident/known.ts";
import { hrefOf } from "../view/history.ts";
import type { Go, Link, Step } from "../view/steps.ts";
import { go as take, type ViewStore } from "../view/store.ts";
import type { View } from "../view/view.ts";

/** The view as this record can show it, and the two ways of changing it that panels are given. */
export function useSteps(store: ViewStore, home: URL, catalogue: Catalogue) {
	const shown = useStore(store);
	const known = useMemo(() => knownPart(shown.view.filter, catalogue.incidents), [shown.view.filter, catalogue]);
	const view: View = useMemo(() => ({ ...shown.view, filter: known.filter }), [shown.view, known]);
	const go: Go = useCallback((step: Step) => take(store, step), [store]);
	const link: Link = useCallback(
		(step) => ({
			href: hrefOf(step.next(view), home),
			onClick: (event) => {
				if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
				event.preventDefault();
				go(step);
			},
		}),
		[view, home, go],
	);
	return { view, ignored: shown.ignored + known.ignored, go, link };
}
