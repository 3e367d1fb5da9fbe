import "./explore.css";
import { Suspense, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { SearchBox } from "../filters/searchBox.tsx";
import { Summary } from "../filters/summary.tsx";
import type { Catalogue } from "../incident/catalogue.ts";
import { rowOf } from "../incident/lookup.ts";
import type { Text } from "../text/text.ts";
import { CopyButton } from "../ui/copyButton.tsx";
import { hrefOf } from "../view/history.ts";
import { homeOf } from "../view/home.ts";
import type { ViewStore } from "../view/store.ts";
import { Boundary } from "./boundary.tsx";
import { Frame } from "./frame.tsx";
import {
	CarryDialog,
	Filters,
	IncidentList,
	IncidentMap,
	MoreFilters,
	Notices,
	Sentence,
	Sheet,
	Statistics,
	Terms,
	Timeline,
} from "./lazy.ts";
import { type Tab, Tabs } from "./tabs.tsx";
import { useAnswers } from "./useAnswers.ts";
import { useBasemap } from "./useBasemap.ts";
import { useSteps } from "./useSteps.ts";

interface ExploreProps {
	readonly catalogue: Catalogue;
	readonly root: URL;
	readonly home: URL;
	readonly store: ViewStore;
	readonly text: Text;
}

/** The explore page: filters, list or incident, map and timeline, all showing one answer to one filter. */
export function Explore({ catalogue, root, home, store, text }: ExploreProps) {
	const { words } = text;
	const [tab, setTab] = useState<Tab>("list");
	const [carrying, setCarrying] = useState(false);
	const scroller = useRef<HTMLDivElement>(null);
	const { view, ignored, go, link } = useSteps(store, home, catalogue);
	const { answer, statistics, pending, search, touch } = useAnswers(catalogue, view, text, root);
	const basemap = useDeferredValue(useBasemap(root));

	const { subject } = view;
	const open = subject.kind === "incident" ? rowOf(catalogue, subject.id) : null;
	const nothingOpen = open === null;
	// An incident that is open gives the page its own title.
	useEffect(() => {
		if (nothingOpen) document.title = `${words.siteLine} · ${words.siteName}`;
	}, [nothingOpen, words]);

	// How many there are, and when, shows in the frame of the reader's move. What takes longer to draw follows without
	// holding up the next move: the map, then the list and the figures beside the filters.
	const now = useMemo(() => ({ view, answer, link }), [view, answer, link]);
	const soon = useDeferredValue(now);
	const then = useDeferredValue(soon);
	const panel = { catalogue, text, go, root, home, ...now };
	const beside = subject.kind === "all" ? null : <Sheet {...panel} />;
	const tools = (
		<>
			<SearchBox q={view.filter.q} text={text} go={go} onWake={search} />
			{subject.kind === "all" && (
				<CopyButton
					label={words.copyLink}
					copied={words.copied}
					failed={words.copyFailed}
					text={() => hrefOf(view, home)}
				/>
			)}
			<button type="button" className="copy-button" aria-haspopup="dialog" onClick={() => setCarrying(true)}>
				{words.carry}
			</button>
			{carrying && (
				<Boundary instead={null}>
					<Suspense fallback={null}>
						<CarryDialog {...panel} close={() => setCarrying(false)} />
					</Suspense>
				</Boundary>
			)}
		</>
	);
	return (
		<Frame
			text={text}
			root={root}
			home={home}
			inLanguage={(language) => hrefOf(view, homeOf(root, language))}
			version={catalogue.version}
			headed={beside !== null}
			tools={tools}
		>
			<main className="explore" id="main" data-tab={tab} data-subject={subject.kind}>
				<div className="explore-map">
					<Boundary instead={<p className="explore-map-state">{words.mapFailed}</p>}>
						<Suspense>
							<IncidentMap {...{ catalogue, text, go }} answer={soon.answer} view={soon.view} basemap={basemap} />
						</Suspense>
					</Boundary>
				</div>
				<div className="explore-summary">
					<Summary {...{ catalogue, answer, view, text, go, pending, Sentence, Terms }} />
					{(ignored > 0 || catalogue.problems.length > 0) && (
						<Suspense fallback={null}>
							<Notices text={text} ignored={ignored} problems={catalogue.problems} />
						</Suspense>
					)}
				</div>
				<Tabs text={text} tab={tab} choose={setTab} />
				<div className="explore-filters">
					<Suspense>
						<Filters {...{ catalogue, view, text, go }} answer={then.answer}>
							<Boundary instead={null}>
								<Suspense fallback={null}>
									<MoreFilters {...{ catalogue, view, text, go }} answer={then.answer} />
								</Suspense>
							</Boundary>
						</Filters>
					</Suspense>
				</div>
				{/* Before the list, whose end the keyboard would have to walk to. */}
				<div className="explore-time">
					<Boundary instead={null}>
						<Suspense fallback={null}>
							<Timeline {...{ catalogue, answer, view, text, go, touch }} />
						</Suspense>
					</Boundary>
				</div>
				<div className="explore-list" ref={scroller} inert={beside !== null}>
					<Boundary instead={<p className="explore-map-state">{words.failed}</p>}>
						<Suspense>
							<IncidentList {...{ catalogue, text, go, scroller, ...then }} sort={view.sort} />
							<Statistics {...{ catalogue, text, statistics }} link={then.link} />
						</Suspense>
					</Boundary>
				</div>
				{beside !== null && (
					<div className="explore-sheet">
						<Boundary instead={<p className="explore-map-state">{words.incidentFailed}</p>}>
							<Suspense fallback={<p className="explore-map-state">{words.loading}</p>}>{beside}</Suspense>
						</Boundary>
					</div>
				)}
			</main>
		</Frame>
	);
}
