import { paths } from "../../app/paths";
import type { Page } from "./page";

/** The page of what is like an item, once the background job has read the texts of the register (backlog.ts). */
export const similarPage = (referenceCode: string): Page => ({
  name: "Phản ánh tương tự",
  path: paths.staff.similar(referenceCode),
  as: "staff",
});
