import { paths } from "~/paths";
import type { Action } from "./actions";

/** The page on which a step is taken. */
export function stepPath(code: string, action: Action): string {
  if (action === "correct") return paths.staff.correct(code);
  if (action === "listPoints") return paths.staff.matter(code);
  if (action === "renewSecret") return paths.staff.newSecret(code);
  return paths.staff.act(code, action);
}
