import { basename, extname } from 'node:path';

/** A name that any file system takes. */
export function fileName(text: string): string {
  let plain = text;
  try {
    plain = decodeURIComponent(text);
  } catch {
    // As it is.
  }
  return plain
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
    .slice(0, 60);
}

/** The same for a page, by the last part of its address, or its host. */
export function pageName({ pathname, hostname }: URL): string {
  return fileName(basename(pathname, extname(pathname))) || fileName(hostname);
}
