import { UsageError } from './usageError.ts';

/** Where the site will stand, if the one who builds it says so: `STORY_ADDRESS`. */
export function siteAddress(): string | undefined {
  const address = process.env.STORY_ADDRESS;
  if (!address) return undefined;
  if (/^https?:\/\//.test(address) && URL.canParse(address)) return address;
  throw new UsageError(`STORY_ADDRESS is no address of a site: ${address}`);
}
