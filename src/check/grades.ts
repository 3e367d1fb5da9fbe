import { evidenceOf, gradeOf } from "./grade.ts";
import { type Rule, wrongIn } from "./rule.ts";

/** Grades that nothing in the record bears out: two voices need two pages. */
export const grades: Rule = {
	name: "grades",
	says: "A corroborated incident has at least two publishers.",
	*find({ incidents, sources }) {
		const publisherOf = new Map(sources.map(({ id, publisher }) => [id, publisher]));
		for (const one of incidents) {
			const publishers = new Set(one.record.sources.map((id) => publisherOf.get(id) ?? id));
			if (one.record.grade === "corroborated" && publishers.size < 2)
				yield wrongIn(
					one,
					"grade",
					"single, as all its pages are of one publisher",
					one.record.grade,
					"write single, or add a source",
				);
		}
	},
};

/** Grades as the rule computes them, where an editor who has read the pages may know better. */
export const gradesByRule: Rule = {
	name: "grades-by-rule",
	says: "A grade is what follows from the claims and the publishers.",
	notice: true,
	*find({ incidents, sources, publishers }) {
		const sourceOf = new Map(sources.map((one) => [one.id, one]));
		const publisherOf = new Map(publishers.map((one) => [one.id, one]));
		for (const one of incidents) {
			const grade = gradeOf(evidenceOf(one.record, sourceOf, publisherOf));
			if (grade !== one.record.grade)
				yield wrongIn(
					one,
					"grade",
					grade,
					one.record.grade,
					"write the one computed, or record the claim or source that makes the difference",
				);
		}
	},
};
