/** What the recorder found out about one input: ms from its time stamp to the end of a frame; null for no change. */
interface Shown {
	/** Of the frame with the new number of incidents. */
	readonly counted: number | null;
	/** Of the last frame in which anything on the page changed. */
	readonly settled: number | null;
}

/** What was seen between `begin` and `end`. */
export interface Recording {
	readonly shown: readonly Shown[];
	/** How long each frame lasted, in ms. */
	readonly frames: readonly number[];
	/** How many frames showed a place of the list where a row should be and none was. */
	readonly blank: number;
}

declare global {
	interface Window {
		recorder: { begin(type: string): void; end(): Recording };
	}
}

/**
 * Runs in the page, before anything else does: times inputs of one type until the frame that shows their answer has
 * been made. A frame's end is the first message after its animation callbacks, by which it has been laid out and drawn.
 */
export function installRecorder(): void {
	let asked: { at: number; frame: number; counted: number | null; settled: number | null }[] = [];
	let type = "";
	let frame = 0;
	let lengths: number[] = [];
	let blank = 0;
	let began = 0;
	// Changes made in animation callbacks are in the present frame, others in the next.
	let inCallbacks = false;
	const changed = { count: -1, any: -1 };
	const isBlank = () => {
		const list = document.querySelector(".explore-list");
		const rows = document.querySelectorAll(".list-row");
		const [first, last] = [rows[0]?.getBoundingClientRect(), rows[rows.length - 1]?.getBoundingClientRect()];
		if (list === null || first === undefined || last === undefined) return false;
		const { top, bottom } = list.getBoundingClientRect();
		const isAtTop = list.scrollTop < 60;
		const isAtEnd = list.scrollTop + list.clientHeight > list.scrollHeight - 200;
		return (first.top > top + 1 && !isAtTop) || (last.bottom < bottom - 1 && !isAtEnd);
	};
	const channel = new MessageChannel();
	channel.port1.onmessage = ({ data }) => {
		const now = performance.now();
		if (data === frame) inCallbacks = false;
		if (type === "wheel" && isBlank()) blank++;
		const last = asked.at(-1);
		if (last === undefined || last.frame >= data) return;
		if (last.counted === null && changed.count >= 0 && changed.count <= data) last.counted = now - last.at;
		if (changed.any >= 0 && changed.any <= data) {
			last.settled = now - last.at;
			changed.any = -1;
		}
	};
	const tick = (now: number) => {
		frame++;
		inCallbacks = true;
		lengths.push(now - began);
		began = now;
		channel.port2.postMessage(frame);
		requestAnimationFrame(tick);
	};
	requestAnimationFrame(tick);
	const hear = (event: Event) => {
		inCallbacks = false;
		if (event.type !== type) return;
		changed.count = changed.any = -1;
		asked.push({ at: event.timeStamp, frame, counted: null, settled: null });
	};
	for (const one of ["pointerdown", "pointermove", "click", "keydown", "input", "wheel"]) {
		addEventListener(one, hear, { capture: true, passive: true });
	}
	new MutationObserver((changes) => {
		const painted = inCallbacks ? frame : frame + 1;
		changed.any = painted;
		// The number itself, not what says that more is to come.
		const isCount = ({ target, type }: MutationRecord) =>
			type !== "attributes" &&
			(target instanceof Element ? target : target.parentElement)?.closest("p")?.closest("[role=status]") != null;
		if (changed.count < 0 && changes.some(isCount)) changed.count = painted;
	}).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
	window.recorder = {
		begin(of) {
			type = of;
			asked = [];
			lengths = [];
			blank = 0;
		},
		end() {
			type = "";
			return { shown: asked.map(({ counted, settled }) => ({ counted, settled })), frames: lengths.slice(1), blank };
		},
	};
}
