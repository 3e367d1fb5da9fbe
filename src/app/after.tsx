import { type ReactNode, useLayoutEffect, useState, useSyncExternalStore } from "react";
import { afterFrame } from "./afterFrame.ts";
import { type Following, follow } from "./following.ts";

/** The parts of the page that follow what the reader does, in the order in which they do. */
const PARTS = ["said", "map", "filters", "list"] as const;

const CLOCK = {
	now: () => performance.now(),
	afterFrame,
	wait: (task: () => void, ms: number) => void setTimeout(task, ms),
};

/** Has the parts of the page follow a value, which must stay the same as long as nothing in it changes. */
export function useFollowing<T>(now: T): Following<T> {
	const [following] = useState(() => follow(now, PARTS.length, CLOCK));
	useLayoutEffect(() => following.take(now), [following, now]);
	return following;
}

interface AfterProps<T> {
	readonly of: Following<T>;
	readonly part: (typeof PARTS)[number];
	readonly children: (value: T) => ReactNode;
}

/** A part of the page, drawn with what it is to show by now. */
export function After<T>({ of, part, children }: AfterProps<T>) {
	const read = () => of.at(PARTS.indexOf(part));
	return children(useSyncExternalStore(of.subscribe, read, read));
}
