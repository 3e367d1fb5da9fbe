import "./filters.css";
import type { ReactNode } from "react";
import type { Answer } from "../incident/answer.ts";
import type { Catalogue } from "../incident/catalogue.ts";
import type { Facet } from "../incident/filter.ts";
import type { Text } from "../text/text.ts";
import { Disclosure } from "../ui/disclosure.tsx";
import type { Go } from "../view/steps.ts";
import type { View } from "../view/view.ts";
import { ValueList } from "./valueList.tsx";
import { What } from "./what.tsx";
import { When } from "./when.tsx";

export interface FiltersProps {
	readonly catalogue: Catalogue;
	readonly answer: Answer;
	readonly view: View;
	readonly text: Text;
	readonly go: Go;
}

/** Everything that can be asked of the record but words: when, what, where, who, and how it is known. */
export function Filters({ catalogue, answer, view, text, go }: FiltersProps) {
	const panel = { catalogue, answer, view, text, go };
	const { words } = text;
	const lists = (facets: readonly Facet[]) => () =>
		facets.map((facet) => <ValueList key={facet} facet={facet} titled={facets.length > 1} {...panel} />);
	const group = (heading: keyof typeof words.headings, facets: readonly Facet[], content?: () => ReactNode) => {
		const asked = heading === "when" ? Number(view.filter.from !== null || view.filter.to !== null) : 0;
		const n = facets.reduce((sum, facet) => sum + view.filter[facet].length, asked);
		return (
			<Disclosure
				summary={words.headings[heading]}
				note={n > 0 && <span className="filters-chosen">{words.chosen(n, text.number(n))}</span>}
				open={content !== undefined}
			>
				{content ?? lists(facets)}
			</Disclosure>
		);
	};
	return (
		<section className="filters" aria-label={words.regions.filters}>
			{group("when", ["year"], () => (
				<When {...panel} />
			))}
			{group("what", ["phase", "type"], () => (
				<What {...panel} />
			))}
			{group("where", ["place"])}
			{group("who", ["campaign", "group", "authority"])}
			{group("source", ["grade", "provision"])}
		</section>
	);
}
