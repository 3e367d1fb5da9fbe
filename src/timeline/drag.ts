import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import { textScale } from "../ui/textScale.ts";
import { chooseDates, dragDates, type Go } from "../view/steps.ts";
import { type Brush, type BrushEvent, brushed, change, gripAt, IDLE } from "./brush.ts";
import { createFrameTask } from "./frame.ts";
import type { Scale } from "./scale.ts";
import { datesOf, type Window } from "./window.ts";

/** How wide the target of a handle is, in pixels: for a pointer that aims, and for a thumb. */
export const REACH = 24;
const THUMB_REACH = 44;

/**
 * What the surface of the chart does with a pointer. The drag lives in a ref, since only the dates that come of it are
 * shown; its first move makes an entry of the history and the others replace that one.
 */
export function useDrag(scale: Scale, shown: Window, dated: boolean, go: Go, touch: () => void) {
	const brush = useRef<Brush>(IDLE);
	// Where the chart begins, as it was when pressed: to ask that at every move has the browser lay out the page at once.
	const left = useRef(0);
	const [frame] = useState(() =>
		createFrameTask({
			requestAnimationFrame: (task) => requestAnimationFrame(task),
			cancelAnimationFrame: (id) => cancelAnimationFrame(id),
		}),
	);

	const send = (event: BrushEvent) => {
		const before = brush.current;
		brush.current = brushed(before, event, scale);
		const news = change(before, brush.current, event);
		if (news === null) return;
		const { from, to } = datesOf(news.window, scale);
		if (news.first) go(chooseDates(from, to));
		else frame.ask(() => go(dragDates(from, to)));
	};
	const clear = () => {
		if (dated) go(chooseDates(null, null));
	};
	const xOfEvent = (event: PointerEvent) => (event.clientX - left.current) / textScale();

	return {
		/** A handle has the keyboard. */
		onFocus: touch,
		onPointerDown(event: PointerEvent<HTMLElement>) {
			if (!event.isPrimary || event.button !== 0) return;
			touch();
			left.current = event.currentTarget.getBoundingClientRect().left;
			const x = xOfEvent(event);
			const grip = gripAt(x, shown, event.pointerType === "touch" ? THUMB_REACH : REACH, scale);
			send({ kind: "press", x, grip, window: shown });
			event.currentTarget.setPointerCapture(event.pointerId);
			event.currentTarget.dataset.grip = grip;
		},
		onPointerMove(event: PointerEvent<HTMLElement>) {
			if (event.isPrimary) send({ kind: "move", x: xOfEvent(event), single: event.shiftKey });
		},
		onPointerUp(event: PointerEvent<HTMLElement>) {
			if (!event.isPrimary) return;
			const { grip } = event.currentTarget.dataset;
			send({ kind: "release" });
			frame.flush();
			delete event.currentTarget.dataset.grip;
			// The keys then carry on where the hand left off.
			if (grip === "from" || grip === "end") {
				event.currentTarget.querySelector<SVGElement>(`[data-end="${grip}"]`)?.focus({ preventScroll: true });
			}
		},
		/** The browser took the gesture for a scroll: all is as before it. */
		onPointerCancel(event: PointerEvent<HTMLElement>) {
			send({ kind: "cancel" });
			frame.flush();
			delete event.currentTarget.dataset.grip;
		},
		onDoubleClick: clear,
		onKeyDown(event: KeyboardEvent<HTMLElement>) {
			// With nothing to leave here, Escape is for whatever stands around the timeline.
			if (event.key !== "Escape" || (brush.current.kind === "idle" && !dated)) return;
			event.stopPropagation();
			if (brush.current.kind === "idle") return clear();
			send({ kind: "cancel" });
			frame.flush();
		},
	};
}
