import "./explore.css";
import { useEffect, useRef, useState } from "react";
import { SearchBox } from "../filters/searchBox.tsx";
import { Status, Summary, Told } from "../filters/summary.tsx";
import type { Catalogue } from "../incident/catalogue.ts";
import type { Day } from "../incident/date.ts";
import { rowOf } from "../incident/lookup.ts";
import type { Text } from "../text/text.ts";
import { CopyButton } from "../ui/copyButton.tsx";
import { hrefOf } from "../view/history.ts";
import { homeOf } from "../view/home.ts";
import type { ViewStore } from "../view/store.ts";
import { Part, useFollowing, usePart, whole } from "./after.tsx";
import { Basemap } from "./basemap.tsx";
import { Boundary } from "./boundary.tsx";
import { Frame } from "./frame.tsx";
import { Languages } from "./languages.tsx";
import {
	CarryDialog,
	Clear,
	Filters,
	IncidentMap,
	LanguageOffer,
	ListPanel,
	Notices,
	Sentence,
	Sheet,
	Terms,
	Timeline,
} from "./lazy.ts";
import { createLive } from "./live.ts";
import { remember } from "./remember.ts";
import { type Tab, Tabs } from "./tabs.tsx";
import { useSearch } from "./useSearch.ts";

/** The days asked for, the same as long as none of them changes. */
const daysOf = remember((from: Day | null, to: Day | null, year: readonly string[]) => ({ from, to, year }));

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
	const [live] = useState(() => createLive(store, home, catalogue));
	// How many there are, and what is under the hand, show in the frame of the reader's move. All else follows.
	const [first, map, filters, list] = useFollowing(live);
	const said = usePart(first, whole);
	const { view, ignored } = said;
	const { go } = live;
	const search = useSearch(live, catalogue, text, root, view.filter.q);

	const { subject } = view;
	const open = subject.kind === "incident" ? rowOf(catalogue, subject.id) : null;
	const nothingOpen = open === null;
	// An incident that is open gives the page its own title.
	useEffect(() => {
		if (nothingOpen) document.title = `${words.siteLine} · ${words.siteName}`;
	}, [nothingOpen, words]);

	const common = { catalogue, text, go };
	const panel = { ...common, ...said, root, home };
	const beside = subject.kind === "all" ? null : <Sheet {...panel} />;
	const state = (said: string) => <p className="explore-map-state">{said}</p>;
	const tools = (
		<>
			<Part of={live} pick={(now) => now.view.filter.q}>
				{(q) => <SearchBox q={q} text={text} go={go} onWake={search} />}
			</Part>
			{subject.kind === "all" && (
				<CopyButton
					label={words.copyLink}
					copied={words.copied}
					failed={words.copyFailed}
					text={() => hrefOf(live.read().view, home)}
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
			languages={<Languages text={text} inLanguage={(language) => hrefOf(view, homeOf(root, language))} />}
			version={catalogue.version}
			headed={beside !== null}
			tools={tools}
		>
			<main className="explore" id="main" data-tab={tab} data-subject={subject.kind}>
				<div className="explore-map">
					<Boundary>
						<LanguageOffer text={text} inLanguage={(language) => hrefOf(view, homeOf(root, language))} />
					</Boundary>
					<Boundary instead={state(words.mapFailed)}>
						<Basemap root={root}>
							{(basemap) => (
								<Part of={map} pick={whole}>
									{(then) => <IncidentMap {...common} {...then} basemap={basemap} />}
								</Part>
							)}
						</Basemap>
					</Boundary>
				</div>
				<div className="explore-summary">
					<Summary
						{...common}
						{...said}
						{...{ Sentence, Clear, Terms }}
						told={(sentence) => (
							<Part of={live} pick={whole}>
								{(now) => (
									<Told sentence={sentence} following={now.view !== view}>
										<Status answer={now.answer} text={text} pending={now.pending} />
									</Told>
								)}
							</Part>
						)}
					/>
					{(ignored > 0 || catalogue.problems.length > 0) && (
						<Boundary>
							<Notices text={text} ignored={ignored} problems={catalogue.problems} />
						</Boundary>
					)}
				</div>
				<Tabs text={text} tab={tab} choose={setTab} />
				<div className="explore-filters">
					<Boundary>
						<Part of={filters} pick={whole}>
							{(then) => <Filters {...common} {...then} now={live} />}
						</Part>
					</Boundary>
				</div>
				{/* Before the list, whose end the keyboard would have to walk to. */}
				<div className="explore-time">
					<Boundary>
						<Part of={live} pick={({ view: { filter } }) => daysOf(filter.from, filter.to, filter.year)}>
							{(asks) => <Timeline {...common} {...said} asks={asks} touch={live.touch} />}
						</Part>
					</Boundary>
				</div>
				<div className="explore-list" ref={scroller} inert={beside !== null}>
					<Boundary instead={state(words.failed)}>
						<Part of={list} pick={whole}>
							{(then) => (
								<Part of={live} pick={(now) => now.view.sort}>
									{(sort) => <ListPanel {...common} {...then} scroller={scroller} sort={sort} />}
								</Part>
							)}
						</Part>
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
