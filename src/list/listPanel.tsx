import type { ComponentProps } from "react";
import { IncidentList } from "./incidentList.tsx";
import { Statistics } from "./statistics.tsx";

/** The incidents that match, and below them the figures that are never counted. */
export function ListPanel(props: ComponentProps<typeof IncidentList> & ComponentProps<typeof Statistics>) {
	return (
		<>
			<IncidentList {...props} />
			<Statistics {...props} />
		</>
	);
}
