/** Copies an address for the reader. Where a browser forbids it the address comes into sight, to be copied by hand. */
import { copyText } from './copyText.ts';

/** What came of it is said in `status`, after which the address stands if it is needed. */
export async function copyAddress(address: string, status: HTMLElement): Promise<void> {
  const next = status.nextElementSibling;
  const field = next instanceof HTMLInputElement ? next : status.ownerDocument.createElement('input');
  field.readOnly = true;
  field.value = address;
  field.hidden = false;
  field.setAttribute('aria-label', 'Address');
  if (field !== next) status.after(field);
  await copyText(address, field, status);
  field.hidden = status.textContent === 'Copied.';
}
