/** The sign of the site: the outline of a square and one dot in it. */
export function Sign() {
	return (
		<svg className="sign" viewBox="0 0 16 16" width="22" height="22" aria-hidden="true">
			<rect x="1.25" y="1.25" width="13.5" height="13.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
			<circle cx="8" cy="8" r="2.25" className="sign-dot" />
		</svg>
	);
}
