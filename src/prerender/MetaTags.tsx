import { CARD } from '../cards/cardSize.ts';
import { palette } from '../compile/map/palette.ts';
import type { PageHead } from './pageHead.ts';

/** The head's plain words. What needs a whole address stands there only where the site's is known. */
export function MetaTags({ head }: { head: PageHead }) {
  const { address, card } = head;
  return (
    <>
      <meta name="description" content={head.description} />
      {head.author !== undefined && <meta name="author" content={head.author} />}
      {head.isHidden && <meta name="robots" content="noindex" />}
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content={palette.day.paper} media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content={palette.night.paper} media="(prefers-color-scheme: dark)" />
      {address !== undefined && <link rel="canonical" href={address} />}
      <meta property="og:type" content={head.type} />
      <meta property="og:site_name" content={head.siteName} />
      <meta property="og:title" content={head.name} />
      <meta property="og:description" content={head.description} />
      <meta property="og:locale" content={head.language.replace('-', '_')} />
      {address !== undefined && <meta property="og:url" content={address} />}
      {card && (
        <>
          <meta property="og:image" content={card.address} />
          <meta property="og:image:type" content="image/png" />
          <meta property="og:image:width" content={String(CARD.width)} />
          <meta property="og:image:height" content={String(CARD.height)} />
          <meta property="og:image:alt" content={card.alt} />
        </>
      )}
      <meta name="twitter:card" content={card ? 'summary_large_image' : 'summary'} />
    </>
  );
}
