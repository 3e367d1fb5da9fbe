import type { Drawing } from "../app/built.tsx";
import type { About } from "../document/page.ts";
import { type Here, type Site, standOn } from "../document/site.ts";
import { pageTerm, siteTerm } from "../document/terms.ts";
import { pathIn } from "../document/way.ts";
import type { Catalogue } from "../incident/catalogue.ts";
import { calendar } from "../incident/date.ts";
import type { IncidentId } from "../incident/id.ts";
import { pageWords } from "../text/pages.ts";
import type { Text } from "../text/text.ts";
import { appPage, type Needs, type Words } from "./appPage.ts";
import { aboutIncident, aboutTombstone } from "./incidentPage.ts";
import type { Inlined } from "./inlined.ts";
import type { RecordRead } from "./record.ts";

interface Materials {
	readonly record: RecordRead;
	readonly catalogue: Catalogue;
	readonly site: Site;
	readonly text: Text;
	readonly template: string;
	/** What the page of an incident needs that the first page does not. */
	readonly needs: Omit<Needs, "files">;
	readonly inlined: Inlined;
	readonly words: Words;
	readonly drawing: Drawing;
	readonly nowhere: string;
	/** The years to go on from, where there is no script. */
	readonly years: readonly string[];
}

/** A page's folder below the site's root, or a file's own path, and what it holds. */
export type Written = readonly [path: string, content: string];

/** The pages that the app takes over, in one language: the first page, and one for each incident there is or was. */
export async function* appPages(materials: Materials): AsyncGenerator<Written> {
	const { record, catalogue, site, text, drawing, needs, inlined, ...rest } = materials;
	const { language } = text;
	const first = standOn(site, text, "");
	const shell = {
		...rest,
		here: first,
		markup: await drawing.shell(language),
		needs: { scripts: [], files: [] },
		styles: inlined.first,
	};
	yield [pathIn(language, ""), appPage({ ...shell, about: aboutFirst(first) })];
	if (language === "en") yield ["404.html", atHostRoot(appPage({ ...shell, about: aboutNothing(first) }))];

	const draw = async (
		id: IncidentId,
		files: readonly string[],
		aboutOf: (here: Here) => About | null,
	): Promise<Written[]> => {
		const here = standOn(site, text, `incidents/${id}/`);
		const about = aboutOf(here);
		if (about === null) return [];
		const markup = await drawing.incident(language, { kind: "incident", id });
		const loads = { ...needs, files: [...FILES, ...files] };
		const page = { ...rest, here, about, markup, needs: loads, styles: inlined.incident };
		return [[pathIn(language, here.path), appPage(page)]];
	};
	const sources = new Map(record.sources.map((source) => [source.id, source]));
	for (const incident of record.incidents) {
		const year = String(calendar(incident.date.first).year).padStart(4, "0");
		const about = (here: Here) => aboutIncident(here, catalogue, incident, sources);
		yield* await draw(incident.id, [`data/incidents/${year}.json`], about);
	}
	for (const stone of record.tombstones) yield* await draw(stone.id, [], (here) => aboutTombstone(here, stone));
}

/** The files of names, sources and links, which the app asks for with any incident. */
const FILES = [
	"sources",
	"publishers",
	"claimants",
	"authorities",
	"groups",
	"provisions",
	"tombstones",
	"roles",
	"links",
].map((name) => `data/${name}.json`);

function aboutFirst(here: Here): About {
	const { siteName, siteLine } = here.text.words;
	const { description } = pageWords(here.text.language, "document");
	const data = [siteTerm(here), pageTerm(here, "WebPage", { title: siteLine, description })];
	return { title: `${siteName}: ${siteLine}`, description, kind: "website", picture: null, trail: [], data };
}

function aboutNothing(here: Here): About {
	return { ...aboutFirst(here), data: [], hidden: true };
}

/** Such a page is served at any depth, so it can only speak of the site's root by the host's own root. */
function atHostRoot(html: string): string {
	return html.replaceAll(/(src|href|data-root)="\.\//g, '$1="/');
}
