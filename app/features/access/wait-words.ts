import { inBoth, type Language } from "~/shared/language";

/** Lengths of a short wait. */
export const WAIT = inBoth({
  vi: { seconds: (n: number) => `${n} giây`, minutes: (n: number) => `${n} phút` },
  en: {
    seconds: (n) => `${n} ${n === 1 ? "second" : "seconds"}`,
    minutes: (n) => `${n} ${n === 1 ? "minute" : "minutes"}`,
  },
});

/** "15 giây", "2 phút", in English "15 seconds", "1 minute": a waiting time in words, rounded up. Takes seconds. */
export const waitWords = (seconds: number, language: Language = "vi"): string =>
  seconds < 60
    ? WAIT[language].seconds(Math.max(1, Math.ceil(seconds)))
    : WAIT[language].minutes(Math.ceil(seconds / 60));
