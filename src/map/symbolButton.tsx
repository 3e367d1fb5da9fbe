import { memo } from "react";
import type { Side } from "../geo/labels.ts";
import { Ring } from "./ring.tsx";
import type { PlaceSymbol } from "./symbols.ts";

/** A symbol with all that is said of it. */
export interface NamedSymbol {
	readonly symbol: PlaceSymbol;
	/** What it is called in full: "Almaty, 235 incidents: …". */
	readonly name: string;
	/** What it gathers, said in words: "Almaty and 4 more"; null for one place. */
	readonly gathers: string | null;
	readonly count: string;
	/** The name written beside it, where there is room for it. */
	readonly label: { readonly text: string; readonly side: Side } | null;
	/** Whether the filter asks for exactly this place; null for several places. */
	readonly chosen: boolean | null;
	/** Whether the incident that is being read was here. */
	readonly current: boolean;
}

interface SymbolButtonProps {
	readonly named: NamedSymbol;
	/** Where its box begins, from the origin of the map's panes. */
	readonly left: number;
	readonly top: number;
	/** These three are the same for as long as the map is there. */
	readonly press: (key: string, clicks: number) => void;
	readonly hover: (key: string | null) => void;
	readonly focus: (key: string | null) => void;
}

/**
 * One symbol: a button that stands by its place and not by a transform, which would make the browser put together a layer
 * for each. It is made anew only for what can be seen of it, as a move of the days changes few symbols of many.
 */
export const SymbolButton = memo(function SymbolButton({ named, left, top, press, hover, focus }: SymbolButtonProps) {
	const { symbol, name, gathers, count, label, chosen, current } = named;
	const { key, shape, radius } = symbol;
	return (
		<button
			type="button"
			className={`map-symbol map-symbol-${shape} leaflet-zoom-animated`}
			data-place={key}
			aria-label={name}
			aria-description={gathers ?? undefined}
			aria-pressed={chosen ?? undefined}
			aria-current={current || undefined}
			style={{ left, top, width: 2 * radius, height: 2 * radius }}
			onClick={({ detail }) => press(key, detail)}
			onPointerEnter={() => hover(key)}
			onPointerLeave={() => hover(null)}
			onFocus={() => focus(key)}
			onBlur={() => focus(null)}
		>
			{label && (
				<span className={`map-label map-label-${label.side}`} aria-hidden="true">
					{/* The space parts it from the count for those who speak to the page what they see. */}
					{`${label.text} `}
				</span>
			)}
			<Ring symbol={symbol} count={count} />
		</button>
	);
}, looksSame);

function looksSame(a: SymbolButtonProps, b: SymbolButtonProps): boolean {
	const [one, other] = [a.named, b.named];
	const [drawn, wanted] = [one.symbol, other.symbol];
	return (
		a.left === b.left &&
		a.top === b.top &&
		one.name === other.name &&
		one.gathers === other.gathers &&
		one.label?.text === other.label?.text &&
		one.label?.side === other.label?.side &&
		one.chosen === other.chosen &&
		one.current === other.current &&
		drawn.key === wanted.key &&
		drawn.radius === wanted.radius &&
		drawn.shape === wanted.shape &&
		drawn.members.length === wanted.members.length &&
		drawn.tiedTo?.x === wanted.tiedTo?.x &&
		drawn.tiedTo?.y === wanted.tiedTo?.y &&
		drawn.kinds.every((n, kind) => n === wanted.kinds[kind])
	);
}
