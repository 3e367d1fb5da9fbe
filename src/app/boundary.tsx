import { Component, type ReactNode } from "react";

/** Keeps a part that could not be shown (a script that did not load, a fault of ours) from taking the page with it. */
export class Boundary extends Component<{ instead: ReactNode; children: ReactNode }, { failed: boolean }> {
	override state = { failed: false };

	static getDerivedStateFromError() {
		return { failed: true };
	}

	override render() {
		return this.state.failed ? this.props.instead : this.props.children;
	}
}
