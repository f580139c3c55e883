import { lengthOf } from "./clean-text";
import { formatNumber } from "./vi-format";

/** What to say of a text of more than `max` letters, which is never cut for its writer; null for one that fits. */
export const tooLong = (text: string, max: number): string | null =>
  lengthOf(text) > max ? `Rút gọn còn tối đa ${formatNumber(max)} ký tự.` : null;
