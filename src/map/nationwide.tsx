import { partsOf, type Tally } from "./tally.ts";

interface NationwideProps {
	readonly label: string;
	/** With its counts: "Nationwide, 38 incidents: …". */
	readonly name: string;
	readonly count: string;
	readonly tally: Tally;
	readonly chosen: boolean;
	readonly current: boolean;
	readonly activate: () => void;
}

const WIDTH = 40;

/** What is known only of the whole country: beside the map's places, never among them. */
export function Nationwide({ label, name, count, tally, chosen, current, activate }: NationwideProps) {
	return (
		<button
			type="button"
			className="map-nationwide"
			aria-label={name}
			aria-pressed={chosen}
			aria-current={current || undefined}
			onClick={activate}
		>
			<span>{label}</span> <strong>{count}</strong>
			<svg width={WIDTH} height="8" aria-hidden="true">
				{partsOf(tally).map(({ kind, start, share }) => (
					<rect
						key={kind}
						className={`map-kind-${kind}`}
						x={WIDTH * start}
						width={share > 0 ? Math.max(1, WIDTH * share - 1) : 0}
						height="8"
					/>
				))}
			</svg>
		</button>
	);
}
