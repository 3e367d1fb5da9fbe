import { formatDay } from "../incident/date.ts";
import type { Archive, Filed } from "./archive.ts";
import { cyclesIn } from "./cycle.ts";
import { type Rule, wrongIn } from "./rule.ts";

/** Parts and the wider records whose figure includes them. */
export const wholes: Rule = {
	name: "wholes",
	says: "A part is of its whole's type, within its days and places, and never certainly more people than its whole.",
	*find(archive) {
		const byId = new Map(archive.incidents.map((one) => [one.record.id as string, one]));
		for (const part of archive.incidents) {
			const { countedIn } = part.record;
			const whole = countedIn === null ? undefined : byId.get(countedIn.id);
			if (countedIn !== null && whole !== undefined && whole !== part)
				yield* faultsOf(part, whole, countedIn.certain, archive);
		}
		const next = (id: string) => {
			const to = byId.get(id)?.record.countedIn?.id;
			return to === undefined || to === id ? [] : [to];
		};
		for (const cycle of cyclesIn([...byId.keys()], next)) {
			const first = byId.get(cycle[0] ?? "");
			if (first)
				yield wrongIn(first, "countedIn", "a widest record", cycle.join(" → "), "take out the link that is not so");
		}
	},
};

function* faultsOf(part: Filed, whole: Filed, isCertain: boolean, { places }: Archive) {
	const [a, b] = [part.record, whole.record];
	const types = [b.type, ...b.joint];
	if (![a.type, ...a.joint].some((type) => types.includes(type)))
		yield wrongIn(
			part,
			"countedIn",
			`a whole of type ${a.type}`,
			`${b.id} of ${types.join(", ")}`,
			"name another whole, or null",
		);
	// About a day is about: a fortnight either way.
	const slack = a.date.approximate || b.date.approximate ? 15 : 0;
	if (a.date.first > b.date.last + slack || a.date.last + slack < b.date.first) {
		const came = `${b.id} of ${formatDay(b.date.first)} to ${formatDay(b.date.last)}`;
		yield wrongIn(
			part,
			"countedIn",
			`a whole whose days include ${a.date.edtf}`,
			came,
			"name another whole, mend a date, or null",
		);
	}
	const regionOf = new Map(places.map(({ id, region }) => [id as string, region as string | null]));
	const holds = (place: string) =>
		b.places.some(
			(wide) => wide === place || wide === "kazakhstan" || wide === regionOf.get(place) || place === regionOf.get(wide),
		);
	if (!a.places.some(holds))
		yield wrongIn(
			part,
			"countedIn",
			`a whole that holds ${a.places.join(", ")}`,
			`${b.id} in ${b.places.join(", ")}`,
			"name another whole, mend a place, or null",
		);
	const [least, most] = [a.counts.affected?.min ?? 0, b.counts.affected?.max ?? null];
	if (isCertain && most !== null && least > most)
		yield wrongIn(
			part,
			"countedIn.certain",
			`at most the ${most} of ${b.id}`,
			least,
			"set certain to false, or mend a figure",
		);
}
