import { calendar } from "../incident/date.ts";
import type { Filed } from "./archive.ts";
import { type Rule, wrongIn } from "./rule.ts";

/** Where an incident stands: in the file of the year its date begins, in order, under a number of its own. */
export const filing: Rule = {
	name: "filing",
	says: "An incident stands in the file of the year its date begins; a file is ordered by first day, last day, number.",
	*find({ incidents }) {
		let before: Filed | null = null;
		for (const one of incidents) {
			const year = String(calendar(one.record.date.first).year).padStart(4, "0");
			const file = `incidents/${year}.json`;
			if (file !== one.file)
				yield wrongIn(
					one,
					"date",
					`a date that begins in ${one.file.slice(10, 14)}`,
					one.record.date.edtf,
					`move it to ${file}`,
				);
			else if (before?.file === file && inOrder(before, one) > 0)
				yield wrongIn(
					one,
					"date",
					`a place in the file's order, before ${before.record.id}`,
					one.record.date.edtf,
					"move its line up",
				);
			// One line out of order is one problem: those after it are held against the line before.
			if (before?.file !== one.file || inOrder(before, one) <= 0) before = one;
		}
	},
};

function inOrder({ record: a }: Filed, { record: b }: Filed): number {
	return a.date.first - b.date.first || a.date.last - b.date.last || numberOf(a.id) - numberOf(b.id);
}

/** Every number is given once, and written in one way. */
export const numbers: Rule = {
	name: "numbers",
	says: "An incident's number is given once in the whole record and written with four digits or as many as it needs.",
	*find({ incidents }) {
		const seen = new Map<number, Filed>();
		for (const one of incidents) {
			const number = numberOf(one.record.id);
			const form = `kz-${String(number).padStart(4, "0")}`;
			if (one.record.id !== form) yield wrongIn(one, "id", form, one.record.id, `write ${form}`);
			const other = seen.get(number);
			if (other)
				yield wrongIn(
					one,
					"id",
					"an id used once",
					`${one.record.id}, also in ${other.file}`,
					"give one of them the next free number",
				);
			else seen.set(number, one);
		}
	},
};

function numberOf(id: string): number {
	return Number(id.slice(3));
}
