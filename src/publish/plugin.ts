import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Plugin, ResolvedConfig, Rolldown } from "vite";
import type { Site } from "../document/site.ts";
import { jailTermsOf } from "../incident/jail.ts";
import { sayProblem } from "../incident/parse.ts";
import { BILL, billOfMaterials } from "./bom.ts";
import { writeData } from "./dataPages.ts";
import { derivedFiles } from "./derived.ts";
import { writeDrawn } from "./drawn.ts";
import { writeEmbedPages } from "./embedPages.ts";
import { writeFeeds } from "./feedFiles.ts";
import { guardSite } from "./guard.ts";
import { headersOf, inlinedIn, withPolicy } from "./headers.ts";
import { catalogueOf } from "./indexed.ts";
import { hashesOf, type Inlined, inlinedStyles } from "./inlined.ts";
import { withAppLater } from "./later.ts";
import { readPackages } from "./packages.ts";
import { writePages } from "./pages.ts";
import { type RecordRead, readRecord } from "./record.ts";
import { staticPages } from "./staticPages.ts";
import { writeStatistics } from "./statisticsFiles.ts";
import { isPreloaded, isUnlimited, weigh } from "./weights.ts";

/** What has the app fetched when the built page has been painted. */
const START = "src/start.ts";

/** The name by which other plugins find this one. */
export const PUBLISH = "alan:publish";

/** What this plugin has made, for those that come after. */
export interface Published {
	readonly site: Site;
	readonly record: RecordRead;
}

/**
 * Makes the site from the record: the derived files, the pages, and the weights, over which the build fails. When developing, the derived files are made anew at every request.
 */
export function publishRecord(): Plugin {
	let config: ResolvedConfig;
	let record: RecordRead;
	let inlined: Inlined;
	let made: Site;
	return {
		name: PUBLISH,
		/** What other plugins may ask. */
		api: { published: (): Published => ({ site: made, record }) },
		configResolved(resolved) {
			config = resolved;
		},
		async buildStart() {
			if (config.command !== "build") return;
			this.emitFile({ type: "chunk", id: START, name: "start" });
			record = await readRecord(join(config.publicDir, "data"));
			inlined = await inlinedStyles(config.root);
			// A bad record is left out and named, in the log and on the page; only check:record fails on it.
			for (const problem of record.problems) this.warn(sayProblem(problem));
		},
		transformIndexHtml: {
			order: "post",
			async handler(html, { server, filename, bundle = {} }) {
				if (server) return html.replace('data-root="./"', 'data-root="/"');
				const preloaded = Object.values(bundle).filter((one) => one.type === "chunk" && isPreloaded(one, "en"));
				// The first paint needs no other file; what is told to be fetched soon must not go before it.
				const low = html.replace('<script type="module"', '<script type="module" fetchpriority="low"');
				const links = preloaded.map(
					({ fileName }) => `<link rel="modulepreload" crossorigin fetchpriority="low" href="./${fileName}">`,
				);
				const whole = low.replace(/\s*<\/head>/, (end) => `${links.map((link) => `\n\t\t${link}`).join("")}${end}`);
				const isFirst = filename.endsWith("/index.html");
				return withPolicy(isFirst ? withAppLater(whole, startIn(bundle)) : whole, hashesOf(inlined));
			},
		},
		async writeBundle({ dir = "dist" }, bundle) {
			const files = derivedFiles(record);
			for (const [file, content] of files) await writeFile(join(dir, file), content);
			// Where the site will lie, for those who are told of an incident outside it; without it addresses are relative.
			const address = process.env.ALAN_ADDRESS?.replace(/\/*$/, "/") ?? null;
			const catalogue = catalogueOf(record);
			const data = await writeData(dir, record, catalogue, address);
			await writeStatistics(dir, catalogue, jailTermsOf(record.incidents));
			// Before the pages, which name the pictures that are there.
			const drawn = await writeDrawn(dir, config, record, { site: address, quick: isQuick(config) });
			const packages = await readPackages(config.root);
			const statics = staticPages(record, catalogue, data, packages);
			const building = { folder: dir, source: config.root, record, catalogue, statics, bundle, inlined, address };
			const { written, site } = await writePages(building);
			made = site;
			await writeEmbedPages(dir);
			const feeds = await writeFeeds(dir, record, catalogue, address);
			const project = JSON.parse(await readFile(join(config.root, "package.json"), "utf8"));
			await writeFile(join(dir, BILL), billOfMaterials(project, packages));
			await guardSite(dir, hashesOf(inlined));
			const { lines, over } = await weigh(dir, bundle);
			this.info([`${record.incidents.length} entries, ${written} pages`, `${feeds} feeds`, drawn, ...lines].join("\n"));
			if (over.length > 0 && !isUnlimited()) this.error(`over budget: ${over.join("; ")}`);
		},
		configureServer(server) {
			server.middlewares.use(async (request, response, next) => {
				const path = new URL(request.url ?? "/", "http://localhost").pathname.slice(1);
				const made = path.startsWith("data/")
					? derivedFiles(await readRecord(join(config.publicDir, "data"))).get(path)
					: undefined;
				if (made === undefined) return next();
				response.setHeader("Content-Type", "application/json");
				response.end(made);
			});
		},
		configurePreviewServer(server) {
			server.middlewares.use(async (request, response, next) => {
				const { pathname } = new URL(request.url ?? "/", "http://localhost");
				const first = await readFile(resolve(config.root, config.build.outDir, "index.html"), "utf8").catch(() => "");
				for (const [name, value] of Object.entries(headersOf(pathname, inlinedIn(first))))
					response.setHeader(name, value);
				next();
			});
			// As the static hosts do: an address that has no file gets the page that says so. The page an address stands
			// for has been found by now, so a request for one ends in a file's name.
			return () => {
				server.middlewares.use(async (request, response, next) => {
					const folder = resolve(config.root, config.build.outDir);
					const path = new URL(request.url ?? "/", "http://localhost").pathname;
					if (path.endsWith(".html") && existsSync(join(folder, path))) return next();
					response.statusCode = 404;
					response.setHeader("Content-Type", "text/html; charset=utf-8");
					response.end(await readFile(join(folder, "404.html")));
				});
			};
		},
	};
}

/** The script that starts the app, as pages of the root name it. */
function startIn(bundle: Rolldown.OutputBundle): string {
	const start = Object.values(bundle).find((one) => one.type === "chunk" && one.facadeModuleId?.endsWith(START));
	if (start === undefined) throw new Error("the build has made no script that starts the app");
	return `./${start.fileName}`;
}

/** Whether to leave to a full build what a first look at the site can do without. */
function isQuick({ mode }: ResolvedConfig): boolean {
	return mode === "quick" || process.env.ALAN_QUICK === "1";
}
