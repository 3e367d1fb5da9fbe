import { type ReactNode, useLayoutEffect, useState, useSyncExternalStore } from "react";
import { afterFrame } from "./afterFrame.ts";
import { follow } from "./following.ts";
import type { Live, Now } from "./live.ts";

/** What is asked and answered: at this moment, or as a part of the page has followed it. */
type Source = Pick<Live, "read" | "built" | "subscribe">;

const CLOCK = {
	now: () => performance.now(),
	afterFrame,
	wait: (task: () => void, ms: number) => void setTimeout(task, ms),
};

/**
 * Has four parts of the page follow what is asked and answered, one after another: what is said, map, filters and list.
 * Who goes to another page is there at once.
 */
export function useFollowing(live: Live): readonly [said: Source, map: Source, filters: Source, list: Source] {
	const [{ take, parts }] = useState(() => {
		const { at, take, subscribe } = follow(live.read(), 4, CLOCK);
		const part = (i: number): Source => ({ ...live, read: () => at(i), subscribe });
		return { take, parts: [part(0), part(1), part(2), part(3)] as const };
	});
	useLayoutEffect(() => {
		const follows = () => {
			const now = live.read();
			take(now, now.view.subject !== parts[0].read().view.subject);
		};
		follows();
		return live.subscribe(follows);
	}, [live, take, parts]);
	return parts;
}

interface PartProps<T> {
	readonly of: Source;
	/** What it shows, the same for as long as it is to stay as it is. */
	readonly pick: (now: Now) => T;
	readonly children: (picked: T) => ReactNode;
}

/** All there is. */
export const whole = (now: Now): Now => now;

/** A part of the page that is drawn for what it shows alone. Of what shows at this moment there is to be little in it. */
export function Part<T>({ of, pick, children }: PartProps<T>) {
	return children(usePart(of, pick));
}

/** What a part of the page is drawn with. */
export function usePart<T>({ subscribe, read, built }: Source, pick: (now: Now) => T): T {
	return useSyncExternalStore(
		subscribe,
		() => pick(read()),
		() => pick(built()),
	);
}
