/** The author's vocabulary, and the tags that compiling adds: tag name to component, nothing else. */
import type { MDXComponents } from 'mdx/types';
import { Account } from './Account.tsx';
import { Accounts } from './Accounts.tsx';
import { Against } from './Against.tsx';
import { ClaimEntry } from './ClaimEntry.tsx';
import { Cut } from './Cut.tsx';
import { Ed } from './Ed.tsx';
import { Exhibit } from './Exhibit.tsx';
import { Name } from './Name.tsx';
import { Note } from './Note.tsx';
import { Paragraph } from './Paragraph.tsx';
import { PersonName } from './PersonName.tsx';
import { Quotation } from './Quotation.tsx';
import { Record } from './Record.tsx';
import { Said } from './Said.tsx';
import { Scene } from './Scene.tsx';
import { SectionHeading } from './SectionHeading.tsx';
import { Sic } from './Sic.tsx';
import { Step } from './Step.tsx';
import { Term } from './Term.tsx';

export const mdxComponents: MDXComponents = {
  Account,
  Accounts,
  Against,
  Claim: ClaimEntry,
  Cut,
  Ed,
  Exhibit,
  Name,
  Note,
  Person: PersonName,
  Quotation,
  Record,
  Said,
  Scene,
  Sic,
  Step,
  Term,
  h2: SectionHeading,
  p: Paragraph,
};
