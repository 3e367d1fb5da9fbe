import "./map.css";
import "./gestures.ts";
import type { Map as LeafletMap } from "leaflet";
import { memo, startTransition, useCallback, useState } from "react";
import { MapContainer } from "react-leaflet";
import { wordsOf } from "../text/later.ts";
import { DRAWN, MAP_OPTIONS } from "./mapOptions.ts";
import { OnLand, type OnLandProps } from "./onLand.tsx";
import { leaveToPage, tellTwoFingers } from "./pageScroll.ts";

/** The map: where the incidents of the answer happened, on our own basemap. */
export const IncidentMap = memo(function IncidentMap(props: Omit<OnLandProps, "map">) {
	const { words } = props.text;
	const [map, setMap] = useState<LeafletMap | null>(null);
	// What stands on it is drawn in the tasks after the one that made it.
	const begin = useCallback((made: LeafletMap | null) => startTransition(() => setMap(made)), []);
	return (
		<section
			className="map"
			aria-label={words.regions.map}
			onTouchStartCapture={leaveToPage}
			onTouchMoveCapture={tellTwoFingers}
			onWheelCapture={leaveToPage}
		>
			<p className="visually-hidden">{wordsOf(props.text, "map").mapIntro}</p>
			<p className="map-fingers" aria-hidden="true">
				{wordsOf(props.text, "map").twoFingers}
			</p>
			{map && <OnLand {...props} map={map} />}
			<MapContainer
				ref={begin}
				className="map-leaflet"
				bounds={DRAWN}
				{...MAP_OPTIONS}
				zoomAnimation={!matchMedia("(prefers-reduced-motion: reduce)").matches}
			/>
		</section>
	);
});
