import type { Columns } from "./columns.ts";
import { PHASE_OF, PHASES, TYPES } from "./vocabulary.ts";

/** Position after the phases: assemblies that were permitted, wherever incidents are told apart by phase. */
export const PERMITTED = PHASES.length;
/** How many kinds a bar or a symbol is divided into: before, during, after, permitted. */
export const KINDS = PHASES.length + 1;

const KIND_OF_TYPE = TYPES.map((type) => {
	const phase = PHASE_OF[type];
	return phase === null ? PERMITTED : PHASES.indexOf(phase);
});

/** Phase position of a row's main type, PERMITTED for a permitted assembly. */
export function kindOf(columns: Columns, row: number): number {
	return KIND_OF_TYPE[columns.type[row] ?? 0] ?? PERMITTED;
}
