/** The small table in the page that a script may need: forms of names. */

export interface PageData {
  /** Place id to its forms: `neutral` and each naming. */
  names: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** View to naming. */
  naming: Readonly<Record<string, string>>;
}

/** An empty table when there is none or it is damaged: names then keep their neutral form. */
export function readPageData(root: Document): PageData {
  try {
    const data: PageData = JSON.parse(root.getElementById('page-data')?.textContent ?? '');
    return { ...data, names: data.names ?? {}, naming: data.naming ?? {} };
  } catch {
    return { names: {}, naming: {} };
  }
}
