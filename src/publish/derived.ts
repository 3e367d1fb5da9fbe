import { encodeCatalogue, inDayOrder } from "../incident/catalogue.ts";
import type { IncidentId } from "../incident/id.ts";
import { LANGUAGES } from "../incident/vocabulary.ts";
import type { Incident } from "../incident/wire.ts";
import type { RecordRead } from "./record.ts";

/** The files made from the record at build, by their path below the site's root. None is a source of anything. */
export function derivedFiles(record: RecordRead): Map<string, string> {
	const { incidents, names, coverage, problems, version } = record;
	const files = new Map([
		["data/index.json", JSON.stringify(encodeCatalogue(incidents, names, { coverage, problems, version }))],
		["data/links.json", JSON.stringify(reverseLinks(incidents))],
	]);
	for (const language of LANGUAGES) files.set(`data/texts.${language}.json`, JSON.stringify(textsOf(record, language)));
	return files;
}

/** What points at an incident, which its own record does not say. */
interface Links {
	followedBy?: IncidentId[];
	aboutThis?: IncidentId[];
	includes?: IncidentId[];
	case?: IncidentId[];
}

/** For each incident that others point at: which ones, in the order of time. */
export function reverseLinks(incidents: readonly Incident[]): Record<string, Links> {
	const links: Record<string, Links> = {};
	const add = (to: IncidentId, how: keyof Links, from: IncidentId) => {
		const known = links[to] ?? {};
		links[to] = { ...known, [how]: [...(known[how] ?? []), from] };
	};
	const byTime = incidents.toSorted(inDayOrder);
	for (const one of byTime) {
		for (const earlier of one.follows) add(earlier, "followedBy", one.id);
		for (const subject of one.about) add(subject, "aboutThis", one.id);
		if (one.countedIn !== null) add(one.countedIn.id, "includes", one.id);
		if (one.case === null) continue;
		for (const stage of byTime) if (stage.case === one.case && stage !== one) add(one.id, "case", stage.id);
	}
	return links;
}

/** The texts a search looks through, in the order of the index: summary, people and venue of each incident. */
function textsOf({ incidents }: RecordRead, language: (typeof LANGUAGES)[number]) {
	const sorted = incidents.toSorted(inDayOrder);
	const texts = (kind: Incident["kind"]) =>
		sorted
			.filter((one) => one.kind === kind)
			.map(({ summary, people, venue }) =>
				[summary[language] ?? summary.en, ...people.map(({ name }) => name), venue?.name.en ?? ""].join(" ").trim(),
			);
	return { incidents: texts("incident"), statistics: texts("statistic") };
}
