import { queryOptions } from "@tanstack/react-query";
import type { Topology } from "topojson-specification";
import { type Catalogue, decodingCatalogue } from "../incident/catalogue.ts";
import { engineOf } from "../incident/engine.ts";
import { nextTask } from "../incident/nextTask.ts";
import { inSlices } from "../incident/slices.ts";

/** A published file that could not be had: which, and what the server or the network said. */
export class FileError extends Error {
	override readonly name = "FileError";
	constructor(
		readonly file: string,
		reason: string,
	) {
		super(`${file}: ${reason}`);
	}
}

/** Fetches one published file below the site's root; throws a FileError that names it. */
export async function getJson(root: URL, file: string): Promise<unknown> {
	let response: Response;
	try {
		response = await fetch(new URL(file, root), { credentials: "same-origin", referrerPolicy: "no-referrer" });
	} catch {
		throw new FileError(file, "no answer from the network");
	}
	if (!response.ok) throw new FileError(file, `the server answered ${response.status}`);
	try {
		return await response.json();
	} catch {
		throw new FileError(file, "not well-formed JSON");
	}
}

/** What every published file has in common: it does not change while the page is open, and is asked for once more. */
export const PUBLISHED = {
	staleTime: Number.POSITIVE_INFINITY,
	gcTime: Number.POSITIVE_INFINITY,
	retry: 1,
	retryDelay: 500,
} as const;

/** The index of the record: all that exploring needs, without the texts. */
export function catalogueQuery(root: URL) {
	return queryOptions({
		...PUBLISHED,
		queryKey: ["catalogue", root.href],
		queryFn: async (): Promise<Catalogue> => {
			const read = await inSlices(decodingCatalogue(await getJson(root, "data/index.json")), nextTask);
			if (!read.ok) throw new FileError("data/index.json", read.error);
			// What every answer is counted from is made in a task of its own, which holds up neither reading nor drawing.
			await nextTask();
			engineOf(read.value.incidents);
			return read.value;
		},
	});
}

/** Our own basemap. */
export function basemapQuery(root: URL) {
	return queryOptions({
		...PUBLISHED,
		queryKey: ["basemap", root.href],
		queryFn: async () => (await getJson(root, "basemap/kazakhstan.topo.json")) as Topology,
	});
}

/** The texts by which incidents are searched, a text for each row of the index; asked for when search is woken. */
export function textsQuery(root: URL, language: string) {
	return queryOptions({
		...PUBLISHED,
		queryKey: ["texts", root.href, language],
		queryFn: async () => (await getJson(root, `data/texts.${language}.json`)) as Texts,
	});
}

interface Texts {
	readonly incidents: readonly string[];
	readonly statistics: readonly string[];
}
