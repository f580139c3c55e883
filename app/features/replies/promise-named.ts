/** What is said when the item of a promise names who would take a step, or who would keep it (decision 0059). */
export const PROMISE_NAMED = {
  NAMED_IN_IT:
    "Phản ánh nêu tên bạn nên bạn không ghi gì vào cam kết này. Người khác của đơn vị hoặc cấp trên làm.",
  NAMED_CANNOT_HANDLE: "Phản ánh nêu tên người này nên không giao cam kết cho họ. Hãy chọn người khác.",
} as const;
