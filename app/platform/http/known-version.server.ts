/**
 * Whether a request names in If-None-Match the version `tag` (an ETag, weak or strong), or any at all: the two kinds are the
 * same here (RFC 9110 §13.1.2). Null when it names none, so that a time may be asked for instead (§13.2.2).
 */
export function knowsVersion(asked: Headers, tag: string): boolean | null {
  const known = asked.get("If-None-Match");
  if (known === null) return null;
  const tags = known.split(",").map(bare);
  return tags.includes("*") || tags.includes(bare(tag));
}

const bare = (tag: string): string => tag.trim().replace(/^W\//, "");
