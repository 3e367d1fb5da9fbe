import { Component, type ReactNode, Suspense } from "react";

interface BoundaryProps {
	/** What stands there when the part cannot be shown, and until it has come; nothing unless given. */
	readonly instead?: ReactNode;
	readonly meanwhile?: ReactNode;
	readonly children: ReactNode;
}

/**
 * A part of the page that may come later, and that, should it fail (a script that did not load, a fault of ours), does
 * not take the page with it.
 */
export class Boundary extends Component<BoundaryProps, { failed: boolean }> {
	override state = { failed: false };

	static getDerivedStateFromError() {
		return { failed: true };
	}

	override render() {
		const { instead, meanwhile, children } = this.props;
		return this.state.failed ? instead : <Suspense fallback={meanwhile}>{children}</Suspense>;
	}
}
