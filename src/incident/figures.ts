import { type PackedSparse, packSparse, unpack } from "./pack.ts";
import type { Incident } from "./wire.ts";

/** The sides whose figures a reader may choose to count by. */
export type Side = "authorities" | "monitors";

/** How many people, from least to most; an end that is not known is null. */
interface Figure {
	readonly min: number | null;
	readonly max: number | null;
}

/** Figures row for row; -1 where not known. */
export interface Figures {
	readonly min: Int32Array;
	readonly max: Int32Array;
}

/**
 * What a side says of how many people an incident hit: from the lowest to the highest of its claims about the whole of
 * it. Claims about a part (another place, day or kind) are no figure of the whole. An authority's claim is the
 * authorities'; those of monitors and media are the monitors'; organisers and witnesses are neither.
 */
function figureBy({ claims }: Pick<Incident, "claims">, side: Side): Figure {
	const theirs = claims.filter(
		({ role, counts, scope }) =>
			counts === "affected" &&
			scope === null &&
			(side === "authorities" ? role === "authority" : role === "monitor" || role === "media"),
	);
	const least = theirs.flatMap(({ min }) => min ?? []);
	const most = theirs.map(({ max }) => max);
	const open = most.length === 0 || most.includes(null);
	return { min: least.length === 0 ? null : Math.min(...least), max: open ? null : Math.max(...most.map(Number)) };
}

/** A side's figures as two packed columns: the least + 1, and how much more at most + 1; 0 for what is not known. */
export function packFigures(rows: readonly Incident[], side: Side): readonly [least: PackedSparse, more: PackedSparse] {
	const figures = rows.map((one) => figureBy(one, side));
	return [
		packSparse(figures.map(({ min }) => (min ?? -1) + 1)),
		packSparse(figures.map(({ min, max }) => (max === null ? 0 : max - (min ?? 0) + 1))),
	];
}

/** The figures of all rows, packed side by side. */
export interface PackedFigures {
	readonly size: number;
	readonly stated: PackedSparse;
	readonly statedMore: PackedSparse;
	readonly observed: PackedSparse;
	readonly observedMore: PackedSparse;
}

/** The figures of each side, read when they are first asked for: few readers count by them. */
export function figuresIn(packed: PackedFigures): { readonly [side in Side]: Figures } {
	const read: { [side in Side]?: Figures } = {};
	return {
		get authorities() {
			read.authorities ??= unpackFigures(packed.stated, packed.statedMore, packed.size);
			return read.authorities;
		},
		get monitors() {
			read.monitors ??= unpackFigures(packed.observed, packed.observedMore, packed.size);
			return read.monitors;
		},
	};
}

/** Undoes `packFigures`; a damaged column is read as figures nobody knows. */
function unpackFigures(least: PackedSparse, more: PackedSparse, size: number): Figures {
	const min = (unpack(least, size) ?? new Int32Array(size)).map((known) => known - 1);
	const above = unpack(more, size) ?? new Int32Array(size);
	return { min, max: above.map((known, row) => (known === 0 ? -1 : known - 1 + Math.max(0, min[row] ?? 0))) };
}
