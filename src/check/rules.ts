import { type Day, parseDay } from "../incident/date.ts";
import type { Problem } from "../incident/parse.ts";
import { addresses, titles } from "./addresses.ts";
import type { Archive } from "./archive.ts";
import { cases } from "./cases.ts";
import { chains } from "./chains.ts";
import { characters } from "./characters.ts";
import { contacts } from "./contacts.ts";
import { coverage } from "./coverage.ts";
import { days } from "./days.ts";
import { doubles } from "./doubles.ts";
import { evidence } from "./evidence.ts";
import { figures } from "./figures.ts";
import { filing, numbers } from "./filing.ts";
import { grades, grounds } from "./grades.ts";
import { joint } from "./joint.ts";
import { kinds } from "./kinds.ts";
import { lists } from "./lists.ts";
import { numerals } from "./numerals.ts";
import { penalties } from "./penalties.ts";
import { persons } from "./persons.ts";
import { positions } from "./positions.ts";
import { references } from "./references.ts";
import type { Rule } from "./rule.ts";
import { likeNames, spellings } from "./spellings.ts";
import { tombstones } from "./tombstones.ts";
import { languages, translations } from "./translations.ts";
import { unused } from "./unused.ts";
import { wholes } from "./wholes.ts";

/** Everything the checker asks of the record beyond its schema, in the order in which it is told. */
export const RULES: readonly Rule[] = [
	...[numbers, filing, tombstones, references, lists, kinds, days, evidence, coverage],
	...[wholes, chains, cases, joint, figures, penalties, positions, doubles],
	...[contacts, persons, spellings, characters, translations, languages, addresses, titles, grades, grounds],
	...[numerals, likeNames, unused],
];

export interface Findings {
	/** What must be mended. */
	readonly faults: readonly Problem[];
	/** What an editor should look at. */
	readonly notices: readonly Problem[];
}

/** Holds every rule against an archive; `clock` is the day it is by the machine's clock. */
export function findingsIn(archive: Archive, clock: Day): Findings {
	const today = todayOf(archive, clock);
	const told = (isNotice: boolean) =>
		RULES.filter(({ notice }) => (notice ?? false) === isNotice).flatMap(({ name, find }) =>
			[...find(archive, today)].map((problem) => ({ ...problem, rule: name })),
		);
	return { faults: told(false), notices: told(true) };
}

/** The day it is; where the machine's clock is behind the record, the day on which the middle one of its entries was made. */
function todayOf({ incidents }: Archive, clock: Day): Day {
	const entered = incidents.map(({ record }) => parseDay(record.added) ?? 0).sort((a, b) => a - b);
	// By noon in London it is tomorrow somewhere.
	return Math.max(clock, entered[Math.floor(entered.length / 2)] ?? 0) + 1;
}
