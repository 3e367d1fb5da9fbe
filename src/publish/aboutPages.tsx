import { Accessibility } from "../about/accessibility.tsx";
import { Licences } from "../about/licences.tsx";
import { Safety } from "../about/safety.tsx";
import type { Drawn, StaticPage } from "../document/page.ts";
import type { Here } from "../document/site.ts";
import { pageTerm } from "../document/terms.ts";
import { pageWords } from "../text/pages.ts";
import { BILL } from "./bom.ts";
import type { Package } from "./packages.ts";

/** The pages about the site itself: who can see what of a reader, who can read it, and what the site is made of. */
export function aboutPages(packages: readonly Package[]): StaticPage[] {
	return [
		{
			path: "about/safety/",
			style: "about",
			draw: (here) => {
				const { text } = here;
				const { description } = pageWords(text.language, "safety").safety;
				return drawn(here, { title: text.words.pages["about/safety/"], description }, <Safety text={text} />);
			},
		},
		{
			path: "about/accessibility/",
			style: "about",
			draw: (here) => {
				const { text } = here;
				const { description } = pageWords(text.language, "accessibility");
				const title = text.words.pages["about/accessibility/"];
				return drawn(here, { title, description }, <Accessibility here={here} />);
			},
		},
		{
			path: "about/licences/",
			style: "about",
			draw: (here) => {
				const { text } = here;
				const { licences } = pageWords(text.language, "safety");
				return drawn(here, licences, <Licences text={text} packages={packages} bill={here.file(BILL)} />);
			},
		},
	];
}

function drawn(here: Here, named: { title: string; description: string }, main: Drawn["main"]): Drawn {
	const { title, description } = named;
	const data = [pageTerm(here, "AboutPage", { title, description })];
	return { about: { title, description, kind: "website", picture: null, trail: [], data }, main };
}
