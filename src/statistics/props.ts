import type { Filter } from "../incident/filter.ts";
import type { Lens } from "../incident/lens.ts";
import type { statistics } from "../text/en/statistics.ts";
import type { Spoken } from "../text/speak.ts";
import type { Text } from "../text/text.ts";
import { writeAddress } from "../view/address.ts";
import { FIRST_VIEW } from "../view/view.ts";
import type { Chart } from "./chart.ts";

export type StatisticsWords = Spoken<typeof statistics>;

export interface StatisticsProps {
	readonly charts: readonly Chart[];
	readonly lens: Lens;
	readonly text: Text;
	readonly say: StatisticsWords;
	/** The link to another page of this language, or to a view of the map ("#year=2019"). */
	readonly to: (path: string) => string;
	/** The link to a file below the site's root. */
	readonly file: (path: string) => string;
}

/** The fragment of the view that gives a figure. */
export function viewOf(filter: Filter, lens: Lens): string {
	return `#${writeAddress({ ...FIRST_VIEW, filter, lens }).fragment}`;
}

/** Where the page of a lens lies, in English below the site's root. */
export function pathOf(lens: Lens): string {
	return lens === "lowest" ? "statistics/" : `statistics/${lens}/`;
}
