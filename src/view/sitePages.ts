/** The site's pages beside the first one, below a language's home, in the order in which they are named. */
export const MAIN_PAGES = ["browse/", "statistics/", "data/", "about/"] as const;

/** Those that are named in the foot of every page. */
export const FOOT_PAGES = ["offline/", "about/safety/", "about/accessibility/", "about/licences/"] as const;
