import { pageWords } from "../text/pages.ts";
import type { Here } from "./site.ts";

export interface Step {
	readonly path: string;
	readonly name: string;
}

/** The way down to a page from the first one, above its heading; the page itself is not among the steps. */
export function Trail({ here, steps }: { here: Here; steps: readonly Step[] }) {
	const { text, to } = here;
	return (
		<nav className="document-trail" aria-label={pageWords(text.language, "document").trail}>
			<ol>
				{[{ path: "", name: text.words.siteName }, ...steps].map(({ path, name }) => (
					<li key={path}>
						<a href={to(path)}>{name}</a>
					</li>
				))}
			</ol>
		</nav>
	);
}
