import type { About } from "../document/page.ts";
import type { Here } from "../document/site.ts";
import { pageTerm, reportTerm } from "../document/terms.ts";
import type { Catalogue } from "../incident/catalogue.ts";
import { calendar, formatDay, NO_LAST_DAY } from "../incident/date.ts";
import { rowOf } from "../incident/lookup.ts";
import type { Incident, Source, Tombstone } from "../incident/wire.ts";

import { wordsOf } from "../text/later.ts";
import { titleInFull, titleOf } from "../text/titles.ts";

/** What the page of an incident says of itself; null where the index does not hold it. */
export function aboutIncident(
	here: Here,
	catalogue: Catalogue,
	incident: Incident,
	sources: ReadonlyMap<string, Source>,
): About | null {
	const { text } = here;
	const found = rowOf(catalogue, incident.id);
	if (found === null) return null;
	const title = titleInFull(text, titleOf(text, catalogue, found.columns, found.row));
	const description = clipped(text.name(incident.summary));
	const { first, last } = incident.date;
	const year = String(calendar(first).year);
	const report = reportTerm(here, {
		...{ title, added: incident.added },
		days: first === last ? formatDay(first) : `${formatDay(first)}/${last === NO_LAST_DAY ? ".." : formatDay(last)}`,
		places: catalogue.names.places.filter(({ id }) => incident.places.includes(id)),
		changed:
			incident.history
				.map(({ date }) => date)
				.sort()
				.at(-1) ?? incident.added,
		sources: incident.sources.flatMap((id) => sources.get(id)?.url ?? []),
	});
	const trail = [
		{ path: "browse/", name: text.words.pages["browse/"] },
		{ path: `years/${year}/`, name: year },
	];
	return {
		title,
		description,
		kind: "article",
		picture: `pictures/incidents/${incident.id}`,
		trail,
		data: [pageTerm(here, "WebPage", { title, description }, { mainEntity: report })],
	};
}

/** What the page of an incident says of itself that was merged into another or withdrawn. */
export function aboutTombstone(here: Here, { id, date, why }: Tombstone): About {
	const { text } = here;
	const say = wordsOf(text, "sheet");
	const title = say.unknownIncident({ id });
	const description = clipped(say.tombstone({ id, date: text.dates.day(text.dates.parse(date)), why }));
	const trail = [{ path: "browse/", name: text.words.pages["browse/"] }];
	const data = [pageTerm(here, "WebPage", { title, description })];
	return { title, description, kind: "website", picture: null, trail, data };
}

/** So much of a text is shown under a link, in characters. */
const SHOWN = 300;

/** A text cut at a word where it is too long to be shown under a link. */
function clipped(text: string): string {
	return text.length <= SHOWN ? text : `${text.slice(0, SHOWN).replace(/[\s,;:]+\S*$/, "")}…`;
}
