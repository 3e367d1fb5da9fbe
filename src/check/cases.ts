import { formatDay } from "../incident/date.ts";
import { STAGES } from "../incident/vocabulary.ts";
import type { Filed } from "./archive.ts";
import { type Rule, wrongIn } from "./rule.ts";

/** Stages of one criminal case. */
export const cases: Rule = {
	name: "cases",
	says: "A stage belongs to a case and a case has stages; a later stage of a case does not come before an earlier one.",
	*find({ incidents }) {
		const stagesOf = new Map<string, Filed[]>();
		for (const one of incidents) {
			const { case: name, stage, type, kind } = one.record;
			if (name === null && stage !== null)
				yield wrongIn(one, "case", "the case whose stage it is", null, "name the case, or set stage to null");
			if (name !== null && stage === null)
				yield wrongIn(one, "stage", `one of ${STAGES.join(", ")}`, null, "name the stage, or set case to null");
			if (name !== null && (type !== "prosecution" || kind !== "incident"))
				yield wrongIn(
					one,
					"case",
					"a prosecution",
					`${kind} of type ${type}`,
					"set case and stage to null, or mend the type",
				);
			if (name !== null && stage !== null) stagesOf.set(name, [...(stagesOf.get(name) ?? []), one]);
		}
		for (const [name, members] of stagesOf) {
			const order = members.toSorted((a, b) => rank(a) - rank(b));
			for (const [at, later] of order.entries()) {
				const earlier = order
					.slice(0, at)
					.find((one) => rank(one) < rank(later) && one.record.date.first > later.record.date.last);
				if (earlier === undefined) continue;
				const came = `${later.record.stage} by ${formatDay(later.record.date.last)}, ${earlier.record.stage} (${earlier.record.id}) from ${formatDay(earlier.record.date.first)}`;
				yield wrongIn(
					later,
					"stage",
					`stages of ${name} in the order of time`,
					came,
					"mend the stage, the date or the case",
				);
			}
		}
	},
};

function rank({ record }: Filed): number {
	// In Kazakhstan custody comes before the charge as often as after it.
	return Math.max(record.stage === null ? -1 : STAGES.indexOf(record.stage), STAGES.indexOf("custody"));
}
