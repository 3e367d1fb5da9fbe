import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Plugin, ResolvedConfig } from "vite";
import { sayProblem } from "../incident/parse.ts";
import { writeData } from "./dataPages.ts";
import { derivedFiles } from "./derived.ts";
import { writeDrawn } from "./drawn.ts";
import { writeEmbedPages } from "./embedPages.ts";
import { writeFeeds } from "./feedFiles.ts";
import { catalogueOf, writePages } from "./pages.ts";
import { type RecordRead, readRecord } from "./record.ts";
import { renderShell } from "./shell.ts";
import { isPreloaded, weigh } from "./weights.ts";

/** Where the first page has its shell. */
const SHELL = "<!--shell-->";

/**
 * Makes the site from the record: the derived files, the shell in the first page, a page for every incident, and the
 * weights, over which the build fails. When developing, the derived files are made anew at every request.
 */
export function publishRecord(): Plugin {
	let config: ResolvedConfig;
	let record: RecordRead;
	return {
		name: "alan:publish",
		configResolved(resolved) {
			config = resolved;
		},
		async buildStart() {
			if (config.command !== "build") return;
			record = await readRecord(join(config.publicDir, "data"));
			// A bad record is left out and named, in the log and on the page; only check:record fails on it.
			for (const problem of record.problems) this.warn(sayProblem(problem));
		},
		transformIndexHtml: {
			order: "post",
			async handler(html, { server, bundle = {} }) {
				if (server) return html.replace('data-root="./"', 'data-root="/"');
				const preloaded = Object.values(bundle).filter((one) => one.type === "chunk" && isPreloaded(one, "en"));
				return {
					html: html.includes(SHELL) ? html.replace(SHELL, await renderShell(config.root, "en")) : html,
					tags: preloaded.map(({ fileName }) => ({
						tag: "link",
						attrs: { rel: "modulepreload", href: `./${fileName}`, crossorigin: true },
						injectTo: "head",
					})),
				};
			},
		},
		async writeBundle({ dir = "dist" }, bundle) {
			const files = derivedFiles(record);
			for (const [file, content] of files) await writeFile(join(dir, file), content);
			const written = await writePages(dir, record);
			await writeEmbedPages(dir);
			// Where the site will lie, for those who are told of an incident outside it; without it addresses are relative.
			const site = process.env.ALAN_ADDRESS ?? null;
			await writeData(dir, config.root, record, site);
			const feeds = await writeFeeds(dir, record, catalogueOf(record), site);
			const drawn = await writeDrawn(dir, config, record, { site, quick: isQuick(config) });
			const { lines, over } = await weigh(dir, bundle);
			this.info([`${record.incidents.length} entries, ${written} pages`, `${feeds} feeds`, drawn, ...lines].join("\n"));
			if (over.length > 0) this.error(`over budget: ${over.join("; ")}`);
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

/** Whether to leave to a full build what a first look at the site can do without. */
function isQuick({ mode }: ResolvedConfig): boolean {
	return mode === "quick" || process.env.ALAN_QUICK === "1";
}
