import { catalogue } from "~/features/open-data/catalogue.server";
import { db } from "~/platform/db.server";

export const handle = { access: "public", shows: ["answers", "reference"] };

export const loader = (): Promise<Response> => catalogue(db, "jsonld");
