/** Everything comes from this site and nothing is inline: there is one script file and one stylesheet. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

const HALF_A_YEAR = 15_552_000;

/** The headers every answer carries, by their names; a route that needs another policy sets its own. HSTS only over TLS. */
export const securityHeaders = (secure: boolean): Readonly<Record<string, string>> =>
  secure ? OVER_TLS : ALWAYS;

const ALWAYS = {
  "content-security-policy": CONTENT_SECURITY_POLICY,
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=()",
};

const OVER_TLS = { ...ALWAYS, "strict-transport-security": `max-age=${HALF_A_YEAR}` };
