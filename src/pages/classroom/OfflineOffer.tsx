import { href } from '../../components/href.ts';
import { useStory } from '../../components/StoryContext.tsx';
import { FileSize } from './FileSize.tsx';

export interface OfflineOfferProps {
  /** Class names of the page that it stands on. */
  box?: string;
  words?: string;
  buttons?: string;
}

/** The offer to keep the site in this browser. A script shows it where a browser can; the class pack has no need of it. */
export function OfflineOffer({ box, words, buttons }: OfflineOfferProps) {
  const { root } = useStory();
  return (
    <div className={box} id="offline" data-offline={href(root, 'sw.js')} data-online-only="" hidden>
      <p className={words}>
        Where the internet is slow or cut, this browser can keep the pages for students on this device
        <FileSize of="site" />. Nothing is kept before you press, and you can remove it again.
      </p>
      <p className={buttons}>
        <button type="button" data-offline-keep="">
          Keep this site on this device
        </button>{' '}
        <button type="button" data-offline-forget="" hidden>
          Forget the site
        </button>{' '}
        <progress aria-label="Files kept" hidden />
      </p>
      <p className={words} role="status" tabIndex={-1} data-offline-status="" />
    </div>
  );
}
