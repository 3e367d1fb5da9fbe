import "./map.css";
import "./gestures.ts";
import { type Map as LeafletMap, latLngBounds } from "leaflet";
import { memo, useState } from "react";
import { MapContainer } from "react-leaflet";
import { wordsOf } from "../text/later.ts";
import { Drawing, type MapProps } from "./drawing.tsx";
import { leaveToPage, tellTwoFingers } from "./pageScroll.ts";
import { FRAME } from "./shapes.ts";

const [WEST, SOUTH, EAST, NORTH] = FRAME;
const DRAWN = latLngBounds([SOUTH, WEST], [NORTH, EAST]);

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
				minZoom={3}
				maxZoom={11}
				maxBounds={DRAWN.pad(0.15)}
				maxBoundsViscosity={0.8}
				zoomSnap={0.1}
				wheelPxPerZoomLevel={100}
				zoomAnimation={!matchMedia("(prefers-reduced-motion: reduce)").matches}
				fadeAnimation={false}
				zoomControl={false}
				attributionControl={false}
				boxZoom={false}
				trackResize={false}
			/>
		</section>
	);
});
