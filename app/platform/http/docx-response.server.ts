/** A Word file to keep, for its reader alone. `name` has no signs beyond ASCII. */
export const docxResponse = (file: Uint8Array, name: string): Response =>
  new Response(new Uint8Array(file), {
    headers: {
      "Content-Type": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
