import { cyclesIn } from "./cycle.ts";
import { type Rule, wrongIn } from "./rule.ts";

/** What led to what: only from earlier to later, so never round in a circle. */
export const chains: Rule = {
	name: "chains",
	says: "An incident follows earlier ones only, and no chain of them comes back to its beginning.",
	*find({ incidents }) {
		const byId = new Map(incidents.map((one) => [one.record.id as string, one]));
		for (const one of incidents)
			for (const [at, id] of one.record.follows.entries()) {
				const earlier = byId.get(id);
				if (earlier === undefined || earlier === one || earlier.record.date.first <= one.record.date.last) continue;
				const came = `${id} of ${earlier.record.date.edtf}, after ${one.record.date.edtf}`;
				yield wrongIn(
					one,
					`follows.${at}`,
					"an incident that is not later",
					came,
					`let ${id} follow ${one.record.id}, or mend a date`,
				);
			}
		const follows = (id: string) => byId.get(id)?.record.follows.filter((other) => other !== id) ?? [];
		for (const cycle of cyclesIn([...byId.keys()], follows)) {
			const first = byId.get(cycle[0] ?? "");
			if (first)
				yield wrongIn(
					first,
					"follows",
					"a chain with a beginning",
					cycle.join(" → "),
					"take out the link that is not so",
				);
		}
	},
};
