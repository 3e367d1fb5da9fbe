import { type Answer, ask } from "../incident/answer.ts";
import { makeAsker } from "../incident/asker.ts";
import { makeBrush } from "../incident/brush.ts";
import type { Columns } from "../incident/columns.ts";
import { type Day, dayOf } from "../incident/date.ts";
import { makeEngine } from "../incident/engine.ts";
import { FACETS, type Filter, NO_FILTER, toggled } from "../incident/filter.ts";
import { plainAnswer } from "../incident/reference.ts";
import { atOnce } from "../incident/slices.ts";
import { TYPES } from "../incident/vocabulary.ts";
import { crossfilterPeer, type Outputs } from "./crossfilterPeer.ts";
import { compared, median, type Row, repeated, row, stretchesOf, timesOf, weighed } from "./measure.ts";
import { randomFrom } from "./random.ts";

type Days = readonly [Day, Day];

/** A move of the brush: from one window to another. */
interface Move {
	readonly before: Days;
	readonly after: Days;
}

/**
 * A window of two years pushed on by so many days, at places chosen evenly among the incidents, not among the days: a
 * reader moves it where there is something to see.
 */
function pushes({ size, first }: Columns, by: number): Move[] {
	return Array.from({ length: 60 }, (_, i): Move => {
		const middle = first[Math.floor(((i + 0.5) / 60) * size)] ?? 0;
		return { before: [middle - 365, middle + 365], after: [middle - 365 + by, middle + 365 + by] };
	});
}
/** From one end of the record to the other and back. */
const JUMPS: Move[] = [
	{ before: [dayOf(2012), dayOf(2014)], after: [dayOf(2021), dayOf(2023)] },
	{ before: [dayOf(2021), dayOf(2023)], after: [dayOf(2012), dayOf(2014)] },
];
/** A handle drawn out from half a year to two and a half, in sixty moves. */
const DRAG = Array.from({ length: 60 }, (_, i): Days => [dayOf(2019), dayOf(2019, 7) + i * 12]);
/**
 * Types put into and taken out of the filter, one at a time, from one of 36 sets of them to the next; no set comes twice,
 * so that nobody remembers an answer.
 */
const TOGGLES: Filter[] = (() => {
	const random = randomFrom(3);
	const seen = new Set<string>();
	let filter = NO_FILTER;
	const filters: Filter[] = [];
	while (filters.length < 36) {
		const next = toggled(filter, "type", random.of(TYPES));
		const key = [...next.type].sort().join();
		if (next.type.length > 4 || seen.has(key)) {
			filter = { ...NO_FILTER, type: [random.of(TYPES)] };
			continue;
		}
		seen.add(key);
		filters.push(next);
		filter = next;
	}
	return filters;
})();

/** Times exploring a record of some size with the engine, with crossfilter2 and by going through all incidents. */
export async function benchExplore(columns: Columns): Promise<{ rows: Row[]; equal: boolean }> {
	const n = columns.size;
	const rounds = n > 100_000 ? 2 : 6;
	const rows: Row[] = [];
	let equal = true;
	const add = (name: string, unit: Row["unit"], ours: number, peer: string, theirs: number) =>
		rows.push(row(name, n, unit, ours, peer, theirs));
	const check = (ours: Answer, theirs: Outputs) => {
		equal &&= sameOutputs({ counts: ours.counts, places: ours.places, ...ours.months }, theirs);
	};

	// Not by turns: neither shall have to sweep up after the other.
	const times = repeated([columns], 2 * rounds);
	const [builds, theirBuilds] = [timesOf(times, makeEngine), timesOf(times.slice(rounds), crossfilterPeer)];
	add("build", "ms", median(builds), "crossfilter2", median(theirBuilds));
	const { made: engine, MB } = weighed(() => makeEngine(columns));
	const { made: peer, MB: peerMB } = weighed(() => crossfilterPeer(columns));
	peer.choose("type", NO_FILTER);
	// Every sum of a family that is ever kept is kept by now.
	const asker = makeAsker(engine, async () => {});
	for (const filter of TOGGLES) whole(ask(engine, filter, null));
	// Of a small record it is less than what the collector of garbage leaves lying now and then.
	const isWeighable = n >= 10_000;
	if (isWeighable) add("memory", "MB", MB, "crossfilter2", peerMB);
	const { made: brush, MB: brushMB } = weighed(() => atOnce(makeBrush(engine, NO_FILTER, null)));
	if (isWeighable) add("memory-brushing", "MB", MB + brushMB, "crossfilter2", peerMB);

	const timeMoves = (name: string, moves: readonly Move[]) => {
		const { ours, theirs } = compared({
			cases: moves,
			rounds,
			oftener: 20,
			ours: ({ after: [from, to] }) => brush.at(from, to),
			beforeTheirs: ({ before: [from, to] }) => peer.brush(from, to),
			theirs: ({ after: [from, to] }) => {
				peer.brush(from, to);
				return peer.outputs();
			},
		});
		add(name, "ms", ours, "crossfilter2", theirs);
		for (const { after } of moves.slice(0, 6)) {
			peer.brush(...after);
			check(brush.at(...after), peer.outputs());
		}
	};
	timeMoves("step7", pushes(columns, 7));
	timeMoves("step60", pushes(columns, 60));
	timeMoves("jump", JUMPS);
	const drag = compared({
		cases: [DRAG],
		rounds,
		ours: (days) => {
			const made = atOnce(makeBrush(engine, NO_FILTER, null));
			return days.map(([from, to]) => made.at(from, to));
		},
		theirs: (days) =>
			days.map(([from, to]) => {
				peer.brush(from, to);
				return peer.outputs();
			}),
	});
	add("drag", "ms", drag.ours, "crossfilter2", drag.theirs);
	const stretches = await stretchesOf(makeBrush(engine, NO_FILTER, null));
	add("brush-slice", "ms", Math.max(...stretches), "a frame of 60 Hz", 1000 / 60);

	peer.unbrush();
	// A reader is trying out types: their table is made in the pauses after the second of them.
	for (const filter of TOGGLES.slice(0, 3)) asker.ask(filter, null);
	await new Promise((resolve) => setTimeout(resolve));
	const toggle = compared({
		cases: TOGGLES,
		rounds: Math.ceil(rounds / 2),
		oftener: 3,
		// No set of types was asked for before.
		beforeOurs: () => {
			for (const key of engine.rulings.keys()) if (key.startsWith("type")) engine.rulings.delete(key);
		},
		ours: (filter) => whole(asker.ask(filter, null)),
		theirs: (filter) => {
			peer.choose("type", filter);
			return peer.outputs();
		},
	});
	add("toggle", "ms", toggle.ours, "crossfilter2", toggle.theirs);
	const first = compared({
		cases: TOGGLES.slice(0, 12),
		rounds: 2,
		oftener: 3,
		// As if the reader came from another facet: nothing is prepared.
		ours: (filter) => whole(ask(engine, filter, null)),
		theirs: (filter) => {
			peer.choose("type", filter);
			return peer.outputs();
		},
	});
	add("toggle-first", "ms", first.ours, "crossfilter2", first.theirs);
	for (const filter of TOGGLES.slice(0, 12)) {
		peer.choose("type", filter);
		check(ask(engine, filter, null), peer.outputs());
		check(asker.ask(filter, null), peer.outputs());
	}
	if (n > 100_000) return { rows, equal };

	const scan = compared({
		cases: TOGGLES.slice(0, 6),
		rounds: 1,
		ours: (filter) => whole(asker.ask(filter, null)),
		theirs: (filter) => plainAnswer(columns, filter, () => true),
	});
	add("toggle", "ms", scan.ours, "Array.filter, recounts", scan.theirs);
	for (const filter of TOGGLES.slice(0, 3)) {
		const [ours, plain] = [asker.ask(filter, null), plainAnswer(columns, filter, () => true)];
		check(ours, { ...plain, ...plain.months });
		equal &&= JSON.stringify(ours.people) === JSON.stringify(plain.people);
	}
	return { rows, equal };
}

/** All of an answer, whose parts are else made only when a panel asks for them. */
function whole({ size, outOf, counts, places, months, people, possible }: Answer) {
	return { size, outOf, counts, places, months, people, possible };
}

function sameOutputs(a: Outputs, b: Outputs): boolean {
	const same = (x: Int32Array, y: Int32Array) => x.length === y.length && x.every((one, i) => one === y[i]);
	return (
		FACETS.every((facet) => same(a.counts[facet], b.counts[facet])) &&
		same(a.places, b.places) &&
		same(a.certain, b.certain) &&
		same(a.vague, b.vague)
	);
}
