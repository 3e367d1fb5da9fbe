import type { Map as LeafletMap } from "leaflet";
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Room } from "../geo/labels.ts";
import type { Answer } from "../incident/answer.ts";
import type { Catalogue } from "../incident/catalogue.ts";
import { wordsOf } from "../text/later.ts";
import type { Text } from "../text/text.ts";
import { chooseOnly, type Go, moveMap, toggleValue } from "../view/steps.ts";
import type { View } from "../view/view.ts";
import { Controls } from "./controls.tsx";
import { extentOf, extentOfPlaces } from "./extent.ts";
import { GatheredList } from "./gatheredList.tsx";
import { labelled } from "./labelled.ts";
import { Legend } from "./legend.tsx";
import { createRuler } from "./letters.ts";
import { labelOf, nameOf, namesOfPlaces, sayTally } from "./names.ts";
import { Nationwide } from "./nationwide.tsx";
import { zoomThatParts } from "./opening.ts";
import type { Shapes } from "./shapes.ts";
import type { NamedSymbol } from "./stand.ts";
import { placesOf } from "./subject.ts";
import type { PlaceSymbol } from "./symbols.ts";
import { kindsIn, tallyAt } from "./tally.ts";
import { tintsOf } from "./tints.ts";
import { useBoard } from "./useBoard.ts";
import { useCamera } from "./useCamera.ts";
import { type Frame, useFrame } from "./useFrame.ts";
import { useLand } from "./useLand.ts";
import { useSymbols } from "./useSymbols.ts";

export interface DrawingProps {
	readonly map: LeafletMap;
	readonly catalogue: Catalogue;
	readonly answer: Answer;
	readonly view: View;
	readonly text: Text;
	readonly go: Go;
	/** The land; null until it has come, if it ever does. */
	readonly shapes: Shapes | null;
	/** Whether what waits for the land can be drawn: the squares of regions, and the names. */
	readonly squares: boolean;
	readonly names: boolean;
}

const NO_TINTS: ReturnType<typeof tintsOf> = new Map();
// What stands over the map takes so many pixels of it, margins and all.
const LEGEND = 44;
const NATIONWIDE = { width: 210, height: 50 };
const CONTROLS = { width: 54, height: 132 };

/** All that stands on the map, once there is a map. */
export function Drawing({ catalogue, answer, view, text, go, map, shapes, squares, names }: DrawingProps) {
	const { words, number } = text;
	const { places } = catalogue.names;
	const { filter, subject } = view;
	/** Keys of the symbols that the pointer and the keyboard are on. */
	const [hovered, hover] = useState<string | null>(null);
	const [focused, focus] = useState<string | null>(null);
	const [opened, open] = useState<{ readonly members: readonly number[]; readonly zoom: number } | null>(null);

	useLayoutEffect(() => nameForKeys(map.getContainer(), wordsOf(text, "map").mapKeys), [map, text]);
	const extent = () => extentOf(catalogue, answer);
	const camera = useCamera(map, view.position, extent, go);
	const all = useRef(extent);
	useLayoutEffect(() => {
		all.current = extent;
	});
	// The same for as long as there is a map, so that the controls are not drawn anew for every filter.
	const showAll = useCallback(() => {
		camera.show(null, () => all.current());
		go(moveMap(null));
	}, [camera, go]);
	const frame = useFrame(map);
	const tints = useMemo(() => (shapes === null ? NO_TINTS : tintsOf(catalogue, answer)), [shapes, catalogue, answer]);
	const { symbols, scale, narrow } = useSymbols(catalogue, answer, squares ? shapes : null, squares, frame);
	const placeAt = useMemo(() => namesOfPlaces(text, catalogue, filter), [text, catalogue, filter]);
	const widthOf = useMemo(() => createRuler(map.getContainer()), [map]);
	const labels = useMemo(
		() =>
			labelled(names ? symbols : [], (symbol) => labelOf(text, placeAt, symbol), widthOf, {
				...openPart(frame),
				most: narrow ? 6 : 16,
			}),
		[names, symbols, text, placeAt, widthOf, frame, narrow],
	);
	const current = useMemo(() => placesOf(catalogue, subject), [catalogue, subject]);

	const chosen = useMemo(() => new Set<string>(filter.place), [filter.place]);
	const isChosen = (place: number) => chosen.has(places[place]?.id ?? "");
	const choose = (place: number) => {
		const id = places[place]?.id;
		if (id !== undefined) go(chosen.size === 1 && chosen.has(id) ? toggleValue("place", id) : chooseOnly("place", id));
	};
	const activate = (symbol: PlaceSymbol) => {
		const [first = 0, ...others] = symbol.members;
		if (others.length === 0) return choose(first);
		const around = extentOfPlaces(catalogue, symbol.members);
		const limits = { fitting: map.getBoundsZoom(around.pad(0.2)), highest: map.getMaxZoom() };
		const zoom = zoomThatParts(catalogue, answer, scale, symbol, limits);
		if (zoom === null) open({ members: symbol.members, zoom: frame.zoom });
		else camera.goTo(around.getCenter(), zoom);
	};
	const closeList = (key: string | undefined) => {
		open(null);
		// Only after the list is gone does the map hold what was chosen from it.
		setTimeout(() => focusOn(map, key));
	};

	const named = useMemo(
		() =>
			symbols.map(
				(symbol): NamedSymbol => ({
					symbol,
					name: sayTally(text, labelOf(text, placeAt, symbol), symbol),
					gathers: symbol.members.length > 1 ? nameOf(text, placeAt, symbol) : null,
					count: number(symbol.total),
					chosen: symbol.members.length > 1 ? null : chosen.has(symbol.key),
					current: symbol.members.some((place) => current.has(place)),
				}),
			),
		[symbols, text, placeAt, number, chosen, current],
	);
	useLand(map, shapes, tints);
	useBoard(map, frame, named, labels, { activate, hover, focus });
	const byKey = (key: string | null) => named.find(({ symbol }) => symbol.key === key);
	const pointed = byKey(hovered) ?? byKey(focused);
	const say = (place: number) => {
		const tally = tallyAt(answer, place);
		const count = number(tally.total);
		return {
			tally,
			count,
			chosen: isChosen(place),
			place: placeAt(place),
			name: sayTally(text, placeAt(place), tally),
		};
	};
	const country = places.findIndex(({ kind }) => kind === "country");
	const nationwide = tallyAt(answer, country);
	// A zoom gathers anew, so what was opened before it is no more.
	const listed = opened?.zoom === frame.zoom ? opened.members : null;
	return (
		<>
			{nationwide.total > 0 && (
				<Nationwide
					label={words.nationwide}
					name={sayTally(text, words.nationwide, nationwide)}
					count={number(nationwide.total)}
					tally={nationwide}
					chosen={isChosen(country)}
					current={current.has(country)}
					activate={() => choose(country)}
				/>
			)}
			{listed && (
				<GatheredList
					words={words}
					heading={nameOf(text, placeAt, { members: listed })}
					places={listed.map((place) => ({ id: place, ...say(place) })).filter(({ tally }) => tally.total > 0)}
					choose={(place) => {
						choose(place);
						closeList(places[place]?.id);
					}}
					close={() => closeList(places[listed[0] ?? 0]?.id)}
				/>
			)}
			<Controls
				text={text}
				atLeast={frame.zoom <= map.getMinZoom()}
				atMost={frame.zoom >= map.getMaxZoom()}
				zoomBy={camera.zoomBy}
				panBy={camera.panBy}
				showAll={showAll}
			/>
			{pointed && (
				<p className="map-pointed" aria-hidden="true">
					{pointed.name}
				</p>
			)}
			<Legend
				text={text}
				narrow={narrow}
				kinds={kindsIn([nationwide, ...symbols])}
				areas={symbols.some(({ shape }) => shape === "area")}
			/>
		</>
	);
}

/** What can be seen of the map, in pixels of the whole world. */
function openPart({ left, top, width, height }: Frame): Pick<Room, "window" | "covered"> {
	const [right, bottom] = [left + width, top + height];
	return {
		window: { left, top, right, bottom: bottom - LEGEND },
		covered: [
			{ left, top, right: left + NATIONWIDE.width, bottom: top + NATIONWIDE.height },
			{ left: right - CONTROLS.width, top, right, bottom: top + CONTROLS.height },
		],
	};
}

/** The map itself can be moved by keys, so it is a stop of the keyboard and says what it is. */
function nameForKeys(container: HTMLElement, name: string): void {
	container.role = "group";
	container.ariaLabel = name;
}

/** Puts the focus on a place's symbol, or on the map when it has none. */
function focusOn(map: LeafletMap, key: string | undefined): void {
	const container = map.getContainer();
	const symbols = [...container.querySelectorAll<HTMLElement>("[data-place]")];
	(symbols.find(({ dataset }) => dataset.place === key) ?? container).focus();
}
