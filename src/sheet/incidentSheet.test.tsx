import { resolve } from "node:path";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { renderToString } from "react-dom/server";
import { beforeAll, expect, test } from "vitest";
import { linksQuery, type References, referencesQuery, yearQuery } from "../data/record.ts";
import type { Answer } from "../incident/answer.ts";
import { type Catalogue, decodeCatalogue, encodeCatalogue } from "../incident/catalogue.ts";
import type { IncidentId } from "../incident/id.ts";
import { byId, rowOf, yearOfRow } from "../incident/lookup.ts";
import type { Incident } from "../incident/wire.ts";
import { type RecordRead, readRecord } from "../publish/record.ts";
import { textIn } from "../text/every.ts";
import { wordsOf } from "../text/later.ts";
import { hrefOf } from "../view/history.ts";
import { FIRST_VIEW } from "../view/view.ts";
import { IncidentSheet } from "./incidentSheet.tsx";
import { UnknownPage } from "./unknownPage.tsx";

// Sheets of the real record, drawn as the build would draw them.
const root = new URL("http://localhost/");
const text = textIn("en");
let record: RecordRead;
let catalogue: Catalogue;

beforeAll(async () => {
	record = await readRecord(resolve(import.meta.dirname, "../../public/data"));
	const read = decodeCatalogue(encodeCatalogue(record.incidents, record.names, record));
	if (!read.ok) throw new Error(read.error);
	catalogue = read.value;
});

/** As much of the files of names as the test's record reader gives in full. */
const references = (): References => ({
	...{ sources: byId(record.sources), publishers: byId(record.publishers), claimants: byId(record.claimants) },
	...{ groups: byId(record.groups), tombstones: byId(record.tombstones), roles: byId(record.roles) },
	...{ authorities: new Map(), provisions: new Map(), problems: [] },
});

function draw(id: string, fill: (queries: QueryClient) => void, said = text): string {
	const queries = new QueryClient();
	fill(queries);
	const view = { ...FIRST_VIEW, subject: { kind: "incident", id: id as IncidentId } } as const;
	const answer = { rows: Array.from({ length: catalogue.incidents.size }, (_, row) => row) } as unknown as Answer;
	const link = (step: { next: (shown: typeof FIRST_VIEW) => typeof FIRST_VIEW }) => ({
		href: hrefOf(step.next(view), root),
		onClick: () => {},
	});
	const props = { catalogue, answer, view, text: said, go: () => {}, link, root, home: root };
	const known = rowOf(catalogue, view.subject.id) !== null;
	return renderToString(
		<QueryClientProvider client={queries}>
			{known ? <IncidentSheet {...props} /> : <UnknownPage {...props} />}
		</QueryClientProvider>,
	);
}

test("an incident of a campaign leads to all its incidents, and to the campaign's own page", () => {
	const of = record.incidents.find(({ kind, campaign }) => kind === "incident" && campaign !== null);
	if (of === undefined) throw new Error("no incident is part of a campaign");
	const html = draw(of.id, (queries) => fillAll(queries, of));
	expect(html).toContain(`href="http://localhost/#campaign=${of.campaign}"`);
	expect(html).toContain(`href="http://localhost/campaigns/${of.campaign}/"`);
});

function fillAll(queries: QueryClient, of: Incident, problems: References["problems"] = []): void {
	const found = rowOf(catalogue, of.id);
	if (found === null) throw new Error(`${of.id} is not in the index`);
	const records = problems.length === 0 ? [of] : [];
	queries.setQueryData(yearQuery(root, yearOfRow(found.columns, found.row)).queryKey, {
		records,
		problems: [...problems],
	});
	queries.setQueryData(referencesQuery(root).queryKey, references());
	queries.setQueryData(linksQuery(root).queryKey, new Map());
}

const escaped = (words: string) =>
	words
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;")
		.replaceAll('"', "&quot;")
		.replaceAll("'", "&#x27;");

test("every entry of the record shows its summary, all its people and a link to each of its sources", () => {
	const sources = byId(record.sources);
	expect(record.incidents.length).toBeGreaterThan(500);
	for (const one of record.incidents) {
		const html = draw(one.id, (queries) => fillAll(queries, one));
		expect(html).toContain(escaped(one.summary.en));
		for (const { name } of one.people) expect(html).toContain(escaped(name));
		for (const id of one.sources) expect(html).toContain(`href="${escaped(sources.get(id)?.url ?? "missing")}"`);
	}
}, 60_000);

test("every link to another site says so, opens apart and tells it nothing", () => {
	const [one] = record.incidents.filter(({ sources }) => sources.length > 3);
	if (one === undefined) throw new Error("no entry has more than three sources");
	const links = draw(one.id, (queries) => fillAll(queries, one)).match(/<a [^>]*target="_blank"[^>]*>.*?<\/a>/g) ?? [];
	expect(links.length).toBeGreaterThan(3);
	for (const link of links) {
		expect(link).toContain('rel="noopener noreferrer external"');
		expect(link).toContain('referrerPolicy="no-referrer"');
		expect(link).toContain(wordsOf(text, "sheet").leaves);
	}
});

test("before its texts have come an entry has its title, day and place, and says that the rest is on its way", () => {
	const html = draw(record.incidents[0]?.id ?? "", () => {});
	expect(html).toMatch(/<h1[^>]*>[^<]+<\/h1>/);
	expect(html).toContain(wordsOf(text, "sheet").loading);
});

test("a damaged record is named with the field at fault, and what the index knows stays", () => {
	const [one] = record.incidents;
	if (one === undefined) throw new Error("the record is empty");
	const problem = { file: "incidents/2019.json", id: one.id, field: "places", expected: "Array", came: "7" };
	const html = draw(one.id, (queries) => fillAll(queries, one, [problem]));
	expect(html).toContain(escaped(text.words.problem(problem)));
	expect(html).toMatch(/<h1[^>]*>[^<]+<\/h1>/);
});

test("an id that was merged says why and leads on; one that never was says that there is none", () => {
	const to = record.incidents[0]?.id ?? ("" as IncidentId);
	const tombstone = { id: "kz-9999998" as IncidentId, to, date: "2026-11-22", why: "Two entries on one event." };
	const moved = draw(tombstone.id, (queries) => {
		queries.setQueryData(referencesQuery(root).queryKey, { ...references(), tombstones: byId([tombstone]) });
	});
	expect(moved).toContain(
		escaped(wordsOf(text, "sheet").tombstone({ id: tombstone.id, date: "22 November 2026", why: tombstone.why })),
	);
	expect(moved).toContain(`href="http://localhost/incidents/${to}/"`);
	expect(draw("kz-9999999", () => {})).toContain(wordsOf(text, "sheet").unknownIncident({ id: "kz-9999999" }));
});

test("what a named person was is said in the reader's language", () => {
	const one = record.incidents.find(({ people }) => people.some(({ role }) => role === "activist"));
	if (one === undefined) throw new Error("no activist is named");
	const html = draw(one.id, (queries) => fillAll(queries, one), textIn("ru"));
	expect(html).toMatch(/<span lang="en">[^<]+<\/span>,(?:<!-- -->| )*активист/);
});
