import { TIE } from "./marks.ts";
import type { PlaceSymbol } from "./symbols.ts";
import { partsOf } from "./tally.ts";

/** What a symbol looks like: a ring, or a square for an area, divided by kind, with the number inside. */
export function Ring({ symbol, count }: { symbol: PlaceSymbol; count: string }) {
	const { x, y, radius, shape, members, tiedTo } = symbol;
	const bearing = tiedTo === null ? 0 : Math.atan2(tiedTo.y - y, tiedTo.x - x);
	const reach = radius + TIE;
	const gathered = members.length > 1;
	const width = Math.max(4, Math.round(radius * 0.22));
	const middle = radius - width / 2 - 0.5;
	return (
		<svg
			width={2 * radius}
			height={2 * radius}
			viewBox={`${-radius} ${-radius} ${2 * radius} ${2 * radius}`}
			aria-hidden="true"
		>
			{tiedTo && <line x2={reach * Math.cos(bearing)} y2={reach * Math.sin(bearing)} className="map-symbol-tie" />}
			{/* A line around the ring says that several places stand here. */}
			<Outline shape={shape} radius={gathered ? radius + 3 : radius} className="map-symbol-ground" />
			{gathered && <Outline shape={shape} radius={radius + 2} className="map-symbol-gathered" />}
			{partsOf(symbol).map(({ kind, start, share }) => (
				<Outline
					key={kind}
					shape={shape}
					radius={middle}
					className={`map-kind-${kind}`}
					width={width}
					dash={dashOf(100 * share)}
					offset={-100 * start}
				/>
			))}
			<Outline shape={shape} radius={radius - width - 1.5} className="map-symbol-core" />
			<text className="map-symbol-count" textAnchor="middle" dy="0.35em">
				{count}
			</text>
		</svg>
	);
}

/** A sliver of ground between two parts tells them apart where their colours do not. */
function dashOf(share: number): string {
	const length = share === 100 ? 100 : Math.max(0.5, share - 1.5);
	return `${length} ${100 - length}`;
}

interface OutlineProps {
	readonly shape: PlaceSymbol["shape"];
	readonly radius: number;
	readonly className: string;
	readonly width?: number;
	readonly dash?: string;
	readonly offset?: number;
}

/** A circle or a square; both begin at twelve o'clock and go with the clock. */
function Outline({ shape, radius, className, width, dash, offset }: OutlineProps) {
	const side = radius * 0.94;
	const path =
		shape === "area"
			? `M0 ${-side}H${side}V${side}H${-side}V${-side}z`
			: `M0 ${-radius}A${radius} ${radius} 0 0 1 0 ${radius}A${radius} ${radius} 0 0 1 0 ${-radius}z`;
	return (
		<path
			d={path}
			pathLength={100}
			className={className}
			strokeWidth={width}
			strokeDasharray={dash}
			strokeDashoffset={offset}
		/>
	);
}
