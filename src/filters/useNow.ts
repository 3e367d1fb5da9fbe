import { useSyncExternalStore } from "react";
import type { View } from "../view/view.ts";

/** What is asked at this moment, which a panel as a whole may follow some frames later. */
export interface AskedNow {
	readonly subscribe: (listener: () => void) => () => void;
	readonly asked: () => View;
}

/** One thing of what is asked now; a part that shows it is drawn in the frame of the reader's move, and for it alone. */
export function useNow<T>({ subscribe, asked }: AskedNow, pick: (view: View) => T): T {
	const read = () => pick(asked());
	return useSyncExternalStore(subscribe, read, read);
}
