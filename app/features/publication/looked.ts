/** Said where the officer has not yet looked at what the machine still sees. */
export const LOOK_FIRST =
  "Xem từng chỗ máy còn thấy trong bản này, bỏ chỗ nào nhận ra một người, rồi đánh dấu đã xem.";

/** Whether the officer has said yes to every place in doubt; a place that came in since asks again. */
export function hasLooked(form: FormData, places: readonly string[]): boolean {
  const seen = new Set(form.getAll("seen"));
  return places.length === 0 || (form.get("looked") === "on" && places.every((place) => seen.has(place)));
}

/** What an officer ticks who has read a text before everyone does. */
export const CHECKED_LABEL =
  "Đã kiểm tra: không còn tên, địa chỉ, số điện thoại, số giấy tờ hay điều gì nhận ra một người";
