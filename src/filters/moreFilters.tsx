import { memo } from "react";
import type { Facet } from "../incident/filter.ts";
import type { PanelProps } from "./filters.tsx";
import { Group } from "./group.tsx";
import { LensChoice } from "./lensChoice.tsx";
import { ValueList } from "./valueList.tsx";

const GROUPS = [
	["where", ["place"]],
	["who", ["campaign", "group", "authority"]],
	["source", ["grade", "provision"]],
] as const satisfies (readonly [heading: string, facets: readonly Facet[]])[];

/** The groups that are closed at first, whose facets have many values, and whose figures people are counted by. */
export const MoreFilters = memo(function MoreFilters(panel: PanelProps) {
	return (
		<>
			{GROUPS.map(([heading, facets]) => (
				<Group key={heading} heading={heading} facets={facets} view={panel.view} text={panel.text}>
					{() => facets.map((facet) => <ValueList key={facet} facet={facet} titled={facets.length > 1} {...panel} />)}
				</Group>
			))}
			<LensChoice {...panel} />
		</>
	);
});
