import type { Address } from '../model/source.ts';
import styles from './WhereSeen.module.css';

/** How each address was seen, as its link: nothing is presented as read that was not. */
export function WhereSeen({ addresses }: { addresses: readonly Address[] }) {
  return addresses.map(({ url, seen, via }, index) => (
    <span key={url} className={styles.seen}>
      {index > 0 && '; '}
      <a href={url} rel="external">
        {howSeen(seen, via)}
      </a>
    </span>
  ));
}

export function howSeen(seen: Address['seen'], via: string | undefined): string {
  switch (seen) {
    case 'own-page':
      return 'on the issuer’s own page';
    case 'via':
      return via ? `via ${via}` : 'as reported by others';
    case 'paraphrase':
      return via ? `as told by ${via}` : 'as told by others';
  }
}
