import { geoConicConformal } from "d3-geo";

/** The size of the small map of Kazakhstan on static pages, in its own units. */
export const WIDTH = 720;
export const HEIGHT = 400;

/** The outermost points of Kazakhstan: west, north, east, south (degrees). */
const ENDS = [
	[46.5, 48.5],
	[69, 55.4],
	[87.3, 49.1],
	[68, 40.6],
];

/** How the small map is drawn: the conic projection in which maps of the country are mostly drawn. */
export const PROJECTION = geoConicConformal()
	.parallels([43, 53])
	.rotate([-67, 0])
	.fitExtent(
		[
			[12, 12],
			[WIDTH - 12, HEIGHT - 12],
		],
		{ type: "MultiPoint", coordinates: ENDS },
	);
