import "./filters.css";
import type { Answer } from "../incident/answer.ts";
import type { Catalogue } from "../incident/catalogue.ts";
import type { Text } from "../text/text.ts";
import type { Go } from "../view/steps.ts";
import type { View } from "../view/view.ts";
import { Group } from "./group.tsx";
import { MoreFilters } from "./moreFilters.tsx";
import type { AskedNow } from "./useNow.ts";
import { What } from "./what.tsx";
import { When } from "./when.tsx";

export interface FiltersProps {
	readonly catalogue: Catalogue;
	readonly answer: Answer;
	readonly view: View;
	readonly text: Text;
	readonly go: Go;
}

/** The panel as it has followed what is asked, and what is asked now, which is all that its boxes show of a click. */
export interface PanelProps extends FiltersProps {
	readonly now: AskedNow;
}

/** Everything that can be asked of the record but words. */
export function Filters(panel: PanelProps) {
	const { view, text } = panel;
	return (
		<section className="filters" aria-label={text.words.regions.filters}>
			<Group heading="when" facets={["year"]} view={view} text={text} open>
				{() => <When {...panel} />}
			</Group>
			<Group heading="what" facets={["phase", "type"]} view={view} text={text} open>
				{() => <What {...panel} />}
			</Group>
			<MoreFilters {...panel} />
		</section>
	);
}
