/**
 * A page that is there as one text. A body of the usual kind is wrapped in a stream, cut into pieces and read back out of it
 * piece by piece; the door writes this one as it stands. To everyone else it is a response like any other.
 */
export class PageResponse extends Response {
  constructor(
    readonly page: string,
    init: ResponseInit,
  ) {
    super(null, init);
  }

  override get body(): Response["body"] {
    return new Response(this.page).body;
  }

  override text(): Promise<string> {
    return Promise.resolve(this.page);
  }

  override arrayBuffer(): Promise<ArrayBuffer> {
    return new Response(this.page).arrayBuffer();
  }
}

/** The page of a response, if it has one. Asked by its shape: the routes' bundle has a class of its own. */
export function pageOf(response: Response): string | undefined {
  const { page } = response as { page?: unknown };
  return typeof page === "string" ? page : undefined;
}
