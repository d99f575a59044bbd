/** Where a database is. */
export interface Place {
  /** For people; never holds a token. */
  name: string;
  /** The path, for a file on this machine. */
  path?: string;
}

/** Takes an address such as `file:data/footnote.db` or `libsql://host`. */
export function findPlace(url: string): Place {
  const file = /^file:(?:\/\/(?:localhost)?(?=\/))?([^?#]*)/i.exec(url);
  if (file) {
    const path = decode(file[1] ?? '');
    return { name: path, path };
  }
  return { name: URL.canParse(url) ? new URL(url).host : 'at DATABASE_URL' };
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
