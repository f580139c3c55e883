/** A page for the moments when not even the frame can be drawn: while starting, or when drawing failed. */
export function plainPage(title: string, sentence: string): string {
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head><body><main><h1>${title}</h1><p>${sentence}</p><p><a href="/">Trang chủ</a></p></main></body></html>`;
}
