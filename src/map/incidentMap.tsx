import "./map.css";
import "./gestures.ts";
import type { Map as LeafletMap } from "leaflet";
import { memo, useState } from "react";
import { MapContainer } from "react-leaflet";
import { wordsOf } from "../text/later.ts";
import { Drawing, type MapProps } from "./drawing.tsx";
import { DRAWN, MAP_OPTIONS } from "./mapOptions.ts";
import { leaveToPage, tellTwoFingers } from "./pageScroll.ts";

/** The map: where the incidents of the answer happened, on our own basemap. */
export const IncidentMap = memo(function IncidentMap(props: MapProps) {
	const { words } = props.text;
	const [map, setMap] = useState<LeafletMap | null>(null);
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
			{map && <Drawing {...props} map={map} />}
			<MapContainer
				ref={setMap}
				className="map-leaflet"
				bounds={DRAWN}
				{...MAP_OPTIONS}
				zoomAnimation={!matchMedia("(prefers-reduced-motion: reduce)").matches}
			/>
		</section>
	);
});
