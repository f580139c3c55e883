declare const LOADED_FILES: string | undefined;

/** Folder with the scripts as they were built; outside a build, in tests, they lie at their plain addresses. */
const FOLDER = typeof LOADED_FILES === "string" ? LOADED_FILES : "/";

/**
 * The address at which a page loads a script or picture of public/: it changes with the files, so that browsers keep them
 * for good. What other sites load has an address of its own, which stays.
 */
export const loadedFile = (name: string): string => FOLDER + name;
