import type { Catalogue } from "./catalogue.ts";
import type { Columns } from "./columns.ts";

/** Whose figures people are counted by. `lowest` is what every total says unless another is chosen. */
export const LENSES = ["lowest", "highest", "authorities", "monitors"] as const;
export type Lens = (typeof LENSES)[number];

/** The columns of the incidents with their figures of people as seen through a lens. */
export function through(lens: Lens, { incidents, figures }: Pick<Catalogue, "incidents" | "figures">): Columns {
	if (lens === "lowest") return incidents;
	if (lens !== "highest") return { ...incidents, ...figures[lens] };
	// Where nobody gives a most, the least is all there is to count.
	const { min, max } = incidents;
	return { ...incidents, min: max.map((most, row) => (most < 0 ? (min[row] ?? -1) : most)) };
}
