import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { Topology } from "topojson-specification";
import { basemapQuery } from "../data/files.ts";

interface BasemapProps {
	readonly root: URL;
	/** What is drawn with the basemap, or with what has become of it. */
	readonly children: (basemap: Topology | "awaited" | "missing") => ReactNode;
}

/** Asks for the basemap. When it comes, what needs it is drawn anew, and nothing else. */
export function Basemap({ root, children }: BasemapProps) {
	const { data, isError } = useQuery(basemapQuery(root));
	return children(data ?? (isError ? "missing" : "awaited"));
}
