import "./embedded.css";
import { type QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { useState, useSyncExternalStore } from "react";
import { catalogueQuery } from "../data/files.ts";
import { answer } from "../incident/answer.ts";
import type { Catalogue } from "../incident/catalogue.ts";
import { NO_FILTER } from "../incident/filter.ts";
import { type IncidentId, isIncidentId } from "../incident/id.ts";
import { wordsOf } from "../text/later.ts";
import type { Text } from "../text/text.ts";
import { hrefOf } from "../view/history.ts";
import type { Link } from "../view/steps.ts";
import type { ViewStore } from "../view/store.ts";
import { FIRST_VIEW, type View } from "../view/view.ts";
import { Basemap } from "./basemap.tsx";
import { Boundary } from "./boundary.tsx";
import { IncidentMap, Sentence, Sheet, Timeline } from "./lazy.ts";
import { createLive } from "./live.ts";
import { useSearch } from "./useSearch.ts";

interface EmbeddedProps {
	readonly root: URL;
	/** The address at which the site's pages of this language begin; what is embedded leads there. */
	readonly home: URL;
	readonly store: ViewStore;
	readonly text: Text;
	readonly queries: QueryClient;
}

/** A view or one incident without chrome, for other pages to show: `/embed/#type=fine`, `/embed/#/incidents/kz-0421/`. */
export function Embedded({ queries, ...props }: EmbeddedProps) {
	return (
		<QueryClientProvider client={queries}>
			<Loaded {...props} />
		</QueryClientProvider>
	);
}

type Props = Omit<EmbeddedProps, "queries">;

function Loaded(props: Props) {
	const { words } = props.text;
	const catalogue = useQuery(catalogueQuery(props.root));
	const [id] = useState(() => incidentIn(location.hash));
	if (!catalogue.isSuccess) {
		return <p role="status">{catalogue.isError ? words.failed : words.loading}</p>;
	}
	return (
		<Boundary instead={<p>{words.failed}</p>} meanwhile={<p role="status">{words.loading}</p>}>
			{id === null ? (
				<EmbeddedView {...props} catalogue={catalogue.data} />
			) : (
				<EmbeddedIncident {...props} catalogue={catalogue.data} id={id} />
			)}
		</Boundary>
	);
}

/** The incident that a fragment names: "#/incidents/kz-0421/". */
function incidentIn(hash: string): IncidentId | null {
	const id = /^#\/incidents\/([^/?]+)\/?$/.exec(hash)?.[1];
	return id !== undefined && isIncidentId(id) ? id : null;
}

/** The map, how many there are, and the timeline; what is chosen here stays here. */
function EmbeddedView({ catalogue, root, home, store, text }: Props & { readonly catalogue: Catalogue }) {
	const { words, number } = text;
	const [live] = useState(() => createLive(store, home, catalogue));
	const { view, answer: found } = useSyncExternalStore(live.subscribe, live.read);
	const { go, touch } = live;
	useSearch(live, catalogue, text, root, view.filter.q);
	const { size, outOf, people } = found;
	return (
		<main className="embed">
			<header className="embed-head">
				<h1 className="embed-says">
					<Sentence {...{ catalogue, view, text }} />
				</h1>
				<p>
					<span role="status">{words.status({ n: outOf, matching: number(size), outOf: number(outOf) })}</span>
					{size > 0 && `, ${words.atLeastPeople({ n: people.atLeast, count: number(people.atLeast) })}`}
				</p>
				<Full href={hrefOf(view, home)} text={text} />
			</header>
			<div className="embed-map">
				<Basemap root={root}>
					{(basemap) => <IncidentMap {...{ catalogue, answer: found, view, text, go, basemap }} />}
				</Basemap>
			</div>
			<Timeline {...{ catalogue, answer: found, view, text, go, touch }} asks={view.filter} />
		</main>
	);
}

/** One incident with its text and its sources; every link leads to the full site, in a window of its own. */
function EmbeddedIncident({
	catalogue,
	root,
	home,
	text,
	id,
}: Props & { readonly catalogue: Catalogue; readonly id: IncidentId }) {
	const view: View = { ...FIRST_VIEW, subject: { kind: "incident", id } };
	const link: Link = (step) => {
		const href = hrefOf(step.next(view), home);
		return {
			href,
			onClick: (event) => {
				event.preventDefault();
				window.open(href, "_blank", "noopener");
			},
		};
	};
	return (
		<main className="embed embed-incident">
			<header className="embed-head">
				<Full href={hrefOf(view, home)} text={text} />
			</header>
			<Sheet
				{...{ catalogue, view, text, link, root, home }}
				answer={answer(catalogue.incidents, NO_FILTER, null)}
				go={() => undefined}
			/>
		</main>
	);
}

function Full({ href, text }: { readonly href: string; readonly text: Text }) {
	return (
		<a className="embed-full" href={href} target="_blank" rel="noopener">
			{wordsOf(text, "carry").openFull({ site: text.words.siteName })}
		</a>
	);
}
