import type { Point } from "../geo/lonLat.ts";
import { createRings, drawRings, type Standing } from "./rings.ts";
import { createStand, type Label, type NamedSymbol, type Stand } from "./stand.ts";
import type { PlaceSymbol } from "./symbols.ts";

/** Who is told what is done to symbols, by their keys; null for none. */
export interface Hearer {
	/** `clicks` are none for the keyboard. */
	readonly press: (key: string, clicks: number) => void;
	/** What the pointer, and what the keyboard, is on. */
	readonly hover: (key: string | null) => void;
	readonly focus: (key: string | null) => void;
}

type Labels = ReadonlyMap<PlaceSymbol, Label>;

/** The symbols on the map. */
export interface Board {
	/**
	 * Shows these, in the order in which one reads, and beside them the names that there is room for; `origin` is the
	 * pixel of the world where the map's panes begin.
	 */
	show(symbols: readonly NamedSymbol[], labels: Labels, origin: Point, zoom: number): void;
	/** Moves them to where they will be, or for a moment are, at another zoom, until they are shown at that. */
	glide(origin: Point, zoom: number): void;
	remove(): void;
}

/**
 * Puts a board into a pane of the map: a stand for each symbol, and beneath them one drawing of all their rings. It is
 * written by hand, since every move of the days changes it: a stand stays for as long as its symbol does, and only what
 * changed is written.
 */
export function createBoard(pane: HTMLElement, hearer: Hearer): Board {
	const layer = pane.appendChild(document.createElement("div"));
	const rings = createRings();
	layer.append(rings.svg);
	const stands = new Map<string, Stand>();
	let shown: readonly NamedSymbol[] = [];
	let drawnFrom: Point = { x: Number.NaN, y: Number.NaN };
	let drawnAt = Number.NaN;
	let glides = false;
	let [hovered, marked]: [string | null, string | null] = [null, null];
	let isMoving = false;

	const standingOf = ({ symbol: { key }, chosen, current }: NamedSymbol): Standing => {
		if (chosen === true) return "chosen";
		if (current) return "current";
		return key === hovered || key === marked ? "pointed" : "plain";
	};
	const draw = () => {
		const standings = shown.map(standingOf);
		const symbols = shown.map(({ symbol }) => symbol);
		rings.fill(drawRings(symbols, (_, i) => standings[i] ?? "plain", drawnFrom));
	};
	const arrange = (symbols: readonly NamedSymbol[], labels: Labels, origin: Point) => {
		const keys = new Set(symbols.map(({ symbol }) => symbol.key));
		for (const [key, { button }] of stands) {
			if (keys.has(key)) continue;
			button.remove();
			stands.delete(key);
		}
		let next = rings.svg.nextElementSibling;
		for (const named of symbols) {
			const { key } = named.symbol;
			const stand = stands.get(key) ?? createStand(key);
			stands.set(key, stand);
			stand.show(named, labels.get(named.symbol) ?? null, origin);
			if (stand.button === next) next = next.nextElementSibling;
			else layer.insertBefore(stand.button, next);
		}
	};
	const rest = () => {
		if (!glides) return;
		glides = false;
		rings.svg.style.visibility = "";
		for (const stand of stands.values()) stand.rest();
	};
	const stopListening = listen(layer, {
		click: (event) => {
			const key = keyOf(event.target);
			if (key !== null) hearer.press(key, event.detail);
		},
		// Two quick clicks on a symbol are two clicks on it, not a zoom of the map beneath.
		dblclick: (event) => event.stopPropagation(),
		pointerover: ({ target }) => point(keyOf(target)),
		pointerout: ({ relatedTarget }) => point(keyOf(relatedTarget)),
		focusin: ({ target }) => focus(keyOf(target), target instanceof Element && target.matches(":focus-visible")),
		focusout: () => focus(null, false),
	});
	const point = (key: string | null) => {
		if (key === hovered) return;
		hovered = key;
		draw();
		hearer.hover(key);
	};
	const focus = (key: string | null, isMarked: boolean) => {
		// A button that only changes its place among the others keeps the focus.
		if (isMoving) return;
		marked = isMarked ? key : null;
		draw();
		hearer.focus(key);
	};
	return {
		show(symbols, labels, origin, zoom) {
			const isSameMap = origin.x === drawnFrom.x && origin.y === drawnFrom.y && zoom === drawnAt;
			if (!isSameMap) rest();
			const focused = document.activeElement;
			isMoving = true;
			arrange(symbols, labels, origin);
			if (focused instanceof HTMLElement && focused !== document.activeElement && layer.contains(focused))
				focused.focus({ preventScroll: true });
			isMoving = false;
			if (isSameMap && symbols === shown) return;
			[shown, drawnFrom, drawnAt] = [symbols, origin, zoom];
			draw();
		},
		glide(origin, zoom) {
			glides = true;
			rings.svg.style.visibility = "hidden";
			for (const named of shown) stands.get(named.symbol.key)?.glide(origin, 2 ** (zoom - drawnAt), standingOf(named));
		},
		remove() {
			stopListening();
			layer.remove();
		},
	};
}

function keyOf(target: EventTarget | null): string | null {
	const button = target instanceof Element ? target.closest<HTMLElement>("[data-place]") : null;
	return button?.dataset.place ?? null;
}

type Heard = { readonly [K in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[K]) => void };

function listen(element: HTMLElement, heard: Heard): () => void {
	const all = Object.entries(heard) as [string, (event: Event) => void][];
	for (const [type, hear] of all) element.addEventListener(type, hear);
	return () => {
		for (const [type, hear] of all) element.removeEventListener(type, hear);
	};
}
