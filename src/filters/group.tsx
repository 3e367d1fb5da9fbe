import type { ReactNode } from "react";
import type { Facet } from "../incident/filter.ts";
import type { Text } from "../text/text.ts";
import { Disclosure } from "../ui/disclosure.tsx";
import type { View } from "../view/view.ts";

interface GroupProps {
	readonly heading: keyof Text["words"]["headings"];
	readonly facets: readonly Facet[];
	readonly view: View;
	readonly text: Text;
	readonly open?: boolean;
	/** Made only while the group is open. */
	readonly children: () => ReactNode;
}

/** Some facets under one heading, which says how many of their values are chosen. */
export function Group({ heading, facets, view, text, open = false, children }: GroupProps) {
	const { words } = text;
	const dates = heading === "when" && (view.filter.from !== null || view.filter.to !== null);
	const n = facets.reduce((sum, facet) => sum + view.filter[facet].length, Number(dates));
	return (
		<Disclosure
			summary={words.headings[heading]}
			note={n > 0 && <span className="filters-chosen">{words.chosen({ n, count: text.number(n) })}</span>}
			open={open}
		>
			{children}
		</Disclosure>
	);
}
