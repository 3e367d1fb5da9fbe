import { renderToStaticMarkup } from "react-dom/server";
import { pageWords } from "../text/pages.ts";
import type { Here } from "./site.ts";
import { type Step, Trail } from "./trail.tsx";

/**
 * What a page that the app takes over holds for those without scripts beside what the app drew at build: the way down to
 * the page (`trail`), and on the first page, which is nothing without its script, what it is about and the ways on into
 * the record.
 */
export function unscriptedOf(here: Here, years: readonly string[], trail: readonly Step[]): string {
	const { text, to, path } = here;
	const say = pageWords(text.language, "document");
	return renderToStaticMarkup(
		<div className="unscripted">
			<a className="document-skip" href={path === "" ? "#text" : "#main"}>
				{say.skip}
			</a>
			{trail.length > 0 && <Trail here={here} steps={trail} />}
			{path === "" && (
				<main className="document" id="text">
					<p>{say.description}</p>
					<p>{say.unscripted}</p>
					<ul className="document-tiles">
						{years.map((year) => (
							<li key={year}>
								<a href={to(`years/${year}/`)}>{year}</a>
							</li>
						))}
					</ul>
				</main>
			)}
		</div>,
	);
}
