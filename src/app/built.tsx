import { QueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { browser } from "react-dom";
import { renderToReadableStream } from "react-dom/server";
import { catalogueQuery } from "../data/files.ts";
import { linksQuery, type References, readLinks, referencesQuery, yearQuery } from "../data/record.ts";
import type { Catalogue } from "../incident/catalogue.ts";
import { calendar } from "../incident/date.ts";
import { nextTask } from "../incident/nextTask.ts";
import type { Language } from "../incident/vocabulary.ts";
import type { Incident } from "../incident/wire.ts";
import { textIn } from "../text/every.ts";
import { pageWords } from "../text/pages.ts";
import { homeOf } from "../view/home.ts";
import { createViewStore } from "../view/store.ts";
import type { Subject } from "../view/view.ts";
import { App } from "./app.tsx";
import { loadAsked, loadSheet } from "./lazy.ts";

/** Where built pages think they are. Whoever writes them says where that is from the page's own place. */
export const NOWHERE = "https://site.invalid/";

/** What the app would have fetched. */
export interface Fetched {
	readonly catalogue: Catalogue;
	readonly incidents: readonly Incident[];
	readonly references: References;
	/** The content of data/links.json. */
	readonly links: unknown;
}

/** Draws pages as the app draws them in the browser, as markup which it there takes over. */
export interface Drawing {
	/** The page before the record has come. */
	shell(language: Language): Promise<string>;
	/** The page of one incident, or of one that is not there any more. */
	incident(language: Language, subject: Subject): Promise<string>;
}

/** Prepares the drawing of pages from a record. */
export async function startDrawing({ catalogue, incidents, references, links }: Fetched): Promise<Drawing> {
	const root = new URL(NOWHERE);
	const queries = new QueryClient();
	queries.setQueryData(catalogueQuery(root).queryKey, catalogue);
	queries.setQueryData(referencesQuery(root).queryKey, references);
	queries.setQueryData(linksQuery(root).queryKey, readLinks(links));
	const years = new Map<number, Incident[]>();
	for (const one of incidents) {
		const { year } = calendar(one.date.first);
		years.set(year, [...(years.get(year) ?? []), one]);
	}
	for (const [year, records] of years) queries.setQueryData(yearQuery(root, year).queryKey, { records, problems: [] });
	const draw = (language: Language, subject: Subject | undefined, client: QueryClient, about?: string) => {
		const text = textIn(language);
		const home = homeOf(root, language);
		return markupOf(
			<App root={root} home={home} store={createViewStore(subject)} text={text} queries={client} about={about} />,
		);
	};
	await Promise.all([loadSheet(), loadAsked()]);
	return {
		shell: (language) => draw(language, undefined, new QueryClient(), pageWords(language, "document").description),
		incident: (language, subject) => draw(language, subject, queries),
	};
}

/** Draws what is there at once, and leaves to the browser what is not. */
async function markupOf(page: ReactNode): Promise<string> {
	const end = new AbortController();
	const stream = await renderToReadableStream(page, {
		signal: end.signal,
		progressiveChunkSize: Number.POSITIVE_INFINITY, // nothing is held back to be moved into its place by a script
	});
	await nextTask();
	end.abort(browser("this part is not drawn at build"));
	// What is read before the parts are given up would hold scripts that put them right.
	await nextTask();
	return new Response(stream).text();
}
