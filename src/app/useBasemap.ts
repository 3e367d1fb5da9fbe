import { useQuery } from "@tanstack/react-query";
import type { Topology } from "topojson-specification";
import { basemapQuery } from "../data/files.ts";

/** The basemap, or what has become of it. */
export function useBasemap(root: URL): Topology | "awaited" | "missing" {
	const { data, isError } = useQuery(basemapQuery(root));
	return data ?? (isError ? "missing" : "awaited");
}
