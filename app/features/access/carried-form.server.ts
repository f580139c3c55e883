import { type CarriedForm, packForm } from "~/shared/carried-form";

/** Which of the pages on the way a form was sent by; a form without it has just been interrupted. */
export const STEP = "access-step";
const TEXT = "carried:";
const FILE = "carried-file";

/** A carried form as hidden inputs, in order. */
export type HiddenInput = { name: string; value: string };

/** Reads what a form sent; its size is bounded by the server. Throws 415 for something that is no form. */
export async function readPosted(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    throw new Response("Máy chủ không đọc được nội dung vừa gửi lên.", { status: 415 });
  }
}

/**
 * What an interrupted form, or a page on its way, brings along; null when there is nothing to carry, or nowhere.
 * @param target where it was going, looked at already (safeNext, unlockedPage)
 */
export function carriedBy(form: FormData, target: string | null): CarriedForm | null {
  if (!target) return null;
  return form.has(STEP) ? unpack(form, target) : packForm(form, target);
}

function unpack(form: FormData, target: string): CarriedForm | null {
  const carried: CarriedForm = { target, fields: [], files: [] };
  for (const [key, value] of form) {
    if (typeof value !== "string") continue;
    if (key.startsWith(TEXT)) carried.fields.push({ name: key.slice(TEXT.length), value });
    if (key === FILE) {
      const [name = "", fileName = ""] = value.split("\t");
      carried.files.push({ name, fileName });
    }
  }
  return carried.fields.length + carried.files.length > 0 ? carried : null;
}

/** The hidden inputs by which the next page on the way hands the form on. */
export function hiddenInputs(carried: CarriedForm | null): HiddenInput[] {
  if (!carried) return [];
  return [
    ...carried.fields.map(({ name, value }) => ({ name: TEXT + name, value })),
    ...carried.files.map(({ name, fileName }) => ({
      name: FILE,
      value: `${name}\t${fileName.replace(/\s/g, " ")}`,
    })),
  ];
}
