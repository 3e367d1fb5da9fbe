import "./explore.css";
import { useEffect, useMemo, useRef, useState } from "react";
import { SearchBox } from "../filters/searchBox.tsx";
import { Status, Summary } from "../filters/summary.tsx";
import type { Catalogue } from "../incident/catalogue.ts";
import { rowOf } from "../incident/lookup.ts";
import type { Text } from "../text/text.ts";
import { CopyButton } from "../ui/copyButton.tsx";
import { hrefOf } from "../view/history.ts";
import { homeOf } from "../view/home.ts";
import type { ViewStore } from "../view/store.ts";
import { After, useFollowing } from "./after.tsx";
import { Boundary } from "./boundary.tsx";
import { chosenIn } from "./chosen.ts";
import { Frame } from "./frame.tsx";
import { Languages } from "./languages.tsx";
import {
	CarryDialog,
	Clear,
	Filters,
	IncidentMap,
	ListPanel,
	Notices,
	Sentence,
	Sheet,
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
	const { answer, words: found, pending, search, touch } = useAnswers(catalogue, view, text, root);
	const basemap = useBasemap(root);

	const { subject } = view;
	const open = subject.kind === "incident" ? rowOf(catalogue, subject.id) : null;
	const nothingOpen = open === null;
	// An incident that is open gives the page its own title.
	useEffect(() => {
		if (nothingOpen) document.title = `${words.siteLine} · ${words.siteName}`;
	}, [nothingOpen, words]);

	// How many there are, and the days under the hand, show in the frame of the reader's move. All else follows.
	const now = useMemo(() => ({ view, answer, link, found }), [view, answer, link, found]);
	const following = useFollowing(now);
	const common = { catalogue, text, go };
	const panel = { ...common, ...now, root, home };
	const beside = subject.kind === "all" ? null : <Sheet {...panel} />;
	const state = (said: string) => <p className="explore-map-state">{said}</p>;
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
				<Boundary>
					<CarryDialog {...panel} close={() => setCarrying(false)} />
				</Boundary>
			)}
		</>
	);
	return (
		<Frame
			text={text}
			root={root}
			home={home}
			languages={
				<After of={following} part="said">
					{(then) => <Languages text={text} inLanguage={(language) => hrefOf(then.view, homeOf(root, language))} />}
				</After>
			}
			version={catalogue.version}
			headed={beside !== null}
			tools={tools}
		>
			<main className="explore" id="main" data-tab={tab} data-subject={subject.kind}>
				<div className="explore-map">
					<Boundary instead={state(words.mapFailed)}>
						<After of={following} part="map">
							{(then) => <IncidentMap {...common} {...then} basemap={basemap} />}
						</After>
					</Boundary>
				</div>
				<div className="explore-summary">
					<After of={following} part="said">
						{(then) => (
							<Summary
								{...common}
								{...then}
								{...{ Sentence, Clear, Terms }}
								status={<Status {...{ answer, text, pending }} />}
								following={then.view !== view}
							/>
						)}
					</After>
					{(ignored > 0 || catalogue.problems.length > 0) && (
						<Boundary>
							<Notices text={text} ignored={ignored} problems={catalogue.problems} />
						</Boundary>
					)}
				</div>
				<Tabs text={text} tab={tab} choose={setTab} />
				<div className="explore-filters">
					<Boundary>
						<After of={following} part="filters">
							{(then) => <Filters {...common} {...then} view={chosenIn(view, then.view)} />}
						</After>
					</Boundary>
				</div>
				{/* Before the list, whose end the keyboard would have to walk to. */}
				<div className="explore-time">
					<Boundary>
						<After of={following} part="said">
							{(then) => <Timeline {...common} {...then} asks={view.filter} touch={touch} />}
						</After>
					</Boundary>
				</div>
				<div className="explore-list" ref={scroller} inert={beside !== null}>
					<Boundary instead={state(words.failed)}>
						<After of={following} part="list">
							{(then) => <ListPanel {...common} {...then} scroller={scroller} sort={view.sort} />}
						</After>
					</Boundary>
				</div>
				{beside !== null && (
					<div className="explore-sheet">
						<Boundary instead={state(words.incidentFailed)} meanwhile={state(words.loading)}>
							{beside}
						</Boundary>
					</div>
				)}
			</main>
		</Frame>
	);
}
