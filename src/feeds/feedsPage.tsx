import type { StaticPage } from "../document/page.ts";
import { pageTerm } from "../document/terms.ts";
import { pageWords } from "../text/pages.ts";
import type { Scope } from "./channels.ts";
import { FeedList } from "./feedList.tsx";

/** The page that lists every feed. */
export function feedsPage(scopes: readonly Scope[]): StaticPage {
	return {
		path: "feeds/",
		style: "feeds",
		draw: (here) => {
			const { heading: title, intro: description } = pageWords(here.text.language, "feeds");
			const data = [pageTerm(here, "CollectionPage", { title, description })];
			return {
				about: { title, description, kind: "website", picture: null, trail: [], data },
				main: <FeedList scopes={scopes} text={here.text} href={here.file} />,
			};
		},
	};
}
