import { answer } from "../incident/answer.ts";
import type { Catalogue } from "../incident/catalogue.ts";
import { type Filter, NO_FILTER } from "../incident/filter.ts";
import { pageWords } from "../text/pages.ts";
import type { Text } from "../text/text.ts";
import { writeAddress } from "../view/address.ts";
import { FIRST_VIEW } from "../view/view.ts";
import type { Here } from "./site.ts";

/** What a filter gives, as the app would count it: nobody twice, permitted assemblies apart. */
export function askFor({ incidents, statistics }: Catalogue, asked: Partial<Filter>) {
	const filter = { ...NO_FILTER, ...asked };
	const measures = answer(incidents, filter, null);
	const permitted =
		filter.type.length > 0 ? { size: 0, rows: [] } : answer(incidents, { ...filter, type: ["permitted"] }, null);
	return { filter, measures, permitted, statistics: answer(statistics, filter, null) };
}
export type Asked = ReturnType<typeof askFor>;

/** "412 incidents" in a text's language. */
export function sayIncidents(text: Text, n: number): string {
	return text.words.incidents({ n, count: text.number(n) });
}

/** How many incidents and people, what the figure of people leaves open, and the way to the same on the map. */
export function Totals({ here, asked }: { here: Here; asked: Asked }) {
	const { text, to } = here;
	const { measures, permitted, filter } = asked;
	const say = pageWords(text.language, "document");
	const count = (n: number) => ({ n, count: text.number(n) });
	const { atLeast, lacking } = measures.people;
	const { fragment } = writeAddress({ ...FIRST_VIEW, filter });
	return (
		<>
			<p className="document-lead">
				<strong>{sayIncidents(text, measures.size)}</strong>
				{atLeast > 0 && ` · ${text.words.atLeastPeople(count(atLeast))}`}
				{permitted.size > 0 && ` · ${say.permitted(count(permitted.size))}`}
			</p>
			{measures.size > 0 && (
				<p className="document-quiet">
					{text.words.lacking(count(lacking))} {text.words.peopleNote}
				</p>
			)}
			<p className="document-step">
				<a href={to(`#${fragment}`)}>{say.explore}</a>
			</p>
		</>
	);
}
