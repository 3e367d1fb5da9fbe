import type { Grade } from "../incident/vocabulary.ts";
import type { Incident } from "../incident/wire.ts";
import type { Archive } from "./archive.ts";
import { gradeOf, groundsOf } from "./grade.ts";
import { type Rule, wrongIn } from "./rule.ts";

/** Grades as the rule computes them: what an editor who has read the pages knows better stands in `evidence`. */
export const grades: Rule = {
	name: "grades",
	says: "A grade is what follows from the claims, the publishers and the evidence.",
	*find(archive) {
		const gradeFor = grader(archive);
		for (const one of archive.incidents) {
			const grade = gradeFor(one.record);
			if (grade !== one.record.grade)
				yield wrongIn(
					one,
					"grade",
					grade,
					one.record.grade,
					"write the one computed, or record the claim, source or evidence that makes the difference",
				);
		}
	},
};

/** Evidence that nothing follows from is a slip, or has been overtaken by a claim or source entered since. */
export const grounds: Rule = {
	name: "grounds",
	says: "Each part of the evidence changes the grade.",
	*find(archive) {
		const gradeFor = grader(archive);
		for (const one of archive.incidents) {
			const { evidence } = one.record;
			if (evidence === undefined) continue;
			const grade = gradeFor(one.record);
			for (const part of ["statedIn", "onlyIn", "disputed"] as const) {
				const { [part]: said, ...rest } = evidence;
				if (said !== undefined && gradeFor({ ...one.record, evidence: rest }) === grade)
					yield wrongIn(one, `evidence.${part}`, `what makes it ${grade}`, said, "take it out: the grade is the same");
			}
		}
	},
};

function grader({ sources, publishers }: Archive): (one: Pick<Incident, "claims" | "sources" | "evidence">) => Grade {
	const sourceOf = new Map(sources.map((one) => [one.id, one]));
	const publisherOf = new Map(publishers.map((one) => [one.id, one]));
	return (one) => gradeOf(groundsOf(one, sourceOf, publisherOf));
}
