import { problem } from "~/features/open-data/respond.server";

export const handle = { access: "public" };

/** Whatever the API does not have: said in the words of programmes. */
export const loader = (): Response => problem(404, "noAddress");
