import type { Side } from "../geo/labels.ts";
import type { Point } from "../geo/lonLat.ts";
import { createRings, drawRings, middleOf, type Rings, type Standing } from "./rings.ts";
import type { PlaceSymbol } from "./symbols.ts";

/** A symbol with all that is said of it. */
export interface NamedSymbol {
	readonly symbol: PlaceSymbol;
	/** What it is called in full: "Almaty, 235 incidents: …". */
	readonly name: string;
	/** What it gathers, said in words: "Almaty and 4 more"; null for one place. */
	readonly gathers: string | null;
	readonly count: string;
	/** Whether the filter asks for exactly this place; null for several places. */
	readonly chosen: boolean | null;
	/** Whether the incident that is being read was here. */
	readonly current: boolean;
}

/** A name written beside a symbol. */
export interface Label {
	readonly text: string;
	readonly side: Side;
}

/** Where a symbol stands on the page: a button, which holds the number and the name beside it. */
export interface Stand {
	readonly button: HTMLButtonElement;
	/** Shows a symbol, with its name where there is room for it; only what is otherwise than before is written. */
	show(named: NamedSymbol, label: Label | null, origin: Point): void;
	/** Moves it, with its own ring, to where it is on a map of `scale` times the size and with another origin. */
	glide(origin: Point, scale: number, standing: Standing): void;
	/** Back to where it was shown; its ring is again part of the drawing of all. */
	rest(): void;
}

/**
 * Makes the stand of one symbol. It stands by its place and not by a transform, which would make the browser put
 * together a layer for each.
 */
export function createStand(key: string): Stand {
	const button = document.createElement("button");
	const count = button.appendChild(document.createTextNode(""));
	button.type = "button";
	button.dataset.place = key;
	let shown: NamedSymbol | null = null;
	let [left, top] = [Number.NaN, Number.NaN];
	let label: HTMLSpanElement | null = null;
	let labelled: Label | null = null;
	let ring: Rings | null = null;

	const write = (now: NamedSymbol, before: NamedSymbol | null) => {
		const { shape, radius } = now.symbol;
		if (shape !== before?.symbol.shape) button.className = `map-symbol map-symbol-${shape} leaflet-zoom-animated`;
		if (radius !== before?.symbol.radius) {
			button.style.width = `${2 * radius}px`;
			button.style.height = `${2 * radius}px`;
		}
		if (now.name !== before?.name) button.setAttribute("aria-label", now.name);
		if (now.gathers !== before?.gathers) say(button, "aria-description", now.gathers);
		if (now.chosen !== before?.chosen) say(button, "aria-pressed", now.chosen === null ? null : String(now.chosen));
		if (now.current !== before?.current) say(button, "aria-current", now.current ? "true" : null);
		if (now.count !== before?.count) count.data = now.count;
	};
	const writeLabel = (now: Label | null) => {
		if (now === null) {
			label?.remove();
			label = null;
			return;
		}
		if (label === null) {
			label = document.createElement("span");
			label.ariaHidden = "true";
			button.prepend(label);
		}
		label.className = `map-label map-label-${now.side}`;
		// The space parts it from the count for those who speak to the page what they see.
		const written = `${now.text} `;
		if (label.firstChild instanceof Text) label.firstChild.data = written;
		else label.textContent = written;
	};
	return {
		button,
		show(named, wanted, origin) {
			const { radius } = named.symbol;
			const { x, y } = middleOf(named.symbol, origin);
			if (x - radius !== left) button.style.left = `${x - radius}px`;
			if (y - radius !== top) button.style.top = `${y - radius}px`;
			[left, top] = [x - radius, y - radius];
			if (wanted?.text !== labelled?.text || wanted?.side !== labelled?.side) writeLabel(wanted);
			labelled = wanted;
			if (named === shown) return;
			write(named, shown);
			shown = named;
		},
		glide(origin, scale, standing) {
			if (shown === null) return;
			const { x, y, radius } = shown.symbol;
			if (ring === null) {
				ring = createRings();
				button.append(ring.svg);
			}
			ring.fill(drawRings([shown.symbol], () => standing, shown.symbol));
			const moved = middleOf({ ...shown.symbol, x: x * scale, y: y * scale }, origin);
			button.style.transform = `translate(${moved.x - radius - left}px, ${moved.y - radius - top}px)`;
		},
		rest() {
			button.style.transform = "";
			ring?.svg.remove();
			ring = null;
		},
	};
}

function say(element: Element, attribute: string, value: string | null): void {
	if (value === null) element.removeAttribute(attribute);
	else element.setAttribute(attribute, value);
}
