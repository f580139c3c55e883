/** "15 giây", "2 phút": a waiting time in words, rounded up. Takes seconds. */
export const waitWords = (seconds: number): string =>
  seconds < 60 ? `${Math.max(1, Math.ceil(seconds))} giây` : `${Math.ceil(seconds / 60)} phút`;
