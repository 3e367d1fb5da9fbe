import type { ReactNode } from "react";
import type { Drawn } from "../document/page.ts";
import type { Here } from "../document/site.ts";
import { pageTerm } from "../document/terms.ts";

/** A page of the index: its heading, what stands below it, and what it says of itself. */
export function listed(
	here: Here,
	named: { readonly title: string; readonly description: string },
	main: ReactNode,
): Drawn {
	const trail = [{ path: "browse/", name: here.text.words.pages["browse/"] }];
	return {
		about: { ...named, kind: "website", picture: null, trail, data: [pageTerm(here, "CollectionPage", named)] },
		main: (
			<>
				<h1>{named.title}</h1>
				{main}
			</>
		),
	};
}
