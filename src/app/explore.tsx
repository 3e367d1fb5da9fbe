import "./explore.css";
import { useQuery } from "@tanstack/react-query";
import { Suspense, useEffect, useRef, useState } from "react";
import { basemapQuery } from "../data/files.ts";
import { Filters } from "../filters/filters.tsx";
import { SearchBox } from "../filters/searchBox.tsx";
import { Summary } from "../filters/summary.tsx";
import type { Catalogue } from "../incident/catalogue.ts";
import { rowOf } from "../incident/lookup.ts";
import { Statistics } from "../list/statistics.tsx";
import type { Text } from "../text/text.ts";
import { titleInFull, titleOf } from "../text/titles.ts";
import { CopyButton } from "../ui/copyButton.tsx";
import { hrefOf } from "../view/history.ts";
import type { ViewStore } from "../view/store.ts";
import { Boundary } from "./boundary.tsx";
import { Frame } from "./frame.tsx";
import { IncidentList, IncidentMap, IncidentSheet, Timeline, UnknownPage } from "./lazy.ts";
import { Notices } from "./notices.tsx";
import { type Tab, Tabs } from "./tabs.tsx";
import { useAnswers } from "./useAnswers.ts";
import { useSteps } from "./useSteps.ts";

interface ExploreProps {
	readonly catalogue: Catalogue;
	readonly root: URL;
	readonly store: ViewStore;
	readonly text: Text;
}

/** The explore page: filters, list or incident, map and timeline, all showing one answer to one filter. */
export function Explore({ catalogue, root, store, text }: ExploreProps) {
	const { words } = text;
	const [tab, setTab] = useState<Tab>("list");
	const [searching, setSearching] = useState(false);
	const scroller = useRef<HTMLDivElement>(null);
	const { view, ignored, go, link } = useSteps(store, root, catalogue);
	const { answer, statistics } = useAnswers(catalogue, view.filter, text, root, searching);
	const basemap = useQuery(basemapQuery(root));

	const { subject } = view;
	const open = subject.kind === "incident" ? rowOf(catalogue, subject.id) : null;
	const title = open === null ? words.siteLine : titleInFull(text, titleOf(text, catalogue, open.columns, open.row));
	useEffect(() => {
		document.title = `${title} · ${words.siteName}`;
	}, [title, words]);

	const panel = { catalogue, answer, view, text, go, link, root };
	const beside =
		subject.kind === "all" ? null : open === null ? <UnknownPage {...panel} /> : <IncidentSheet {...panel} />;
	const tools = (
		<>
			<SearchBox view={view} text={text} go={go} onWake={() => setSearching(true)} />
			{subject.kind === "all" && (
				<CopyButton
					label={words.copyLink}
					copied={words.copied}
					failed={words.copyFailed}
					text={() => hrefOf(view, root)}
				/>
			)}
		</>
	);
	return (
		<Frame text={text} root={root} version={catalogue.version} tools={tools}>
			<main className="explore" id="main" data-tab={tab} data-subject={subject.kind}>
				<div className="explore-map">
					<Boundary instead={<p className="explore-map-state">{words.mapFailed}</p>}>
						<Suspense fallback={<p className="explore-map-state">{words.loading}</p>}>
							<IncidentMap {...panel} basemap={basemap.data ?? null} />
						</Suspense>
					</Boundary>
				</div>
				<div className="explore-summary">
					<Summary {...panel} />
					<Notices text={text} ignored={ignored} problems={catalogue.problems} />
				</div>
				<Tabs text={text} tab={tab} choose={setTab} />
				<div className="explore-filters">
					<Filters {...panel} />
				</div>
				<div className="explore-list" ref={scroller} inert={beside !== null}>
					<Boundary instead={<p className="explore-map-state">{words.failed}</p>}>
						<Suspense fallback={<p className="explore-map-state">{words.loading}</p>}>
							<IncidentList {...panel} scroller={scroller} />
							<Statistics {...panel} statistics={statistics} />
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
				<div className="explore-time">
					<Boundary instead={null}>
						<Suspense fallback={null}>
							<Timeline {...panel} />
						</Suspense>
					</Boundary>
				</div>
			</main>
		</Frame>
	);
}
