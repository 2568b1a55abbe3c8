/** The content security policy, the same words in the meta tag and in the `_headers` file. */
import { createHash } from 'node:crypto';

/** Allows our own files, and the one inline script and one inline style block by their hash; nothing from elsewhere. */
export function securityPolicy(inlineScript: string, inlineStyle: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' '${sha256(inlineScript)}'`,
    `style-src 'self' '${sha256(inlineStyle)}'`,
    "img-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * For the `_headers` file only: a meta tag may not carry `frame-ancestors`, and embedding is allowed. The worker that keeps the
 * site on a reader's device has no meta tag, and asks for the site's files; the pages' own tags go on forbidding it to them.
 */
export function headersFile(policy: string): string {
  return [
    '/*',
    `  Content-Security-Policy: ${policy}; connect-src 'self'`,
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: no-referrer',
    '',
    '/assets/*',
    '  Cache-Control: public, max-age=31536000, immutable',
    // A frame without an origin of its own, as some schools’ systems set, may load scripts and faces only so.
    '  Access-Control-Allow-Origin: *',
    '',
  ].join('\n');
}

function sha256(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}
