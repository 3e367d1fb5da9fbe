// A built page is there to be read without the app. So it is painted first: all that the app is made of stands in a
// template, where no browser fetches it, and is asked for once the page has been painted. A page that nobody looks at is
// not painted, and loads at once.

const [later] = document.getElementsByTagName("template");
const load = () => later && document.head.append(later.content);

if (document.hidden) load();
// In the frame after the first the first is on the screen.
else requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(load)));

// A button that is pressed before the app is there is pressed again when it is (src/main.tsx). What opens a part of the
// page without any script has done so.
const root = document.getElementById("root") as HTMLElement;
root.onclick = ({ target }) =>
	(target as Element).closest("button:not([popovertarget])")?.toggleAttribute("data-pressed", true);
