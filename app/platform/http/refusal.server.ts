/** Headers that only this server writes; whatever a client sends under these names is thrown away. */
export const CLIENT_ADDRESS = "x-pakn-client-address";
export const REFUSED_STATUS = "x-pakn-refused-status";

/** Where a request came from, as far as the trusted proxies tell: an IP address. */
export const clientAddress = (request: Request): string => request.headers.get(CLIENT_ADDRESS) ?? "unknown";

/**
 * The status that the server decided on before the routes saw the request (too large, wrong type…), for the page
 * that shows it in the frame; undefined for an ordinary request.
 */
export function refusedStatus(request: Request): number | undefined {
  const status = request.headers.get(REFUSED_STATUS);
  return status === null ? undefined : Number(status);
}
