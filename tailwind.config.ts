import type { Config } from "tailwindcss";

/** Tokens of the look: shared/style. Loaded by app/styles.css through `@config`. */
export default {
  content: ["./app/**/*.{ts,tsx}"],
  theme: {
    extend: {
      colors: {
        ink: "#1b1f24",
        soft: "#4d5661",
        line: "#d9dde3",
        wash: "#f6f4f0",
        brand: "#8f1d21",
        "brand-deep": "#6d1418",
        gold: "#c9962b",
        link: "#0b4f9e",
        ok: "#1d6b3a",
        warn: "#7a4f00",
        late: "#a61b13",
        focus: "#ffdd00",
      },
      fontFamily: { sans: ["system-ui", "Segoe UI", "Roboto", "Noto Sans", "sans-serif"] },
      maxWidth: { prose: "70ch", page: "1040px", staff: "1320px" },
    },
  },
} satisfies Config;
